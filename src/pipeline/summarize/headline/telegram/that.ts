import type { Token } from '../../../../text/tag.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { isSpareArticle } from './articles.ts';

/** Behind these a claim follows; what could be their object as well stands in no list. */
const SAYING =
  /^(?:admit|agree|allege|argue|assert|assess|believe|bet|boast|claim|complain|concede|conclude|contend|estimate|expect|fear|feel|guess|hope|imply|insist|joke|know|learn|maintain|predict|pretend|recommend|say|suggest|suspect|swear|think|worry)$/;
/** And behind these, whose object a bare noun could be, where an article, `all` or a pronoun opens it. */
const MAKING_KNOWN =
  /^(?:acknowledge|announce|confirm|declare|demonstrate|disclose|find|indicate|note|promise|reveal|rule|show|stress|vow|warn)$/;
/** What is said, feared or hoped for. */
const CLAIMS =
  /^(?:acceptance|accusation|allegation|appeal|argument|assertion|belief|chance|charge|claim|clue|concern|doubt|evidence|expectation|fear|forecast|hint|hope|idea|indication|likelihood|notion|optimism|possibility|prediction|projection|report|revelation|risk|rumou?r|sign|speculation|suggestion|suspicion|theory|view)$/;
/** Those of them that are read as claims without `that`, also before `an earthquake will`. */
const PLAIN_CLAIMS =
  /^(?:accusation|allegation|assertion|belief|claim|clue|fear|hope|report|rumou?r|speculation|suggestion|suspicion)$/;
/** Who is told something stands between the verb and `that`. */
const TOLD = /^(?:assure|inform|promise|remind|tell|warn)$/;
/** Words of whoever is told. */
const LONGEST_TOLD = 5;
/** What these are the clause tells. */
const CONTENTS = /^(?:case|condition|fact|ground|law|principle|reason|requirement|rule|word)$/;
/** Words of whom or what a claim is about. */
const LONGEST = 9;
/** `so intent that`, `such a storm that`: what comes of it. */
const RESULTS = /^(?:so|such)$/;
/** Far enough to see what `that` belongs to. */
const NEAR = 6;

/**
 * Without `that` before a clause with a subject of its own, and without an article that stood only because of it,
 * outside quotations: `disclosed that the bill had failed` is `disclosed bill had failed`, `rules that Orsa imposed`
 * are `rules Orsa imposed`.
 */
export function withoutThat(words: Words): Words {
  let brief = words;
  for (let that = words.length - 2; that > 0; that--) {
    if (plain(brief[that]) !== 'that' || findQuoted(brief)[that]) continue;
    const hasSubject = opensOwnClause(brief, that);
    if (!hasSubject && !isPlain(brief, that)) continue;
    const rest = brief.slice(that + 1);
    brief = [...brief.slice(0, that), ...rest];
    if (hasSubject && !MAKING_KNOWN.test(brief[that - 1]!.lemma) && isSpareArticle(brief, that))
      brief = [...brief.slice(0, that), ...rest.slice(1)];
  }
  return brief;
}

/** Whether a clause with a subject and a verb of its own opens behind what says, fears or tells of it. */
function opensOwnClause(words: Words, that: number): boolean {
  const [before, first] = [words[that - 1]!, words[that + 1]];
  if (before.pos === 'CCONJ') return false;
  const rest = words.slice(that + 1);
  // `said that it fell and that crews left`: either both keep it or both lose it.
  if (rest.some((token, at) => plain(token) === 'that' && rest[at - 1]?.pos === 'CCONJ')) return false;
  const verb = clauseVerb(rest);
  if (verb < 1 || verb > LONGEST) return false;
  if (before.pos === 'VERB')
    return (
      SAYING.test(before.lemma) || (MAKING_KNOWN.test(before.lemma) && /^(?:DET|PRON)$/.test(first!.pos))
    );
  const main = mainVerb(words);
  // `the plan that the board set | would close`: before its verb a subject would be two.
  if (
    main < 0 ||
    main > that ||
    !isNominal(before) ||
    words.slice(Math.max(0, that - NEAR), that).some((token) => RESULTS.test(plain(token)))
  )
    return false;
  if (CLAIMS.test(before.lemma))
    return (
      words[that - 2]?.text !== ',' &&
      (rest[0]!.pos === 'DET' || !rest.slice(0, verb).some(({ pos }) => pos === 'ADP'))
    );
  // `said in Orsa that crews left`, `rules from spring | that crews`: another's clause, or one name of two.
  if (before.pos === 'PROPN' || first!.pos === 'NOUN' || CONTENTS.test(before.lemma)) return false;
  return !words
    .slice(0, that - 1)
    .some(
      ({ lemma }, at) =>
        (lemma === 'be' && plain(words[at - 1]) === 'it') || TELLING.test(lemma) || CLAIMS.test(lemma),
    );
}

/** Where something is said or found before a noun, the clause may be what that is. */
const TELLING =
  /^(?:accuse|acknowledge|admit|advise|agree|agreement|alert|allege|announce|announcement|argue|assert|assurance|assure|believe|caution|claim|complain|conclude|conclusion|confirm|contend|convince|decision|declare|demand|deny|determination|disclose|expect|fear|feel|find|finding|guarantee|hear|hint|hope|inform|insist|joke|know|learn|message|news|note|notify|order|persuade|pledge|post|predict|promise|propose|reassure|recommend|recommendation|remind|reminder|report|request|requirement|reveal|rule|ruling|say|show|signal|statement|suggest|swear|teach|tell|testify|testimony|think|threaten|tweet|vow|warn|warning|word|write)$/;

/** Where the verb of a clause stands behind its subject; -1 where no plain one opens it. */
function clauseVerb(clause: Words): number {
  const verb = mainVerb(clause);
  const subject = clause.slice(0, verb);
  if (verb < 1 || !isVerbal(clause[verb])) return -1;
  const isPlain = subject.every(
    ({ pos, lower }) =>
      /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PROPN|SYM)$/.test(pos) || /^(?:[-–$%]|him|her|it|them)$/.test(lower),
  );
  const pronoun = verb === 1 && /^(?:he|she|it|they|there|we|you)$/.test(plain(subject[0]));
  return pronoun || (isPlain && subject[0]!.pos !== 'ADP' && isNominalEnd(subject.at(-1)!)) ? verb : -1;
}

function isNominalEnd(token: Token): boolean {
  return isNominal(token) || token.pos === 'ADV';
}

function isSaid(token: Token | undefined): boolean {
  return token !== undefined && (SAYING.test(token.lemma) || MAKING_KNOWN.test(token.lemma));
}

/** `claimed | Orsa Line has | closed`: the verb stands right behind the name. */
function isBriefSubject(words: Words, from: number): boolean {
  const names = MAKING_KNOWN.test(words[from - 2]!.lemma) ? /^PROPN$/ : /^(?:ADJ|NOUN|PROPN)$/;
  let verb = from;
  while (names.test(words[verb]?.pos ?? '')) verb++;
  return verb > from && verb <= from + 4 && isNominal(words[verb - 1]) && words[verb]?.pos === 'AUX';
}

/**
 * Whether a pronoun, an article, a sum or a name and its verb tells by itself that a claim opens: `told crews | that |
 * they`.
 */
function isPlain(words: Words, index: number): boolean {
  const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
  if (after === undefined) return false;
  if (/^(?:said|say|says)$/.test(plain(before)) && /^(?:he|she|they|it|there)$/.test(plain(next)))
    return true;
  if (isSaid(before) && isBriefSubject(words, index + 1)) return true;
  if (!isNominal(before)) return false;
  const opens = /^(?:he|she|they|it|the|an?|there)$/.test(plain(next)) || next?.pos === 'SYM';
  if (!opens || words.slice(index + 1).some((token) => plain(token) === 'that')) return false;
  // `the line has closed, a claim that the board denied`.
  if (PLAIN_CLAIMS.test(before!.lemma)) return words[index - 2]?.text !== ',';
  const verb = words.findLastIndex(({ pos }, at) => at < index && pos === 'VERB');
  const told = words.slice(verb + 1, index);
  return (
    verb >= 0 &&
    TOLD.test(words[verb]!.lemma) &&
    told.length <= LONGEST_TOLD &&
    told.every(({ pos, text }) => /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/.test(pos) || text === '-')
  );
}
