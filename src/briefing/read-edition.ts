import { createHash } from 'node:crypto';
import type { Briefing } from '../news/briefing.ts';
import type { Edition } from '../news/edition.ts';
import type { EditionName } from '../news/edition-name.ts';
import type { FurnitureRule } from '../news/furniture-rule.ts';
import type { PastStory } from '../news/past-story.ts';
import type { ConsumedFile } from '../ports/archive.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { KeptEditions } from '../ports/kept-editions.ts';
import type { Memory } from '../ports/memory.ts';
import type { Progress } from '../ports/progress.ts';
import type { SeenFiles } from '../ports/seen-files.ts';
import type { Intake } from './ingest.ts';
import { listNewFiles } from './new-files.ts';
import { type Questions, type Recalled, recall } from './recall.ts';

/** What is new in a briefing's folders, and the edition that it makes. */
export interface ReadEdition {
  readonly intake: Intake & {
    /** New files that were read, also those that turned out to hold no article: none of them is news again. */
    readonly consumed: readonly ConsumedFile[];
    /** See `NewFiles`. */
    readonly lasting: readonly ConsumedFile[];
  };
  readonly edition: Edition;
  /** The stories of earlier editions that the edition may go on with. */
  readonly past: readonly PastStory[];
}

/** What reading needs of the world. */
export interface ReadingWorld {
  readonly inbox: Inbox;
  readonly seenFiles: SeenFiles;
  readonly memory: Memory;
  readonly progress: Pick<Progress, 'reading'>;
  /** Absent where mail is made: what is sent is always read from the files. */
  readonly keptEditions?: KeptEditions;
  /** The operator's word on lines that pages repeat, see `furniture.yaml`; read afresh for every run. */
  furnitureRules(): Promise<readonly FurnitureRule[]>;
}

/**
 * Makes the edition of what the briefing has not seen. Changes no state.
 *
 * Where editions are kept, one that was made from the same files, rules and configuration on the same day is taken as
 * it is, if the memory still answers as it did then: the same questions are asked again. All that an edition is made
 * from is compared, never a file's time.
 */
export async function readEdition(
  briefing: Briefing,
  name: EditionName,
  world: ReadingWorld,
): Promise<ReadEdition> {
  const found = await listNewFiles(briefing, world);
  const rules = await world.furnitureRules();
  const ask = (asked: Questions) => recall(asked, briefing.name, name.date, world);
  const consumed = found.files.map(({ sha256, file }) => ({ sha256, file }));
  const key = hashOf([
    briefing,
    name.date,
    rules,
    found.files.map(({ sha256, file, folder }) => [sha256, file, folder]),
  ]);
  const kept = world.keptEditions?.find(briefing.name, key);
  const recalled = kept && (await ask(kept.asked));
  if (recalled && hashAnswers(recalled) === kept.answers) return gather(kept, recalled);

  // Loaded here: a preview of what was read before does without all stages up to rendering.
  const { makeEdition } = await import('./make-edition.ts');
  const made = await makeEdition(briefing, name, found.files, {
    recall: ask,
    rules,
    onRead: (done) => world.progress.reading(done, found.files.length),
  });
  const { asked, intake, edition } = made;
  const answers = hashAnswers(made.recalled);
  world.keptEditions?.keep(briefing.name, key, { asked, answers, intake, edition });
  return gather(made, made.recalled);

  function gather(
    { intake, edition }: { readonly intake: Intake; readonly edition: Edition },
    { past }: Recalled,
  ): ReadEdition {
    return {
      intake: { ...intake, notes: [...found.notes, ...intake.notes], consumed, lasting: found.lasting },
      edition: { ...edition, ...name },
      past,
    };
  }
}

/** All that no later run has to read, or to speak of, again. */
export function listUsedUp({ consumed, entries, lasting }: ReadEdition['intake']): readonly ConsumedFile[] {
  return [...consumed, ...entries, ...lasting];
}

function hashAnswers({ sightings, unseen, past, shownTeasers }: Recalled): string {
  return hashOf([sightings, [...unseen], past, [...shownTeasers]]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
