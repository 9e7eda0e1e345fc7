import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { findPlaces } from './places.ts';

/** Who gives pictures and prints nothing. */
const AGENCY =
  /^(?:alamy|epa(?: images)?|(?:family )?handout|family (?:handout|photo)|getty images|google(?: maps)?|pa (?:media|wire)|(?:.{2,30}\/)?(?:getty images|pa media|reuters|shutterstock)|shutterstock|supplied)$/;
const FEWEST_WORDS = 4;
const MOST_WORDS = 30;
/** Words of a paragraph. */
const PARAGRAPH = 8;
export const CAPTION: Marker = { kind: 'caption', reason: 'is the caption of a picture', sure: true };

/**
 * `Getty Images` in a line of its own, the caption, and the text goes on: what stands between the source of a picture
 * and a paragraph is the picture's. Above it all stands a headline.
 */
export function markPictureSources(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  let isBelowHeadline = false;
  for (let at = 0; at + 2 < lines.length; at++) {
    const [source, caption, text] = [lines[at]!, lines[at + 1]!, lines[at + 2]!];
    const isSource = isBelowHeadline && source.words <= FEWEST_WORDS && AGENCY.test(source.folded);
    if (isSource && isCaption(caption) && !markers[at + 1] && text.stops && text.words >= PARAGRAPH) {
      markers[at] = CAPTION;
      markers[at + 1] = CAPTION;
    }
    isBelowHeadline ||= !markers[at] && source.words >= FEWEST_WORDS;
  }
}

function isCaption({ words, stops, links }: Line): boolean {
  return !stops && links === 0 && words >= FEWEST_WORDS && words <= MOST_WORDS;
}

/** How a sentence tells of the picture that it stands below. */
const SHOWN =
  /\b(?:(?:is|are|was|were|as) (?:pictured|seen|shown)|(?:pictured|seen|shown) (?:above|at|here|in|on|with)|poses? (?:for|with))\b/;

/**
 * A sentence right above who took a picture is its caption where it says so, and where the page prints the two together
 * twice.
 */
export function markCaptions(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const twice = new Map<string, number>();
  for (let at = 0; at + 1 < lines.length; at++) {
    const { folded, stops, words } = lines[at]!;
    if (
      markers[at] ||
      markers[at + 1]?.name !== 'picture-credit' ||
      !stops ||
      words < FEWEST_WORDS ||
      words > MOST_WORDS
    )
      continue;
    const above = twice.get(folded);
    twice.set(folded, at);
    if (above === undefined && !SHOWN.test(folded)) continue;
    markers[at] = CAPTION;
    if (above !== undefined) markers[above] = CAPTION;
  }
}

/** Share of a text's words that captions have at most; else pictures tell it. */
const MOST_IN_CAPTIONS = 0.5;

/** What the markup of a feed's entry or a mail calls a caption; of a page its structure decides. */
export function markFigures(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  const captions = findPlaces(
    lines,
    (at) => lines[at]!.element === 'figcaption' && lines[at]!.main === undefined,
  );
  if (captions.length === 0) return;
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  const pictured = captions.reduce((sum, at) => sum + lines[at]!.words, 0);
  if (pictured > all * MOST_IN_CAPTIONS) return;
  for (const at of captions) markers[at] ??= CAPTION;
}
