import type { Article } from '../../news/article.ts';

/** English, and what is too short to tell. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'und']);

/** Whether the grammar that figures and people are found by is that of an article. */
export function isInEnglish({ language }: Article): boolean {
  return ENGLISH.has(language);
}
