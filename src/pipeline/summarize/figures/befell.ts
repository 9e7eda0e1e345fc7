import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Verbs that say what befell those whose number follows (`killing 14`), by their stem, each with its participle. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (
    'kill killed, injur injured, wound wounded, displac displaced, arrest arrested, detain detained, evacuat evacuated, ' +
    'rescu rescued, strand stranded, hospitaliz hospitalized, hospitalis hospitalised, infect infected, sicken sickened, ' +
    'trap trapped, trapp trapped, destroy destroyed, damag damaged, deport deported, abduct abducted, kidnap kidnapped, ' +
    'kidnapp kidnapped, jail jailed, vaccinat vaccinated'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

const ENDING = /(?:s|es|e|ed|ing)$/;
const PASSIVE = wordSet('was were be been being is are got');
/** `to evacuate 900`, `may displace 40`: what has befallen nobody yet. */
const MAY =
  /^(?:can|cannot|could|may|might|must|n[o']t|n’t|never|not|or|should|shall|to|will|would|’ll|'ll)$/;
const HEDGES = wordSet(
  'at least about around nearly almost some more than over up to another further a an the estimated as many roughly ' +
    'approximately all',
);

/**
 * What befell those whose number begins at a lexeme, where a verb before it says so: `killed` for `killing at least
 * 14`. A passive (`was killed 300 metres away`) says it of somebody else, what may come (`to evacuate 900`) of nobody.
 */
export function readBefallen(lexemes: readonly Lexeme[], first: number): string | undefined {
  let at = first - 1;
  while (at >= 0 && HEDGES.has(lexemes[at]!.lower)) at--;
  if (itemAt(lexemes, at)?.lower === 'and') {
    const number = isLastThing(lexemes, first) ? numberBefore(lexemes, at) : -1;
    return number < 0 ? undefined : readBefallen(lexemes, number);
  }
  const verb = itemAt(lexemes, at)?.lower ?? '';
  const adverb = itemAt(lexemes, at - 1)?.lower ?? '';
  // `to | fully | vaccinate 900`
  const before = /^\p{L}+ly$/u.test(adverb) ? (lexemes[at - 2]?.lower ?? '') : adverb;
  if (!ENDING.test(verb) || PASSIVE.has(before) || (verb.endsWith('e') && MAY.test(before))) return undefined;
  if (verb.endsWith('ing') && isUnderWay(lexemes, at)) return undefined;
  const befell = PARTICIPLES.get(verb.replace(ENDING, ''));
  if (befell === undefined || !/^(?:and|or)$/.test(before)) return befell;
  // `killed or injured 40`: of all of them neither alone is true.
  const other = PARTICIPLES.get((lexemes[at - 2]?.lower ?? '').replace(ENDING, ''));
  if (other === undefined) return befell;
  return PASSIVE.has(lexemes[at - 3]?.lower ?? '') ? undefined : `${other} ${before} ${befell}`;
}

/** `in the process of evacuating 900`, `considered deporting 40`, `without killing one`: it has befallen nobody yet. */
function isUnderWay(lexemes: readonly Lexeme[], doing: number): boolean {
  const [noun, before] = [lexemes[doing - 2]?.lower ?? '', lexemes[doing - 1]?.lower ?? ''];
  if (before === 'of')
    return /^(?:brink|danger|hope|idea|means|middle|point|possibility|process|risk|verge|way)$/.test(noun);
  return /^(?:avoid|beg[aiu]n|consider|plan|propos|risk|start|without)/.test(before);
}

/** Words of the first of two things that the same befell. */
const LONGEST_THING = 4;

/**
 * `killed | six | adults and`: where the number of the thing before the joint stands, with nothing but words between;
 * -1 where none does.
 */
function numberBefore(lexemes: readonly Lexeme[], joint: number): number {
  for (let at = joint - 2; at >= Math.max(0, joint - 1 - LONGEST_THING); at--) {
    if (lexemes[at]!.kind === 'number' || readNumeral(lexemes, at) !== undefined) return at;
    if (lexemes[at]!.kind !== 'word') return -1;
  }
  return -1;
}

/**
 * `and | twenty children | inside`, not `and 5,000 fled their homes`: a number and several of a kind, of which nothing
 * else is told.
 */
function isLastThing(lexemes: readonly Lexeme[], first: number): boolean {
  const numeral = readNumeral(lexemes, first);
  if (numeral === undefined) return false;
  const things = lexemes.slice(numeral.last + 1, numeral.last + 4);
  const end = things.findIndex(({ lower }) => BEHIND.test(lower));
  const last = end < 0 ? things.length : end;
  const named = things.slice(0, last);
  return (
    named.length > 0 &&
    named.length < 3 &&
    named.every(
      ({ kind, lower }) =>
        kind === 'word' && !/ed$|^(?:died|fled|hurt|left|lost|sent|shot|took|were|was)$/.test(lower),
    ) &&
    /(?:[^s]s|children|men|people|police|women)$/.test(named.at(-1)!.lower)
  );
}

const BEHIND =
  /^(?:[.,;)]|across|after|around|as|at|before|during|in|inside|near|on|outside|over|when|while)$/;
