import type { Line } from './line.ts';
import type { Marker } from './marker.ts';

const PLAYS = /^(?:now playing|play(?: video)?|video)$/;
const LENGTH = /^(?:\d{1,2}:)?\d{1,2}:\d\d$/;
/** UTF-16 units of the longest such line, and words of a recording's title. */
const LONGEST_LENGTH = 8;
const LONGEST_TITLE = 20;
/** Above a recording's length and its title. */
const NOTE = /^please use (?:a |the )?\w+ browser for\b/;
const PLAYED: Marker = { kind: 'navigation', reason: 'belongs to a player of recordings', sure: true };

/**
 * `Play Video`, what it shows, `01:47`, or a note on browsers, `1:47`, what it shows: the title and the length of a
 * recording are its player's.
 */
export function markPlayers(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_LENGTH || !LENGTH.test(text)) return;
    if (NOTE.test(lines[at - 1]?.folded ?? '')) {
      const isTitled = lines[at + 1] && !markers[at + 1] && isTitle(lines[at + 1]!);
      markers.fill(PLAYED, at - 1, isTitled ? at + 2 : at + 1);
      return;
    }
    const from = [at - 1, at - 2].find((above) => PLAYS.test(lines[above]?.folded ?? ''));
    if (from === undefined || !lines.slice(from + 1, at).every(isTitle)) return;
    markers.fill(PLAYED, from, at + 1);
  });
}

/** `(02:15) The builder`, `1:02:15 - The builder`: when a chapter begins, and what it is called. */
const CHAPTER = /^[([]?(?:(\d{1,2}):)?(\d{1,2}):(\d\d)[)\]]?(?: ?[-–—:|])? +\S/;
/** Fewer may be the times of something that was told. */
const FEWEST_CHAPTERS = 3;
const LONGEST_CHAPTER = 14;

/** The chapters of a recording, the first of which begins with it, each later than the one above it. */
export function markChapters(lines: readonly Line[], markers: (Marker | undefined)[]): void {
  for (let from = 0; from < lines.length; from++) {
    if (readStart(lines[from]!) !== 0) continue;
    let to = from + 1;
    for (let last = 0; to < lines.length; to++) {
      const start = readStart(lines[to]!);
      if (start === undefined || start <= last) break;
      last = start;
    }
    if (to - from >= FEWEST_CHAPTERS) markers.fill(PLAYED, from, to);
  }
}

/** In seconds; undefined for a line that is no chapter's, as what happened at midnight. */
function readStart({ text, words, digits, stops }: Line): number | undefined {
  if (stops || digits < 3 || words > LONGEST_CHAPTER) return undefined;
  const [found, hours = '0', minutes, seconds] = CHAPTER.exec(text) ?? [];
  return found === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** True for a line of such a box. */
export function isOfPlayer(marker: Marker | undefined): boolean {
  return marker === PLAYED;
}

function isTitle({ words, text }: Line): boolean {
  return words <= LONGEST_TITLE && !text.endsWith('.');
}
