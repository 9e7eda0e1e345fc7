import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';

const NEW = /^(?:latest|new|newest)$/;
/** What is written, made or begun, of which news tells when it is new: not cases or years, which are counted so. */
const NEWS =
  /^(?:ad|advert|agreement|album|analysis|app|attempt|ban|bill|book|campaign|coach|contract|deal|device|director|document|effort|film|gadget|game|guidance|guideline|initiative|law|legislation|letter|machine|manager|mandate|measure|memo|method|model|order|plan|policy|poll|product|program|programme|project|proposal|push|regulation|report|requirement|research|restriction|rule|scheme|series|service|software|strategy|study|survey|system|technique|technology|tool|version|voice)$/;
/** As much as the plural of what they stand before says, unless it is who did it. */
const SEVERAL = /^(?:multiple|numerous|several)$/;

/**
 * `published | new | rules`, `signed | its latest | contract`, `warned of | several | storms`: not `under new rules`,
 * `in a new report`.
 */
export function withoutSpareAdjectives(words: Words): Words {
  const quoted = findQuoted(words);
  if (!words.some(({ text }) => NEW.test(text) || SEVERAL.test(text))) return words;
  const verb = mainVerb(words);
  return words.filter(
    (_, index) =>
      quoted[index] || !(isSpareNew(words, index) || (index > verb && isSpareSeveral(words, index))),
  );
}

function isSpareNew(words: Words, index: number): boolean {
  if (!NEW.test(words[index]!.text) || /^(?:ADV|AUX|CCONJ|NUM)$/.test(words[index - 1]?.pos ?? ''))
    return false;
  const opener = words[index - 1]?.pos === 'DET' ? index - 2 : index - 1;
  if (/^(?:under|in|with|without)$/.test(plain(words[opener])) || words[index - 1]?.text === '-')
    return false;
  if (/^(?:all|any|every|no)$/.test(plain(words[index - 1]))) return false;
  if (/^(?:least|most)$|est$/.test(plain(words[index - 2])) || /est$/.test(plain(words[index - 1])))
    return false;
  let at = index + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[at]?.pos ?? '') && isNominal(words[at + 1])) at++;
  // `the latest model | in the series`: nothing else tells which.
  if (at === index + 1 && plain(words[at + 1]) === 'in' && words[index]!.text === 'latest') return false;
  return words[at]?.pos === 'NOUN' && NEWS.test(words[at]!.lemma);
}

function isSpareSeveral(words: Words, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!SEVERAL.test(words[index]!.text) || !/^(?:ADP|VERB)$/.test(before?.pos ?? '')) return false;
  const noun = next?.pos === 'ADJ' ? words[index + 2] : next;
  return (
    noun?.pos === 'NOUN' && noun.lemma !== plain(noun) && !/^(?:occasion|respect|time|way)$/.test(noun.lemma)
  );
}
