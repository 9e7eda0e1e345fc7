/** The room that is left where the state is kept. */
export interface Disk {
  /** Throws a temporary OperatorError `disk-nearly-full` when fewer than so many bytes are free. */
  requireFree(bytes: number): void;
}
