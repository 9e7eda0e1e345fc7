import { expect, it } from 'vitest';
import { firstWordsIn, isElement, type PageElement, parsePage } from '../../src/pipeline/read/html-page.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { findBrokenSpans } from '../support/broken-spans.ts';
import { makeHostileFile } from '../support/hostile-files.ts';
import { sourceOf } from '../support/source-of.ts';

// `npm run fuzz` throws 10,000 of these, through cleaning and summarizing too.
it('reads hostile files of every format without a crash, its spans inside the text, or says why not', async () => {
  for (let seed = 1; seed <= 250; seed++) {
    const { kind, name, bytes } = makeHostileFile(seed);
    const read = await readSource(sourceOf(name, bytes));
    const problems = findBrokenSpans({ ...read, summaries: [], sightings: [] });
    expect(problems, `seed ${seed}, ${kind}`).toEqual([]);
  }
});

it('takes time in proportion to a line of many links', async () => {
  const started = performance.now();
  const line = '<a href="https://example.org/ferry">Ferries wait</a>'.repeat(30_000);
  const { documents } = await readSource(sourceOf('a.html', `<html><body><p>${line}</p></body></html>`));
  expect(documents[0]!.text.startsWith('Ferries wait Ferries wait Ferries')).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it.each([
  ['spaces in an attribute', `<p style="display${' '.repeat(500_000)}x">Nobody waits.</p>`],
  ['the sizes of a picture', `<p>Nobody waits.<img srcset="${'a'.repeat(900_000)} b c"></p>`],
  ['spaces that do not break', `<p>Nobody${'\u00a0'.repeat(2_000_000)}waits.</p>`],
])('takes time in proportion to %s on a page', async (_, markup) => {
  const started = performance.now();
  const page = `<html><title>Ferries wait</title><body><article><h1>Ferries wait</h1>${markup}</article></body></html>`;
  const { documents } = await readSource(sourceOf('a.html', page));
  expect(documents[0]!.text).toMatch(/^Ferries wait\nNobody\s?waits\.\n$/);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('looks no further than the first words of what stands beside thousands of raised digits', async () => {
  const { page } = await parsePage('<html><body><p><b><i></i>all</b><b><i>/</i>2</b></p></body></html>');
  const [empty, fraction] = [...page.body.querySelectorAll('b')].map(withoutAllWords);
  expect(firstWordsIn(fraction!)).toBe('/');
  expect(firstWordsIn(empty!)).toBe('');
  expect(firstWordsIn(null)).toBe('');
});

/** Whose every word takes long to be asked for. */
function withoutAllWords(element: PageElement): PageElement {
  for (const one of [element, element.firstChild!])
    if (isElement(one))
      Object.defineProperty(one, 'textContent', {
        get: () => {
          throw new Error('asked for all words');
        },
      });
  return element;
}

const MAIL = 'From: Ida <ida@example.org>\nSubject: Ferry\nList-Id: <news.example.org>\n';

it.each([
  [
    'rare line ends in a mail',
    `${MAIL}Content-Type: text/plain; charset=utf-8\n\n${'\u2028'.repeat(200_000)}`,
  ],
  ['spaces below a Markdown heading', `# Ferry\n\n[a]:${' '.repeat(390_000)}${'b'.repeat(3_000)}`],
])('takes time in proportion to %s', async (_, text) => {
  const started = performance.now();
  await readSource(sourceOf('a.md', text));
  expect(performance.now() - started).toBeLessThan(10_000);
});
