import { z } from 'zod';
import { brandSchema } from '../../news/brand-schema.ts';
import { WORDS } from './words.ts';

/**
 * The view model: all that a template can show, and its documentation. Every field is there; what an edition lacks is
 * `null` or an empty list, so that a misspelt name fails instead of printing nothing. Texts are plain (Handlebars
 * escapes them); fields that end in `Url` or are called `href` hold nothing but `https:`, `http:`, `mailto:` addresses
 * and `#` places within the mail.
 */

const text = z.string();

const WORD_FIELDS = Object.fromEntries(Object.keys(WORDS).map((name) => [name, text])) as Record<
  keyof typeof WORDS,
  typeof text
>;
const href = z.string().regex(/^(?:https?:\/\/|mailto:|#[a-z0-9-]+$)/);
const address = href.nullable();

/** A sentence in pieces, so that the figure in it can be marked. */
const sentence = z
  .array(z.object({ text, marked: z.boolean().describe('True for the figure itself.') }))
  .describe('Pieces in order; together they are the sentence.');

const foreign = {
  language: text.nullable().describe('BCP 47, where it differs from the edition’s.'),
  direction: z.enum(['ltr', 'rtl']).nullable().describe('Given with `language`.'),
};

const source = z.object({
  outlet: text.describe('The outlet, or the file’s name where the article names none.'),
  published: text.nullable().describe('Day, and time with zone when the article gives one.'),
  place: text.describe('Outlet and file, or the file alone where no outlet is named.'),
  url: address.describe('The article’s own address.'),
});

const figure = z.object({
  text: text.describe('Exactly as the article prints it: `$400 million`.'),
  long: z.boolean().describe('Too long to be set large beside its words.'),
  qualifier: text.nullable().describe('The article’s word before it: `about`.'),
  change: text
    .nullable()
    .describe('`up` or `down`, where the article says that it moved by this much or to this.'),
  counts: text
    .nullable()
    .describe(
      'What is counted and what is said of it, in the words behind the figure; else what is counted alone; where the article leaves that open, a quotation around the figure.',
    ),
  who: text.nullable().describe('Who says so, in the article’s words.'),
  via: text.nullable().describe('Through whom it became known.'),
  asOf: text.nullable().describe('The day that it is said to hold for.'),
  href: href.describe('Its sentence: a note in this mail, or the story’s page.'),
  note: z.int().nullable().describe('Number of the note; null when it leads elsewhere.'),
});

const claim = z.object({
  id: text,
  text: text.describe('The figure as printed.'),
  qualifier: text.nullable(),
  who: text,
  day: text.nullable().describe('Where the claims are of several days.'),
  sentence: sentence.describe('Quoted where the verdict is not `agree`; else empty, and `href` leads to it.'),
  href: address,
  note: z.int().nullable(),
  source,
  bar: z
    .object({ filled: z.int(), range: z.int(), rest: z.int() })
    .nullable()
    .describe(
      'Percent, together 100: from zero to the value (or a range’s low end), on to its high end, on to the largest claim. Null when the claims cannot be drawn.',
    ),
});

const comparison = z.object({
  verdict: z.enum(['agree', 'update', 'differ', 'beside']),
  title: text.describe('What stands above it: `Sources differ`.'),
  quoted: z.boolean().describe('False where the sources agree: there is nothing to compare.'),
  counts: text.nullable(),
  claims: z.array(claim),
  hidden: text
    .nullable()
    .describe(
      'How many more claims there are than are shown: of many the lowest and the highest always are.',
    ),
});

const article = z.object({
  heading: text
    .nullable()
    .describe(
      'What stands above it: `Other reports` above the first of them, `See also` above the first that may be on something else.',
    ),
  headline: text.nullable().describe('Its own headline, where it is not the story’s.'),
  source,
  copies: z.array(text).describe('Outlets that print the same text.'),
  figures: z.array(figure),
  more: z.array(figure).describe('Further figures, for one line below the block.'),
  ...foreign,
});

const story = z.object({
  id: text,
  number: z.int(),
  headline: text,
  url: address.describe('The story’s page, or the first article’s address.'),
  first: z.boolean().describe('True for the day’s top story.'),
  nested: z.boolean().describe('True below a section’s title: its headline is then an h3.'),
  dek: z.array(text).describe('Sentences of its articles; behind those of others than the first, whose.'),
  earlier: text.nullable().describe('When an earlier edition told of it, and how it was headed then.'),
  updates: z
    .array(
      z.object({
        counts: text.nullable(),
        before: text,
        day: text,
        now: text,
        href,
        note: z.int().nullable(),
      }),
    )
    .describe('Figures that an earlier edition printed otherwise; `now` with its qualifier.'),
  lead: article,
  others: z
    .array(article)
    .describe('The other articles that tell it, those that may tell of something else last.'),
  comparisons: z.array(comparison),
  people: z.array(z.object({ name: text, role: text.nullable() })),
  ...foreign,
});

const line = z.object({
  headline: text,
  outlets: text,
  url: address.describe('The first article’s address.'),
  ...foreign,
});

export const viewSchema = z.object({
  language: text.describe('BCP 47 of the edition’s own words.'),
  direction: z.enum(['ltr', 'rtl']),
  title: text,
  subject: text,
  preheader: text.describe('What an inbox shows after the subject, 35 to 140 characters.'),
  date: text.describe('In full, with the weekday.'),
  readingTime: text,
  empty: z.boolean().describe('True where there is no story at all.'),
  counts: text.describe('How many stories from how many articles.'),
  brand: brandSchema.unwrap(),
  words: z.object(WORD_FIELDS).describe('The edition’s own words by name, see `words.ts`.'),
  brief: z
    .array(z.object({ number: z.int(), headline: text, href, ...foreign }))
    .describe('One line a story; empty when there are five stories or fewer.'),
  sections: z.array(z.object({ title: text.nullable(), stories: z.array(story) })),
  folded: z.array(line).describe('Stories told by headline only, so that the mail is not clipped.'),
  teaserLists: z.array(
    z.object({
      title: text.describe(
        'What the pages call the list, `Hot this week`; the second has what they call otherwise.',
      ),
      teasers: z.array(z.object({ headline: text, dek: text.nullable(), outlet: text.nullable() })),
    }),
  ),
  leftOut: z.array(line),
  unlisted: text.nullable().describe('How many more stories and teasers there are than could be listed.'),
  notes: z
    .array(
      z.object({
        source,
        href: href.describe('The story that the figures stand in.'),
        sentences: z.array(z.object({ id: text, number: z.int(), sentence })),
        ...foreign,
      }),
    )
    .describe('The sentence behind each figure, by article, in the order of the mail.'),
  footer: z.object({
    reason: text.describe('Why this arrived.'),
    unsubscribeUrl: href,
    preferencesUrl: address,
    postalAddress: z.array(text).describe('Lines; empty when none is configured.'),
  }),
});

export type View = z.output<typeof viewSchema>;
export type StoryView = View['sections'][number]['stories'][number];
export type ArticleView = StoryView['lead'];
export type FigureView = ArticleView['figures'][number];
export type ComparisonView = StoryView['comparisons'][number];
export type ClaimView = ComparisonView['claims'][number];
export type SourceView = ArticleView['source'];
export type SentenceView = ClaimView['sentence'];
export type NoteView = View['notes'][number];
export type TeaserListView = View['teaserLists'][number];
export type HeadlineView = View['folded'][number];
