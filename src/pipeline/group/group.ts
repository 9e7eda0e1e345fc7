import type { PastStory } from '../../news/past-story.ts';
import type { Story } from '../../news/story.ts';
import type { Summary } from '../../news/summary.ts';
import { compareText } from '../../text/order.ts';
import { type Originals, separateCopies } from './copies.ts';
import { findLikenesses } from './likeness.ts';
import type { Likenesses } from './likenesses.ts';
import { linkAverage } from './link.ts';
import { tellStory } from './tell.ts';
import { type Closeness, readTelling, recallTellings, type Telling } from './telling.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Brings together the articles that tell one event, with the story of an earlier edition that they go on with. Every
 * summary stands in exactly one story, as a member or as a member's copy; stories come in the order of their ids. The
 * same summaries in any order give the same stories.
 *
 * @param past stories that earlier editions have told, those of the last two weeks; they are not regrouped
 */
export function groupStories(summaries: readonly Summary[], past: readonly PastStory[]): Story[] {
  if (summaries.length === 0) return [];
  const vocabulary = new Vocabulary();
  const tellings = [
    ...past.flatMap((story) => recallTellings(story, vocabulary)),
    ...summaries.map((summary) => readTelling(summary, vocabulary)),
  ].toSorted(compareTellings);
  const separated = separateCopies(tellings, vocabulary);
  const { originals } = separated;
  const likenesses = findLikenesses(originals, vocabulary);
  const groups = linkAverage(
    originals.map((telling) => pastStoryOf(telling, separated)?.id),
    likenesses,
  );
  const close = listClose(originals, groups, likenesses);
  return [...Map.groupBy(originals.keys(), (place) => groups[place]!).values()]
    .flatMap((places) =>
      tellGroup(
        places.map((place) => originals[place]!),
        separated,
        close,
        vocabulary,
      ),
    )
    .toSorted((a, b) => compareText(a.id, b.id));
}

/**
 * The story of one group; none of a past story that no article of today goes on with. Texts that an earlier edition has
 * shown stand in a story of their own (`+shown` after its id), so that they are not told again beside what is new. What
 * is like a past story, and close to none of its articles, is told as news.
 */
function tellGroup(
  tellings: readonly Telling[],
  separated: Originals,
  close: Closeness,
  vocabulary: Vocabulary,
): Story[] {
  const today = tellings.flatMap((telling) => {
    if (!('summary' in telling.from)) return [];
    const copies = (separated.copies.get(telling) ?? []).flatMap(({ from }) =>
      'summary' in from ? [from.summary] : [],
    );
    const repeated = separated.repeated.has(telling);
    return [{ telling, member: { summary: telling.from.summary, copies, repeated } }];
  });
  const fresh = today.filter(({ member }) => !member.repeated);
  const repeated = today.filter(({ member }) => member.repeated);
  const past = tellings
    .map((telling) => pastStoryOf(telling, separated))
    .find((story) => story !== undefined);
  const goesOn = fresh.some(({ telling }) =>
    Array.from(close.get(telling) ?? []).some((other) => pastStoryOf(other, separated) !== undefined),
  );
  const stories: Story[] = [];
  if (fresh.length > 0) stories.push(tellStory(fresh, goesOn ? past : undefined, close, vocabulary));
  if (repeated.length > 0)
    stories.push({
      ...tellStory(repeated, past, close, vocabulary),
      id: `${repeated[0]!.telling.document}+shown`,
      updates: [],
    });
  return stories;
}

/**
 * From this likeness on two articles of a story surely tell one event. Of those that stood in one story on days of 8 to
 * 60 articles and belonged there 84 in 100 were so like its first article, of those that did not 30.
 */
const CLOSE = 0.2;

/** Which articles of its story each is close to. */
function listClose(tellings: readonly Telling[], groups: readonly number[], pairs: Likenesses): Closeness {
  const close = new Map<Telling, Set<Telling>>();
  const add = (one: Telling, other: Telling): void => {
    const others = close.get(one);
    if (others === undefined) close.set(one, new Set([other]));
    else others.add(other);
  };
  for (let at = 0; at < pairs.length; at++) {
    const [a, b] = [pairs.first[at]!, pairs.second[at]!];
    if (groups[a] !== groups[b] || pairs.likenesses[at]! < CLOSE) continue;
    add(tellings[a]!, tellings[b]!);
    add(tellings[b]!, tellings[a]!);
  }
  return close;
}

/** The past story that a telling stands in from the start: it was told there, or repeats what was. */
function pastStoryOf(telling: Telling, { repeated }: Originals): PastStory | undefined {
  const { from } = repeated.get(telling) ?? telling;
  return 'past' in from ? from.past : undefined;
}

/** By document, and two files of the same bytes by their names. */
function compareTellings(a: Telling, b: Telling): number {
  return compareText(a.document, b.document) || compareText(fileOf(a), fileOf(b));
}

function fileOf({ from }: Telling): string {
  return 'summary' in from ? from.summary.article.document.file : '';
}
