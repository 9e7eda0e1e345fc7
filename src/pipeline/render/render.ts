import type { Edition } from '../../news/edition.ts';
import type { Look } from '../../news/look.ts';
import type { Rendering } from '../../news/message.ts';
import type { Note } from '../../news/note.ts';
import { TemplateError } from '../../news/template-error.ts';
import { encodeQuotedPrintable } from '../../text/quoted-printable.ts';
import { fillTemplate } from './fill.ts';
import { MOST_BYTES } from './limits.ts';
import { writePlainText } from './plain-text.ts';
import { makeRecipientMark, type Room, viewEdition } from './view.ts';
import type { View } from './view-schema.ts';

/** Lines of one list (folded stories, teasers, stories left out) that are shown when there is room enough. */
const MOST_LINES = 80;

/**
 * An edition as its readers see it: HTML and plain text with the same content. Where the HTML would be clipped
 * (`MOST_BYTES`), the last stories are told by headline only, as few as need be, and a note says so.
 *
 * Deterministic: the same edition and look give the same bytes.
 *
 * @throws TemplateError when it is too long for a mail, or its loops come to too much
 * @throws Error with line and column when the template names something that the view does not have
 */
export async function renderEdition(edition: Edition, look: Look): Promise<Rendering> {
  const { view, html, folded } = fitEdition(edition, look);
  return {
    subject: view.subject,
    preheader: view.preheader,
    html,
    text: writePlainText(view),
    recipientMark: makeRecipientMark(edition),
    notes: folded > 0 ? [sayFolded(folded)] : [],
  };
}

interface Fitted {
  readonly view: View;
  readonly html: string;
  readonly folded: number;
}

function fitEdition(edition: Edition, look: Look): Fitted {
  const all = edition.sections.reduce((sum, { stories }) => sum + stories.length, 0);
  const whole = attempt({ stories: all, lines: MOST_LINES });
  if (whole) return whole;
  const stories = largest(all - 1, (count) => attempt({ stories: count, lines: MOST_LINES }));
  if (stories) return stories;
  // Not even the headlines fit: the lists are cut, and the mail says how many lines are missing.
  const lines = largest(MOST_LINES - 1, (count) => attempt({ stories: 0, lines: count }));
  if (lines) return lines;
  const message = `without a story the mail is larger than ${MOST_BYTES} bytes, where mail readers cut`;
  throw new TemplateError([{ message }]);

  function attempt(room: Room): Fitted | undefined {
    const view = viewEdition(edition, look, room);
    const html = fillTemplate(look.template, view);
    return weigh(html) <= MOST_BYTES ? { view, html, folded: all - room.stories } : undefined;
  }
}

/** The result of `attempt` for the largest count up to `most` that gives one; undefined when none does. */
function largest(most: number, attempt: (count: number) => Fitted | undefined): Fitted | undefined {
  let best: Fitted | undefined;
  let low = 0;
  let high = most;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = attempt(middle);
    if (found) {
      best = found;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

/** What a client may measure: the bytes decoded, or as they travel. */
function weigh(html: string): number {
  return Math.max(Buffer.byteLength(html), encodeQuotedPrintable(html).length);
}

function sayFolded(folded: number): Note {
  return {
    rule: 'email-folded',
    message: `The last ${folded === 1 ? 'story is' : `${folded} stories are`} told by headline only, because mail readers cut a message that is larger than 102,400 bytes. Lower "stories" in the configuration to choose yourself.`,
    skipped: false,
  };
}
