import type { Edition } from '../../news/edition.ts';
import { shorten, toPrintable } from '../../text/printable.ts';
import { sayDay, sayShortDay } from './date.ts';
import { LIMITS, MOST_SUBJECT, PREHEADER } from './limits.ts';
import type { StoryView } from './view-schema.ts';
import { countStories, WORDS } from './words.ts';

/** A top story cut shorter than this says nothing; then the title is cut for it. */
const LEAST_TOP = 24;

/**
 * The subject within 78 characters, the top story in it. Nothing in it can end a header or open an encoded word
 * (RFC 2047), whoever wrote the headline.
 */
export function writeSubject(pattern: string, edition: Edition): string {
  const top = toPrintable(edition.sections.flatMap(({ stories }) => stories)[0]?.headline ?? WORDS.noNews);
  const missing = LEAST_TOP - (MOST_SUBJECT - fill('', edition.title).length);
  const title =
    missing > 0 ? shorten(edition.title, Math.max(1, edition.title.length - missing)) : edition.title;
  const room = MOST_SUBJECT - fill('', title).length;
  return cutLine(fill(room >= LEAST_TOP ? cutLine(top, room) : top, title), MOST_SUBJECT);

  function fill(headline: string, title: string): string {
    const values: Record<string, string> = {
      title,
      date: sayShortDay(edition.date),
      top: headline,
    };
    const filled = pattern.replace(/\{(title|date|top)\}/g, (_, name: string) => values[name]!);
    return toPrintable(filled).replaceAll('=?', '= ?');
  }
}

/** Shortened, and not up to a word that leads on to what was cut: `raises its interest rate | by half a…`. */
function cutLine(text: string, most: number): string {
  return text.length <= most ? text : shorten(text, most).replace(LEADING_ON, '…');
}

const LEADING_ON =
  /(?:[\s,;:–—-]+(?:an?|and|as|at|but|by|for|from|half|in|into|is|its|of|on|or|over|than|that|the|their|to|was|were|with))+…$/i;

/** The line after the subject: how the top story begins, or what else there is where the subject has told that. */
export function writePreheader(edition: Edition, told: readonly StoryView[], subject: string): string {
  const [top, ...rest] = told;
  const others = rest.slice(0, 3).map(({ headline }) => headline);
  const opening = top?.dek[0] ?? '';
  const isTold = top && others.length > 0 && subject.includes(top.headline) && retells(opening, top.headline);
  const lines = [
    ...(isTold ? [others.join(' · '), opening] : [opening, ...others]),
    top?.dek.length ? '' : (top?.headline ?? WORDS.nothing),
    top && `${shorten(toPrintable(edition.title), LIMITS.line)}, ${countStories(told.length, told.length)}`,
    sayDay(edition.date),
  ].filter(Boolean);
  let preheader = lines.shift()!;
  while (preheader.length < PREHEADER.least && lines.length > 0) preheader += ` · ${lines.shift()}`;
  return cutLine(preheader, PREHEADER.most);
}

/** Share of a headline's words by which a sentence tells the same; an inbox shows little more of it. */
const RETOLD = 0.6;
/** Letters by which `injures` and `injuring` are one word. */
const STEM = 4;

function retells(sentence: string, headline: string): boolean {
  const [said, asked] = [sentence, headline].map(
    (text) => new Set((text.toLowerCase().match(WORDS_OF_LENGTH) ?? []).map((word) => word.slice(0, STEM))),
  ) as [Set<string>, Set<string>];
  return [...asked].filter((word) => said.has(word)).length >= RETOLD * asked.size;
}

const WORDS_OF_LENGTH = /[\p{L}\p{N}]{4,}/gu;
