import { styleText } from 'node:util';
import type { OperatorError } from '../ports/operator-error.ts';

type Style = Parameters<typeof styleText>[0];

/**
 * Where a command writes. Results go to standard output, everything about the run to standard error, so that
 * `daybook ... --json | jq` works; colour only on a terminal and never with `NO_COLOR`.
 */
export class Terminal {
  readonly #out: NodeJS.WriteStream;
  readonly #err: NodeJS.WriteStream;
  readonly #color: boolean;

  constructor(out: NodeJS.WriteStream, err: NodeJS.WriteStream, color: boolean) {
    this.#out = out;
    this.#err = err;
    this.#color = color;
  }

  /** True when a person watches: standard error is a terminal. */
  get interactive(): boolean {
    return this.#err.isTTY === true;
  }

  print(line: string): void {
    this.#out.write(`${line}\n`);
  }

  /** Text as it is, without a line end; on a terminal without what could steer it, each character in its place. */
  write(text: string): void {
    this.#out.write(this.#out.isTTY === true ? text.replace(STEERS, '\ufffd') : text);
  }

  say(line: string): void {
    this.#err.write(`${line}\n`);
  }

  /** Redraws one line in place; an empty one clears it. Only for an interactive terminal. */
  redraw(line: string): void {
    this.#err.write(`\r\u001b[2K${line}`);
  }

  paint(style: Style, text: string): string {
    return this.#color && this.#out.isTTY === true ? styleText(style, text, { validateStream: false }) : text;
  }

  /** An operator's mistake: what, where, what to do. */
  complain(error: OperatorError): void {
    const word = this.#color && this.#err.isTTY === true ? styleText(['red', 'bold'], 'error:') : 'error:';
    this.say(`${word} ${escapeControls(error.message)}`);
    if (error.where) this.say(`  where: ${escapeControls(error.where)}`);
    if (error.hint) this.say(`  do:    ${escapeControls(error.hint)}`);
  }
}

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Of these what is more than a text's tabs and ends of lines and pages. */
const STEERS =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Names of files are written by strangers: control and bidi characters are shown as escapes, line ends are kept. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
