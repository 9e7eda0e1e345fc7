import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../../src/pipeline/clean/features.ts';
import { type Draft, type Page, readUntitled } from '../../src/pipeline/clean/page.ts';
import { splitLines } from '../../src/text/span.ts';
import type { Sparse } from './chain.ts';

/** A page whose lines somebody has told apart. */
export interface Labelled extends Draft {
  readonly id: string;
  readonly site: string;
  readonly text: string;
  /** `a` article, `b` furniture, `t` either. */
  readonly labels: readonly string[];
  /** Words by the labels' own count. */
  readonly words: readonly number[];
  readonly title?: string;
}

/** The same with a title chosen, and row by row the features of each line. */
export interface Titled extends Labelled {
  readonly page: Page;
  readonly features: readonly Sparse[];
}

interface Entry {
  readonly split: string;
  readonly site: string;
  readonly title?: string;
  readonly titleKind?: string;
  readonly lines: readonly (readonly [number, string, number, ...unknown[]])[];
}

/** The pages of a folder that holds `labels.json` and `texts/`. */
export function readLabelled(folder: string): Labelled[] {
  const entries = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as Record<string, Entry>;
  return Object.entries(entries).map(([id, entry]) => {
    const text = readFileSync(path.join(folder, 'texts', `${id}.txt`), 'utf8');
    const blocks = splitLines(text).map((span) => ({ span }));
    const byNumber = new Map(entry.lines.map((line) => [line[0], line]));
    const numbers = numberLines(
      text,
      blocks.map(({ span }) => span.start),
    );
    return {
      id,
      site: entry.site,
      text,
      ...readUntitled(text, blocks),
      labels: numbers.map((number) => byNumber.get(number)?.[1] ?? 't'),
      words: numbers.map((number) => byNumber.get(number)?.[2] ?? 0),
      ...(entry.title && entry.titleKind !== 'none' && { title: entry.title }),
    };
  });
}

export function measure(page: Page): Sparse[] {
  return page.lines.map((_, at) => {
    const values = FEATURES.map((feature) => feature.of(page, at));
    const used = [...values.keys()].filter((n) => values[n] !== 0);
    return { at: Uint16Array.from(used), of: Float64Array.from(used, (n) => values[n]!) };
  });
}

function numberLines(text: string, starts: readonly number[]): number[] {
  let number = 1;
  let at = 0;
  return starts.map((start) => {
    for (; at < start; at++) if (text[at] === '\n') number++;
    return number;
  });
}
