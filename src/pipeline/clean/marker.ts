import type { FurnitureKind } from '../../news/article.ts';
import { readAuthors } from './byline.ts';
import type { Line, Lines } from './line.ts';
import type { WordingName } from './wording.ts';
import { WORDINGS } from './wordings.ts';

/** What a line says about itself by its wording alone. */
export interface Marker {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
  /** True when the wording alone takes the line out of the middle of an article. */
  readonly sure?: boolean;
  readonly name?: WordingName;
}

/** No wording is looked for in longer lines. */
const LONGEST = 2000;

/** A shorter line is none. */
const SHORTEST_SENTENCE = 4;

/** A line of so many words that ends as a sentence is text. */
const PARAGRAPH = 12;

/** What the wording of each line says it is; undefined where the wording alone says nothing. */
export function matchMarkers({ lines, wordings }: Lines): (Marker | undefined)[] {
  // Above the first paragraph nobody has commented yet: `By Ida Blom, 3 May, 3:01 PM` signs the article.
  const paragraph = lines.findIndex(({ words, stops }) => words >= PARAGRAPH && stops);
  const markers = lines.map((line, at) =>
    line.words > 0 && line.words <= LONGEST ? matchMarker(line, wordings[at]!, at < paragraph) : undefined,
  );
  return dropSubheads(lines, dropSpeakers(lines, dropTitles(lines, markers, paragraph), paragraph));
}

/** How headlines of galleries and recordings open, as pointers to them do. */
const SHOWN = /^(?:gallery|in pictures|listen|photos|slideshow|video|watch) ?[:|]/;

/** How many pictures a gallery has. */
const COUNT = /^\d{1,3} (?:images|photos|pictures)$/;

/** `In pictures: the last harvest` right above who took them, or the day, is no pointer: it is signed. */
function dropTitles(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  paragraph: number,
): (Marker | undefined)[] {
  return markers.map((marker, at) => {
    if (marker?.kind !== 'related' || at > paragraph || !SHOWN.test(lines[at]!.folded)) return marker;
    const isDek = !markers[at + 1] && lines[at + 1]?.stops === true;
    const isPast = isDek || COUNT.test(lines[at + 1]?.folded ?? '');
    const below = markers[isPast ? at + 2 : at + 1]?.kind;
    return below === 'byline' || below === 'credit' || below === 'page-date' ? undefined : marker;
  });
}

/** Words of what stands below a subhead; deks of other stories are shorter or have headlines between them. */
const UNDER_SUBHEAD = 8;

/**
 * `You may have missed` with two sentences below it and text above is a subhead: a list's lines are headlines. So is an
 * agency's `UP NEXT` below a match with one, however short.
 */
function dropSubheads(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
): (Marker | undefined)[] {
  const isSentence = (at: number) =>
    !markers[at] && lines[at]?.text.endsWith('.') === true && lines[at].words >= UNDER_SUBHEAD;
  const isShortSentence = (at: number) =>
    !markers[at] && lines[at]?.text.endsWith('.') === true && lines[at].words >= SHORTEST_SENTENCE;
  return markers.map((marker, at) => {
    if (!marker?.opens || at === 0 || markers[at - 1]) return marker;
    if (marker.kind === 'related' && lines[at]!.folded === 'up next')
      return lines[at - 1]!.stops && isShortSentence(at + 1) ? undefined : marker;
    const isSubhead = marker.kind === 'teaser-list' && isSentence(at + 1) && isSentence(at + 2);
    return isSubhead ? undefined : marker;
  });
}

/**
 * `The minister said:` introduces what is quoted below. A comment's writer is introduced so where comments have a
 * heading, or with the day below the name.
 */
function dropSpeakers(
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  paragraph: number,
): (Marker | undefined)[] {
  const isHeading = (marker: Marker | undefined) =>
    marker?.kind === 'comments' && marker.opens && !marker.name;
  const heading = markers.findIndex((marker, at) => at > paragraph && isHeading(marker));
  return markers.map((marker, at) => {
    const isSpeaker = marker?.name === 'comment-writer' && lines[at]!.text.endsWith(':');
    if (!isSpeaker || lines[at]!.digits > 0 || lines[at + 1]?.timed) return marker;
    return heading >= 0 && heading < at ? marker : undefined;
  });
}

/** Each with the marker that it gives: one for all lines and all of one shape, so that no field is looked for. */
const WORDED = WORDINGS.map(({ kind, reason, opens, sure, name, words, digits, test }) => {
  const marker: Marker = { kind, reason, opens, sure, name };
  return { words, digits, test, marker };
});

function matchMarker(line: Line, wordings: readonly number[], isAbove: boolean): Marker | undefined {
  for (const n of wordings) {
    const { words, digits, test, marker } = WORDED[n]!;
    if (line.words > words || (digits && line.digits === 0)) continue;
    const { kind, opens } = marker;
    if (isAbove && kind === 'comments' && opens && line.folded.startsWith('by ')) continue;
    if (test.test(line.folded) && !(kind === 'byline' && isSentence(line))) return marker;
  }
  return undefined;
}

/** `By noon nobody had come.` opens as a byline does, and names nobody. */
function isSentence({ text, words, stops }: Line): boolean {
  return stops && words >= SHORTEST_SENTENCE && readAuthors(text)?.includes(' ') !== true;
}
