/** What happened, for somebody who looks into a log later. One event, its facts; neither address nor secret. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/** Beside the event; an error is written with its message and stack. */
export type Facts = Readonly<Record<string, string | number | boolean | Error | undefined>>;
