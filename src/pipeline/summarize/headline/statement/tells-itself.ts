import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { mainVerb } from '../main-verb.ts';
import { plain, type Words } from '../word.ts';
import type { Clause } from './clause.ts';
import { tellsOwnFigures } from './own-figures.ts';
import { speaksForHead } from './own-house.ts';

/**
 * `Smith said she was leaving, she said`: once is enough; `the town is closing, it said`: what somebody does himself.
 */
export function tellsItself({ main, attribution, opened }: Clause): boolean {
  const verb = mainVerb(main);
  if (speaksForHead({ main, attribution }) || tellsOwnFigures({ main, attribution })) return true;
  if (namesNobody(attribution) || (announcesOwn(attribution) && isToCome(main, verb))) return true;
  const isOwn = hasPronoun(attribution) || namesSubject(main.slice(0, verb), attribution);
  if (verb < 0 || !isOwn) return false;
  if (isSpeechVerb(main[verb]!.text)) return true;
  const next = main[verb + 1];
  if (opened || attribution.length > 2 || !isSpeechVerb(attribution.at(-1)!.text)) return false;
  if (attribution.at(-1)!.lemma === 'announce') return true;
  return next?.pos === 'VERB' && (plain(main[verb]) === 'will' || isDoing(main[verb]!, next));
}

/** `it was announced`: of nobody who is answered for. */
function namesNobody(attribution: Words): boolean {
  const said = attribution.map(plain).join(' ');
  return /^it (?:(?:was|is|has been) (?:announced|confirmed|disclosed|revealed))$/.test(said);
}

/** `the company announced`: what is to be done by whom the statement tells of, or by itself. */
function announcesOwn(attribution: Words): boolean {
  const [first, second, third] = attribution.filter(({ pos }) => pos !== 'DET' && pos !== 'AUX');
  return (
    third === undefined &&
    second?.lemma === 'announce' &&
    /^(?:agency|airline|bank|carmaker|club|company|firm|government|group|ministry|office|organi[sz]ers|treasury)$/.test(
      plain(first),
    )
  );
}

function isToCome(main: Words, verb: number): boolean {
  const form = plain(main[verb]);
  // `will be closed`: who does it is only in the source.
  if (main.slice(verb + 1, verb + 3).some(({ lemma }) => lemma === 'be')) return false;
  return form === 'will' || (/^(?:is|are)$/.test(form) && plain(main[verb + 1]) === 'to');
}

/** Whether a source is told by a pronoun: `she said`. */
export function hasPronoun(words: Words): boolean {
  return words.some(({ pos }) => pos === 'PRON');
}

/** `Ida Blom is leaving, Blom said`. */
function namesSubject(subject: Words, attribution: Words): boolean {
  const name = attribution.at(-2);
  return name?.pos === 'PROPN' && subject.at(-1)?.pos === 'PROPN' && name.text === subject.at(-1)!.text;
}

function isDoing(auxiliary: Token, verb: Token): boolean {
  return auxiliary.lemma === 'be' && plain(verb).endsWith('ing');
}
