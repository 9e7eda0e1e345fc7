import type { Token } from '../../../text/tag.ts';
import type { Clause } from './clause.ts';
import { mainVerb, plain } from './grammar.ts';
import { COMMA } from './print.ts';
import { awaitsMatter } from './unfinished.ts';

type Words = readonly Token[];

/**
 * The statement with what follows its first mark, where it says nothing, or something else, without that: `dealt the mayor
 * a blow, announcing`, `would lose their seats, under plans`, `to fence it in, not to close it`.
 */
export function withMatter(clause: Clause): Clause {
  const [tail, ...tails] = clause.tails;
  if (tail === undefined || !tellsMatter(clause.main, tail)) return clause;
  return { ...clause, main: [...clause.main, COMMA, ...tail], tails };
}

function tellsMatter(main: Words, tail: Words): boolean {
  const first = plain(tail[0]);
  if (first === 'not') return tail.length > 1;
  if (first === 'under') return main.some((token) => /^(?:would|could)$/.test(plain(token)));
  if (!/^(?:VERB|ADJ)$/.test(tail[0]!.pos) || /^(?:following|including|according)$/.test(first)) return false;
  const verb = mainVerb(main);
  return verb >= 0 && first.endsWith('ing') && awaitsMatter(main, main.length, verb);
}
