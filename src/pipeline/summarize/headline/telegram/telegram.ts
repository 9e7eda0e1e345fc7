import type { Token } from '../../../../text/tag.ts';
import { withoutArticles } from './articles.ts';
import { withoutBe } from './be.ts';
import { withBriefVerbs } from './brief-verbs.ts';
import { withoutFrames } from './frame.ts';
import { withBriefJoints } from './joints.ts';
import { withLeanNouns } from './lean-nouns.ts';
import { withLet } from './let.ts';
import { withBriefRelatives } from './relatives.ts';
import { withoutNumberOf } from './rising.ts';
import { withShortPhrases } from './short-phrases.ts';
import { inPast } from './tense.ts';
import { withoutThat } from './that.ts';
import { withoutWhose } from './when.ts';

/**
 * A statement in the style of headlines: the same in fewer words, nothing of what it says left out.
 *
 * @param told the statement that the words were cut from
 */
export function inTelegramStyle(words: readonly Token[], told: readonly Token[] = words): readonly Token[] {
  const counted = withoutNumberOf(withBriefJoints(withoutArticles(withoutWhose(words))));
  const brief = withBriefRelatives(withBriefVerbs(counted));
  return withLeanNouns(withoutThat(withLet(withoutBe(withShortPhrases(withoutFrames(inPast(brief, told)))))));
}
