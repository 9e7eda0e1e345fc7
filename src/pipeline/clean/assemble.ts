import type { Article, FileHeadline, Furniture } from '../../news/article.ts';
import type { Span } from '../../text/span.ts';
import { ARTICLE, BEFORE } from './chain.ts';
import { findGluedKeywords } from './lede.ts';
import { fold } from './line.ts';
import type { Overruling } from './overrule.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { collectTeasers } from './teaser.ts';

/** The article of a reading, its lines told apart by `states`. */
export function assembleArticle(
  reading: Reading,
  { states, markers }: Overruling,
  elsewhere: Uint16Array,
): Article {
  const { document, page } = reading;
  const headline = chooseHeadline(reading, states);
  const kept: Span[] = [];
  const furniture: Furniture[] = [];
  const end = states.lastIndexOf(ARTICLE);
  page.lines.forEach((line, at) => {
    if (headline?.span && line.span.start === headline.span.start) return;
    if (headline && fold(line.text) === fold(headline.text))
      furniture.push({ span: line.span, kind: 'repeated-title', reason: 'repeats the headline' });
    else if (states[at] !== ARTICLE)
      furniture.push({ span: line.span, ...(markers.get(at) ?? describe(page, states, at, elsewhere[at]!)) });
    else {
      const glued = findGluedKeywords(document.text, line.span);
      if (glued)
        furniture.push({
          span: glued,
          kind: 'keywords',
          reason: 'is a run of keywords in front of the text',
        });
      kept.push({ start: glued?.end ?? line.span.start, end: line.span.end });
    }
  });
  return {
    document,
    ...(headline && { headline }),
    ...(document.metadata.outlet && { outlet: document.metadata.outlet }),
    language: document.metadata.language?.slice(0, 2) ?? 'en',
    kept,
    furniture,
    teasers: collectTeasers(page.lines, reading.wording, end + 1),
  };
}

function chooseHeadline({ document, page }: Reading, _states: Uint8Array): FileHeadline | undefined {
  const line = page.lines[page.title];
  if (line) return { text: line.text, from: 'line', span: line.span };
  const { title: declared, titleFrom } = document.metadata;
  return declared ? { text: declared, from: titleFrom ?? 'metadata' } : undefined;
}

function describe(
  page: Page,
  states: Uint8Array,
  at: number,
  elsewhere: number,
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
  return states[at] === BEFORE
    ? { kind: 'site', reason: 'stands above the article' }
    : { kind: 'site', reason: 'stands after the end of the article' };
}
