import type { Figure } from '../../../news/figure.ts';

/** Whether two figures are one authority's, as far as their articles name any. */
export function isOneSpeaker(a: Figure, b: Figure): boolean {
  const [one, other] = [nameSpeaker(a), nameSpeaker(b)];
  return one !== undefined && one === other;
}

/** Whether two figures are of two authorities, each named. */
export function areTwoSpeakers(a: Figure, b: Figure): boolean {
  const [one, other] = [nameSpeaker(a), nameSpeaker(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether each of two figures is another union's: of its own members each. */
export function areTwoUnions(a: Figure, b: Figure): boolean {
  return areTwoSpeakers(a, b) && [a, b].every(({ attribution }) => /\bunion\b/i.test(attribution!.who));
}

/**
 * Whether two figures are of two who are called by names that have nothing in common: `Norland`, `Vostia's army`. What
 * soldiers each of them counts may be its own.
 */
export function areTwoSides(a: Figure, b: Figure): boolean {
  const [one, other] = [listNames(a), listNames(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

function listNames({ attribution }: Figure): string[] {
  return (attribution?.who.match(/\p{Lu}\p{L}+/gu) ?? []).filter((name) => !/^(?:The|An?)$/.test(name));
}

function nameSpeaker({ attribution }: Figure): string | undefined {
  return attribution && foldSpeaker(attribution.who);
}

/**
 * Whether two names may be one authority's: the same, or of one office (`the health minister`, `Health Minister Ida
 * Holm`).
 */
export function mayBeOneSpeaker(one: string, other: string): boolean {
  const [a, b] = [foldSpeaker(one), foldSpeaker(other)];
  const words = new Set(b.split(' '));
  return a === b || a.split(' ').filter((word) => words.has(word)).length >= SHARED_OFFICE;
}

/** Words of a title that tell an office: `health` alone is the ministry's and many others'. */
const SHARED_OFFICE = 2;

/** `The local council` and `the council` as one. */
function foldSpeaker(who: string): string {
  return who.toLowerCase().replace(/^(?:the|a|an|local|state) /, '');
}
