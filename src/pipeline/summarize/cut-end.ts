import type { Article } from '../../news/article.ts';
import { type Span, slice } from '../../text/span.ts';

/** A sentence that was not cut ends so; a row of full stops may stand for what was. */
const FINISHED = /(?<!\.\.)[.!?]["”’')\]]{0,3}$/;
/** Pieces at the end that are no sentence: the one that was cut, and `Read more` or `[+2345 chars]` behind it. */
const MOST = 2;

/**
 * The sentences of an article of which the file has only the beginning, without the one that was cut: its last word or
 * number may be half of one. Where nothing else is left, it stays.
 */
export function withoutCutEnd({ document }: Article, sentences: readonly Span[]): readonly Span[] {
  if (!document.metadata.truncated) return sentences;
  const isFinished = (sentence: Span): boolean => FINISHED.test(slice(document.text, sentence));
  const last = sentences.findLastIndex(isFinished);
  return last >= 0 && sentences.length - 1 - last <= MOST ? sentences.slice(0, last + 1) : sentences;
}

/** `the vote has...`: nobody says of it that more was there, but it is no sentence to tell an article by. */
const BREAKS_OFF = /[\p{L}\p{N},](?:\.\.\.|…)$/u;

/** How many of an article's sentences are whole: all, or all but the last where others stand before it. */
export function countWhole(text: string, sentences: readonly Span[]): number {
  const end = sentences.at(-1);
  return sentences.length > 1 && BREAKS_OFF.test(slice(text, end!)) ? sentences.length - 1 : sentences.length;
}
