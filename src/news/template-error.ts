/** One thing that is wrong in a template, where its author can find it. Lines and columns count from 1. */
export interface TemplateProblem {
  /** Name of the partial; absent for the template itself. */
  readonly partial?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A template that cannot be used. Nothing is sent with it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
  }
}
