import { identifyOutlet } from '../../news/outlet-name.ts';
import type { Story } from '../../news/story.ts';
import type { Summary } from '../../news/summary.ts';
import { slice } from '../../text/span.ts';

/**
 * The outlet as `identifyOutlet` has it, else the folder that the operator sorts it into; articles without either are
 * outlets of their own.
 */
export function outletOf({ article: { outlet, document } }: Summary): string {
  return identifyOutlet(outlet ?? document.folder ?? document.id);
}

/**
 * True when one of the words or phrases stands, whole and in any case, in the story's headlines or what sums them up.
 */
export function matchesWords(story: Story, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const text = foldText(summedUp(story));
  return words.some((word) => text.includes(foldText(word)));
}

function summedUp(story: Story): string {
  return [
    story.headline,
    ...story.members.flatMap(({ summary }) => [
      summary.headline.text,
      ...summary.sentences.map((span) => slice(summary.article.document.text, span)),
    ]),
  ].join(' \n ');
}

/** Words in lower case with one space around each, so that `includes` finds whole words only. */
function foldText(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
