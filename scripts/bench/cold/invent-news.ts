import type { Figure } from '../../../src/news/figure.ts';
import type { Summary } from '../../../src/news/summary.ts';
import { makePlainSummary } from '../../plain-summary.ts';

/**
 * News as grouping finds it, invented: words by Zipf's law, events of one to a dozen reports that share their names and
 * their own vocabulary, dates on two articles of three, one article in ten a reprint with light edits, and counts
 * in every article, of which one is its event's. The same articles in every run.
 */
export function inventNews(count: number): Summary[] {
  const random = seededRandom(7);
  const words = inventWords(60_000, random);
  const summaries: Summary[] = [];
  while (summaries.length < count) {
    const event = inventEvent(words, random);
    for (let report = 0; report < event.reports && summaries.length < count; report++) {
      const text = writeReport(event, words, random);
      summaries.push(summarize(summaries.length, text, event.day, random));
      if (random() < 0.11 && summaries.length < count) {
        summaries.push(summarize(summaries.length, editLightly(text, words, random), event.day, random));
      }
    }
  }
  return summaries;
}

type Random = () => number;

interface Event {
  readonly reports: number;
  /** Days since 1970. */
  readonly day: number;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly killed: number;
}

const BYTES = 3_000;
const FIRST_DAY = 20_000;
/** Words of an article that are its event's own. */
const OWN_SHARE = 0.3;

function inventEvent(words: readonly string[], random: Random): Event {
  const rare = () => words[200 + Math.floor(random() ** 3 * (words.length - 200))]!;
  return {
    reports: 1 + Math.floor(-2.2 * Math.log(1 - random())),
    day: FIRST_DAY + Math.floor(random() * 14),
    names: Array.from({ length: 4 }, () => capitalise(rare())),
    words: Array.from({ length: 30 }, rare),
    killed: 2 + Math.floor(random() * 80),
  };
}

/** A headline, an empty line, and paragraphs of two sentences. */
function writeReport(event: Event, words: readonly string[], random: Random): string {
  const wordOf = () => {
    const own = random();
    if (own < OWN_SHARE * 0.2) return event.names[Math.floor(random() * event.names.length)]!;
    if (own < OWN_SHARE) return event.words[Math.floor(random() ** 2 * event.words.length)]!;
    return words[zipf(random, words.length)]!;
  };
  const run = (length: number) => Array.from({ length }, wordOf).join(' ');
  const lines = [capitalise(`${run(3)} ${event.names[0]} ${run(4)}`), ''];
  let length = 0;
  for (let paragraph = 0; length < BYTES * (0.5 + random()); paragraph++) {
    const counted =
      paragraph === 0
        ? `${event.killed + Math.floor(random() * 3)} people were killed in ${event.names[1]} ${run(6)}. `
        : paragraph % 3 === 0
          ? `${10 + Math.floor(random() * 900)} ${wordOf()} ${run(6)}. `
          : '';
    const quoted = random() < 0.1 ? `“We ${run(9)},” said ${event.names[2]}. ` : '';
    lines.push(`${counted}${quoted}${capitalise(run(18))}. ${capitalise(run(14))}.`);
    length += lines.at(-1)!.length;
  }
  return lines.join('\n');
}

/** One word in thirty another. */
function editLightly(text: string, words: readonly string[], random: Random): string {
  return text.replace(/\p{Ll}{3,}/gu, (word) =>
    random() < 1 / 30 ? words[zipf(random, words.length)]! : word,
  );
}

function summarize(index: number, written: string, day: number, random: Random): Summary {
  // Through bytes, as a file's text comes: a string that is put together is a tree of its parts.
  const text = new TextDecoder().decode(new TextEncoder().encode(written));
  const figures = readCounts(text);
  const date = random() < 2 / 3 ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null;
  const id = index.toString(16).padStart(64, '0');
  const summary = makePlainSummary({ id, title: text.slice(0, text.indexOf('\n')), text, date });
  const kept = summary.article.kept.slice(1);
  return {
    ...summary,
    article: { ...summary.article, kept, outlet: `Outlet ${index % 50}` },
    sentences: kept.slice(0, 2),
    figures,
    keyFigures: figures.slice(0, 1),
  };
}

function readCounts(text: string): Figure[] {
  return [...text.matchAll(/^(\d+) (\p{L}+) [^.\n]+\./gmu)].map((match): Figure => {
    const { index: start } = match;
    const [sentence, number, noun] = match as unknown as readonly [string, string, string];
    const end = start + number.length;
    return {
      text: number,
      span: { start, end },
      sentence: { start, end: start + sentence.length },
      value: Number(number),
      unit: { kind: 'count', name: noun === 'people' ? 'person' : noun },
      counts: noun,
      countsSpan: { start: end + 1, end: end + 1 + noun.length },
      measure: 'total',
      salience: 1,
    };
  });
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo za bren dor fal gim har'.split(' ');

/** Words of one to five syllables, the shorter ones first, each once. */
function inventWords(count: number, random: Random): string[] {
  const words = new Set<string>();
  for (let tries = 0; words.size < count; tries++) {
    const syllables = 1 + Math.floor(Math.log(1 + tries) / Math.log(SYLLABLES.length));
    words.add(
      Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''),
    );
  }
  return [...words];
}

/** A rank by Zipf's law, the most common first. */
function zipf(random: Random, count: number): number {
  return Math.floor(count ** random()) - 1;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Numbers from 0 up to 1 that the seed determines (Numerical Recipes, 2nd edition, 7.1). */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
