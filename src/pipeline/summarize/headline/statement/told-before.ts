import { itemAt } from '../../../../text/item-at.ts';
import { SIDE_CLAUSE_OPENERS } from '../cut/cut-lexicon.ts';
import { mainVerb } from '../main-verb.ts';
import { isVerbal, plain, type Words } from '../word.ts';
import type { Segment } from './segment.ts';

/** `When Ida Blom spoke, the mayor did well`: who is meant was said in the opening. */
export function namesBefore(openings: readonly Segment[], main: Words): boolean {
  const subject = main.slice(0, mainVerb(main));
  return (
    plain(main[0]) === 'the' &&
    subject.every(({ pos, text }) => pos !== 'PROPN' || /^\p{Lu}+$/u.test(text)) &&
    openings.some(
      ({ words }) =>
        SIDE_CLAUSE_OPENERS.test(plain(words[0])) &&
        words.some(({ pos }, index) => pos === 'PROPN' && words[index + 1]?.pos === 'PROPN'),
    )
  );
}

/** The statement speaks of `the ferry` or `the plan`, of which an opening or an aside has told which one. */
export function pointsAtTold(main: Words, openings: readonly Words[], asides: readonly Words[]): boolean {
  if (asides.some(tellsOfPaper) && pointsAtPaper(main)) return true;
  return (
    (pointsAtPlace(main) || beginsWithRulers(main)) &&
    openings.some((words) => words.some(({ pos }) => pos === 'PROPN'))
  );
}

const PAPERS = /^(?:bill|deal|law|legislation|measure|plan|proposal)$/;

/** `who wants changes to a harbour bill`. */
function tellsOfPaper(words: Words): boolean {
  return words.some((token) => PAPERS.test(plain(token)));
}

/** `spoke with captains about the bill`: which one an aside told. */
function pointsAtPaper(main: Words): boolean {
  return main.some(
    (token, index) =>
      plain(main[index - 1]) === 'the' &&
      PAPERS.test(plain(token)) &&
      main[index + 1]?.pos !== 'NOUN' &&
      !/^(?:of|on|to|for|that)$/.test(plain(main[index + 1])),
  );
}

/** `the government said`: of which country, an opening told. */
function beginsWithRulers(main: Words): boolean {
  return (
    plain(main[0]) === 'the' &&
    /^(?:army|government|junta|military|opposition|parliament|regime)$/.test(plain(main[1])) &&
    isVerbal(main[2])
  );
}

/** `a film was shown on the ferry`, `votes in the town have`: which one, an opening told. */
function pointsAtPlace(main: Words): boolean {
  return main.some(
    (token, index) =>
      plain(itemAt(main, index - 1)) === 'the' &&
      itemAt(main, index - 2)?.pos === 'ADP' &&
      PLACES.test(plain(token)) &&
      !/^(?:NOUN|PART|PROPN)$/.test(main[index + 1]?.pos ?? '') &&
      !/^(?:of|that|where|which)$/.test(plain(main[index + 1])) &&
      !main.slice(0, index).some(({ pos, text: word }) => pos === 'PROPN' && word.length > 1),
  );
}

const PLACES =
  /^(?:aircraft|area|city|district|ferry|flight|island|plane|province|region|school|ship|state|town|train|vessel|village)$/;
