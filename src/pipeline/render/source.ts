import type { Summary } from '../../news/summary.ts';
import { isVisible, shorten, toPrintable, visibleOr } from '../../text/printable.ts';
import { sayPublished } from './date.ts';
import { LIMITS } from './limits.ts';
import { allowUrl } from './link.ts';
import type { SourceView } from './view-schema.ts';

/** Stands for a file whose name a reader would not see. */
const UNNAMED = 'unnamed file';

/** Who published an article, when, and which file it was read from. */
export function viewSource(summary: Summary): SourceView {
  const { document, published } = summary.article;
  const named = findOutlet(summary);
  const file = visibleOr(shorten(toPrintable(namePath(document.file)), LIMITS.name), UNNAMED);
  return {
    outlet: nameOutlet(summary),
    published: sayPublished(published),
    place: isVisible(named) ? `${named}, ${file}` : file,
    url: allowUrl(document.metadata.url),
  };
}

/**
 * A path out of the configuration's folder tells readers where things lie on the operator's disk: its end is enough.
 */
function namePath(file: string): string {
  return file.startsWith('../') ? file.split('/').slice(-2).join('/').replace('../', '') : file;
}

/** The outlet, or the file's name without its folder where the article names none. */
export function nameOutlet(summary: Summary): string {
  const file = toPrintable(summary.article.document.file.split('/').at(-1) ?? '');
  return visibleOr(findOutlet(summary), visibleOr(shorten(file, LIMITS.name), UNNAMED));
}

function findOutlet({ article: { outlet, document } }: Summary): string {
  return shorten(toPrintable(outlet ?? document.folder ?? ''), LIMITS.name);
}

/** Scripts written from right to left, by the languages that use them. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language is written, told by its first subtag: `ar` of `ar-EG`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}

/** Language and direction of a stretch, when they are known and differ from the edition's; else nulls. */
export function nameForeign(
  language: string,
  edition: string,
): { language: string | null; direction: 'ltr' | 'rtl' | null } {
  const known = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) && language !== 'und';
  if (!known || language.split('-')[0] === edition.split('-')[0]) return { language: null, direction: null };
  return { language, direction: directionOf(language) };
}
