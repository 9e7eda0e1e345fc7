import { mainVerb } from '../main-verb.ts';
import { plain, type Words } from '../word.ts';

/** Fewer words with no name and no number behind the verb lead in to what stands behind `and`. */
const SHORT = 8;

/**
 * `The inquiry is over, | and the captains have lost`, `The line isn’t known for its manners, | and a captain was
 * insulted`: what is denied or bounded, or next to nothing, is told for the statement that the mark parts from it.
 */
export function leadsIn(main: Words, added: Words): boolean {
  if (plain(added[0]) !== 'and' || mainVerb(added.slice(1)) < 1) return false;
  const verb = mainVerb(main);
  const predicate = main.slice(verb);
  if (predicate.slice(0, 4).some((token) => /^(?:not|n['’]t|never|only)$/.test(plain(token)))) return true;
  const told = main.filter(({ pos }) => pos !== 'DET');
  return told.length < SHORT && !predicate.some(({ pos }) => pos === 'PROPN' || pos === 'NUM');
}
