import { z } from 'zod';
import { DEFAULT_BRAND, type Palette } from './brand.ts';

/**
 * The part of `daybook.yaml` that says how a briefing looks. Whether text can be read on its background is checked by
 * `checkBrand` of the render stage.
 */

const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour as #rrggbb');

/** Typefaces go into style attributes and elements, so nothing may close either. */
const typeface = z
  .string()
  .max(200)
  .regex(/^[\w -]+(?:, ?[\w -]+){0,9}$/, 'expected typefaces separated by commas, without quotation marks');

const palette = (usual: Palette) =>
  z
    .strictObject({
      page: color.default(usual.page).describe('Around the sheet.'),
      sheet: color.default(usual.sheet).describe('Behind the text.'),
      ink: color.default(usual.ink).describe('Text and headlines.'),
      quiet: color.default(usual.quiet).describe('Sources, people, footer.'),
      rule: color.default(usual.rule).describe('Lines between stories.'),
      accent: color.default(usual.accent).describe('Figures, bars and section names.'),
      soft: color.default(usual.soft).describe('The uncertain part of a bar.'),
      tint: color.default(usual.tint).describe('Behind figures.'),
    })
    .prefault({});

export const brandSchema = z
  .strictObject({
    light: palette(DEFAULT_BRAND.light).describe('Colours by day, as #rrggbb.'),
    dark: palette(DEFAULT_BRAND.dark).describe('The same by night.'),
    headlines: typeface.default(DEFAULT_BRAND.headlines).describe('Masthead and headlines, with fallbacks.'),
    text: typeface.default(DEFAULT_BRAND.text).describe('Running text, with fallbacks.'),
    labels: typeface
      .default(DEFAULT_BRAND.labels)
      .describe('Figures, sources and other small print, with fallbacks.'),
    logo: z
      .strictObject({
        url: z
          .url({ protocol: /^https$/, error: 'expected an address such as https://example.org/logo.png' })
          .max(500)
          .describe('https address of a picture.'),
        alt: z.string().min(1).max(100).describe('What stands for it when pictures are off.'),
        width: z.int().min(16).max(560).describe('In pixels.'),
        height: z.int().min(16).max(200).describe('In pixels.'),
      })
      .nullable()
      .default(null)
      .describe('Stands above the title.'),
  })
  .prefault({})
  .describe('Colours, typefaces and logo of the mail.');
