/**
 * A mail server that fails on demand, on loopback. It takes every message that no fault stops, and keeps a record of
 * what it accepted: the truth that a sender's own record is held against.
 */
import { createHash } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export type Stage = 'connect' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'quit';

/** What goes wrong instead of the good answer. */
export type Fault =
  | { readonly reply: string }
  | { readonly close: 'fin' | 'reset' }
  /** Answers, then closes. */
  | { readonly last: string }
  | { readonly silent: true }
  | { readonly bytes: Uint8Array }
  /** The good answer, one byte each time. */
  | { readonly trickleMs: number }
  /** The good answer, late. */
  | { readonly delayMs: number }
  /** At `dot` only: accepts the message first. */
  | { readonly accept: true; readonly after: Fault };

/** The moment at which a fault may strike; `recipient` from `rcpt` on. */
export interface Moment {
  readonly at: Stage;
  readonly connection: number;
  readonly recipient: string;
}

export interface Accepted {
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly sha256: string;
  /** False while the "250" has not been handed to the kernel. */
  answered: boolean;
}

export interface FaultySmtp {
  readonly port: number;
  readonly accepted: readonly Accepted[];
  /** Connections and password tries so far. */
  readonly seen: { connections: number; logins: number };
  close(): Promise<void>;
}

/** Starts a server; `faults` is asked at every moment. `password` makes it ask for a login. */
export async function startFaultySmtp(
  faults: (moment: Moment) => Fault | undefined = () => undefined,
  options: { readonly password?: string } = {},
): Promise<FaultySmtp> {
  const accepted: Accepted[] = [];
  const seen = { connections: 0, logins: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    new Conversation(socket, ++seen.connections, faults, accepted, seen, options.password);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    accepted,
    seen,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

class Conversation {
  readonly #socket: Socket;
  readonly #connection: number;
  readonly #faults: (moment: Moment) => Fault | undefined;
  readonly #accepted: Accepted[];
  readonly #seen: { logins: number };
  readonly #password: string | undefined;
  #input = Buffer.alloc(0);
  #busy = false;
  #inBody = false;
  #sender = false;
  #recipients: string[] = [];

  constructor(
    socket: Socket,
    connection: number,
    faults: (moment: Moment) => Fault | undefined,
    accepted: Accepted[],
    seen: { logins: number },
    password: string | undefined,
  ) {
    this.#socket = socket;
    this.#connection = connection;
    this.#faults = faults;
    this.#accepted = accepted;
    this.#seen = seen;
    this.#password = password;
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      this.#input = Buffer.concat([this.#input, bytes]);
      this.#read();
    });
    this.#answer('connect', '220 faulty ESMTP');
  }

  #read(): void {
    while (!this.#busy && !this.#socket.destroyed) {
      const end = this.#inBody ? this.#bodyEnd() : this.#input.indexOf('\r\n');
      if (end < 0) return;
      const piece = this.#input.subarray(0, end);
      this.#input = this.#input.subarray(end + (this.#inBody ? 5 : 2));
      if (this.#inBody) this.#acceptBody(piece);
      else this.#obey(piece.toString());
    }
  }

  #bodyEnd(): number {
    if (this.#input.length > 0 && this.#fault('body')) {
      this.#socket.resetAndDestroy();
      return -1;
    }
    return this.#input.indexOf('\r\n.\r\n');
  }

  #obey(line: string): void {
    const [verb = ''] = line.toUpperCase().split(/[ :]/);
    const obey = this.#verbs[verb];
    if (obey) obey(line);
    else this.#say('502 5.5.1 not here');
  }

  readonly #verbs: Readonly<Record<string, (line: string) => void>> = {
    EHLO: () => {
      const login = this.#password === undefined ? '' : '250-AUTH PLAIN\r\n';
      this.#answer('ehlo', `250-faulty\r\n250-PIPELINING\r\n${login}250 8BITMIME`);
    },
    AUTH: (line) => this.#login(line),
    MAIL: () => {
      this.#sender = this.#answer('mail', '250 sender ok');
    },
    RCPT: (line) => {
      const recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (!this.#sender) this.#say('503 no sender');
      else if (this.#answer('rcpt', '250 recipient ok', recipient)) this.#recipients.push(recipient);
    },
    DATA: () => {
      if (this.#recipients.length === 0) this.#say('503 no recipient');
      else if (this.#answer('data', '354 go on')) this.#inBody = true;
    },
    RSET: () => {
      this.#recipients = [];
      this.#say('250 forgotten');
    },
    QUIT: () => {
      this.#answer('quit', '221 bye');
    },
  };

  #login(line: string): void {
    this.#seen.logins += 1;
    const [, , password] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
      .toString()
      .split('\0');
    this.#answer('auth', password === this.#password ? '235 welcome' : '535 5.7.8 wrong password');
  }

  #acceptBody(body: Buffer): void {
    this.#inBody = false;
    const recipients = this.#recipients;
    const fault = this.#fault('dot');
    this.#recipients = [];
    const spares = fault === undefined || 'accept' in fault || 'delayMs' in fault || 'trickleMs' in fault;
    if (spares) this.#keep(body, recipients, fault);
    else this.#strike(fault, '');
  }

  #keep(stuffed: Buffer, recipients: readonly string[], fault: Fault | undefined): void {
    const body = Buffer.from(`${stuffed.toString('latin1').replace(/^\.\./gm, '.')}\r\n`, 'latin1');
    const record: Accepted = {
      recipients,
      messageId: /^Message-ID: *(<[^>]*>)/im.exec(body.toString())?.[1] ?? '',
      sha256: createHash('sha256').update(body).digest('hex'),
      answered: false,
    };
    this.#accepted.push(record);
    const then = fault && 'accept' in fault ? fault.after : fault;
    record.answered = then === undefined;
    if (then) this.#strike(then, '250 accepted');
    else this.#say('250 accepted');
  }

  /** Gives the good answer unless a fault strikes; true when it was good. */
  #answer(at: Stage, good: string, recipient?: string): boolean {
    const fault = this.#fault(at, recipient);
    if (fault) this.#strike(fault, good);
    else this.#say(good);
    return fault === undefined;
  }

  #fault(at: Stage, recipient = this.#recipients[0] ?? ''): Fault | undefined {
    return this.#faults({ at, connection: this.#connection, recipient });
  }

  #strike(fault: Fault, good: string): void {
    this.#busy = !('reply' in fault);
    if ('reply' in fault) this.#say(fault.reply);
    else if ('last' in fault) this.#socket.end(`${fault.last}\r\n`);
    else if ('bytes' in fault) this.#socket.write(fault.bytes);
    else if ('delayMs' in fault) setTimeout(() => this.#resume(good), fault.delayMs);
    else if ('trickleMs' in fault) this.#trickle(`${good}\r\n`, fault.trickleMs);
    else if ('close' in fault && fault.close === 'fin') this.#socket.end();
    else if ('close' in fault) this.#socket.resetAndDestroy();
  }

  #trickle(rest: string, ms: number): void {
    if (rest === '') this.#resume();
    if (rest === '' || !this.#socket.writable) return;
    this.#socket.write(rest.slice(0, 1));
    setTimeout(() => this.#trickle(rest.slice(1), ms), ms);
  }

  #resume(answer?: string): void {
    this.#busy = false;
    if (answer !== undefined) this.#say(answer);
    this.#read();
  }

  #say(line: string): void {
    if (this.#socket.writable) this.#socket.write(`${line}\r\n`);
  }
}
