import type { Token } from '../../../../text/tag.ts';
import { awaitsMatter } from '../cut/awaited-matter.ts';
import { FINDING, JUDGING_VERBS } from '../cut/cut-lexicon.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { isPastForm, pastOf } from '../past-tense.ts';
import { COMMA } from '../telegram/print.ts';
import { plain, type Words } from '../word.ts';
import type { Clause } from './clause.ts';

/**
 * The statement with what follows its first mark, where it says something else without that: `would lose their seats,
 * under plans`; where it says nothing, what follows in its place: `Blom | dealt the mayor a blow, | closing the
 * bridge`.
 */
export function withMatter(clause: Clause): Clause {
  const [tail, ...tails] = clause.tails;
  if (tail === undefined) return clause;
  const { main } = clause;
  const whole = { ...clause, main: [...main, COMMA, ...tail], tails };
  if (turns(main, tail)) return whole;
  const verb = mainVerb(main);
  if (verb < 1) return clause;
  if (isReaction(main, verb, tail)) return whole;
  if (!(tellsHow(tail) || tellsWhy(tail)) || !awaitsMatter(main, main.length, verb)) return clause;
  if (tellsWhy(tail) || !isLight(main, verb) || doesSomething(main.slice(verb))) return whole;
  return { ...clause, main: [...main.slice(0, verb), ...asPredicate(main, verb, tail)], tails };
}

/** `closing the bridge` as what the subject did, does or is doing. */
function asPredicate(main: Words, verb: number, tail: Words): Words {
  const [first, ...rest] = tail;
  if (first !== undefined && isDoing(first)) {
    if (isDone(main, verb)) return asDone(tail);
    const { pos, lemma, text } = main[verb]!;
    if (pos === 'VERB' && text !== lemma && text.endsWith('s'))
      return [changeToken(first, { text: inThirdPerson(first.lemma) }), ...rest];
  }
  return [beOf(main, verb), ...tail];
}

/** `closes`, `presses`, `carries`. */
function inThirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** `dealt a blow`, `is on the attack`, `found itself under fire`: its verb tells nothing of what was done. */
function isLight(main: Words, verb: number): boolean {
  let at = verb;
  while (main[at]?.pos === 'AUX' || main[at]?.pos === 'ADV') at++;
  const does = main[at]?.pos === 'VERB' ? main[at]!.lemma : 'be';
  return LIGHT.test(does);
}

const LIGHT =
  /^(?:be|become|bring|come|contain|deal|deliver|draw|face|feel|find|get|give|go|have|hit|hold|issue|keep|land|lose|make|offer|open|provide|raise|receive|see|send|stay|step|strike|suffer|take|turn|waste|win)$/;

/** What is planned, at the end. */
function turns(main: Words, tail: Words): boolean {
  return plain(tail[0]) === 'under' && main.some((token) => /^(?:would|could)$/.test(plain(token)));
}

function tellsHow([first]: Words): boolean {
  return (
    /^(?:VERB|ADJ)$/.test(first?.pos ?? '') &&
    /ing$/.test(plain(first)) &&
    !/^(?:according|being|following|having|including)$/.test(plain(first))
  );
}

/** `ruled against the line, | finding that it broke the law`, `defended the mayor, | after a report that`. */
function isReaction(main: Words, verb: number, tail: Words): boolean {
  const does = main.slice(verb, verb + 3).find(({ pos }) => pos === 'VERB')?.lemma;
  if (does === 'rule' || does === 'side')
    return FINDING.test(plain(tail[0])) && !main.slice(verb).some((token) => plain(token) === 'that');
  if (GATHERING.test(does ?? '') && DEMANDING.test(plain(tail[0]))) return true;
  return does === 'defend' && tellsWhy(tail);
}

/** `marched in Orsa, | protesting against the bridge`: what for is the news. */
const GATHERING =
  /^(?:assemble|block|converge|crowd|demonstrate|fill|flood|gather|jam|march|mass|pack|parade|rally|surround|walk)$/;
const DEMANDING = /^(?:backing|calling|chanting|demanding|denouncing|opposing|protesting|supporting|urging)$/;

/** `slammed the council, | after it closed the bridge`. */
function tellsWhy([first, second]: Words): boolean {
  return /^(?:after|following|over)$/.test(plain(first)) && second !== undefined;
}

/** `criticised the council, | calling`, `issued a statement, | rejecting`: an act of its own, which may not go. */
function doesSomething(predicate: Words): boolean {
  return predicate.some(
    ({ pos, lemma }) => (pos === 'VERB' && JUDGING_VERBS.test(lemma)) || (pos === 'NOUN' && SAID.test(lemma)),
  );
}

const SAID = /^(?:announcement|apology|appeal|comment|correction|promise|remark|statement)$/;

/** `dealt a blow`, `has dealt a blow`: the act is over, and what it was is told so. */
function isDone(main: Words, verb: number): boolean {
  const { pos, lemma, text } = main[verb]!;
  if (pos !== 'AUX') return isPastForm(text, lemma);
  return /^(?:had|has|have|was|were)$/.test(plain(main[verb])) && !plain(main[verb + 1]).endsWith('ing');
}

/** `closing the bridge and selling the boats` as `closed the bridge and sold the boats`. */
function asDone(tail: Words): Words {
  const joins = !tail.some((token, index) => isDoing(token) && tail[index - 1]?.pos === 'ADP');
  return tail.map((token, index) =>
    index === 0 || (joins && tail[index - 1]!.pos === 'CCONJ' && isDoing(token))
      ? changeToken(token, { text: pastOf(token.lemma) })
      : token,
  );
}

function isDoing({ pos, text }: Token): boolean {
  return pos === 'VERB' && text.endsWith('ing');
}

/** What makes a statement of `closing the bridge`, and headlines leave out. */
function beOf(main: Words, verb: number): Token {
  const several = main.slice(0, verb).some(({ pos }) => pos === 'CCONJ');
  return changeToken(main[verb]!, { text: several ? 'are' : 'is', pos: 'AUX', lemma: 'be' });
}
