import type { Draft, Retelling } from '../news/retelling.ts';

/**
 * Somebody who puts a story into other words: a language model behind an endpoint. What it offers is unchecked, and
 * nobody may print it before `checkRetelling` has found every number, name and quotation in the draft.
 */
export interface Rewriter {
  /** Names the model and the version of what it is asked, so that answers of another one are not taken for its own. */
  readonly name: string;
  /** Never throws for what the endpoint does: an answer, or what was wrong in words for the operator. */
  rewrite(draft: Draft): Promise<Answer>;
}

export type Answer = { readonly retelling: Retelling } | Trouble;

export interface Trouble {
  /** `did not answer within 20 s`, `refused the key (401)`; without key and without article text. */
  readonly trouble: string;
  /** True when it is no use to ask again in this run: the endpoint is down, the key is wrong, the budget is spent. */
  readonly over: boolean;
}

/**
 * Answers of earlier runs, by content, so that a preview and the mail after it say the same and nothing is paid twice.
 */
export interface Retellings {
  find(key: string): Promise<Retelling | undefined>;
  keep(key: string, retelling: Retelling): Promise<void>;
}
