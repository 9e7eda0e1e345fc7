/**
 * Something that only the operator can change: a wrong key, a folder that is missing, a server that refuses the login.
 * Says what is wrong, where, what would be right and what to do; the command line prints it and exits with 2 (or 75
 * when trying again later may help). Anything else that is thrown is a bug and exits with 1.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  /** Stable, kebab case: `config-unknown-key`. */
  readonly code: string;
  /** File, line, key, address: where to look. */
  readonly where: string | undefined;
  /** What to do next, one sentence. */
  readonly hint: string | undefined;
  /** True when nothing needs to be changed and a later try may succeed (exit code 75, EX_TEMPFAIL). */
  readonly temporary: boolean;

  constructor(
    code: string,
    message: string,
    more: { where?: string; hint?: string; temporary?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.code = code;
    this.where = more.where;
    this.hint = more.hint;
    this.temporary = more.temporary ?? false;
  }
}
