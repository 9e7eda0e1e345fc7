import type { PartOfSpeech } from '../../../../text/tag.ts';
import { NOUN_TURNS } from './noun-turns.ts';
import { PHRASE_TURNS } from './phrase-turns.ts';
import { THING_TURNS } from './thing-turns.ts';
import type { TurnPlace } from './turn-places.ts';

/**
 * Turns that say the same, parted by commas, without their articles, what stands for all of them, and where it does.
 */
export type Turn = readonly [turns: string, text: string, pos: PartOfSpeech, stands?: TurnPlace];

/** What a headline has for a turn: the word, its part of speech, and where it says the same. */
export interface Brief {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly stands: TurnPlace;
}

/** What each turn is briefly; a preposition or a verb ends no statement. */
export const BRIEF: ReadonlyMap<string, Brief> = new Map(
  [...PHRASE_TURNS, ...NOUN_TURNS, ...THING_TURNS].flatMap(([turns, text, pos, stands]) =>
    turns.split(', ').map((turn) => [turn, { text, pos, stands: stands ?? mayEndIf(pos) }]),
  ),
);

/** The words that may stand second in a turn, by the first, so that most words are asked no further. */
export const OPENINGS: ReadonlyMap<string, ReadonlySet<string>> = openingsOf([...BRIEF.keys()]);

/** By the first word of turns, those that stand second in one. */
export function openingsOf(turns: readonly string[]): Map<string, Set<string>> {
  const openings = new Map<string, Set<string>>();
  for (const turn of turns) {
    const [first, second] = turn.split(' ') as [string, string];
    openings.set(first, (openings.get(first) ?? new Set()).add(second));
  }
  return openings;
}

function mayEndIf(pos: PartOfSpeech): Brief['stands'] {
  return (words, _, end) => end < words.length || /^(?:ADV|NOUN|PROPN)$/.test(pos);
}
