import { setTimeout as sleep } from 'node:timers/promises';
import { faultOfAddress } from '../news/address.ts';
import type { Message } from '../news/message.ts';
import type { ArchivedEdition } from '../ports/archive.ts';
import type { Claim, Outcome } from '../ports/ledger.ts';
import type { Handover } from '../ports/mailer.ts';
import type { OperatorError } from '../ports/operator-error.ts';
import { Circuit } from './circuit.ts';
import { type DeliveryRules, outcomeOf, waitBefore } from './delivery-rules.ts';
import type { DeliveryWorld } from './delivery-world.ts';
import { MessageWatch } from './message-watch.ts';

/** Deliveries claimed at a time: as many as share a commit well, few enough to give back quickly on a stop. */
const CLAIMS = 100;

/**
 * Claims held at most while their domains' limits let none of them begin: one domain's readers may stand in a long row
 * before everybody else's, as they do in an imported list that is sorted.
 */
const MOST_HELD = 5_000;

/** One edition's way through one run: claims, hands over, records, until nothing is due or there is no point in it. */
export class DeliveryRun {
  readonly #world: DeliveryWorld;
  readonly #rules: DeliveryRules;
  readonly #edition: ArchivedEdition;
  readonly #address: (recipient: string) => Message;
  readonly #signal: AbortSignal;
  readonly #circuit = new Circuit();
  #claimed: Claim[] = [];
  #claiming: Promise<boolean> | undefined;
  #allClaimed = false;
  readonly #recording = new Set<Promise<void>>();
  #stopped: OperatorError | undefined;
  #broken: { readonly cause: unknown } | undefined;

  constructor(world: DeliveryWorld, rules: DeliveryRules, edition: ArchivedEdition, signal: AbortSignal) {
    this.#world = world;
    this.#rules = rules;
    this.#edition = edition;
    this.#address = world.address(edition);
    this.#signal = signal;
  }

  /** Delivers what is due and what falls due within the rules' patience. Gives the reason when it stopped early. */
  async drain(): Promise<OperatorError | undefined> {
    try {
      while (!this.#over) {
        // One message alone shows whether the server serves and the login holds; then the others follow.
        const delivered = await this.#deliverNext();
        if (!delivered) this.#stopped ??= this.#circuit.barred;
        if (!delivered && (this.#over || !(await this.#awaitNextDue()))) break;
        if (delivered && this.#circuit.closed) await this.#deliverAbreast();
        const gaveUp = this.#circuit.open && !this.#over && !(await this.#pause());
        if (gaveUp && !this.#signal.aborted) this.#stopped = this.#circuit.unreachable();
      }
    } finally {
      this.#giveBack();
      await this.#recorded();
    }
    if (this.#broken) throw this.#broken.cause;
    return this.#stopped;
  }

  get #over(): boolean {
    return this.#stopped !== undefined || this.#broken !== undefined || this.#signal.aborted;
  }

  async #deliverAbreast(): Promise<void> {
    const lane = async () => {
      while (!this.#over && !this.#circuit.open) if (!(await this.#deliverNext())) return;
    };
    await Promise.all(Array.from({ length: this.#world.mailer.width }, lane));
  }

  /** False when nothing is due, or nothing can be done any more: what breaks one message's record ends the run. */
  async #deliverNext(): Promise<boolean> {
    try {
      const claim = await this.#nextClaim();
      if (claim) await this.#deliver(claim);
      return claim !== undefined;
    } catch (cause) {
      this.#broken ??= { cause };
      return false;
    }
  }

  async #deliver(claim: Claim): Promise<void> {
    const { readers, clock, progress } = this.#world;
    const handover = await this.#handOver(claim);
    this.#circuit.note(handover);
    if (handover.kind === 'server' && !this.#signal.aborted) progress.serverFails(handover.reply);
    this.#stopped ??= this.#circuit.verdict(handover);
    const now = clock.now();
    if (handover.kind === 'recipient' && handover.badAddress !== undefined) {
      await readers.noteRefusal(claim.recipient, now, handover.badAddress);
    }
    this.#record(claim, outcomeOf(handover, claim, this.#rules, now, Math.random()));
  }

  /** Begins to record an outcome; the next message does not wait for it. */
  #record(claim: Claim, outcome: Outcome): void {
    const recording = this.#world.ledger
      .record(claim, outcome, this.#world.clock.now())
      .catch((cause: unknown) => {
        this.#broken ??= { cause };
      })
      .finally(() => this.#recording.delete(recording));
    this.#recording.add(recording);
  }

  async #recorded(): Promise<void> {
    await Promise.all(this.#recording);
  }

  /** The first delivery that may begin now; when there is none, the first of those that have to wait. */
  async #nextClaim(): Promise<Claim | undefined> {
    const { mailer } = this.#world;
    for (;;) {
      const free = this.#claimed.findIndex(({ recipient }) => mailer.admitsNow(recipient));
      if (free !== -1) return this.#claimed.splice(free, 1)[0];
      const noneBehind = this.#allClaimed || this.#claimed.length >= MOST_HELD;
      if (this.#claimed.length > 0 && noneBehind) return this.#claimed.shift();
      this.#claiming ??= this.#claim().finally(() => {
        this.#claiming = undefined;
      });
      if (!(await this.#claiming)) return this.#claimed.shift();
    }
  }

  /** False when nothing is due. */
  async #claim(): Promise<boolean> {
    const { ledger, readers, clock } = this.#world;
    const claims = await ledger.claim(this.#edition.id, CLAIMS, clock.now());
    this.#allClaimed = claims.length < CLAIMS;
    if (claims.length === 0) return false;
    // Asked after the claim: whoever left before it is not mailed, even in the middle of a run.
    const suppressed = await readers.suppressed(
      this.#edition.briefing,
      claims.map((claim) => claim.recipient),
    );
    for (const claim of claims) {
      const reason = suppressed.get(claim.recipient);
      if (reason === undefined) this.#claimed.push(claim);
      else this.#record(claim, { kind: 'failed', reason: `not mailed: ${reason}` });
    }
    return true;
  }

  async #handOver(claim: Claim): Promise<Handover> {
    const message = this.#addressed(claim.recipient);
    if ('kind' in message) return message;
    if (claim.copyFingerprint !== undefined && claim.copyFingerprint !== message.fingerprint) {
      return { kind: 'unknown', reply: 'a copy may have arrived, and its bytes cannot be made again' };
    }
    const { ledger, clock, mailer } = this.#world;
    const leave = await mailer.admit(claim.recipient, this.#signal);
    const watch = new MessageWatch(this.#rules, this.#signal);
    try {
      const beforeDot = async () => {
        await ledger.intend(claim, message.fingerprint, clock.now());
        watch.pastDot();
      };
      return await mailer.hand(message, beforeDot, watch.signal);
    } finally {
      watch.end();
      leave();
    }
  }

  #addressed(recipient: string): Message | Handover {
    try {
      return this.#address(recipient);
    } catch (error) {
      // What lies in the address says nothing about the next message; anything else may befall them all.
      const fault = faultOfAddress(recipient);
      if (fault !== undefined) {
        return { kind: 'recipient', permanent: true, badAddress: '5.1.3', reply: `not an address: ${fault}` };
      }
      const why = error instanceof Error ? error.message : 'no message can be made for it';
      return { kind: 'recipient', permanent: true, reply: why };
    }
  }

  /** Waits for the next delivery to fall due. False when none is left or it is too far off. */
  async #awaitNextDue(): Promise<boolean> {
    await this.#recorded();
    const next = await this.#world.ledger.nextDue(this.#edition.id);
    return next !== undefined && this.#waitWithin(next.getTime() - this.#world.clock.now().getTime());
  }

  /** Gives a failing server time to recover. False when that takes longer than the rules allow. */
  #pause(): Promise<boolean> {
    return this.#waitWithin(waitBefore(this.#circuit.beginPause(), Math.random()));
  }

  async #waitWithin(ms: number): Promise<boolean> {
    if (ms > this.#rules.patienceMs || this.#signal.aborted) return false;
    await sleep(Math.max(0, ms), undefined, { signal: this.#signal }).catch(() => {});
    return !this.#signal.aborted;
  }

  /** What was claimed and not begun goes back untouched. */
  #giveBack(): void {
    const outcome = {
      kind: 'released',
      reason: 'not tried: the run ended',
      next: this.#world.clock.now(),
    } as const;
    for (const claim of this.#claimed.splice(0)) this.#record(claim, outcome);
  }
}
