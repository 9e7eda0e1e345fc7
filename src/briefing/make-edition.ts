import type { Briefing } from '../news/briefing.ts';
import type { Edition } from '../news/edition.ts';
import type { EditionName } from '../news/edition-name.ts';
import type { SourceFile } from '../news/source-file.ts';
import { editEdition } from '../pipeline/edit/edit.ts';
import { groupStories } from '../pipeline/group/group.ts';
import { type Ingested, ingest, type ReadingNeeds } from './ingest.ts';

/** Makes the edition of the articles in some files. Depends on nothing but what it is given, and writes nothing. */
export async function makeEdition(
  briefing: Briefing,
  name: EditionName,
  files: readonly SourceFile[],
  reading: Omit<ReadingNeeds, 'day'>,
): Promise<Ingested & { readonly edition: Edition }> {
  const ingested = await ingest(files, { ...reading, day: name.date });
  const { past, shownTeasers } = ingested.recalled;
  const { summaries } = ingested.intake;
  const teasers = summaries.flatMap(({ article: { teasers, outlet, document } }) => {
    const from = outlet ?? document.folder;
    return teasers.map((teaser) => (from === undefined ? teaser : { ...teaser, outlet: from }));
  });
  const edition = editEdition(groupStories(summaries, past), teasers, { ...name, briefing, shownTeasers });
  return { ...ingested, edition };
}
