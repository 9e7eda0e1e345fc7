import type { Look } from '../news/look.ts';
import type { Rendering } from '../news/message.ts';
import { type Finding, inspectRendering } from '../pipeline/render/inspect-rendering.ts';
import { SAMPLE_DAYS } from '../pipeline/render/sample/days.ts';
import { printEdition } from './print-edition.ts';

/** A sample day in the operator's template. */
export interface SampleReport {
  readonly day: string;
  readonly rendering: Rendering;
  readonly findings: readonly Finding[];
}

/**
 * Renders the three sample days of invented news and looks at each: the shortest, a usual one and the longest that a
 * briefing shows unless it asks for more.
 *
 * @throws Error when the template names something that the view does not have
 */
export async function checkTemplate(look: Look): Promise<SampleReport[]> {
  return Promise.all(
    Object.entries(SAMPLE_DAYS).map(async ([day, makeEdition]) => {
      const rendering = await printEdition(makeEdition(), look);
      return { day, rendering, findings: await inspectRendering(rendering, look.brand) };
    }),
  );
}
