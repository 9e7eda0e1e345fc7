import { itemAt } from '../../../../text/item-at.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** Open a clause that tells of the noun before them. */
export const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);
/** Open a clause of their own, where a verb stands behind them. */
export const CLAUSE_OPENERS = wordSet(
  'after as while when because before since although though if unless until whether once despite how why what',
);

/** `that bridge`; the tagger also takes `the case | that | prosecutors brought` for it. */
export function pointsAt(words: Words, index: number): boolean {
  if (words[index]!.pos !== 'DET') return false;
  return (
    !isNominal(words[index - 1]) || /^(?:day|night|week|month|year|time|way)$/.test(plain(words[index + 1]))
  );
}

/**
 * `because of rain`, `whether to row`, `after six weeks`, `portray them as heroes`: a phrase, whatever verb stands
 * behind it.
 */
export function opensPhrase(words: Words, index: number): boolean {
  const [word, next] = [plain(words[index]), words[index + 1]];
  if (word === 'because') return plain(next) === 'of';
  if (/^(?:whether|how|when|what)$/.test(word)) return plain(next) === 'to';
  if (/^(?:after|before|until|since)$/.test(word))
    return next?.pos === 'NUM' && UNITS_OF_TIME.test(plain(words[index + 2]));
  if (word !== 'as') return false;
  if (/^(?:adults|babies|children|infants|kids|minors|teenagers)$/.test(plain(next))) return true;
  const verb = words.slice(0, index).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && TAKES_AS.test(verb.lemma);
}

const UNITS_OF_TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
/** What somebody is taken or used for stands behind these with "as". */
const TAKES_AS =
  /^(?:portray|describe|depict|identify|regard|define|label|brand|cite|characteri[sz]e|categori[sz]e|classify|dismiss|hail|refer)$/;

/** `those who love their boats`, `a law that bans most boats`. */
export function isVerbOfRelative(words: Words, index: number): boolean {
  const opener = plain(itemAt(words, index - 1));
  if (opener !== 'who' && opener !== 'that') return false;
  const [head, after] = [words[index - 2], words[index + 1]?.pos ?? ''];
  if (opener === 'who') return after === 'DET' || after === 'PRON';
  if (head?.pos !== 'NOUN' || CLAIM_NOUNS.test(head.lemma)) return false;
  const agrees = plain(words[index]).endsWith('s') && plain(head) === head.lemma;
  return agrees && /^(?:DET|NOUN|ADJ|PRON)$/.test(after);
}

/** What is claimed, feared or known stands behind these with "that", which tells of no thing there. */
export const CLAIM_NOUNS =
  /^(?:accusation|allegation|announcement|argument|assertion|assumption|assurance|belief|chance|charge|claim|complaint|concern|conclusion|decision|doubt|evidence|fact|fear|finding|hint|hope|idea|impression|indication|likelihood|news|notion|opinion|possibility|prediction|promise|proof|proposal|report|risk|rumou?r|sign|speculation|statement|suggestion|suspicion|theory|view|vow|warning|word)$/;
