import type { Socket } from 'node:net';

/** A server's answer to one command. */
export interface Reply {
  /** Three digits; 0 when what came is no SMTP reply. */
  readonly code: number;
  /** As it came, its lines joined by line feeds. */
  readonly text: string;
}

/** A whole reply; real ones are below 1 KB, and one that never ends must not fill the memory. */
const MOST_CHARACTERS = 65_536;

/** The replies that come over a socket, in order (RFC 5321 section 4.2). */
export class ReplyStream {
  readonly #socket: Socket;
  readonly #replies: Reply[] = [];
  readonly #waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];
  #rest = '';
  #lines: string[] = [];
  #size = 0;
  #failure: Error | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#take(bytes.toString('latin1')));
    socket.on('error', (error) => this.fail(error));
    socket.on('end', () => this.fail(new Error('the server closed the connection')));
    socket.on('close', () => this.fail(new Error('the connection was closed')));
  }

  /** The next reply; rejects when the connection ends before. */
  next(): Promise<Reply> {
    const reply = this.#replies.shift();
    if (reply) return Promise.resolve(reply);
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  /** True when nothing has come that nobody waits for, and the connection stands. */
  get quiet(): boolean {
    return this.#failure === undefined && this.#replies.length === 0 && this.#size === 0;
  }

  /** Ends the connection for good; whoever waits hears the error. */
  fail(error: Error): void {
    if (this.#failure) return;
    this.#failure = error;
    this.#socket.destroy();
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  #take(text: string): void {
    this.#size += text.length;
    if (this.#size > MOST_CHARACTERS) this.fail(new Error('the server’s reply has no end'));
    if (this.#failure) return;
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#lines.push(line);
      if (/^\d{3}-/.test(line)) continue;
      const code = /^\d{3}(?: |$)/.test(line) ? Number(line.slice(0, 3)) : 0;
      this.#give({ code, text: this.#lines.join('\n') });
      this.#lines = [];
      this.#size = this.#rest.length;
    }
  }

  #give(reply: Reply): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve(reply);
    else this.#replies.push(reply);
  }
}
