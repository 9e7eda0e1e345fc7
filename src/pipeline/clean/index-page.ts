import { ARTICLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** What stands above results of a search; `Results for Saturday` stands above a report. */
const SEARCHED =
  /^(?:search results?\b|(?:about|showing) [\d.,–-]{1,20} (?:of (?:about )?[\d.,]{1,15} )?(?:search )?results?\b|suchergebnisse\b|résultats de (?:la |votre )?recherche|resultados de (?:la )?b[uú]s(?:queda|ca))/;
/** It stands in one of so many lines. */
const HEAD = 6;
/** Fewer entries may be a text with subheads. */
const FEWEST_ENTRIES = 3;

/** Whether a page lists what a search has found: under its heading no two sentences follow each other. */
export function listsResults({ lines, sentences }: Page): boolean {
  if (!lines.slice(0, HEAD).some(({ folded }) => SEARCHED.test(folded))) return false;
  return sentences.filter((run) => run === 1).length >= FEWEST_ENTRIES && sentences.every((run) => run < 2);
}

/** A headline is a link as a whole, and no button. */
const LINKED = 0.9;
const SHORTEST_HEADLINE = 4;
/** A longer summary may be news by itself. */
const LONGEST_TEASER = 30;
const FEWEST_TEASERS = 4;
/** Share of the text that stands right below such headlines. */
const MOST_TEASERS = 0.75;

/** Whether a page of the web leads to others: headlines that are links, each with a teaser below it. */
export function listsPages({ lines }: Page, states: Uint8Array): boolean {
  const kept = [...states.keys()].filter((at) => states[at] === ARTICLE && !isHeadline(lines[at]));
  const teasers = kept.filter((at) => isHeadline(lines[at - 1]) && lines[at]!.words <= LONGEST_TEASER);
  return teasers.length >= FEWEST_TEASERS && teasers.length >= MOST_TEASERS * kept.length;
}

/** The beginning of a text on the page that it leads to, and the words that it has at least and at most. */
const BEGINNING = /(?:\.\.\.|…)[\])]?$/;
const SHORTEST_BEGINNING = 10;
const LONGEST_BEGINNING = 100;
/** Fewer may be an article that a feed has cut, beside others. */
const FEWEST_BEGINNINGS = 3;

/** Whether a page lists the beginnings of other pages, and nothing of it is a text to its end. */
export function listsBeginnings({ lines }: Page, states: Uint8Array): boolean {
  const isBeginning = ({ text, words }: Line) =>
    words >= SHORTEST_BEGINNING && words <= LONGEST_BEGINNING && BEGINNING.test(text);
  if (lines.filter(isBeginning).length < FEWEST_BEGINNINGS) return false;
  return lines.every((line, at) => states[at] !== ARTICLE || !line.stops || isBeginning(line));
}

function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && line.links >= LINKED && line.words >= SHORTEST_HEADLINE && !line.stops;
}
