import type { Briefing } from '../news/briefing.ts';
import type { Edition } from '../news/edition.ts';
import type { EditionName } from '../news/edition-name.ts';
import type { Look } from '../news/look.ts';
import type { Rendering } from '../news/message.ts';
import type { Note } from '../news/note.ts';
import { teaserKey } from '../news/teaser.ts';
import { editEdition } from '../pipeline/edit/edit.ts';
import { groupStories } from '../pipeline/group/group.ts';
import { rememberStories } from '../pipeline/group/remember.ts';
import { renderEdition } from '../pipeline/render/render.ts';
import type { Traces } from '../ports/archive.ts';
import type { Memory } from '../ports/memory.ts';
import { daysBefore } from './day.ts';
import type { Intake } from './ingest.ts';
import { type RewriteWorld, rewriteEdition } from './rewrite/rewrite.ts';

/** A story that has been quiet for longer is told as a new one. */
const STORY_DAYS = 14;

/** A teaser comes back after this many days at the earliest. */
const TEASER_DAYS = 7;

/** An edition made from an intake, and what the store must remember when it goes out. */
export interface Composition {
  readonly edition: Edition;
  readonly rendering: Rendering;
  /** What the operator should know of the making. */
  readonly notes: readonly Note[];
  readonly traces: Traces;
}

/** Makes the edition from what is new. Writes nothing. */
export async function composeEdition(
  briefing: Briefing,
  intake: Intake,
  name: EditionName,
  look: Look,
  world: { readonly memory: Memory; readonly rewriting?: () => RewriteWorld },
): Promise<Composition> {
  const past = await world.memory.pastStories(briefing.name, daysBefore(name.date, STORY_DAYS));
  const shownTeasers = await world.memory.shownTeasers(briefing.name, daysBefore(name.date, TEASER_DAYS));
  const teasers = intake.summaries.flatMap(({ article }) => article.teasers);
  const plan = { ...name, briefing, shownTeasers };
  const edited = editEdition(groupStories(intake.summaries, past), teasers, plan);
  const { edition, notes } = world.rewriting
    ? await rewriteEdition(edited, world.rewriting())
    : { edition: edited, notes: [] };
  const rendering = await renderEdition(edition, look);
  return {
    edition,
    rendering,
    notes: [...notes, ...rendering.notes],
    traces: {
      consumed: [...intake.consumed, ...intake.entries],
      remembered: {
        day: name.date,
        sightings: intake.sightings,
        stories: rememberStories(edition, past),
        teasers: edition.teasers.map(teaserKey),
      },
    },
  };
}
