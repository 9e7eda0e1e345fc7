import { createHash } from 'node:crypto';
import type { Claim, Verdict } from '../../../news/comparison.ts';
import type { Figure, Unit } from '../../../news/figure.ts';
import type { Person } from '../../../news/person.ts';
import type { Story } from '../../../news/story.ts';
import type { Summary } from '../../../news/summary.ts';
import { splitSentences } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';

/** An invented article with its figures pointed out, so that a sample day needs none of the stages before this one. */
export interface SampleArticle {
  readonly outlet: string;
  readonly file: string;
  readonly published: string;
  readonly url?: string;
  readonly headline: string;
  /** Paragraphs; the first two sentences become the summary. */
  readonly text: string;
  readonly figures?: readonly SampleFigure[];
  readonly people?: readonly (readonly [name: string, role?: string])[];
}

export interface SampleFigure {
  /** As it stands in the text. */
  readonly text: string;
  readonly value: number | readonly [number, number];
  readonly unit: Unit;
  readonly counts: string;
  /** The word before it, as it stands in the text. */
  readonly qualifier?: string;
  readonly change?: 'up' | 'down';
  /** Who says so, as it stands in the text. */
  readonly who?: string;
}

export interface SampleComparison {
  readonly counts: string;
  readonly verdict: Verdict;
  /** For each article that claims it: the figure's text. */
  readonly claims: readonly (readonly [article: number, figure: string, day?: string])[];
}

function sampleSummary(article: SampleArticle): Summary {
  const text = `${article.headline}\n\n${article.text}`;
  const body = { start: article.headline.length + 2, end: text.length };
  const sentences = splitSentences(text, body);
  const figures = (article.figures ?? []).map((figure, index) => placeFigure(text, sentences, figure, index));
  return {
    article: {
      document: {
        id: createHash('sha256').update(text).digest('hex'),
        file: article.file,
        format: 'text',
        encoding: 'utf-8',
        text,
        blocks: [{ span: { start: 0, end: article.headline.length } }, { span: body }],
        metadata: article.url === undefined ? {} : { url: article.url },
      },
      headline: { text: article.headline, from: 'line', span: { start: 0, end: article.headline.length } },
      outlet: article.outlet,
      published: { at: article.published, from: 'metadata', sure: true },
      language: 'en',
      kept: [body],
      furniture: [],
      teasers: [],
    },
    headline: {
      text: article.headline,
      origin: 'file',
      from: 'line',
      span: { start: 0, end: article.headline.length },
    },
    sentences: sentences.slice(0, 2),
    figures,
    keyFigures: figures,
    people: (article.people ?? []).map(([name, role]) => placePerson(text, name, role)),
  };
}

/** One event told by one or more sample articles; the first leads. */
export function sampleStory(
  articles: readonly SampleArticle[],
  comparisons: readonly SampleComparison[] = [],
): Story {
  const members = articles.map((article) => ({
    summary: sampleSummary(article),
    copies: [],
    repeated: false,
  }));
  const lead = members[0]!.summary;
  return {
    id: lead.article.document.id,
    headline: lead.headline.text,
    members,
    dek: lead.sentences.map((span) => ({ document: lead.article.document.id, span })),
    comparisons: comparisons.map(({ counts, verdict, claims }) => ({
      counts,
      verdict,
      claims: claims.map(([article, text, day]): Claim => {
        const { summary } = members[article]!;
        const figure = summary.figures.find((candidate) => candidate.text === text)!;
        return {
          document: summary.article.document.id,
          figure,
          who: figure.attribution?.who ?? summary.article.outlet!,
          ...(day === undefined ? {} : { day }),
        };
      }),
    })),
    updates: [],
    people: members.flatMap(({ summary }) =>
      summary.people.map(({ name, role, span }) => ({
        name,
        members: 1,
        mention: { document: summary.article.document.id, span },
        ...(role ? { role } : {}),
      })),
    ),
  };
}

function placeFigure(text: string, sentences: readonly Span[], figure: SampleFigure, index: number): Figure {
  const sentence = sentences.find(({ start, end }) => text.slice(start, end).includes(figure.text))!;
  const start = text.indexOf(figure.text, sentence.start);
  return {
    text: figure.text,
    span: { start, end: start + figure.text.length },
    sentence,
    value: figure.value,
    unit: figure.unit,
    counts: figure.counts,
    ...(figure.qualifier ? { qualifier: { kind: 'about', text: figure.qualifier } } : {}),
    ...(figure.change ? { change: figure.change } : {}),
    measure: 'total',
    ...(figure.who ? { attribution: { who: figure.who, span: find(text, figure.who) } } : {}),
    salience: 10 - index,
  };
}

function placePerson(text: string, name: string, role: string | undefined): Person {
  return { name, ...(role ? { role } : {}), span: find(text, name), variants: [name], mentions: 1 };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
