import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { keptOf, plain } from './documents.ts';

/**
 * Pages as a scraper saves them; the first letter of each line says what it is: `+` article, `-` furniture, `=`
 * headline.
 */
const FOLDER = path.join(import.meta.dirname, 'pages');

describe('a page of a site never seen', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const rows = readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n');
    const marked = (mark: string) => rows.filter((row) => row[0] === mark).map((row) => row.slice(1));
    const { articles } = cleanArticles([plain(rows.map((row) => row.slice(1)).join('\n'))], NO_MEMORY);
    expect(articles[0]!.headline?.text).toBe(marked('=')[0]);
    expect(keptOf(articles[0]!)).toEqual(marked('+'));
  });
});
