/**
 * Kills the real command while it sends, starts it again until it is done, and holds what it says against what the mail
 * server accepted. What must hold after any number of kills stands in `findings`.
 */
import type { ChildProcess } from 'node:child_process';
import { ended, type Launch, type Sending, startSending, writeHouse } from './command-house.ts';
import { type Fault, type Moment, startFaultySmtp } from './faulty-smtp.ts';
import { seededRandom } from './seeded-random.ts';
import { type Judgement, judge, Witness } from './witness.ts';

/** Starts without a kill until the command has to be done. */
const LAST_STARTS = 12;
export interface TortureRound {
  /** Empty; stays as it is for a look at it. */
  readonly folder: string;
  readonly seed: number;
  readonly recipients: number;
  readonly kills: number;
  readonly command: Sending;
  /** Faults of the mail server, given a source of chance. */
  readonly plan: (chance: () => number) => (moment: Moment) => Fault | undefined;
}

/** A server without faults. */
export const calm: TortureRound['plan'] = () => () => undefined;

/** A server that fails in every way, at about one moment in eight; and refuses two recipients for good. */
export const stormy: TortureRound['plan'] = (chance) => (moment) => {
  if (moment.at === 'rcpt' && /^reader[34]@/.test(moment.recipient))
    return { reply: '550 5.1.1 no such user' };
  const faults = STORM[moment.at];
  return faults && chance() < 0.12 ? faults[Math.floor(chance() * faults.length)] : undefined;
};

const STORM: Partial<Record<Moment['at'], readonly Fault[]>> = {
  connect: [{ close: 'fin' }, { close: 'reset' }, { last: '421 4.3.2 busy' }],
  mail: [{ reply: '451 4.3.0 later' }, { close: 'fin' }],
  rcpt: [{ reply: '450 4.2.1 later' }, { close: 'reset' }],
  data: [{ reply: '451 4.3.0 later' }, { close: 'fin' }],
  dot: [
    { reply: '451 4.3.0 later' },
    { close: 'fin' },
    { delayMs: 80 },
    { accept: true, after: { close: 'fin' } },
    { accept: true, after: { close: 'reset' } },
    { accept: true, after: { bytes: Buffer.from('25') } },
    { accept: true, after: { last: '250-half' } },
  ],
};

/** Plays one round: some kills at random moments, then starts until the command is done. */
export async function torture(round: TortureRound): Promise<Judgement & { readonly killed: number }> {
  const chance = seededRandom(round.seed);
  const faults = round.plan(chance);
  const kill = new KillSwitch();
  const server = await startFaultySmtp((moment) => {
    kill.see(moment);
    return faults(moment);
  });
  const witness = new Witness(round.folder);
  try {
    writeHouse(round.folder, round.recipients);
    let killed = 0;
    for (let start = 0; start < round.kills; start++) {
      const code = await kill.aim(startSending(round.command, round.folder, server.port), chance);
      witness.look();
      if (code === null) killed += 1;
      else if (witness.done()) break;
    }
    const exits = await finish(round.folder, server.port, witness);
    return { killed, ...judge(server, witness, exits) };
  } finally {
    await server.close();
  }
}

/**
 * Plays one round in which the program runs under `wrapper` once, which makes something fail, and then by itself until
 * it is done.
 */
export async function injure(
  folder: string,
  recipients: number,
  { main, wrapper }: Required<Launch>,
): Promise<Judgement & { readonly exit: number | null }> {
  const server = await startFaultySmtp();
  const witness = new Witness(folder);
  try {
    writeHouse(folder, recipients);
    const exit = await ended(startSending('send', folder, server.port, { main, wrapper }));
    witness.look();
    const exits = await finish(folder, server.port, witness, main);
    return { exit, ...judge(server, witness, exits) };
  } finally {
    await server.close();
  }
}

/** By hand, whatever was killed: what was refused for now is tried at once then, and not in hours. */
async function finish(
  folder: string,
  port: number,
  witness: Witness,
  main?: string,
): Promise<(number | null)[]> {
  const exits: (number | null)[] = [];
  while (exits.length < LAST_STARTS && !witness.done()) {
    exits.push(await ended(startSending('send', folder, port, main === undefined ? {} : { main })));
    witness.look();
  }
  return exits;
}

/** Kills a process at a moment of the conversation, or at a random time. */
class KillSwitch {
  #strike: ((moment: Moment) => void) | undefined;

  see(moment: Moment): void {
    this.#strike?.(moment);
  }

  async aim(child: ChildProcess, chance: () => number): Promise<number | null> {
    const stage = (['rcpt', 'data', 'dot', 'dot', 'dot', 'any'] as const)[Math.floor(chance() * 6)]!;
    const delay = chance() < 0.5 ? 0 : chance() * 12;
    let left = 1 + Math.floor(chance() * 12);
    const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
    if (stage === 'any') setTimeout(kill, 100 + chance() * 1500);
    this.#strike = (moment) => {
      if (moment.at === stage && --left === 0) kill();
    };
    const code = await ended(child);
    this.#strike = undefined;
    return code;
  }
}
