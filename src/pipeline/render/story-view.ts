import type { Figure } from '../../news/figure.ts';
import type { Member, Story, Update } from '../../news/story.ts';
import type { Summary } from '../../news/summary.ts';
import { isVisible, shorten, toPrintable, visibleOr } from '../../text/printable.ts';
import { slice } from '../../text/span.ts';
import { chooseFigures, NO_FIGURES, type Told } from './choose-figures.ts';
import { chooseClaims, viewComparison } from './comparison-view.ts';
import { sayShortDay } from './date.ts';
import { labelOf, mentionOf, phrase, viewFigure } from './figure-view.ts';
import { LIMITS } from './limits.ts';
import { allowUrl } from './link.ts';
import type { Notes } from './notes.ts';
import { nameForeign, nameOutlet, viewSource } from './source.ts';
import type { ArticleView, HeadlineView, StoryView } from './view-schema.ts';
import { sayEarlier, WORDS } from './words.ts';

/** The pipeline gives every story a headline; this stands for one that has nothing to see in it. */
const UNTITLED = 'Without a headline';

/** What a story's view needs to know beyond the story. */
export interface Surroundings {
  readonly language: string;
  readonly number: number;
  readonly nested: boolean;
  readonly notes: Notes;
  /** The story's own page, when there is one. */
  readonly page: string | null;
}

/** One event as the mail tells it: every article with its figures, what they dispute, who is named. */
export function viewStory(story: Story, around: Surroundings): StoryView {
  const id = `s${around.number}`;
  around.notes.enter(id);
  const members = story.members.slice(0, LIMITS.articles);
  const summaries = new Map(members.map(({ summary }) => [summary.article.document.id, summary]));
  const shown = story.comparisons.slice(0, LIMITS.comparisons).flatMap((comparison, index) => {
    const chosen = chooseClaims(comparison, summaries, around.notes, `c${around.number}-${index + 1}`);
    return chosen ? [chosen] : [];
  });
  const compared = new Set(
    shown.flatMap(({ claims }) => claims.map(({ document, figure }) => `${document} ${figure.span.start}`)),
  );
  const headline = visibleOr(shorten(toPrintable(story.headline), LIMITS.headline), UNTITLED);
  // In the order of the mail, because notes are numbered as they are cited.
  const updates = story.updates
    .slice(0, LIMITS.updates)
    .flatMap((update) => viewUpdate(update, summaries, around.notes));
  const told: Told[] = [];
  const lead = viewArticle(members[0]!, { headline, compared: new Set(), told }, around);
  const comparisons = shown.map((chosen) => viewComparison(chosen, summaries, around.notes));
  told.push(
    ...shown.flatMap(({ claims }) =>
      claims.map(({ document, figure }) => ({
        figure,
        text: summaries.get(document)!.article.document.text,
      })),
    ),
  );
  const others = members.slice(1).map((member, index) => ({
    ...viewArticle(member, { headline, compared, told }, around, index + 1 < LIMITS.figured),
    heading: headAbove(member, members[index]!, index === 0),
  }));
  return {
    id,
    number: around.number,
    headline,
    url: around.page ?? lead.source.url,
    first: around.number === 1,
    nested: around.nested,
    dek: viewDek(story, summaries),
    earlier: viewEarlier(story),
    updates,
    lead,
    others,
    comparisons,
    people: viewPeople(story),
    ...nameForeign(members[0]!.summary.article.language, around.language),
  };
}

/** Above the first of the other reports, and above the first of those that may be on something else. */
function headAbove(member: Member, before: Member, isFirst: boolean): string | null {
  if (member.doubtful) return before.doubtful ? null : WORDS.perhaps;
  return isFirst ? WORDS.also : null;
}

/** What the mail has said of a story when it comes to one of its reports. */
interface Above {
  readonly headline: string;
  /** Figures that a comparison shows, each by its document and where it stands. */
  readonly compared: ReadonlySet<string>;
  /** Figures that comparisons and reports show; each report's own are added. */
  readonly told: Told[];
}

/** @param isFigured false for a report so far down that its figures are not shown */
function viewArticle(
  { summary, copies, repeated }: Member,
  { headline, compared, told }: Above,
  { notes, language }: Surroundings,
  isFigured = true,
): ArticleView {
  const own = shorten(toPrintable(summary.headline.text), LIMITS.headline);
  const { id, text } = summary.article.document;
  const isCompared = ({ span }: Figure) => compared.has(`${id} ${span.start}`);
  // What an earlier edition has shown word for word is named, not told again.
  const { block, more } = repeated || !isFigured ? NO_FIGURES : chooseFigures(summary, isCompared, told);
  told.push(...[...block, ...more].map((figure) => ({ figure, text })));
  const labels = block.map((figure) => labelOf(text, figure));
  const isShared = (at: number) => labels.some((label, other) => other !== at && label === labels[at]);
  return {
    heading: null,
    headline: own === headline || !isVisible(own) ? null : own,
    source: viewSource(summary),
    copies: listOtherOutlets(summary, copies).slice(0, LIMITS.copies),
    figures: block.map((figure, at) => viewFigure(text, figure, notes.cite(summary, figure), isShared(at))),
    more: more.map((figure) => ({
      ...viewFigure(text, figure, notes.cite(summary, figure)),
      counts: mentionOf(text, figure),
    })),
    ...nameForeign(summary.article.language, language),
  };
}

/** The outlets that print an article's text besides its own, which may have saved it twice. */
function listOtherOutlets(summary: Summary, copies: readonly Summary[]): string[] {
  const own = nameOutlet(summary);
  return [...new Set(copies.map(nameOutlet))].filter((outlet) => outlet !== own);
}

/** A sentence that is not the first article's says whose it is: `No one was hurt (The Courier).` */
function viewDek(story: Story, summaries: ReadonlyMap<string, Summary>): string[] {
  const lead = nameOutlet(story.members[0]!.summary);
  const retold = shorten(toPrintable(story.retold ?? ''), LIMITS.sentence);
  if (retold) return [retold];
  return story.dek.flatMap(({ document, span }) => {
    const summary = summaries.get(document);
    if (summary === undefined) return [];
    const sentence = shorten(toPrintable(slice(summary.article.document.text, span)), LIMITS.sentence);
    const outlet = nameOutlet(summary);
    return sentence ? [outlet === lead ? sentence : addOutlet(sentence, outlet)] : [];
  });
}

/** Before the sentence's full stop, since behind it the outlet would seem to be the next one's. */
function addOutlet(sentence: string, outlet: string): string {
  const isPlain = /[^.]\.$/.test(sentence);
  return isPlain ? `${sentence.slice(0, -1)} (${outlet}).` : `${sentence} (${outlet})`;
}

function viewUpdate(
  update: Update,
  summaries: ReadonlyMap<string, Summary>,
  notes: Notes,
): StoryView['updates'] {
  const summary = summaries.get(update.now.document);
  const figure = summary?.figures.find(({ span }) => span.start === update.now.span.start);
  if (!summary || !figure || !isVisible(toPrintable(update.now.text))) return [];
  return [
    {
      counts: phrase(update.counts),
      before: shorten(toPrintable(update.before), LIMITS.figure),
      day: sayShortDay(update.day),
      now: shorten(
        [phrase(figure.qualifier?.text)?.toLowerCase(), toPrintable(update.now.text)]
          .filter(Boolean)
          .join(' '),
        LIMITS.figure,
      ),
      ...notes.cite(summary, figure),
    },
  ];
}

function viewEarlier({ earlier, headline }: Story): string | null {
  if (!earlier) return null;
  const before = shorten(toPrintable(earlier.headline), LIMITS.line);
  return !before || before === toPrintable(headline)
    ? sayEarlier(sayShortDay(earlier.day))
    : `${sayEarlier(sayShortDay(earlier.day))}: ${before}`;
}

function viewPeople({ people }: Story): StoryView['people'] {
  return people.slice(0, LIMITS.people).flatMap(({ name, role }) => {
    const printed = shorten(toPrintable(name), LIMITS.name);
    return isVisible(printed) ? [{ name: printed, role: phrase(role) }] : [];
  });
}

/** A story told by its headline alone. */
export function viewHeadline(story: Story, language: string): HeadlineView {
  const outlets = [...new Set(story.members.map(({ summary }) => nameOutlet(summary)))];
  return {
    headline: visibleOr(shorten(toPrintable(story.headline), LIMITS.line), UNTITLED),
    outlets: shorten(outlets.join(', '), LIMITS.name),
    url: allowUrl(story.members[0]?.summary.article.document.metadata.url),
    ...nameForeign(story.members[0]?.summary.article.language ?? 'und', language),
  };
}
