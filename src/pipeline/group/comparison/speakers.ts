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

function nameSpeaker({ attribution }: Figure): string | undefined {
  return attribution && foldSpeaker(attribution.who);
}

/** `The local council` and `the council` as one. */
export function foldSpeaker(who: string): string {
  return who.toLowerCase().replace(/^(?:the|a|an|local|state) /, '');
}
