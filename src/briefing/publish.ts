import type { Briefing } from '../news/briefing.ts';
import type { EditionName } from '../news/edition-name.ts';
import { teaserKey } from '../news/teaser.ts';
import { addressTo, composeMessage } from '../pipeline/address/address.ts';
import { packMessage } from '../pipeline/address/pack.ts';
import type { Traces } from '../ports/archive.ts';
import { type Composition, composeEdition } from './compose.ts';
import type { Newsroom } from './newsroom.ts';
import { listUsedUp, type ReadEdition, readEdition } from './read-edition.ts';
import { listRecipients } from './recipients.ts';

/** An edition made from what is new, or only what was read when there was no news. */
export interface News {
  readonly intake: ReadEdition['intake'];
  /** Absent when there is nothing to tell. */
  readonly made?: Made;
}

/** An edition with its message, ready to be published. */
export interface Made extends Composition, Pick<ReadEdition, 'intake' | 'past'> {
  /** The HTML file, relative to the current directory. */
  readonly file: string;
  /** The message for all recipients, packed. */
  readonly message: Uint8Array;
  readonly recipients: readonly string[];
  /** How many of the briefing's readers are not mailed, because they left or their mail bounced. */
  readonly suppressed: number;
  readonly created: Date;
}

/** Who a preview is addressed to when the briefing has no recipients yet. */
const NOBODY = 'reader@example.org';

/**
 * Reads what is new, makes an edition of it and writes its files. Changes no state: what was read is still new
 * afterwards.
 */
export async function makeNews(briefing: Briefing, name: EditionName, room: Newsroom): Promise<News> {
  const { intake, edition, past } = await readEdition(briefing, name, room);
  // Without stories, be it that nothing came or that an earlier edition has shown all of it, there is nothing to send.
  if (edition.sections.length === 0 && briefing.whenEmpty === 'skip') return { intake };
  const composition = await composeEdition(edition, await room.look(briefing), room.rewriting);
  const { recipients, suppressed } = await listRecipients(briefing, room.readers);
  const created = room.clock.now();
  const composed = composeMessage(composition.edition, composition.rendering, room.sender(briefing), created);
  const first = recipients[0] ?? NOBODY;
  const { bytes } = addressTo(composed, { address: first, token: room.token(briefing.name, first) });
  const file = await room.previews.write(briefing.name, await nameFiles(briefing, name, room), {
    html: composition.rendering.html,
    text: composition.rendering.text,
    eml: bytes,
  });
  const message = packMessage(composed);
  const mailing = { recipients, suppressed: suppressed.size };
  return { intake, made: { ...composition, ...mailing, intake, past, file, message, created } };
}

/**
 * Records the edition with all its deliveries, so that it goes out whatever happens from here on.
 *
 * @param slot nominal local time, when a clock asked for it
 */
export async function publish(
  made: Made,
  room: Newsroom,
  slot?: string,
): Promise<'published' | 'slot-taken'> {
  const { edition, rendering, message, recipients, created } = made;
  return room.archive.publish({
    ...(await traceEdition(made)),
    edition,
    rendering,
    message,
    recipients,
    created,
    ...(slot === undefined ? {} : { slot }),
  });
}

/** What the store must remember when the edition goes out. */
async function traceEdition({ edition, intake, past }: Made): Promise<Traces> {
  // Loaded here: a preview leaves no traces.
  const { rememberStories } = await import('../pipeline/group/remember.ts');
  return {
    consumed: listUsedUp(intake),
    remembered: {
      day: edition.date,
      sightings: intake.sightings,
      stories: rememberStories(edition, past),
      teasers: edition.teasers.map(teaserKey),
    },
  };
}

/** `2026-03-10`; a second edition of the day is `2026-03-10-2`. */
async function nameFiles(briefing: Briefing, name: EditionName, room: Newsroom): Promise<string> {
  const editions = await room.archive.list({ briefing: briefing.name, limit: MOST_A_DAY });
  const before = editions.filter(
    ({ id }) => id !== name.id && id.startsWith(`${briefing.name}@${name.date}T`),
  );
  return before.length === 0 ? name.date : `${name.date}-${before.length + 1}`;
}

/** More editions than this in a day overwrite the last one's files. */
const MOST_A_DAY = 100;
