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

/** True for a line of such a box. */
export function isOfPlayer(marker: Marker | undefined): boolean {
  return marker === PLAYED;
}

function isTitle({ words, text }: Line): boolean {
  return words <= LONGEST_TITLE && !text.endsWith('.');
}
