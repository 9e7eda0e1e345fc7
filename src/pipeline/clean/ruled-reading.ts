import type { Document } from '../../news/document.ts';
import { tellHeadline } from './file-headline.ts';
import { fold } from './line.ts';
import { type Reading, readAlone } from './reading.ts';
import { findOwnRules, findRule, markDropped, type ReadyRule, type Ruling, ruleLines } from './rules.ts';

/** A document read by itself, and what the operator's rules decide of its lines. */
export interface RuledReading {
  readonly reading: Reading;
  readonly ruling: Ruling;
}

/** Reads one document by itself. What a rule drops is not its headline: it is read again for another one. */
export function readRuled(document: Document, rules: readonly ReadyRule[]): RuledReading {
  const reading = readAlone(document);
  const own = findOwnRules(document, rules);
  const ruling = ruleLines(reading.page.lines, document.file, own);
  if (!dropsHeadline(reading, own, ruling)) return { reading, ruling };
  return { reading: readAlone(withoutTitle(document), markDropped(ruling)), ruling };
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
