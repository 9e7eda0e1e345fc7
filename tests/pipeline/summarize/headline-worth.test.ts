import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUses, findTopic, riskOf, worthOf } from '../../../src/pipeline/summarize/headline/worth.ts';
import { splitSentences } from '../../../src/text/sentence.ts';

const TEXT =
  'The harbour council closed the herring market in Orsa after a quarrel over stalls. The herring had been counted twice. Sellers of herring left the market.';
const SENTENCES = splitSentences(TEXT, { start: 0, end: TEXT.length });
const TOPIC = findTopic(TEXT.slice(0, SENTENCES[0]!.end), countUses(TEXT, SENTENCES));

function risk(text: string, deep = false): number {
  return riskOf({ text, deep }, TOPIC);
}

function worth(text: string, deep = false): number {
  return worthOf({ text, deep }, TOPIC);
}

describe('what a form of a headline is worth', () => {
  test('is more where it holds what the rest of the article speaks of', () => {
    expect(risk('Harbour council closed herring market')).toBeLessThan(
      risk('Harbour council closed in Orsa quarrel'),
    );
  });

  test('is less where its statement lost a part', () => {
    expect(worth('Harbour council closed herring market', true)).toBeLessThan(
      worth('Harbour council closed herring market'),
    );
  });

  test('is less for words that tell nothing more', () => {
    expect(worth('Harbour council of the town closed its herring market')).toBeLessThan(
      worth('Harbour council closed herring market'),
    );
  });

  test('is no less for a word more of what the article speaks of, in a headline of up to fourteen', () => {
    expect(worth('Council closed herring market')).toBeGreaterThan(worth('Council closed market'));
  });

  test('counts a risk between none and certain, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, deep) => {
        const chance = risk(text, deep);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }),
    );
  });
});
