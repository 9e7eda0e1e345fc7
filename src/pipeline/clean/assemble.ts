import type { Article, FileHeadline, Furniture } from '../../news/article.ts';
import { type Span, slice, trimSpan } from '../../text/span.ts';
import { ARTICLE, BEFORE } from './chain.ts';
import { tellHeadline } from './file-headline.ts';
import { tellLanguage } from './language.ts';
import { findGluedKeywords } from './lede.ts';
import { fold } from './line.ts';
import { namesPage } from './names-page.ts';
import type { Overruling } from './overrule.ts';
import type { Page } from './page.ts';
import { isPrintedTwice } from './printed-twice.ts';
import { findReadOn } from './read-on.ts';
import type { Reading } from './reading.ts';
import { nameReason, type Ruling } from './rules.ts';
import { nameOutlet, readByline, readDateline, tellPublished } from './source.ts';
import { collectTeasers } from './teaser.ts';
import type { Run } from './untitled.ts';

/** The article of a reading, its lines told apart by `states`; the operator's rules have decided on some of them. */
export function assembleArticle(
  reading: Reading,
  overruling: Overruling,
  elsewhere: Uint16Array,
  ruling: Ruling,
): Article {
  const { document, page } = reading;
  const { states } = overruling;
  const { headline, site } = tellHeadline(reading);
  const dek = findDek(page, states, ruling);
  const { kept, keptByRule, furniture } = partLines(reading, overruling, elsewhere, {
    headline,
    dek,
    ruling,
  });
  const dateline = kept[0] && readDateline(document.text, kept[0]);
  const outlet = nameOutlet(document, page, states, kept[0]) ?? site;
  const language = tellLanguage(sampleOf(document.text, kept), document.metadata.language);
  const byline = readByline(document, page, states, language);
  const published = tellPublished(document, page, states);
  return {
    document,
    ...(headline && { headline }),
    ...(dek !== undefined && { dek: page.lines[dek]!.span }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(dateline && { dateline: dateline.place, datelineSpan: dateline.span }),
    ...(published && { published }),
    language,
    kept,
    ...(keptByRule.length > 0 && { keptByRule }),
    furniture,
    teasers: collectTeasers(page.lines, reading.wording, states.lastIndexOf(ARTICLE) + 1),
  };
}

/** What is known of the lines beside their states. */
interface Told {
  readonly headline: FileHeadline | undefined;
  readonly dek: number | undefined;
  readonly ruling: Ruling;
}

/** The lines that are article, and those that are furniture, with why; headline and dek are neither. */
function partLines(
  { document, page, aside }: Reading,
  { states, markers }: Overruling,
  elsewhere: Uint16Array,
  { headline, dek, ruling }: Told,
): Required<Pick<Article, 'kept' | 'keptByRule' | 'furniture'>> {
  const repeated = headline && fold(headline.text);
  const kept: Span[] = [];
  const keptByRule: Omit<Furniture, 'kind'>[] = [];
  const furniture: Furniture[] = [...aside];
  const article = { from: states.indexOf(ARTICLE), to: states.lastIndexOf(ARTICLE) };
  page.lines.forEach((line, at) => {
    if (at === dek || (at >= page.title && at <= page.titleTo)) return;
    const isTitle = line.folded === repeated || (!line.stops && namesPage(line.folded, repeated ?? ''));
    if (isTitle && !ruling.has(at))
      furniture.push({ span: line.span, kind: 'repeated-title', reason: 'repeats the headline' });
    else if (states[at] !== ARTICLE)
      furniture.push({
        span: line.span,
        ...(markers.get(at) ?? describe(page, states, at, elsewhere[at]!, article)),
      });
    else {
      const glued = findGluedKeywords(document.text, line.span);
      if (glued)
        furniture.push({
          span: glued,
          kind: 'keywords',
          reason: 'is a run of keywords in front of the text',
        });
      const own = { start: glued?.end ?? line.span.start, end: line.span.end };
      const rule = ruling.get(at);
      const readOn = rule ? undefined : findReadOn(document.text, own);
      const span = trimSpan(document.text, { start: own.start, end: readOn?.start ?? own.end });
      if (rule) keptByRule.push({ span, reason: nameReason(rule) });
      if (readOn) furniture.push({ span: readOn, kind: 'related', reason: 'leads to the rest of the text' });
      kept.push(span);
    }
  });
  return { kept, keptByRule, furniture: furniture.sort((a, b) => a.span.start - b.span.start) };
}

/** The language is told from the beginning of so many lines. */
const SAMPLED_LINES = 8;
const SAMPLE = 400;

function sampleOf(text: string, kept: readonly Span[]): string {
  return kept
    .slice(0, SAMPLED_LINES)
    .map(({ start, end }) => slice(text, { start, end: Math.min(end, start + SAMPLE) }))
    .join(' ');
}

/** `Ida Blom, Harbor Gazette | 6/2/2031`: who wrote it and when, which is no dek. */
const SIGNS = /[|•·] ?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

/** The line under the headline that tells more of the same and is not the article's first. */
function findDek(page: Page, states: Uint8Array, ruling: Ruling): number | undefined {
  const at = page.titleTo + 1;
  const line = page.lines[at];
  if (page.title < 0 || !line || states[at] === ARTICLE || page.markers[at] || ruling.has(at))
    return undefined;
  const isDek =
    line.words >= 6 &&
    line.words <= 40 &&
    line.links < 0.5 &&
    page.topic[at]! >= 0.3 &&
    !SIGNS.test(line.text);
  return isDek ? at : undefined;
}

function describe(
  page: Page,
  states: Uint8Array,
  at: number,
  elsewhere: number,
  article: Run,
): Pick<Furniture, 'kind' | 'reason'> {
  const own = page.markers[at];
  if (own) return { kind: own.kind, reason: own.reason };
  for (let above = at - 1; above >= 0 && states[above] === states[at]; above--) {
    const heading = page.markers[above];
    if (heading?.opens)
      return { kind: heading.kind, reason: `stands under "${page.lines[above]!.text.slice(0, 60)}"` };
  }
  if (elsewhere > 0)
    return {
      kind: 'site',
      reason: `stands in ${elsewhere} other article${elsewhere === 1 ? '' : 's'} of this site`,
    };
  return { kind: 'site', reason: tellPlace(page, states, at, article) };
}

function tellPlace(page: Page, states: Uint8Array, at: number, { from, to }: Run): string {
  if (states[at] === BEFORE || at < from) return 'stands above the article';
  if (at > to) return 'stands after the end of the article';
  return isPrintedTwice(page, states, at)
    ? 'stands in the article a second time'
    : 'stands inside the article and reads as no part of it';
}
