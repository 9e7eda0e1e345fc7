import type { Edition } from '../news/edition.ts';
import type { Look } from '../news/look.ts';
import type { Rendering } from '../news/message.ts';
import type { Note } from '../news/note.ts';
import { printEdition } from './print-edition.ts';
import type { RewriteWorld } from './rewrite/rewrite.ts';

/** An edition as its readers will see it. */
export interface Composition {
  readonly edition: Edition;
  readonly rendering: Rendering;
  /** What the operator should know of the making. */
  readonly notes: readonly Note[];
}

/** Lets the language model rephrase an edition, when there is one, and renders it. */
export async function composeEdition(
  edited: Edition,
  look: Look,
  rewriting?: () => RewriteWorld,
): Promise<Composition> {
  const { edition, notes } = rewriting
    ? await (await import('./rewrite/rewrite.ts')).rewriteEdition(edited, rewriting())
    : { edition: edited, notes: [] };
  const rendering = await printEdition(edition, look);
  return { edition, rendering, notes: [...notes, ...rendering.notes] };
}
