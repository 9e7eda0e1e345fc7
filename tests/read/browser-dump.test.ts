import { describe, expect, it } from 'vitest';
import { readDump } from '../../src/pipeline/read/browser-dump.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const DUMP = [
  '   #[1]Feed [2]Home [3]Sport',
  '',
  '                    Pilots vote to end the harbour strike',
  '',
  '   By [4]Ida Blom',
  '',
  '   [quay-800x600.jpg]',
  '',
  '   The pilots of Dunmere harbour voted on Tuesday to go back to work after a',
  '   strike of nine days, in which 41 ships had to wait outside the [5]breakwater',
  '   or turn away.',
  '',
  '   Of 212 members who voted, 160 were in favour, the union said in [9]a note.',
  '',
  'References',
  '',
  '   Visible links',
  '   1. https://post.example/feed',
  '   2. https://post.example/',
  '   3. https://post.example/sport',
  '   4. https://post.example/by/ida',
  '   5. https://post.example/strike',
  '',
  '   Hidden links:',
  '   7. https://post.example/x',
].join('\n');

describe('what a text browser printed', () => {
  it('is read as the page was: paragraphs whole, no numbers of links, no list of them', async () => {
    const { documents } = await readSource(sourceOf('page.txt', DUMP));
    const { text, blocks } = documents[0]!;
    expect(blocks.map(({ span }) => slice(text, span).replace(/\s+/g, ' '))).toEqual([
      '#Feed Home Sport',
      'Pilots vote to end the harbour strike',
      'By Ida Blom',
      'The pilots of Dunmere harbour voted on Tuesday to go back to work after a strike of nine days, in which 41 ships had to wait outside the breakwater or turn away.',
      'Of 212 members who voted, 160 were in favour, the union said in [9]a note.',
    ]);
  });

  it.each([
    ['whose list holds something else', `${DUMP}\nA last sentence below the list.`],
    ['without a list', 'The lamp [1]burns.\nReferences'],
    ['with works at its end', 'The lamp [1]burns.\n\nReferences\n\n   1. Blom, Lamps of the coast, 2031'],
  ])('leaves the marks of a text %s', (_, text) => {
    expect(readDump(text)).toMatch(/\[[15]\]b/);
  });

  it('has its margin beside lists that stand further in', () => {
    const list = ['Home', 'News', 'Sport', 'Jobs'].map((entry) => `     * ${entry}`);
    const text = ['Harbour Post', ...list, '   The lamp burns in', '   the tower.'].join('\n');
    expect(readDump(text)).toBe(text.replaceAll('\n   ', '\n'));
  });

  it('leaves the spaces that begin paragraphs', () => {
    const text = '  The lamp burns in\nthe tower.\n  Nobody lit it, the\nkeeper said.\n';
    expect(readDump(text)).toBe(text);
  });
});
