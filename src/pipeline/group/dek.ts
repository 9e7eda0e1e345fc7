import type { Claim, Comparison } from '../../news/comparison.ts';
import { isSameNumber } from '../../news/figure.ts';
import type { PastStory } from '../../news/past-story.ts';
import type { Member, Quote } from '../../news/story.ts';
import { contains, slice } from '../../text/span.ts';
import { isPartOfQuotation, standsAlone, surnameOf } from '../../text/stands-alone.ts';
import { type Content, isSaid, makeScale, readContent, type Scale } from './content.ts';
import { type Overtaken, tellsCurrent } from './overtaken.ts';
import { isToldByHeadline } from './told-by-headline.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The most sentences under a story's headline, and the most characters that two of them may take for a third to come.
 */
const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 520;

/** A quotation tells what somebody made of the event. */
const QUOTED_FACTOR = 0.6;

/** `In 2015 three people died`, `was fined in 2021 after a smaller fire`: what happened before is told to compare. */
const OF_BEFORE =
  /^(?:In (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b|Last (?:month|year)\b)|\bin (?:19|20)\d\d (?:after|when)\b/u;

/** UTF-16 units that may stand before an article's first sentence. */
const DATELINE = 40;

interface Sentence extends Quote {
  readonly text: string;
  /** False where it leans on a sentence before it. */
  readonly standsAlone: () => boolean;
  /** Nothing stands between it and the one before it, on which it may lean. */
  readonly follows: boolean;
  /** Who does what it tells, where it names him by the family name alone, which only his article has told in full. */
  readonly surname: string | undefined;
  /** Read once, when it is asked for: the story of one article is told without. */
  readonly content: () => Content;
}

/**
 * One to three sentences that tell the story, chosen from those that sum up its articles: the first of the most central
 * article, then from the others what they add, most of all what several of them tell. Nothing is said twice, nor what
 * an earlier edition printed or the headline tells, or a number that a later report has overtaken, as long as there is
 * something else; nor two numbers of which a comparison tells. A story of one article keeps that article's own.
 *
 * @param members the most central first
 */
export function writeDek(
  members: readonly Member[],
  past: PastStory | undefined,
  overtaken: readonly Overtaken[],
  comparisons: readonly Comparison[],
  vocabulary: Vocabulary,
): Quote[] {
  const shown = (past?.dek ?? []).map((sentence) => readContent(sentence, vocabulary));
  const all = members.flatMap((member) => readSummary(member, vocabulary));
  const current = all.filter((sentence) => !holdsOld(sentence, overtaken));
  const headline = members[0]!.summary.headline.text;
  const sentences = current.length > 0 ? current : all;
  // What has moved since is told anew, in whatever words.
  const fresh = withoutTold(
    sentences.filter(({ text, content }) => !saysAgain(content, shown) || tellsCurrent(text, overtaken)),
    headline,
  );
  // Where the first report's own opening tells a number that no longer stands, who tells the one that does opens.
  const correcting =
    all[0] === current[0]
      ? undefined
      : findFirst(
          fresh.filter(({ text }) => tellsCurrent(text, overtaken)),
          headline,
        );
  const first = correcting ?? findFirst(fresh, headline) ?? sentences[0];
  if (first === undefined) return [];
  const dek = [first];
  const weighNews = members.length === 1 ? undefined : makeScale(listContents(sentences), vocabulary);
  while (dek.length < MOST_SENTENCES) {
    const told = [headline, ...dek.map(({ text }) => text)];
    const next =
      weighNews === undefined
        ? fresh.slice(fresh.indexOf(dek.at(-1)!) + 1).find((one) => mayFollow(one, told))
        : chooseNext(
            sentences.filter(
              (one) =>
                !isToldByHeadline(headline, one.text) &&
                isNamed(one, told) &&
                !comparisons.some((comparison) => setsAgainst(one, dek, comparison)),
            ),
            [...shown, ...dek.map(({ content }) => content())],
            dek.at(-1)!,
            weighNews,
          );
    if (next === undefined || countCharacters([...dek, next]) > MOST_CHARACTERS) break;
    dek.push(next);
  }
  return dek.map(({ document, span }) => ({ document, span }));
}

/**
 * Of the most central article's the first that leans on none before it; where all do another's, at last its own first.
 */
function findFirst(sentences: readonly Sentence[], headline: string): Sentence | undefined {
  const own = sentences.filter(({ document }) => document === sentences[0]?.document);
  const stands = (one: Sentence): boolean => one.standsAlone() && isNamed(one, [headline]);
  return own.find(stands) ?? sentences.find(stands) ?? own[0];
}

/** The sentences without what the headline above them tells whole, where one is left that can be read behind it. */
function withoutTold(sentences: readonly Sentence[], headline: string): readonly Sentence[] {
  const others = sentences.filter(({ text }) => !isToldByHeadline(headline, text));
  return others.some((one) => mayFollow(one, [headline])) ? others : sentences;
}

/** Of one article's sentences: what leans does so on the one before it alone, and none tells half a quotation. */
function mayFollow(one: Sentence, told: readonly string[]): boolean {
  return isNamed(one, told) && (one.standsAlone() || (one.follows && !isPartOfQuotation(one.text)));
}

/** Whether nobody opens it by a family name alone whom nothing that is told names. */
function isNamed({ surname }: Sentence, told: readonly string[]): boolean {
  return surname === undefined || told.some((text) => text.includes(surname));
}

function countCharacters(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** The sentence that adds most, from another article than the last. */
function chooseNext(
  sentences: readonly Sentence[],
  said: readonly Content[],
  last: Sentence,
  weighNews: Scale,
): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.document === last.document) continue;
    const content = sentence.content();
    const factor = /["“”]/.test(sentence.text) ? QUOTED_FACTOR : 1;
    const gain = (factor * weighNews(content, said)) / Math.sqrt(content.terms.length || 1);
    // Few add more than all before them: the others need not be asked what takes longer to tell.
    if (gain > most && !OF_BEFORE.test(sentence.text) && sentence.standsAlone() && !isSaid(content, said))
      [best, most] = [sentence, gain];
  }
  return best;
}

/** What each article's sentences say. */
function listContents(sentences: readonly Sentence[]): Content[][] {
  return [...Map.groupBy(sentences, ({ document }) => document).values()].map((own) =>
    own.map(({ content }) => content()),
  );
}

/** Asked before anything has been said, it needs no reading. */
function saysAgain(content: () => Content, said: readonly Content[]): boolean {
  return said.length > 0 && isSaid(content(), said);
}

/** The sentences that sum up an article. */
function readSummary({ summary }: Member, vocabulary: Vocabulary): Sentence[] {
  const { id, text } = summary.article.document;
  const first = summary.article.kept[0]?.start ?? 0;
  return summary.sentences.map((span, at) => {
    let content: Content | undefined;
    const sentence = slice(text, span);
    const before = summary.sentences[at - 1];
    return {
      document: id,
      span,
      text: sentence,
      standsAlone: () => standsAlone(sentence, summary.people, span.start - first < DATELINE),
      follows: before !== undefined && text.slice(before.end, span.start).trim() === '',
      surname: surnameOf(sentence, summary.people),
      content: () => (content ??= readContent(text, vocabulary, span)),
    };
  });
}

/** Whether it tells a number that no longer stands. */
function holdsOld(sentence: Quote, overtaken: readonly Overtaken[]): boolean {
  return overtaken.some(({ claims }) => claims.some((claim) => holds(sentence, claim)));
}

/**
 * `At least 38 were killed` behind `The toll has reached 45`: there the numbers stand without a word on why they
 * differ.
 */
function setsAgainst(sentence: Quote, told: readonly Quote[], { verdict, claims }: Comparison): boolean {
  if (verdict === 'agree') return false;
  const given = claims.filter((claim) => told.some((one) => holds(one, claim)));
  return claims.some(
    (claim) => holds(sentence, claim) && given.some(({ figure }) => !isSameNumber(figure, claim.figure)),
  );
}

function holds({ document, span }: Quote, claim: Claim): boolean {
  return claim.document === document && contains(span, claim.figure.span);
}
