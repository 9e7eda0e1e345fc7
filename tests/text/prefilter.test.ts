import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/pipeline/clean/line.ts';
import { WORDINGS } from '../../src/pipeline/clean/wordings.ts';
import { DIGIT, END, START } from '../../src/text/literal-sets.ts';
import { Prefilter } from '../../src/text/prefilter.ts';
import { findRequiredLiterals } from '../../src/text/required-literals.ts';

const from = (literal: string) => START + literal;
const to = (literal: string) => literal + END;

describe('findRequiredLiterals', () => {
  test.each<[RegExp, readonly string[] | undefined]>([
    [/harbor/, ['harbor']],
    [/^tide/, [from('tide')]],
    [/tide$/, [to('tide')]],
    [/\btides?\b/, ['tide']],
    [/sea (?:wall|gate)/, ['sea wal', 'sea gat']],
    [/^(?:by|from) .{2,40} the/, [from('by '), from('from ')]],
    [/.{2,40}(?: harbor| quay)$/, [' harbor', to(' quay')]],
    [/(?:old )?quay/, ['quay']],
    [/\d{1,2}:\d\d/, [`${DIGIT}:${DIGIT}`]],
    [/[/|] ?quay/, ['/quay', '/ quay', '|quay', '| quay']],
    [/(?!the )\p{L}+ quays/u, [' quays']],
    [/QUAY/i, ['quay']],
    [/\u00e9t\xe9/, ['été']],
    [/(a)\1b|c/, undefined],
    [/quay|.*/, undefined],
    [/(?:quay)?/, undefined],
    [/^quay/m, undefined],
    [/quays/iu, undefined],
    [/(?i:quay)/, undefined],
    [/\u{e9}t\u{e9}/u, undefined],
  ])('%s', (expression, literals) => {
    const found = findRequiredLiterals(expression);
    expect(found && new Set(found)).toEqual(literals && new Set(literals));
  });
});

describe('Prefilter', () => {
  test('finds what stands at a place, in runs of digits of any length and in strings that overlap', () => {
    const prefilter = new Prefilter([/^tide/, /ides/, /des$/, /\d{2}:\d\d pm/, /quay/]);
    expect(prefilter.listPossible('tides')).toEqual([0, 1, 2]);
    expect(prefilter.listPossible('high tides came')).toEqual([1]);
    expect(prefilter.listPossible('at 12345:6789 pm')).toEqual([3]);
    expect(prefilter.listPossible('')).toEqual([]);
  });

  test('tells apart more expressions than a number has bits', () => {
    const prefilter = new Prefilter(Array.from({ length: 100 }, (_, n) => new RegExp(`^${spell(n)}$`)));
    for (const n of [0, 31, 32, 63, 99]) expect(prefilter.listPossible(spell(n))).toEqual([n]);
  });

  const wordings = new Prefilter(WORDINGS.map((wording) => wording.test));

  test.each(WORDINGS.map((wording, n) => ({ ...wording, n })))(
    'lets through what $reason',
    ({ test: worded, n }) => {
      const text = fc.stringMatching(simplify(worded));
      fc.assert(
        fc.property(text.map(fold), (folded) => {
          fc.pre(worded.test(folded));
          expect(wordings.listPossible(folded)).toContain(n);
        }),
        { numRuns: 50 },
      );
    },
  );

  test('lets through every wording that random words of the wordings make', () => {
    const words = fc.constantFrom(
      ...WORDINGS.flatMap(({ test: { source } }) => source.match(/[a-z]{2,}|\W/g) ?? []),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, space) => {
        const folded = fold(parts.join(space));
        const worded = [...WORDINGS.keys()].filter((n) => WORDINGS[n]!.test.test(folded));
        expect(wordings.listPossible(folded)).toEqual(expect.arrayContaining(worded));
      }),
      { numRuns: 2000 },
    );
  });
});

/**
 * An expression without what the generator of matching texts does not know: look-arounds, and word boundaries, of which
 * a space makes some.
 */
function simplify({ source, flags }: RegExp): RegExp {
  let rest = source.replaceAll('\\b', ' ?');
  for (let from = rest.search(/\(\?<?[=!]/); from >= 0; from = rest.search(/\(\?<?[=!]/)) {
    let end = from + 1;
    for (let depth = 1; depth > 0; end++) depth += rest[end] === '(' ? 1 : rest[end] === ')' ? -1 : 0;
    rest = rest.slice(0, from) + rest.slice(end);
  }
  return new RegExp(rest, flags);
}

/** A number in letters. */
function spell(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
