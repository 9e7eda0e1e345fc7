import type { Lexeme } from '../../../text/lexeme.ts';

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
const PASSIVE = /^(?:was|were|be|been|being|is|are|got)$/;
const HEDGES =
  /^(?:at|least|about|around|nearly|almost|some|more|than|over|up|to|another|further|an?|the|estimated|as|many|roughly|approximately|all)$/;

/**
 * What befell those whose number begins at a lexeme, where a verb before it says so: `killed` for `killing at least 14`.
 * A passive (`was killed 300 metres away`) says it of somebody else.
 */
export function readBefallen(lexemes: readonly Lexeme[], first: number): string | undefined {
  let at = first - 1;
  while (at >= 0 && HEDGES.test(lexemes[at]!.lower)) at--;
  const verb = lexemes[at]?.lower ?? '';
  if (!ENDING.test(verb) || PASSIVE.test(lexemes[at - 1]?.lower ?? '')) return undefined;
  return PARTICIPLES.get(verb.replace(ENDING, ''));
}
