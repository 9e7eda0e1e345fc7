import type { Document } from '../../news/document.ts';
import { ARTICLE } from './chain.ts';
import { tellHeadline } from './file-headline.ts';
import { fold } from './line.ts';
import { overrule } from './overrule.ts';
import { type Reading, readAlone } from './reading.ts';
import { findOwnRules, findRule, markDropped, type ReadyRule, type Ruling, ruleLines } from './rules.ts';
import { nameOutlet } from './source.ts';

/** A document read by itself, and what the operator's rules decide of its lines. */
export interface RuledReading {
  readonly reading: Reading;
  readonly ruling: Ruling;
}

/** Reads one document by itself. What a rule drops is not its headline: it is read again for another one. */
export function readRuled(document: Document, rules: readonly ReadyRule[]): RuledReading {
  const reading = readAlone(document);
  const own = findOwnRules(nameOutlets(reading, rules), rules);
  const ruling = ruleLines(reading.page.lines, document.file, own);
  if (!dropsHeadline(reading, own, ruling)) return { reading, ruling };
  return { reading: readAlone(withoutTitle(document), markDropped(ruling)), ruling };
}

/** What the file, its folder or, where a rule asks and the file says nothing, the page calls its outlet. */
function nameOutlets(reading: Reading, rules: readonly ReadyRule[]): readonly (string | undefined)[] {
  const { metadata, folder } = reading.document;
  const isAsked = metadata.outlet === undefined && rules.some(({ rule }) => rule.outlet !== undefined);
  return [metadata.outlet, folder, isAsked ? readOutlet(reading) : undefined];
}

function readOutlet(reading: Reading): string | undefined {
  const { document, page } = reading;
  const { states } = overrule(page, reading.states);
  const lede = page.lines[states.indexOf(ARTICLE)]?.span;
  return nameOutlet(document, page, states, lede) ?? tellHeadline(reading).site;
}

/** A headline that only the file's metadata give (`<title>`, a subject) is asked about as if it were a line. */
function dropsHeadline(reading: Reading, rules: readonly ReadyRule[], ruling: Ruling): boolean {
  const { title, titleTo } = reading.page;
  for (let at = Math.max(0, title); at <= titleTo; at++) if (ruling.get(at)?.action === 'drop') return true;
  if (rules.length === 0) return false;
  const { headline } = tellHeadline(reading);
  if (headline === undefined) return false;
  const { text } = headline;
  return findRule({ text, folded: fold(text) }, reading.document.file, rules)?.action === 'drop';
}

function withoutTitle(document: Document): Document {
  const { title: _title, titleFrom: _from, ...metadata } = document.metadata;
  return { ...document, metadata };
}
