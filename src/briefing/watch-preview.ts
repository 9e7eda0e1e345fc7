import type { Briefing } from '../news/briefing.ts';
import type { EditionName } from '../news/edition-name.ts';
import type { Rendering } from '../news/message.ts';
import { type Finding, inspectRendering } from '../pipeline/render/inspect-rendering.ts';
import { SAMPLE_DAYS } from '../pipeline/render/sample/days.ts';
import type { Newsroom } from './newsroom.ts';
import { printEdition } from './print-edition.ts';
import { makeNews } from './publish.ts';

/** A mail as somebody who works on its template wants to see it. */
export interface WatchedMail {
  readonly rendering: Rendering;
  readonly findings: readonly Finding[];
  /** True when nothing is new and invented news stand in for it. */
  readonly sample: boolean;
}

/** The edition that would go out now; a sample day when nothing is new, since a template needs something to show. */
export async function watchMail(briefing: Briefing, name: EditionName, room: Newsroom): Promise<WatchedMail> {
  const { made } = await makeNews(briefing, name, room);
  const look = await room.look(briefing);
  const rendering = made?.rendering ?? (await printEdition(SAMPLE_DAYS.usual(), look));
  return { rendering, findings: await inspectRendering(rendering, look.brand), sample: made === undefined };
}
