import { fateOfWord } from '../../../text/fates.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { isKnownNoun } from './counted-nouns.ts';
import { JOBS_CUT } from './event-fates.ts';
import { isNumberWord, NEAR, type Word } from './words.ts';

/** How badly they were hurt, or what became of them since: those so hurt are some of all. */
const GRADE =
  /\b(?:critically|seriously|severely|gravely|badly|slightly|lightly|moderately) (?:injured|wounded|hurt|ill)\b|\b(?:critical|serious|severe|grave|minor|slight|light|moderate|life-threatening)(?: or \S+)? (?:injuries|wounds|condition)\b/;
const CARED_FOR =
  /\b(?:discharged|hospitali[sz]ed|admitted|treating|(?:in|to|at|by) (?:\S+ ){0,3}(?:hospitals?|clinics?))\b/;
const ACCOUNTED_FOR =
  /\b(?:identified|received|buried)(?: the (?:bodies|names) of)?(?: at least| about| some| all)? #|#.*\b(?:unidentified|identified|buried|morgue|mortuary)\b/;

/**
 * `a separate strike`, `a second bomb`, `another town`, `elsewhere`: told beside the event, as one more of the kind.
 */
const ONE_MORE =
  /\b(?:separate|similar|elsewhere)\b|\b(?:another|second|third|fourth|fifth) (?!(?:times?|days?|nights?|weeks?|months?|quarters?|half|years?|floor|degree|term|place|round|straight|consecutive|(?:larg|bigg|high)est)\b)\p{Ll}/u;

/** `a year after 17 people died`: what came before the event. */
const BEFORE_IT = /\b(?:week|month|year|decade)s? (?:after|before)\b/;

/** `can carry 400`, `licensed to carry 300`: what a thing is made for. */
const MADE_FOR =
  /\b(?:can|room for|(?:able|allowed|built|certified|designed|licensed|permitted) (?:to|for))\b/;

/** `by noon`: so many up to then, and more since. */
const UP_TO_AN_HOUR =
  /\bby (?:(?:early|late|mid-?)[ -]?)?(?:noon|midday|midnight|dawn|dusk|morning|afternoon|\d)/;

/** `in its toaster division`, `in the capital`: one part of whom or where; `damage to roads`: of what. */
const PART_OF_ALL =
  /\b(?:division|subsidiary|unit|arm) *$|\b(?:its|the) (?:\S+ ){0,2}(?:division|subsidiary|unit|arm)\b|\bin the capital\b(?! of)/;
const DAMAGE_TO = /\bdamage to (?!\p{Lu})/u;

/** What is counted together with what a number names. */
const TOGETHER = /^(?:crew|staff|women|civilians|contractors|visitors)$/;
const WITH_OTHERS = /\band (?:crew|staff)\b/;

/**
 * What makes a count one of some of those whom the event befell, or of others than those, one word each: `grade`,
 * `care` and `found` for some of the hurt and of the dead; `more` for those of one more such event, `before` for those
 * of an earlier one; `can` for a capacity; `hour` for how many there were by then; `and` where more is counted than the
 * noun says (`230 passengers and crew`); `part` for what one division, town or ship has of it, `overnight` for the
 * arrests of one night. Jobs of a kind have its name: `office` of `900 office jobs`.
 *
 * @param first place of the number in `words`
 * @param behind place of the first word after what it counts
 */
export function findNarrowing(
  words: readonly Word[],
  first: number,
  behind: number,
  fate: string | undefined,
  counts: string,
): string[] {
  const before = tell(words.slice(startOfClause(words, first), first));
  const after = tell(words.slice(behind, endOfClause(words, behind)));
  const clause = `${before} # ${after}`;
  const found: string[] = [];
  if (fate !== 'killed' && GRADE.test(clause)) found.push('grade');
  if (fate !== 'killed' && (CARED_FOR.test(after) || /\btreating\b/.test(before))) found.push('care');
  if (fate === 'killed' && ACCOUNTED_FOR.test(clause)) found.push('found');
  if (ONE_MORE.test(clause)) found.push('more');
  if (BEFORE_IT.test(before)) found.push('before');
  if (MADE_FOR.test(before)) found.push('can');
  if (UP_TO_AN_HOUR.test(clause)) found.push('hour');
  if (isTogether(words, behind) || WITH_OTHERS.test(counts)) found.push('and');
  if (PART_OF_ALL.test(clause) || DAMAGE_TO.test(before) || opensWithOne(words)) found.push('part');
  if (fate === 'arrested' && /\bovernight\b/.test(clause)) found.push('overnight');
  if (fate === JOBS_CUT)
    found.push(
      ...counts
        .split(' ')
        .slice(0, -1)
        .filter((word) => /^\p{Ll}/u.test(word)),
    );
  return found;
}

/** `One bus overturned, injuring 15`: what befell one of several. */
function opensWithOne([one, noun]: readonly Word[]): boolean {
  return one?.lower === 'one' && ONE_OF_SEVERAL.test(noun?.lower ?? '');
}

const ONE_OF_SEVERAL =
  /^(?:bus|boat|ship|ferry|car|train|plane|hospital|clinic|school|town|village|city|district|site|plant|building|house|bomb|blast|strike|attack|crash|explosion|family)$/;

function tell(words: readonly Word[]): string {
  return words.map(({ text, lower }) => (text !== lower && /^\p{Lu}+$/u.test(text) ? text : lower)).join(' ');
}

function startOfClause(words: readonly Word[], first: number): number {
  const from = words.findLastIndex((word, at) => at < first && (word.isMark || isNumberWord(word)));
  return Math.max(from + 1, first - NEAR);
}

function endOfClause(words: readonly Word[], behind: number): number {
  const end = words.findIndex(
    (word, at) =>
      at >= behind && (word.isMark || isNumberWord(word) || /^(?:and|but|while)$/.test(word.lower)),
  );
  return Math.min(end < 0 ? words.length : end, behind + NEAR);
}

function isTogether(words: readonly Word[], behind: number): boolean {
  const [link, noun, next] = [words[behind], words[behind + 1], words[behind + 2]];
  if (link?.lower !== 'and' || noun === undefined || fateOfWord(noun.lower) !== undefined) return false;
  return (TOGETHER.test(noun.lower) || isKnownNoun(noun.lower)) && !isSpeechVerb(next?.lower ?? '');
}
