import { withLeadersBySurname } from '../names/known-leaders.ts';
import type { Words } from '../word.ts';
import { withAgesBehind } from './ages.ts';
import { withoutArticles } from './articles.ts';
import { withoutBe } from './be.ts';
import { withBriefVerbs } from './brief-verbs.ts';
import { withoutBringing } from './bringing.ts';
import { withoutDaysOfThings } from './days-of-things.ts';
import { withDemonyms } from './demonyms.ts';
import { withoutFrames } from './frame.ts';
import { withoutIdleWords } from './idle-words.ts';
import { withoutSubjectOfCondition } from './if-done.ts';
import { inPastInside } from './inner-tense.ts';
import { withJoblessClaims } from './jobless-claims.ts';
import { withBriefJoints, withSharedPreposition } from './joints.ts';
import { withKeep } from './keep-on.ts';
import { withKindFirst } from './kind-first.ts';
import { withLeanNouns } from './lean-nouns.ts';
import { withLet } from './let.ts';
import { withNameFirst } from './name-first.ts';
import { withoutNumberOf } from './number-of.ts';
import { withoutMaker } from './own-words.ts';
import { withoutOwnerMarks } from './owner-marks.ts';
import { withPlaceFirst } from './place-first.ts';
import { withPlaceOfCounts } from './place-of-counts.ts';
import { withPlaceBeforeOffice } from './place-of-office.ts';
import { inPlainFuture } from './plain-future.ts';
import { withBriefRelatives } from './relatives.ts';
import { withShortPhrases } from './short-phrases.ts';
import { withSolidWords } from './solid-words.ts';
import { withoutOfThe } from './some-of.ts';
import { withoutSpareParticiples } from './spare-participles.ts';
import { inPast } from './tense.ts';
import { withoutThat } from './that.ts';
import { withBriefVotes } from './votes.ts';

type Step = (words: Words) => Words;

/** What is done before the tense is chosen, in order: later steps know their turns without articles. */
const FIRST: readonly Step[] = [
  withoutOfThe,
  withoutIdleWords,
  withoutArticles,
  withBriefJoints,
  withSharedPreposition,
  withoutDaysOfThings,
  withJoblessClaims,
  withoutMaker,
  withoutSubjectOfCondition,
  inPlainFuture,
  withKeep,
  withoutNumberOf,
  withBriefVerbs,
  withBriefVotes,
  withoutBringing,
  withBriefRelatives,
  withoutSpareParticiples,
];
/** And behind it: `that` stays until it has told a form of "be" whose it is. */
const THEN: readonly Step[] = [
  withoutFrames,
  withShortPhrases,
  withoutBe,
  withLet,
  inPastInside,
  withoutThat,
  withLeanNouns,
  withPlaceFirst,
  withDemonyms,
  withNameFirst,
  withoutOwnerMarks,
  withAgesBehind,
  withSolidWords,
  withPlaceOfCounts,
  withKindFirst,
  withPlaceBeforeOffice,
  withLeadersBySurname,
];

/**
 * A statement in the style of headlines: the same in fewer words, nothing of what it says left out.
 *
 * @param told the statement that the words were cut from
 */
export function inTelegramStyle(words: Words, told: Words = words): Words {
  const brief = FIRST.reduce((said, step) => step(said), words);
  return THEN.reduce((said, step) => step(said), inPast(brief, told));
}
