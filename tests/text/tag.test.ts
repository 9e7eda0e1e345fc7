import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, WinkMethods } from 'wink-nlp';
import { slice } from '../../src/text/span.ts';
import { tagTokens } from '../../src/text/tag.ts';

describe('tagTokens', () => {
  it('gives each word its part of speech, its dictionary form and its place', () => {
    const text = 'The ferry carried 300 passengers’ bags.';
    expect(tagTokens(text).map(({ text, pos, lemma }) => [text, pos, lemma])).toEqual([
      ['The', 'DET', 'the'],
      ['ferry', 'NOUN', 'ferry'],
      ['carried', 'VERB', 'carry'],
      ['300', 'NUM', '300'],
      ['passengers', 'NOUN', 'passenger'],
      ['’', 'PUNCT', '’'],
      ['bags', 'NOUN', 'bag'],
      ['.', 'PUNCT', '.'],
    ]);
  });

  it('points into the whole text when only a part is tagged', () => {
    const text = 'Skip this. Two boats sank.';
    const tokens = tagTokens(text, { start: 11, end: text.length });
    expect(tokens.map((token) => token.text)).toEqual(['Two', 'boats', 'sank', '.']);
    expect(tokens[0]).toMatchObject({ start: 11, end: 14 });
  });

  it('takes a contraction with a mark behind it for one word', () => {
    expect(tagTokens('We cannot, said Ida Ive.').map(({ text, lemma }) => [text, lemma])).toEqual([
      ['We', 'we'],
      ['cannot', 'cannot'],
      [',', ','],
      ['said', 'say'],
      ['Ida', 'ida'],
      ['Ive', 'ive'],
      ['.', '.'],
    ]);
  });

  it('tells the same of a sentence whatever was read before it', () => {
    const sentence = 'The board heard Okonjo’s plan for the yard.';
    const first = tagTokens(sentence);
    tagTokens('It was Okonjo’s—nobody else had one.');
    expect(tagTokens(sentence)).toEqual(first);
    expect(first.map(({ text }) => text)).toContain('Okonjo');
  });

  it('keeps every offset true for any text', () => {
    const character = fc.constantFrom(
      ...'aB9 .,’\'"-–—$€%\n\t\u00a0\u2009()é日👍\ud83d\u0000\u200d/'.split(''),
      'n’t ',
      'U.S. ',
      'http://x.y ',
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(character, fc.string()), maxLength: 60 }), (text) => {
        let before = 0;
        for (const token of tagTokens(text)) {
          expect(slice(text, token)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(before);
          before = token.end;
        }
      }),
    );
  });
});

describe('the dictionary form of a verb', () => {
  it.each([
    ['The captain was fined.', 'fine'],
    ['The town was staging a race.', 'stage'],
    ['She was riding home.', 'ride'],
    ['They were bused home.', 'bus'],
    ['The boat was stopped.', 'stop'],
    ['He was added later.', 'add'],
  ])('doubles its last letter before an ending, or ends in e: %s', (sentence, lemma) => {
    expect(tagTokens(sentence).findLast(({ pos }) => pos === 'VERB')!.lemma).toBe(lemma);
  });
});

describe('the tags of wink-nlp', () => {
  const sentences = [
    'The ferry "Solveig" (built in 1987) can’t carry more than 300 passengers\u00a0— it isn\'t allowed to.',
    "Dr. Ida Blom-Larsen, 54, who’d led the U.S.-based trust since 3 p.m. on Oct. 2nd, wouldn't say why.",
    "He told them: “We're gonna build the well-known co-op’s pre-war hall for $2.5bn, i.e. €2,3 million.”",
    "Prices rose 4.5% in the '90s;\tthey fell by one-third (33 percent) in 2008–09, says http://example.org/a?b=c.",
    "Write to desk@example.org or @desk with #harbour... or don't :-)\nLine two: the 21st night, at 10:30pm!",
    'Wrongly spaced.Then a colour programme,which the Ångström-Ørsted Institute’s staff favoured/liked.',
    'In 1923 she had been running, having run, to run; its men, women and children were lying there.',
    'That is the house that Jack built, so that those who like it like that can book a book, cannot they?',
  ];

  it.each(sentences)('are those that are given here: %s', (sentence) => {
    const { readDoc, its } = freshWink();
    const read = readDoc(sentence).tokens();
    const [words, tags] = [read.out(its.value), read.out(its.pos)] as [string[], string[]];
    const lemmas = read.out(its.lemma as Parameters<typeof read.out>[0]) as string[];
    const theirs = words.map((word, at) => [word, tags[at], lemmas[at]!.toLowerCase()]);
    expect(tagTokens(sentence).map(({ text, pos, lemma }) => [text, pos, lemma])).toEqual(
      theirs.filter(([, pos]) => pos !== 'SPACE'),
    );
  });

  /** A reader that has read nothing yet: it keeps the words that it meets, and tags by them. */
  function freshWink(): WinkMethods {
    const require = createRequire(import.meta.url);
    const winkNLP = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods;
    return winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']);
  }
});
