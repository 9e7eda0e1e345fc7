import type { Token } from '../../../../text/tag.ts';
import { MOVES } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** What rises and falls in number alone. */
export const COUNTED =
  /^(?:applications|arrests|attacks|births|burglaries|cases|claims|complaints|crimes|deaths|fatalities|filings|hospitali[sz]ations|infections|injuries|jobs|killings|murders|openings|robberies|sales|shootings|shipments|suicides|transactions|vacancies|vaccinations|visits)$/;

/**
 * The words, without their articles, without `number of` before what is counted whenever it rises: `number of births
 * fell` is `births fell`.
 */
export function withoutNumberOf(words: Words): Words {
  const from = words.indexOf(COLON) + 1;
  if (plain(words[from]) !== 'number' || plain(words[from + 1]) !== 'of') return words;
  const claim = words.slice(from + 2);
  let noun = 0;
  while (!COUNTED.test(plain(claim[noun])) && describes(claim[noun])) noun++;
  // Behind a verb that is told by how much a participle is no verb of its own.
  const verb = [claim[mainVerb(claim)], claim.find(({ pos }) => pos === 'VERB')].find(
    (token) => token !== undefined && MOVES.test(plain(token)),
  );
  if (!COUNTED.test(plain(claim[noun])) || findQuoted(words).length > 0) return words;
  return verb?.pos === 'VERB' ? [...words.slice(0, from), ...claim] : words;
}

/** `daily new `, `coronavirus `: no thing of its own, as `crews filing ` would be. */
function describes(token: Token | undefined): boolean {
  if (token?.pos === 'ADJ' || token?.pos === 'PROPN') return true;
  return token?.pos === 'NOUN' && plain(token) === token.lemma && !token.lower.endsWith('ing');
}
