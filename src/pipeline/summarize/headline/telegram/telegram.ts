import type { Token } from '../../../../text/tag.ts';
import { withoutArticles } from './articles.ts';
import { withoutBe } from './be.ts';
import { withoutFrames } from './frame.ts';
import { withLeanNouns } from './lean-nouns.ts';
import { withShortPhrases } from './short-phrases.ts';
import { inPast } from './tense.ts';

/**
 * A statement in the style of headlines: the same in fewer words, nothing of what it says left out.
 *
 * @param told the statement that the words were cut from
 */
export function inTelegramStyle(words: readonly Token[], told: readonly Token[] = words): readonly Token[] {
  return withLeanNouns(withoutBe(withShortPhrases(withoutFrames(inPast(withoutArticles(words), told)))));
}
