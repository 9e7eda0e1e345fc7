import { ARTICLE } from './chain.ts';
import type { Page } from './page.ts';
import { isText } from './text-line.ts';

const INGREDIENTS = 'ingredients';
const METHOD = /^(?:cooking )?(?:directions|instructions|method|preparation|steps)$/;
const NOTES = /^(?:recipe |cook's )?(?:notes?|tips?)$/;
/** A recipe has no more ingredients, with their headings. */
const MOST_INGREDIENTS = 60;
/** Words of the longest of them. */
const LONGEST_INGREDIENT = 25;

/**
 * What is needed and how it is cooked are an article's own wherever they stand below its text: other recipes, stars and
 * the time that it takes part them from it. What readers wrote is below.
 */
export function takeRecipe(page: Page, states: Uint8Array): void {
  const { lines, markers } = page;
  const nameOf = (at: number) => lines[at]?.folded.replace(/:$/, '') ?? '';
  const first = states.indexOf(ARTICLE);
  const head = lines.findIndex((_, at) => at > first && nameOf(at) === INGREDIENTS);
  if (first < 0 || head < 0) return;
  const isComment = (at: number) => markers[at]?.kind === 'comments';
  if (lines.slice(first, head).some((_, n) => isComment(first + n))) return;
  let method = head + 1;
  const isIngredient = (at: number) => lines[at]!.words <= LONGEST_INGREDIENT && !isComment(at);
  while (method < lines.length && method - head <= MOST_INGREDIENTS && !METHOD.test(nameOf(method))) {
    if (!isIngredient(method)) return;
    method++;
  }
  if (!METHOD.test(nameOf(method))) return;
  let end = method + 1;
  while (isStep(page, end)) end++;
  if (end === method + 1) return;
  if (NOTES.test(nameOf(end)) && isText(page, end + 1)) {
    end++;
    while (isText(page, end)) end++;
  }
  for (let at = head; at < end; at++) if (!markers[at]) states[at] = ARTICLE;
}

/** A sentence, or the number of one. */
function isStep(page: Page, at: number): boolean {
  if (isText(page, at)) return true;
  return /^(?:step )?\d{1,2}[.:]?$/.test(page.lines[at]?.folded ?? '') && isText(page, at + 1);
}
