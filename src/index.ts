/**
 * Daybook as a library: the stages, each a pure function from one noun to the next.
 *
 * ```ts
 * import { cleanArticles, groupStories, NO_MEMORY, readDocument, summarizeArticles } from 'daybook';
 *
 * const { documents } = await readDocument('flood.txt', await readFile('flood.txt'));
 * const { articles } = cleanArticles(documents, NO_MEMORY);
 * const stories = groupStories(summarizeArticles(articles), []);
 * ```
 */
import { createHash } from 'node:crypto';
import type { SourceFile } from './news/source-file.ts';
import { type Reading, readSource } from './pipeline/read/read.ts';

export type { Article, Furniture, FurnitureKind, Published } from './news/article.ts';
export type { Briefing, Schedule, SectionRule } from './news/briefing.ts';
export type { Claim, Comparison, Verdict } from './news/comparison.ts';
export type { Block, Document, Format, Metadata } from './news/document.ts';
export type { Edition, Section } from './news/edition.ts';
export type { EditionPlan } from './news/edition-plan.ts';
export type { Attribution, Figure, Qualifier, Unit } from './news/figure.ts';
export { type FurnitureMemory, NO_MEMORY, type Sighting } from './news/furniture-memory.ts';
export type { Look } from './news/look.ts';
export type { Rendering } from './news/message.ts';
export type { Note } from './news/note.ts';
export type { PastStory } from './news/past-story.ts';
export type { Person } from './news/person.ts';
export type { Member, Quote, Story, Update } from './news/story.ts';
export type { Headline, Summary } from './news/summary.ts';
export type { Teaser } from './news/teaser.ts';
export type { Template, TemplateSource } from './news/template.ts';
export { type Cleaned, cleanArticles } from './pipeline/clean/clean.ts';
export { editEdition } from './pipeline/edit/edit.ts';
export { groupStories } from './pipeline/group/group.ts';
export { rememberStories } from './pipeline/group/remember.ts';
export type { Reading } from './pipeline/read/read.ts';
export { compileTemplate } from './pipeline/render/compile.ts';
export { renderEdition } from './pipeline/render/render.ts';
export { summarizeArticle, summarizeArticles } from './pipeline/summarize/summarize.ts';
export { type Span, slice } from './text/span.ts';

/**
 * Reads one file into documents: text, Markdown, HTML, mail, feed or PDF, told by its content. A file that cannot be
 * read gives no document and a note that says why.
 *
 * @param file its name, for the notes and where its content leaves the format open
 */
export function readDocument(file: string, bytes: Uint8Array): Promise<Reading> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source: SourceFile = { file, bytes, sha256, modified: new Date(0) };
  return readSource(source);
}
