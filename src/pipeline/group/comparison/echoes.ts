import type { Candidate } from './candidate.ts';
import { mayBeOneSpeaker } from './speakers.ts';
import { claimKey, exactValue } from './values.ts';
import { wordingOf } from './wording.ts';

/**
 * Without the articles that have a number from where another has it: they quote one speaker, or print one sentence.
 * What one authority said is said once, however many print it.
 *
 * @param candidates claims of one number that agree
 * @param sameKind all the articles' figures of their kind, in which each may tell its number more than once
 */
export function dropEchoes(candidates: readonly Candidate[], sameKind: readonly Candidate[]): Candidate[] {
  const values = new Set(candidates.map(({ figure }) => exactValue(figure)));
  const statements = Map.groupBy(
    sameKind.filter(({ figure }) => values.has(exactValue(figure))).map(readStatement),
    ({ key }) => key,
  );
  const kept = new Map<string, readonly Statement[]>();
  for (const candidate of candidates) {
    const { document } = candidate;
    const tellings = statements.get(claimKey(candidate)) ?? [];
    const isEcho = [...kept].some(
      ([id, others]) => id !== document && others.some((a) => tellings.some((b) => areOneStatement(a, b))),
    );
    if (!isEcho) kept.set(document, tellings);
  }
  return candidates.filter(({ document }) => kept.has(document));
}

/** One telling of a number: who is said to give it, and the words around it. */
interface Statement {
  /** As `claimKey` gives it. */
  readonly key: string;
  readonly who: string | undefined;
  readonly wording: string | undefined;
}

function readStatement(candidate: Candidate): Statement {
  const who = candidate.figure.attribution?.who;
  return { key: claimKey(candidate), who, wording: wordingOf(candidate) };
}

function areOneStatement(a: Statement, b: Statement): boolean {
  if (a.who !== undefined && b.who !== undefined && mayBeOneSpeaker(a.who, b.who)) return true;
  return a.wording !== undefined && a.wording === b.wording;
}
