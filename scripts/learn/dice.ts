/** Numbers without order that are the same in every run. */
export interface Dice {
  /** 0 to `bound` - 1. */
  readonly below: (bound: number) => number;
  readonly happens: (chance: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** A linear congruential generator (Numerical Recipes); its upper bits are scattered well enough to deal pages. */
export function rollDice(seed: number): Dice {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, happens: (chance) => next() < chance, pick: (from) => from[below(from.length)]! };
}
