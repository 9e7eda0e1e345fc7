import { createHash } from 'node:crypto';
import type { Edition } from '../../news/edition.ts';
import type { Look } from '../../news/look.ts';
import type { Story } from '../../news/story.ts';
import { isVisible, shorten, toPrintable, visibleOr } from '../../text/printable.ts';
import { sayDay } from './date.ts';
import { BRIEF_ABOVE, LIMITS } from './limits.ts';
import { allowUrl, fillPattern } from './link.ts';
import { Notes } from './notes.ts';
import { directionOf } from './source.ts';
import { viewHeadline, viewStory } from './story-view.ts';
import { writePreheader, writeSubject } from './subject.ts';
import { viewTeasers } from './teaser-view.ts';
import type { StoryView, View } from './view-schema.ts';
import { countStories, sayReadingTime, sayReason, sayUnlisted, WORDS } from './words.ts';

/** How much of an edition fits: what does not is told by headline, or only counted. */
export interface Room {
  /** Stories told in full. */
  readonly stories: number;
  /** Lines of each list: folded stories, teasers, stories left out. */
  readonly lines: number;
}

/** The edition as a template sees it. Deterministic: the same edition, look and room give the same view. */
export function viewEdition(edition: Edition, look: Look, room: Room): View {
  const language = edition.language;
  const subject = writeSubject(look.subject, edition);
  const notes = new Notes(language);
  const all = edition.sections.flatMap(({ stories }) => stories);
  const sections = viewSections(edition, look, room, notes);
  const told = sections.flatMap(({ stories }) => stories);
  const folded = all.slice(room.stories).flatMap(partDoubtful);
  const leftOut = edition.leftOut.flatMap(partDoubtful);
  const teasers = edition.teasers.filter(({ headline }) => isVisible(toPrintable(headline)));
  const lists = [folded, teasers, leftOut];
  const unlisted = lists.reduce((sum, list) => sum + Math.max(0, list.length - room.lines), 0);
  return {
    language,
    direction: directionOf(language),
    title: visibleOr(shorten(toPrintable(edition.title), LIMITS.line), edition.briefing),
    subject,
    preheader: writePreheader(edition, told, subject),
    date: sayDay(edition.date),
    readingTime: sayReadingTime(edition.readingMinutes),
    empty: all.length === 0,
    counts: countStories(
      all.length,
      all.reduce((sum, { members }) => sum + members.length, 0),
    ),
    brand: look.brand,
    words: WORDS,
    brief:
      told.length > BRIEF_ABOVE
        ? told.map(({ number, headline, id, language, direction }) => ({
            number,
            headline: shorten(headline, LIMITS.line),
            href: `#${id}`,
            language,
            direction,
          }))
        : [],
    sections,
    folded: folded.slice(0, room.lines).map((story) => viewHeadline(story, language)),
    teaserLists: viewTeasers(teasers.slice(0, room.lines)),
    leftOut: leftOut.slice(0, room.lines).map((story) => viewHeadline(story, language)),
    unlisted: unlisted > 0 ? sayUnlisted(unlisted) : null,
    notes: notes.view(),
    footer: viewFooter(edition, look),
  };
}

/** A line of its own for what may be on something else: a headline speaks for those alone that surely tell it. */
function partDoubtful(story: Story): Story[] {
  const doubtful = story.members.filter((member) => member.doubtful);
  if (doubtful.length === 0) return [story];
  return [
    { ...story, members: story.members.filter((member) => !member.doubtful) },
    ...doubtful.map((member) => ({ ...story, headline: member.summary.headline.text, members: [member] })),
  ];
}

function viewSections(edition: Edition, look: Look, room: Room, notes: Notes): View['sections'] {
  const { language } = edition;
  let number = 0;
  let headed = false;
  return edition.sections.flatMap(({ title, stories }) => {
    // Below a section's title what has none would seem to belong there.
    const heading =
      visibleOr(shorten(toPrintable(title ?? ''), LIMITS.line), '') || (headed ? WORDS.rest : null);
    headed ||= heading !== null;
    const views: StoryView[] = [];
    for (const story of stories) {
      if (number >= room.stories) break;
      number++;
      const page = look.links.story
        ? allowUrl(fillPattern(look.links.story, { edition: edition.id, story: story.id }))
        : null;
      views.push(viewStory(story, { language, number, nested: heading !== null, notes, page }));
    }
    return views.length > 0 ? [{ title: heading, stories: views }] : [];
  });
}

function viewFooter(edition: Edition, look: Look): View['footer'] {
  const { links } = look;
  const token = { token: makeRecipientMark(edition) };
  // The same subject as in List-Unsubscribe: a mail that carries the token ends the subscription by itself.
  const subject = links.unsubscribe ? token.token : edition.briefing;
  const mailbox = `mailto:${bareAddress(links.unsubscribeMailbox)}?subject=unsubscribe%20${encodeURIComponent(subject)}`;
  return {
    reason: sayReason(shorten(toPrintable(edition.title), LIMITS.line)),
    unsubscribeUrl: allowUrl(links.unsubscribe && fillPattern(links.unsubscribe, token)) ?? mailbox,
    preferencesUrl: allowUrl(links.preferences && fillPattern(links.preferences, token)),
    postalAddress: (look.postalAddress ?? '').split('\n').map(toPrintable).filter(Boolean),
  };
}

/** `briefing@example.org`, also from `Daybook <briefing@example.org>`. */
function bareAddress(mailbox: string): string {
  return /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
}

/**
 * What stands for the recipient's token until a message is addressed. A hash of the day's documents: an article's
 * author cannot know it, so no article can put the token of whoever reads it into a link of its own.
 */
export function makeRecipientMark(edition: Edition): string {
  const hash = createHash('sha256').update(edition.id);
  for (const { stories } of edition.sections) {
    for (const { members } of stories)
      for (const { summary } of members) hash.update(summary.article.document.id);
  }
  return `r${hash.digest('hex').slice(0, 32)}`;
}
