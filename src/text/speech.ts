import { wordSet } from './word-set.ts';

/**
 * Verbs by which somebody says something, in every finite form; after one of them stands a claim, not a fact of the
 * article's own.
 */
const SPEECH_VERBS: ReadonlySet<string> = wordSet(
  'say says said tell tells told adds added notes noted states stated announce announces announced ' +
    'reports reported claims claimed argue argues argued warn warns warned explain explains explained ' +
    'insist insists insisted suggest suggests suggested admit admits admitted acknowledge acknowledges acknowledged ' +
    'declare declares declared confirm confirms confirmed deny denies denied estimates estimated ' +
    'indicate indicates indicated predicts predicted believe believes believed think thinks thought ' +
    'allege alleges alleged maintain maintains maintained remarks remarked replies replied ' +
    'responds responded conclude concludes concluded complains complained stress stresses stressed ' +
    'emphasize emphasizes emphasized emphasise emphasises emphasised tweet tweets tweeted writes wrote ' +
    'recalls recalled reveal reveals revealed comments commented disclose discloses disclosed ' +
    'assert asserts asserted testify testifies testified quips quipped jokes joked vows vowed ' +
    'promises promised pledges pledged shows showed finds found learned learns',
);

/** True for a form of a verb of saying, whatever its letters: `said`, `Warns`. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH_VERBS.has(word.toLowerCase());
}
