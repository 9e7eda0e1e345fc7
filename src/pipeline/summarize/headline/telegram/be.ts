import type { Token } from '../../../../text/tag.ts';
import { isInfinitive } from '../cut/unfinished.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/**
 * Verbs of what is done to somebody or something, by a court, the police, voters, an attacker, nature. Without an
 * object their participle is read as the passive that it is: `man arrested in Orsa`, not as `council warned of floods`
 * is.
 */
const DONE_TO =
  /^(?:accuse|acquit|allow|appoint|approve|arrest|assassinate|ban|bar|base|beat|blame|block|brand|breach|bury|cancel|cast|charge|compel|convict|critici[sz]e|crown|damage|delay|deny|deport|design|destroy|detain|diagnose|discharge|disappoint|discover|dismiss|displace|drop|dub|elect|evacuate|execute|expose|extradite|fine|find|force|forbid|hail|hand|hire|hold|honou?r|identify|injure|jail|kidnap|kill|label|launch|link|lock|murder|name|nominate|oblige|order|oust|overshadow|overturn|pack|postpone|praise|predict|prevent|put|recogni[sz]e|record|reelect|reject|release|relieve|remove|rename|replace|represent|require|rescue|reveal|rock|rule|schedule|scrap|sentence|shatter|shock|shoot|shroud|stab|strand|strike|stun|subject|sue|suspend|target|tap|tie|unveil|uphold|urge|welcome|wound)$/;
/** Participles that are never the past tense. */
const PARTICIPLES =
  /^(?:beaten|chosen|drawn|driven|forgotten|frozen|given|hidden|re-elected|seen|shaken|shot dead|shown|stolen|sworn|taken|thrown|torn|written)$/;
/** Behind these stands what somebody is made, or found to be. */
const NAMING = /^(?:appoint|brand|crown|declare|dub|elect|find|label|name)$/;
/** Of what is to come, and what of that is settled: `set to meet` is `to meet`. */
const TO_COME = /^(?:about|expected|likely|poised|ready|unlikely)$/;
const SETTLED = /^(?:due|scheduled|set|slated)$/;
/** What somebody makes known that he means to do. */
const INTENTIONS = /^(?:decision|intention|plan)$/;

/**
 * Without the form of "be" that headlines leave out of their main clause: `Blom was arrested in Orsa`, `Blom is
 * leaving`, `Blom is expected to leave`, `prices are up`; `Blom announced plans to leave` is `Blom to leave`. It stays
 * where its loss would make a doer of who is done to, or lose a past or a denial.
 */
export function withoutBe(words: Words): Words {
  const from = words.indexOf(COLON) + 1;
  const claim = words.slice(from);
  const verb = mainVerb(claim);
  if (verb < 1 || claim.slice(0, verb).some(isQuoteMark)) return words;
  if (!endsSubject(claim, verb - 1) && !hasBeen(claim, verb)) return words;
  if (joinsAnother(claim, verb)) {
    const second = findSecond(claim, verb);
    return second < 0 ? words : words.filter((_, at) => at !== from + verb && at !== from + second);
  }
  const end = endOfBe(claim, verb);
  return end > verb ? [...words.slice(0, from + verb), ...claim.slice(end)] : words;
}

/** A noun, or the number of one: `Flight 7 | was cancelled`. */
function endsSubject(words: Words, index: number): boolean {
  return isNominal(words[index]) || (words[index]!.pos === 'NUM' && isNominal(words[index - 1]));
}

/** `Blom Stern | has been | dropped`: before it stands a subject, though the tagger takes its last word for another. */
function hasBeen(words: Words, verb: number): boolean {
  return (
    plain(words[verb + 1]) === 'been' &&
    /^(?:ADJ|VERB)$/.test(words[verb - 1]!.pos) &&
    /^(?:has|have)$/.test(plain(words[verb]))
  );
}

/** `Two were killed and one was hurt`, `Boys are doing it, girls are doing it`: either both keep it or both lose it. */
function joinsAnother(words: Words, verb: number): boolean {
  const joint = findJoint(words, verb);
  return joint > 0 && words.slice(joint).some(isBe);
}

function findJoint(words: Words, verb: number): number {
  return words.findIndex(({ pos, text }, at) => at > verb && (pos === 'CCONJ' || text === ','));
}

function isBe(token: Token): boolean {
  return token.pos === 'AUX' && /^(?:is|are|was|were)$/.test(plain(token));
}

/** `Two | were | killed and one | was | hurt`: the second, where both may go; -1 where one stays. */
function findSecond(words: Words, verb: number): number {
  const joint = findJoint(words, verb);
  const clause = words.slice(joint + 1);
  const second = clause.findIndex(isBe);
  if (
    plain(words[joint]) !== 'and' ||
    second < 1 ||
    clause.slice(second + 1).some(({ pos }) => pos === 'AUX')
  )
    return -1;
  const isSpare =
    isBe(words[verb]!) && endOfBe(words, verb) === verb + 1 && endOfBe(clause, second) === second + 1;
  return isSpare && endsSubject(clause, second - 1) ? joint + 1 + second : -1;
}

/** Where what is left out ends; the verb's own place when it stays. */
function endOfBe(words: Words, verb: number): number {
  const form = plain(words[verb]);
  const planned = endOfPlan(words, verb);
  if (planned > verb) return planned;
  if (words[verb]!.pos !== 'AUX') return verb;
  if (/^(?:has|have)$/.test(form))
    return plain(words[verb + 1]) === 'been' && isDoneTo(words, verb + 2) ? verb + 2 : verb;
  if (!/^(?:is|are|was|were)$/.test(form)) return verb;
  const now = /^(?:is|are)$/.test(form);
  if (now && SETTLED.test(plain(words[verb + 1])) && isInfinitive(words, verb + 2)) return verb + 2;
  if (isDoneTo(words, verb + 1)) return tellsThat(words, verb) ? verb : verb + 1;
  return now && isPlain(words, verb) && isNow(words, verb + 1) ? verb + 1 : verb;
}

/**
 * `Rowers claim that ferry | was stolen`, `the ferry that sank | was stolen`: a clause whose verb that is, or
 * another's.
 */
function tellsThat(words: Words, verb: number): boolean {
  return words.slice(1, verb).some((token) => plain(token) === 'that' && token.pos !== 'DET');
}

/** No subject with a clause or a participle in it, behind which `leaving` would be read as one more. */
function isPlain(words: Words, verb: number): boolean {
  return words
    .slice(0, verb)
    .every(
      (token, at) =>
        !/^(?:who|which|that|where|when|what|how)$/.test(plain(token)) &&
        (token.pos !== 'VERB' || at === 0 || words[at + 1]?.text === '-' || words[at - 1]!.text === '-'),
    );
}

/** `announced its plan | to close`. */
function endOfPlan(words: Words, verb: number): number {
  if (words[verb]!.lemma !== 'announce') return verb;
  let at = verb + 1;
  while (/^(?:ADJ|DET|PRON)$/.test(words[at]?.pos ?? '') && at < verb + 4) at++;
  return INTENTIONS.test(words[at]?.lemma ?? '') && isInfinitive(words, at + 1) ? at + 1 : verb;
}

/** `arrested in Orsa`, `found dead`, `taken to`: a passive that is read as one without "be". */
function isDoneTo(words: Words, from: number): boolean {
  const at = words[from]?.pos === 'ADV' ? from + 1 : from;
  const [participle, next] = [words[at], words[at + 1]];
  if (participle === undefined) return false;
  const isBeen = plain(words[from - 1]) === 'been';
  // `has been branded`: a participle, though the tagger sees a quality.
  if (participle.pos !== 'VERB' && !(isBeen && participle.pos === 'ADJ' && /ed$/.test(participle.text)))
    return false;
  if (PARTICIPLES.test(plain(participle))) return true;
  if (isBeen && plain(next) === 'by') return true;
  if (!DONE_TO.test(participle.lemma) || (!isBeen && plain(participle) === participle.lemma)) return false;
  if (participle.lemma === 'fine' && /^(?:NUM|SYM)$/.test(next?.pos ?? '')) return true;
  return (
    NAMING.test(participle.lemma) ||
    next === undefined ||
    !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|SYM)$/.test(next.pos)
  );
}

/** `leaving`, `expected to leave`, `to leave`, `up 5%`, `at risk`, `safe for children`. */
function isNow(words: Words, from: number): boolean {
  const at = words[from]?.pos === 'ADV' ? from + 1 : from;
  const [word, next] = [words[at], words[at + 1]];
  if (word?.pos === 'VERB' && next === undefined) return plain(word).endsWith('ing');
  if (word === undefined || next === undefined) return false;
  if (plain(word) === 'to') return next.pos === 'VERB' || next.lemma === 'be' || isInfinitive(words, at);
  if (word.pos === 'NUM' && next.text === '%')
    return words[at + 2]?.pos === 'ADJ' && words[at + 3]?.pos === 'ADP';
  if (TO_COME.test(plain(word))) return plain(next) === 'to';
  if (word.pos === 'VERB' || plain(word) === 'being') return plain(word).endsWith('ing');
  if (/^(?:up|down)$/.test(plain(word))) return next.pos === 'NUM';
  if (/^(?:at|in|near|on|under)$/.test(plain(word))) return next.pos === 'NOUN';
  return word.pos === 'ADJ' && /^(?:ADP|PART|SCONJ)$/.test(next.pos);
}
