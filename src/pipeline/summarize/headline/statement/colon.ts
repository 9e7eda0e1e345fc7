import { beginsAsSubject } from '../beginning.ts';
import { awaitsMatter } from '../cut/awaited-matter.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { plain, type Words } from '../word.ts';
import { isSpeechEnd } from './clause-ends.ts';

/** So few words before a colon announce what stands after it: `The news was stunning to hear:`. */
const ANNOUNCING = 7;

/**
 * What the sentence tells stands behind the colon that follows these words: `The mayor said:`, `People talk about it:`.
 */
export function isBehindColon(main: Words): boolean {
  if (/^(?:another|one|two|three)$/.test(plain(main[0])) && main[1]?.lemma === 'thing') return true;
  if (main.at(-1)!.pos === 'VERB' || isSpeechEnd(main) || main.length <= ANNOUNCING) return true;
  return holdsBack(main) || endsInCount(main);
}

/** `was marked by two storms:`: which they were stands behind the mark. */
function endsInCount(main: Words): boolean {
  const last = main.at(-1)!;
  if (last.pos !== 'NOUN' || plain(last) === last.lemma || UNITS.test(last.lemma)) return false;
  const count = main.at(-2)?.pos === 'ADJ' ? main.at(-3) : main.at(-2);
  return /^(?:two|three|four|five)$/.test(plain(count));
}

/** What is counted by these is a measure. */
const UNITS = /^(?:cent|day|dollar|goal|hour|kilometre|metre|mile|minute|month|percent|point|week|year)$/;

/** Nouns that are told for what stands behind a colon. */
const HELD_BACK =
  /^(?:advice|angle|answer|difference|idea|lesson|message|plan|problem|project|question|reason|response|rule|secret|statement|theory|thing|thread|warning|way|word)$/;

/** `was followed by a blunt statement in the Post:`, `People talk about it:`: what it was stands behind the mark. */
function holdsBack(main: Words): boolean {
  const verb = mainVerb(main);
  if (/^(?:it|this)$/.test(plain(main.at(-1))) || saysWhat(main, verb)) return true;
  const article = main.findIndex(
    ({ pos, text }, index) => index > verb && pos === 'DET' && /^an?$/.test(text),
  );
  if (article < 0) return false;
  const noun = main.findIndex(
    ({ pos }, index) => index > article && !/^(?:ADJ|NOUN|PUNCT)$/.test(pos) && main[index - 1]!.text !== '-',
  );
  return HELD_BACK.test(main[(noun < 0 ? main.length : noun) - 1]!.lemma);
}

/** `said on Sunday what she had hinted at:`. */
function saysWhat(main: Words, verb: number): boolean {
  if (!/^(?:admit|announce|confirm|reveal|say)$/.test(main[verb]?.lemma ?? '')) return false;
  const what = main.findIndex((token, index) => index > verb && plain(token) === 'what');
  return what > 0 && main.slice(verb + 1, what).every(({ pos }) => /^(?:ADP|ADV|PROPN)$/.test(pos));
}

/** Words that say who or what was meant. */
const WHICH = 5;

/** Words of what was meant, quoted whole. */
const MESSAGE = 12;

function isMessage(words: Words): boolean {
  return words.length <= MESSAGE && isQuoteMark(words[0]!) && isQuoteMark(words.at(-1)!);
}

/** `has a new critic: | her son`, `had a message for captains: | “Stay in port”`. */
export function tellsWhich(words: Words, main: Words): boolean {
  if (isMessage(words) && awaitsMatter(main, main.length, mainVerb(main))) return true;
  const article = main.findLastIndex(({ pos }) => pos === 'DET');
  if (!/^an?$/.test(plain(main[article])) || main.length <= ANNOUNCING || words.length > WHICH) return false;
  const phrase = main.slice(article + 1);
  if (phrase.at(-1)?.pos !== 'NOUN' || !phrase.every(({ pos }) => /^(?:ADV|ADJ|NOUN|VERB)$/.test(pos)))
    return false;
  const isCount = /^as many as$/.test(words.slice(0, 3).map(plain).join(' '));
  return (isCount || beginsAsSubject(words)) && words.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}
