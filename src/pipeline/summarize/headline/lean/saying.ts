import { isMonth } from '../../../../text/calendar.ts';
import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import type { Token } from '../../../../text/tag.ts';
import { beginsAsSubject } from '../beginning.ts';
import { isPerson } from '../cut/points-back.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { withoutFigures } from '../statement/brief-source.ts';
import { COLON } from '../telegram/print.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';

/** Verbs of what somebody makes known of himself, and nobody else need vouch for. */
const ATTITUDES =
  /^(?:admire|agree|appreciate|back|believe|disagree|doubt|expect|favou?r|fear|hope|intend|like|love|need|oppose|plan|prefer|regret|respect|support|think|trust|understand|want|welcome|wish|worry)$/;
/** How he feels about it, or what he means to do. */
const MINDS =
  /^(?:close|committed|concerned|confident|confused|convinced|delighted|determined|disappointed|eager|excited|glad|grateful|happy|keen|optimistic|pleased|prepared|proud|ready|sorry|surprised|unlikely|unwilling|willing|worried)$/;

/** What somebody does, and knows of himself: he may be wrong on what he sees or gets. */
const DEEDS =
  /^(?:build|buy|cancel|close|consider|cut|end|investigate|join|launch|leave|move|open|prepare|quit|raise|recall|release|resign|retire|review|run|seek|sell|send|start|stop|sue|suspend|withdraw|work)$/;

/**
 * `announced that it is closing the bridge` is `is closing the bridge`, `says he wants to` is `wants to`, `said it
 * would close` is `will close`: who announces what he does himself does it, and who says what he wants wants it.
 */
export function withoutAnnouncing(words: Words): Words {
  const verb = mainVerb(words);
  const start = words[verb]?.pos === 'AUX' ? verb + 1 : verb;
  const announces = /^(?:announce|confirm|declare)$/.test(words[start]?.lemma ?? '');
  const said = words[start]?.lemma === 'make' ? endOfMadeClear(words, start) : start + 1;
  if (said === start || !(announces || /^(?:make|say)$/.test(words[start]?.lemma ?? ''))) return words;
  const pronoun = plain(words[said]) === 'that' ? said + 1 : said;
  const subject = words.slice(0, verb);
  if (!isOwn(subject, plain(words[pronoun]))) return words;
  const does = pronoun + (words[pronoun + 1]?.pos === 'ADV' ? 2 : 1);
  const form = plain(words[does]);
  const acts = isDeed(words, does);
  if (!announces && form !== 'will' && words.slice(does).some(isThen)) return words;
  const own = announces
    ? acts && /^(?:is|are|has|have|will|wo)$/.test(form)
    : (acts && /^(?:will|wo)$/.test(form)) ||
      isOfMind(words, does) ||
      (words[does]?.pos === 'VERB' && ATTITUDES.test(words[does].lemma) && !form.endsWith('ed'));
  if (own) return [...subject, ...words.slice(pronoun + 1)];
  const going = isUnderWay(words[does], words[does + 1]);
  if (going !== undefined)
    return [...subject, ...words.slice(pronoun + 1, does), going, ...words.slice(does + 1)];
  if (form !== 'would' || !acts || words.slice(does + 1).some(isConditional)) return words;
  const will = changeToken(words[does]!, { text: 'will', lemma: 'will' });
  return [...subject, ...words.slice(pronoun + 1, does), will, ...words.slice(does + 1)];
}

/** `made it clear | that`; the verb's own place where nothing else is made clear. */
function endOfMadeClear(words: Words, verb: number): number {
  const clear = words.findIndex((token, at) => at > verb && plain(token) === 'clear');
  const between = words
    .slice(verb + 1, clear)
    .map(plain)
    .join(' ');
  const isSaid = /^(?:it ?)?(?:abundantly|loud and|perfectly|very)?$/.test(between);
  return clear > 0 && isSaid && plain(words[clear + 1]) === 'that' ? clear + 1 : verb;
}

/** `will soon | close`, `wo | n’t | back`: behind these stands a verb, whatever the tagger takes it for. */
function isDeed(words: Words, auxiliary: number): boolean {
  const rest = words.slice(auxiliary + 1, auxiliary + 4);
  if (!/^(?:will|wo|would)$/.test(plain(words[auxiliary])))
    return rest.find(({ pos }) => !/^(?:ADV|DET|PART)$/.test(pos))?.pos === 'VERB';
  const verb = rest.find((token) => !/^(?:n['’]t|not|also|never|now|soon|still|.+ly)$/.test(plain(token)));
  const next = verb === undefined ? undefined : words[words.indexOf(verb) + 1];
  const isDoing = verb?.lemma === 'be' && next?.pos === 'VERB' && plain(next).endsWith('ing');
  return verb !== undefined && (verb.pos !== 'AUX' || isDoing);
}

/** `has no plans to close`, `is eager to sail`. */
function isOfMind(words: Words, does: number): boolean {
  const form = plain(words[does]);
  const next = plain(words[does + 1]) === 'not' || words[does + 1]?.pos === 'ADV' ? does + 2 : does + 1;
  if (/^(?:is|are)$/.test(form)) {
    const how = words.slice(next).find((token) => !isQuoteMark(token) && plain(token) !== 'very');
    return how?.pos === 'ADJ' && MINDS.test(plain(how));
  }
  if (!/^(?:has|have)$/.test(form)) return false;
  const noun = /^(?:no|any)$/.test(plain(words[does + 1])) ? does + 2 : does + 1;
  return /^(?:desire|intention|intentions|interest|objection|objections|plans|regrets|wish)$/.test(
    plain(words[noun]),
  );
}

/** The `is` of `said it was closing the pier`, which it is. */
function isUnderWay(be: Token | undefined, deed: Token | undefined): Token | undefined {
  const form = plain(be);
  const isDone = /ing$/.test(plain(deed)) && deed!.pos === 'VERB' && DEEDS.test(deed!.lemma);
  if (!isDone || !/^(?:is|are|was|were)$/.test(form)) return undefined;
  const text = /^(?:was|is)$/.test(form) ? 'is' : 'are';
  return changeToken(be!, { text });
}

/** `would like to`, `would close it if`: what somebody wishes, or does only then. */
function isConditional(token: Token): boolean {
  return (
    isWhile(token) || /^(?:be|consider|have|if|like|love|prefer|rather|unless|welcome)$/.test(token.lemma)
  );
}

/** `said he understands them as he visited`: it was said then. */
function isWhile(token: Token): boolean {
  return /^(?:after|as|before|during|when|while)$/.test(plain(token));
}

/** Not `after | losing`, which tells of him, and not of when he said it. */
function isThen(token: Token, at: number, words: Words): boolean {
  return isWhile(token) && !(/^(?:after|before)$/.test(plain(token)) && plain(words[at + 1]).endsWith('ing'));
}

/** Whom the pronoun means can only be who speaks. */
function isOwn(subject: Words, pronoun: string): boolean {
  if (/^(?:it|they)$/.test(pronoun)) return !subject.some((token) => GIVEN_NAMES.has(plain(token)));
  return (
    /^(?:he|she)$/.test(pronoun) &&
    subject.some((token) => isPerson(token) || PARTISANS.test(plain(token))) &&
    !subject.some(({ text }) => /^(?:['’]s?|for|to)$/.test(text))
  );
}

const PARTISANS = /^(?:conservative|democrat|liberal|republican)$/;

/** Nothing that they say is said by anybody. */
const PAPERS =
  /^(?:analysis|census|data|documents?|estimates?|figures|findings|polls?|records|research|results|returns|statistics|study|studies|surveys?)$/;
const RULES = /^(?:agreement|beliefs?|constitution|contract|laws?|plans?|rules?|schedule|terms?|tradition)$/;

/** `according to the mayor` is `the mayor said`, `according to a survey` is `a survey showed`, `has said` is `said`. */
export function withBriefVerb(all: Words): Words {
  const source = withoutListeners(all);
  const [first, second] = source;
  if (plain(first) !== 'according' || plain(second) !== 'to')
    return source.filter(({ pos }, at) => pos !== 'AUX' || !isPerfect(source, at));
  const who = source.slice(2);
  const head = who.find((token, at) => isNominal(token) && !isNominal(who[at + 1]) && !isOwner(who, at));
  if (head === undefined || RULES.test(plain(head))) return source;
  const text = PAPERS.test(plain(head)) ? 'showed' : 'said';
  return [...who, changeToken(first!, { text, pos: 'VERB', lemma: text === 'said' ? 'say' : 'show' })];
}

/** `Blom | said` for `Blom | told a group of reporters`. */
function withoutListeners(source: Words): Words {
  const told = source.findIndex((token) => plain(token) === 'told');
  if (told < 1 || !LISTENERS.test(plain(source.at(-1)))) return source;
  return [...source.slice(0, told), changeToken(source[told]!, { text: 'said', lemma: 'say' })];
}

const LISTENERS = /^(?:agency|conference|journalists|press|reporters)$/;

/** `the town’s`, before what it owns. */
function isOwner(words: Words, at: number): boolean {
  return isOwnerMark(words[at + 1]);
}

/** `has said`, at the end. */
function isPerfect(source: Words, at: number): boolean {
  return (
    /^(?:has|have)$/.test(plain(source[at])) &&
    plain(source[at + 1]) !== 'shown' &&
    source[at + 1]?.pos === 'VERB' &&
    at + 2 === source.length
  );
}

/** Words of a source without a name that may stand in front, and who or what it is. */
const FEW = 4;
const FRONT =
  /^(?:analysts|authorities|bankers|data|doctors|economists?|epidemiologists?|experts?|feds|figures|findings|guidance|guidelines|insiders|lawyers|officials?|police|polls?|prosecutors|records|regulators|reports?|researchers?|returns|scientists?|sources?|statistics|study|studies|surveys?|witness|witnesses)$/;

/** A source that may stand before a colon: it has a name, or is one of whom news reports much. */
export function standsInFront(source: Words): boolean {
  // In a text without capitals a given name tells that somebody is named.
  if (source.some(({ pos }) => pos === 'PROPN') || (source.length === 2 && GIVEN_NAMES.has(plain(source[0]))))
    return true;
  return source.length <= FEW && FRONT.test(plain(source.at(-1)));
}

/** Verbs that tell no more of a claim than that it was made, and those with which a study makes one. */
const NEUTRAL = /^(?:announced|confirmed|disclosed|reported|reports|said|say|says|stated)$/;
const FINDING = /^(?:conclude|determine|find|reveal|say|show)$/;
const STUDIES = /^(?:analysis|audit|inquiry|investigation|poll|probe|report|research|review|study|survey)$/;
/** What was said to be so is told as what was so; behind a colon that would be past. */
const SHIFTED = /^(?:could|had|might|was|were|would)$/;
/** Words of a source that stands before a colon. */
const SHORT = 7;

/**
 * `the council said that the bridge will close`, `a study of ten towns has found that bridges last longer` with a colon
 * in place of the verb and of what is told of the study; undefined where it makes no such claim.
 */
export function withColon(words: Words): Words | undefined {
  const subject = mainVerb(words);
  if (subject < 1) return undefined;
  const verb = isPerfectOf(words, subject) ? subject + 1 : subject;
  const source = sourceBefore(words.slice(0, subject), words[verb]!);
  const claim = words.slice(plain(words[verb + 1]) === 'that' ? verb + 2 : verb + 1);
  if (plain(words[verb + 1]) !== 'that' && isThing(words[verb]!, claim[0])) return undefined;
  const does = mainVerb(claim);
  if (source === undefined || does < 1 || !beginsAsSubject(claim)) return undefined;
  const whom = claim.slice(0, does);
  if (!whom.some(isNominal) || whom.some(({ pos }) => pos === 'PRON') || SHIFTED.test(plain(claim[does])))
    return undefined;
  return claim.some((token) => plain(token) === 'but')
    ? undefined
    : [...withoutFigures(source), COLON, ...claim];
}

/** `announced surprise plans to move`, `reported a fall`: what is made known may be a thing, and no claim. */
function isThing(verb: Token, first: Token | undefined): boolean {
  const looksLikeThing =
    /^(?:ADJ|NOUN)$/.test(first?.pos ?? '') || /^an?$/.test(plain(first)) || isMonth(plain(first));
  return MAKING_KNOWN.test(verb.lemma) && looksLikeThing;
}

const MAKING_KNOWN = /^(?:announce|confirm|disclose|report)$/;

function isPerfectOf(words: Words, verb: number): boolean {
  return /^(?:has|have)$/.test(plain(words[verb])) && words[verb + 1]?.pos === 'VERB';
}

/** Who or what makes a claim with this verb, as it may stand before a colon. */
function sourceBefore(subject: Words, verb: Token): Words | undefined {
  if (verb.pos !== 'VERB') return undefined;
  const end = subject.findIndex(({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',');
  const phrase = end < 0 ? subject : subject.slice(0, end);
  if (isStudy(phrase.at(-1)) && FINDING.test(verb.lemma)) return phrase;
  const whole =
    end < 0 ||
    (subject[end]!.text === 'of' && !subject.slice(end + 1).some(({ pos }) => /^(?:ADP|VERB)$/.test(pos)));
  return whole && subject.length <= SHORT && NEUTRAL.test(plain(verb)) && standsInFront(subject)
    ? subject
    : undefined;
}

/** What finds something out, whoever made it. */
export function isStudy(token: Token | undefined): boolean {
  return token !== undefined && STUDIES.test(token.lemma);
}
