import { describe, expect, it } from 'vitest';
import { readCodeUnits } from '../../src/text/code-units.ts';
import { hashOn } from '../../src/text/letters.ts';
import { rememberRuns } from '../../src/text/remember-runs.ts';

/** Asks as a reader of a text would, and says how often the findings were looked for. */
function makeUpper(hash = hashOf): { readonly upper: (run: string) => string; readonly asked: string[] } {
  const asked: string[] = [];
  const find = rememberRuns((run) => {
    asked.push(run);
    return run.toUpperCase();
  });
  const upper = (run: string): string => {
    const text = `see ${run}.`;
    return find(text, readCodeUnits(text), 4, 4 + run.length, hash(run));
  };
  return { asked, upper };
}

function hashOf(run: string): number {
  let hash = 0;
  for (let at = 0; at < run.length; at++) hash = hashOn(hash, run.charCodeAt(at));
  return hash;
}

describe('rememberRuns', () => {
  it('asks once for a run, and again once it has forgotten', () => {
    const { upper, asked } = makeUpper();
    expect([upper('tide'), upper('tidal'), upper('tide')]).toEqual(['TIDE', 'TIDAL', 'TIDE']);
    expect(asked).toEqual(['tide', 'tidal']);
    for (let number = 0; number < 40_000; number++) upper(String(number));
    expect(upper('tide')).toBe('TIDE');
    expect(asked.filter((run) => run === 'tide')).toHaveLength(2);
  });

  it('tells runs apart that meet at one hash, however many', () => {
    const { upper } = makeUpper(() => 7);
    const runs = Array.from({ length: 40 }, (_, number) => `run${number}`);
    for (const run of [...runs, ...runs]) expect(upper(run)).toBe(run.toUpperCase());
  });

  it('keeps nothing of a long run', () => {
    const { upper, asked } = makeUpper();
    const long = 'x'.repeat(33);
    expect([upper(long), upper(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(asked).toHaveLength(2);
  });
});
