import type { PastStory } from '../../news/past-story.ts';
import type { Story } from '../../news/story.ts';
import { compareText } from '../../text/order.ts';
import { compareFigures } from './comparison/compare.ts';
import { findUpdates } from './comparison/updates.ts';
import { writeDek } from './dek.ts';
import { findOvertaken, type Overtaken, tellsOvertaken } from './overtaken.ts';
import { joinPeople } from './people.ts';
import type { Closeness, Told } from './telling.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Beyond this many articles another adds nothing that a reader would still weigh; all are listed, but only these are
 * searched for what the story says.
 */
const MOST_SEARCHED = 30;

/**
 * Makes the story of today's articles on one event, and of what an earlier edition told of it. What the story says and
 * sets against each other comes from its first article and those close to it; a report that may tell of something else
 * is only listed, behind them.
 */
export function tellStory(
  told: readonly Told[],
  past: PastStory | undefined,
  close: Closeness,
  vocabulary: Vocabulary,
): Story {
  const central = told.length === 1 ? told : told.toSorted(compareCentrality(told, vocabulary));
  const searched = listSure(central, close).slice(0, MOST_SEARCHED);
  const comparisons = compareFigures(searched, central.slice(0, MOST_SEARCHED));
  const updates = findUpdates(searched, past, vocabulary);
  const overtaken = findOvertaken(comparisons, updates);
  const current = leadWithCurrent(central, overtaken);
  const sure = new Set(listSure(current, close));
  const doubtful = current.filter((one) => !sure.has(one));
  const members = [
    ...[...sure].map(({ member }) => member),
    ...doubtful.map(({ member }) => ({ ...member, doubtful: true as const })),
  ];
  const quoted = members.slice(0, Math.min(sure.size, MOST_SEARCHED));
  return {
    id: past?.id ?? told.map(({ telling }) => telling.document).toSorted()[0]!,
    headline: members[0]!.summary.headline.text,
    members,
    dek: writeDek(quoted, past, overtaken, comparisons, vocabulary),
    comparisons,
    updates,
    people: joinPeople(quoted),
    ...(past ? { earlier: { day: past.lastDay, headline: past.headline } } : {}),
  };
}

/** The first, and those that are close to it. */
function listSure(told: readonly Told[], close: Closeness): readonly Told[] {
  const [first] = told;
  const others = first && close.get(first.telling);
  return told.filter((one) => one === first || others?.has(one.telling));
}

/** Puts the most central article first whose headline is not older than the story's newest numbers, if there is one. */
function leadWithCurrent(central: readonly Told[], overtaken: readonly Overtaken[]): readonly Told[] {
  const lead = central.find(({ member }) => !tellsOvertaken(member.summary.headline.text, overtaken));
  return lead === undefined ? central : [lead, ...central.filter((told) => told !== lead)];
}

/** What a day more than the newest of a story takes from an article: the mail tells what is so this morning. */
const DAY_FACTOR = 0.8;

/**
 * A headline that Daybook made, that asks, or that announces what is made of the news (`as it happened`), tells less
 * surely what the story is.
 */
const MADE_FACTOR = 0.7;
const QUESTION_FACTOR = 0.8;
const ASKS =
  /\?|^(?:what|why|how|who)\b|^(?:anal\w+(?: view)?|comment\w*|editorial|explain\w+|fact ?box|graphic|instant view|live(?: updates)?|opinion|podcast|profile|q&a|quotes?|timeline|video|watch)\s?[:|-]|\b(?:as it happened|explained|fact[ -]?check|in (?:photos|pictures)|latest updates|live (?:blog|coverage|updates)|what we know(?: so far)?)$|[|–—-] ?(?:analysis|comment|editorial|explainer|live|opinion|podcast|video)$/i;

/** What may yet be, or was to be, is told by a report that says it is done, where there is one of as late a day. */
const UNDONE_FACTOR = 0.65;
const UNDONE =
  /(?<!\b(?:by|from|in|last|of|on|since|this|until) )\bmay\b(?! \d)|\b(?:might|could|(?:set|expected|poised|due|likely|about|scheduled|preparing|prepares?|plans?|planning|hopes?|hoping) to|in talks|eyes|mulls|considers|to (?:decide|rule|vote) on)\b/i;

/**
 * The article whose headline says most of what all the articles say comes first, and of those the newer. (The most
 * central headline beats the first and the shortest: ROUGE-1 45 against 40 and 43.)
 */
function compareCentrality(told: readonly Told[], vocabulary: Vocabulary): (a: Told, b: Told) => number {
  const { weights } = vocabulary;
  for (const { telling } of told) {
    const { terms, weights: own } = telling.terms;
    for (let at = 0; at < terms.length; at++) weights.add(terms[at]!, own[at]!);
  }
  const newest = Math.max(...told.map(({ telling }) => telling.day ?? Number.NEGATIVE_INFINITY));
  const scores = new Map(
    told.map((one) => {
      const age = one.telling.day === undefined ? 0 : newest - one.telling.day;
      return [one, scoreHeadline(one, vocabulary) * DAY_FACTOR ** age];
    }),
  );
  weights.forget();
  return (a, b) => scores.get(b)! - scores.get(a)! || compareText(a.telling.document, b.telling.document);
}

/** How much of the headline stands in the articles, each word by its rarity and its weight in them. */
function scoreHeadline({ member }: Told, vocabulary: Vocabulary): number {
  const { headline } = member.summary;
  let score = 0;
  let length = 0;
  for (const stem of vocabulary.readStems(headline.text)) {
    const rarity = vocabulary.rarityOf(stem);
    length += rarity * rarity;
    score += rarity * vocabulary.weights.sumOf(stem);
  }
  const factor =
    (headline.origin === 'text' ? MADE_FACTOR : 1) *
    (ASKS.test(headline.text) ? QUESTION_FACTOR : 1) *
    (UNDONE.test(headline.text) ? UNDONE_FACTOR : 1);
  return length === 0 ? 0 : (factor * score) / Math.sqrt(length);
}
