import type { Edition } from '../../src/news/edition.ts';
import type { NewEdition } from '../../src/ports/archive.ts';

/** An edition with nothing in it, for tests that are about its way and not its news. */
export function emptyEdition(id: string, briefing = 'morning'): Edition {
  return {
    id,
    briefing,
    title: 'Morning briefing',
    date: '2026-11-23',
    language: 'en',
    sections: [],
    teasers: [],
    leftOut: [],
    readingMinutes: 1,
  };
}

/** An edition ready to be published to the recipients. */
export function newEdition(
  id: string,
  recipients: readonly string[],
  more: Partial<NewEdition> & { readonly briefing?: string } = {},
): NewEdition {
  const { briefing = 'morning', ...rest } = more;
  return {
    edition: emptyEdition(id, briefing),
    rendering: {
      subject: `Edition ${id}`,
      preheader: 'Nothing new',
      html: '<p>Nothing</p>',
      text: 'Nothing',
      recipientMark: 'r0',
      notes: [],
    },
    message: new TextEncoder().encode(`Subject: Edition ${id}\r\n\r\nNothing\r\n`),
    recipients,
    created: new Date('2026-11-23T06:00:00Z'),
    consumed: [],
    remembered: { sightings: [], stories: [], teasers: [], day: '2026-11-23' },
    ...rest,
  };
}
