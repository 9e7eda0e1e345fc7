import { z } from 'zod';

/**
 * How a briefing looks: colours, typefaces, logo. The part of `daybook.yaml` that says so is checked by this schema;
 * whether text can be read on its background is checked by `checkBrand` of the render stage.
 */

const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour as #rrggbb');

/** Typefaces go into style attributes and elements, so nothing may close either. */
const typeface = z
  .string()
  .max(200)
  .regex(/^[\w -]+(?:, ?[\w -]+){0,9}$/, 'expected typefaces separated by commas, without quotation marks');

const palette = (
  page: string,
  sheet: string,
  ink: string,
  quiet: string,
  rule: string,
  accent: string,
  soft: string,
  tint: string,
) =>
  z
    .strictObject({
      page: color.default(page).describe('Around the sheet.'),
      sheet: color.default(sheet).describe('Behind the text.'),
      ink: color.default(ink).describe('Text and headlines.'),
      quiet: color.default(quiet).describe('Sources, people, footer.'),
      rule: color.default(rule).describe('Lines between stories.'),
      accent: color.default(accent).describe('Figures, bars and section names.'),
      soft: color.default(soft).describe('The uncertain part of a bar.'),
      tint: color.default(tint).describe('Behind figures and comparisons.'),
    })
    .prefault({});

/** Newsprint by day, lamp light by night: warm greys, and one red that is kept for figures. */
export const brandSchema = z
  .strictObject({
    light: palette('#ebe6db', '#fffdf8', '#1f1b16', '#5d564b', '#d8d0c0', '#9c2a1a', '#d8a398', '#f7f1e5'),
    dark: palette('#121110', '#1d1b18', '#ede8dd', '#b3ab9c', '#403c34', '#ff9f87', '#7d4a3d', '#292621'),
    headlines: typeface.default('Georgia,serif').describe('Masthead and headlines, with fallbacks.'),
    text: typeface.default('Georgia,serif').describe('Running text, with fallbacks.'),
    labels: typeface
      .default('Helvetica,Arial,sans-serif')
      .describe('Figures, sources and other small print, with fallbacks.'),
    logo: z
      .strictObject({
        url: z
          .url({ protocol: /^https$/ })
          .max(500)
          .describe('https address of a picture.'),
        alt: z.string().min(1).max(100).describe('What stands for it when pictures are off.'),
        width: z.int().min(16).max(560),
        height: z.int().min(16).max(200),
      })
      .nullable()
      .default(null)
      .describe('Stands above the title.'),
  })
  .prefault({})
  .describe('Colours, typefaces and logo of the mail.');

export type Brand = z.output<typeof brandSchema>;

/** What an operator who configures nothing gets. */
export const DEFAULT_BRAND: Brand = brandSchema.parse(undefined);
