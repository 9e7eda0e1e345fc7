import type { Environment } from '../config/environment.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets besides its own arguments. */
export interface Context {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** Sets the exit code of a command that ended in order but without what was asked for. */
  end(exitCode: number): void;
}

/** The options that every command takes. */
export interface GlobalOptions {
  readonly config: string;
}
