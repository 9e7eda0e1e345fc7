import type { Edition, Section } from '../../../news/edition.ts';
import type { Story } from '../../../news/story.ts';
import type { Teaser } from '../../../news/teaser.ts';
import { type SampleArticle, sampleStory } from './article.ts';
import { ECONOMY } from './economy.ts';
import type { SampleEvent } from './event.ts';
import { REGION } from './region.ts';
import { SCIENCE } from './science.ts';

/** In the order of their sections. */
const EVENTS: readonly SampleEvent[] = [...REGION, ...ECONOMY, ...SCIENCE];

/** Days that a template must be able to show, of invented news. */
export const SAMPLE_DAYS: Readonly<Record<'shortest' | 'usual' | 'longest', () => Edition>> = {
  /** One story, nothing else. */
  shortest: () => edition('shortest', [{ stories: [tell(1)] }], [], []),
  /** Nine events in three sections, teasers, one story left out. */
  usual: () =>
    edition(
      'usual',
      ['The region', 'The economy', 'Science'].map((title) => ({
        title,
        stories: EVENTS.flatMap((event, index) => (event.section === title ? [tell(index)] : [])),
      })),
      TEASERS,
      [sampleStory([vary(EVENTS[8]!.articles[0]!, 1)])],
    ),
  /** As much as a briefing shows unless it asks for more: twelve stories in full, every other one by headline. */
  longest: () =>
    edition(
      'longest',
      [
        {
          stories: Array.from({ length: 12 }, (_, number) => {
            const { articles, comparisons } = EVENTS[number % EVENTS.length]!;
            return sampleStory(
              articles.map((article) => vary(article, number)),
              comparisons,
            );
          }),
        },
      ],
      Array.from({ length: 4 }, () => TEASERS).flat(),
      Array.from({ length: 60 }, (_, number) => {
        const { articles } = EVENTS[number % EVENTS.length]!;
        return sampleStory([vary(articles[0]!, 100 + number)]);
      }),
    ),
};

const TEASERS: readonly Teaser[] = [
  {
    headline: 'What the new timetable means for commuters',
    dek: 'More trains at noon, fewer after nine.',
    span: { start: 0, end: 0 },
    list: 'Hot this week',
  },
  { headline: 'Ten winter walks that end at a stove', span: { start: 0, end: 0 }, list: 'Hot this week' },
  {
    headline: 'A beginner’s guide to keeping bees',
    dek: 'Start in autumn, and start small.',
    span: { start: 0, end: 0 },
    list: 'Hot this week',
  },
];

function edition(
  name: string,
  sections: readonly Section[],
  teasers: readonly Teaser[],
  leftOut: readonly Story[],
): Edition {
  const stories = sections.reduce((sum, section) => sum + section.stories.length, 0);
  return {
    id: `sample-${name}@2026-11-22T0700`,
    briefing: 'sample',
    title: 'The Morning Daybook',
    date: '2026-11-22',
    language: 'en',
    sections,
    teasers,
    leftOut,
    readingMinutes: Math.max(1, Math.round(stories * 0.7)),
  };
}

function tell(event: number): Story {
  const { articles, comparisons } = EVENTS[event]!;
  return sampleStory(articles, comparisons);
}

/** The same article once more, as another one. */
function vary(article: SampleArticle, number: number): SampleArticle {
  return {
    ...article,
    headline: `${article.headline}, part ${number + 1}`,
    file: article.file.replace('.', `-${number}.`),
  };
}
