import type { Summary } from '../../news/summary.ts';
import { slice } from '../../text/span.ts';
import { stemWord } from '../../text/stem.ts';

/** How often each stem stands in an article, places that tell more counted more. */
export type TermWeights = ReadonlyMap<string, number>;

/** A headline's word counts this often, one of the opening this often; measured together with `LEAD_WORDS`. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
const LEAD_WORDS = 60;

/** Beyond this a text says nothing new about which event it tells; bounds the work for one article. */
const MOST_CHARACTERS = 40_000;

/**
 * The article's terms: log(1 + 3 in the headline + 2 in the first 60 words + 1 anywhere + 1 inside a name).
 */
export function weighTerms(summary: Summary): TermWeights {
  const counts = new Map<string, number>();
  for (const { stem } of readWords(summary.headline.text)) add(counts, stem, HEADLINE_WEIGHT);
  let place = 0;
  for (const { stem, isName } of readWords(articleText(summary))) {
    add(counts, stem, 1 + (place < LEAD_WORDS ? LEAD_WEIGHT : 0) + (isName ? 1 : 0));
    place++;
  }
  for (const [stem, count] of counts) counts.set(stem, Math.log1p(count));
  return counts;
}

/** The article's own text, furniture left out, block after block. */
export function articleText(summary: Summary): string {
  const { document, kept } = summary.article;
  let text = '';
  for (const span of kept) {
    if (text.length >= MOST_CHARACTERS) break;
    text += `${slice(document.text, span)}\n`;
  }
  return text.slice(0, MOST_CHARACTERS);
}

interface Word {
  readonly stem: string;
  /** Capitalised where no sentence begins. */
  readonly isName: boolean;
}

function* readWords(text: string): Generator<Word> {
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    if (word.length < 2) continue;
    yield { stem: stemOf(word.toLowerCase()), isName: isCapital(word) && !startsSentence(text, match.index) };
  }
}

function isCapital(word: string): boolean {
  const first = word[0]!;
  return first !== first.toLowerCase();
}

function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' "“‘\'('.includes(text[before]!)) before--;
  return before < 0 || '.!?\n:'.includes(text[before]!);
}

const stems = new Map<string, string>();

/** A day's words are mostly the same words; the memory is emptied when it has grown past any day's vocabulary. */
const MOST_STEMS = 200_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > MOST_STEMS) stems.clear();
  const stem = stemWord(word);
  stems.set(word, stem);
  return stem;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
