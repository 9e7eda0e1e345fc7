import type { Article } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import { type FurnitureMemory, keyLine, type Sighting } from '../../news/furniture-memory.ts';
import { type FurnitureRule, RULE_FILE } from '../../news/furniture-rule.ts';
import type { Note } from '../../news/note.ts';
import { assembleArticle } from './assemble.ts';
import { ARTICLE } from './chain.ts';
import { weighRepetition } from './evidence.ts';
import { tellOther } from './not-article.ts';
import { nameAlike } from './outlet.ts';
import { type Overruling, overrule } from './overrule.ts';
import type { Page } from './page.ts';
import { findRepetition } from './repetition.ts';
import { readRuled } from './ruled-reading.ts';
import { applyRules, type ReadyRule, type Ruling, readyRules } from './rules.ts';
import { passOverBanners } from './site-title.ts';

/** What one intake gives. */
export interface Cleaned {
  /** One for each document that is an article, in the documents' order. */
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** What the store should remember once the articles are taken into an edition; nothing of documents left out. */
  readonly sightings: readonly Sighting[];
}

/**
 * Tells article from furniture in every document of one intake. What the documents repeat among them counts like what
 * is remembered of their sites. A document that is no article (a log, a price list, source code, a consent notice) is
 * left out with a note.
 *
 * @param memory sightings of the documents' lines (`listLines` names them) in earlier runs
 * @param rules the operator's, which overrule what is found here
 */
export function cleanArticles(
  documents: readonly Document[],
  memory: FurnitureMemory,
  rules: readonly FurnitureRule[] = [],
): Cleaned {
  const articles: Article[] = [];
  const sightings: Sighting[] = [];
  const ready = readyRules(rules);
  const ruled = documents.map((document) => readRuled(document, ready));
  const notes = ready.flatMap(describeSpent);
  const { readings, repetition } = passOverBanners(ruled, (all) => findRepetition(all, memory));
  const states = weighRepetition(readings, repetition);
  readings.forEach((reading, at) => {
    const { document, page } = reading;
    const elsewhere = repetition.elsewhere[at]!;
    const isKnown = repetition.articles[at]! > 0;
    const weighed = overrule(page, states[at]!, isKnown ? elsewhere : undefined);
    const isEntry = document.format === 'feed';
    const { ruling } = ruled[at]!;
    const unruled = isEntry ? trustEntry(page, weighed) : weighed;
    const verdict = applyRules(unruled, ruling);
    const other = tellOther(page, verdict.states, document.format);
    if (other !== undefined) {
      const isEmptied = tellOther(page, unruled.states, document.format) === undefined;
      const names = isEmptied ? nameDroppers(unruled.states, ruling) : [];
      notes.push(names.length > 0 ? describeEmptied(document, names) : describeOther(document, other));
      return;
    }
    const article = assembleArticle(reading, verdict, elsewhere, ruling);
    articles.push(article);
    sightings.push(...repetition.sightings[at]!);
    if (article.language !== 'en') notes.push(describeLanguage(document, article.language));
  });
  return { articles: nameAlike(articles), notes, sightings };
}

/** The keys of the documents' lines: what `cleanArticles` wants to be told of by the memory. */
export function listLines(documents: readonly Document[]): Set<string> {
  const keys = new Set<string>();
  for (const { text, blocks } of documents) for (const { span } of blocks) keys.add(keyLine(text, span));
  return keys;
}

/**
 * A feed's entry holds nothing but what its publisher put there: one too short to be found in is all article, but for
 * what is furniture wherever it stands: `The post Ferry Stays in Port appeared first on The Gazette.`
 */
function trustEntry({ markers }: Page, weighed: Overruling): Overruling {
  if (weighed.states.includes(ARTICLE)) return weighed;
  const own = weighed.states.map((state, at) => (markers[at]?.sure ? state : ARTICLE));
  return { ...weighed, states: own.includes(ARTICLE) ? own : own.fill(ARTICLE) };
}

function describeOther({ file }: Document, other: string): Note {
  return {
    rule: 'not-an-article',
    message: `It reads as ${other}, not as an article, and was left out. If it is one, keep its lines by a rule.`,
    file,
    skipped: true,
  };
}

/** The rules that took something of the article. */
function nameDroppers(states: Uint8Array, ruling: Ruling): string[] {
  const taken = [...ruling].filter(([at, { action }]) => action === 'drop' && states[at] === ARTICLE);
  return [...new Set(taken.map(([, { name }]) => `"${name}"`))];
}

/** So many rules are named. */
const MOST_NAMES = 3;

function describeEmptied({ file }: Document, names: readonly string[]): Note {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const named = `${names.length > 1 ? 'rules' : 'rule'} ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
  return {
    rule: 'emptied-by-rules',
    message: `${RULE_FILE} leaves no article of it (${named}), and it was left out. If it is to be read, let that drop less.`,
    file,
    skipped: true,
  };
}

function describeSpent({ rule, spentOn }: ReadyRule): Note[] {
  const message = `The rule "${rule.name}" was not asked about all lines: its expression takes too long for so many. Shorten it, or use "contains".`;
  return [...spentOn].map((file) => ({ rule: 'rule-took-too-long', message, file, skipped: false }));
}

function describeLanguage({ file }: Document, language: string): Note {
  return {
    rule: 'not-english',
    message: `Its language is ${language === 'und' ? 'unknown' : language}; figures and people are read in English only.`,
    file,
    skipped: false,
  };
}
