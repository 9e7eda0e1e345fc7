import { type Document, TITLE_ELEMENT } from '../../news/document.ts';
import { listSubjectWords, mayBeSiteName } from '../../text/title-parts.ts';
import { findTitle } from './find-title.ts';
import { isHeading } from './heading.ts';
import { fold } from './line.ts';
import { findDeclaredTitle } from './page-markup.ts';
import { isPublisher } from './publisher.ts';
import type { Untitled } from './untitled.ts';
import { isFunctionWord } from './words.ts';

/**
 * The document without the title that only its tab shows, where that reads as the site's name or a section's (`Vale
 * Post`, `Diary`) and another line above the text as the headline: pages without a headline of their own give their
 * site's name there. A name that is a publisher's says whose page it is.
 */
export function dropNameForTitle(document: Document, page: Untitled): Document {
  const { title, titleFrom, ...metadata } = document.metadata;
  if (title === undefined || titleFrom !== TITLE_ELEMENT || !isName(title, page)) return document;
  const at = findTitle(page);
  const line = page.lines[at];
  if (!line || at > page.core.from || line.folded === fold(title)) return document;
  const own = page.lines[findDeclaredTitle(document, page.lines) ?? -1];
  if (own && isHeading(own) && !isHeading(line)) return document;
  const outlet = metadata.outlet ?? (endsAsPublisher(title) ? title : undefined);
  return { ...document, metadata: { ...metadata, ...(outlet && { outlet }) } };
}

/**
 * Few words, all written large, that the text takes up not at all, or not all of them where the last is a publisher's:
 * an article on a hospital in Dunmere has one of `Dunmere Gazette`.
 */
function isName(title: string, { lines, prose, core }: Untitled): boolean {
  const isWrittenSo = title
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || isFunctionWord(word));
  if (!mayBeSiteName(title) || !isWrittenSo) return false;
  const said = listSubjectWords(title);
  const text = lines.slice(core.from, core.to + 1).filter((_, n) => prose[core.from + n]! > 0);
  const taken = said.filter((word) => text.some(({ folded }) => folded.includes(word))).length;
  return taken === 0 || (taken < said.length && endsAsPublisher(title));
}

function endsAsPublisher(title: string): boolean {
  return isPublisher(title.split(/\s+/).at(-1)!);
}
