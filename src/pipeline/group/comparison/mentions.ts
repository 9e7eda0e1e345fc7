import { foldPlaceName } from './place-names.ts';

/** More of a text than this is not searched for a name; bounds what a long one costs. */
const MOST_CHARACTERS = 50_000;

/** Tells of a folded name whether a text has it. The text is read when first asked. */
export function findMentions(text: string): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= new Set(
      Array.from(text.slice(0, MOST_CHARACTERS).matchAll(CAPITALISED), ([word]) => foldPlaceName(word)),
    );
    return names.has(name);
  };
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}.’'-]*[\p{L}\p{N}]/gu;
