import { lineAndColumn } from './line-and-column.ts';
import type { Place } from './markup-state.ts';

/** Attributes that hold an address: what stands there decides where a click, or the mail itself, goes. */
const ADDRESSES = new Set(['href', 'src', 'background', 'action', 'xlink:href']);

/** Fields that hold nothing but an allowed address, or nothing that could be more than a place in the mail. */
const SAFE_ADDRESS = /(?:^|[./])(?:href|url|[a-z]+Url)$/;
const SAFE_PLACE = /(?:^|[./])(?:id|number|note)$/;

/** Fields that hold nothing but a colour, a typeface or a number. */
const SAFE_STYLE =
  /(?:^|[./])brand\.(?:light|dark)\.[a-z]+$|(?:^|[./])brand\.(?:headlines|text|labels)$|(?:^|[./])(?:filled|range|rest|number|width|height)$/;

/**
 * Why a field must not be printed at a place; undefined when it may be.
 *
 * @param field as the template names it: `@root.brand.light.ink`
 */
export function judgePlace(place: Place, field: string): string | undefined {
  switch (place.kind) {
    case 'text':
      return undefined;
    case 'comment':
      return 'prints into a comment';
    case 'style':
      return SAFE_STYLE.test(field)
        ? undefined
        : 'only colours, typefaces and sizes of the brand can stand in a style';
    case 'tag':
      return 'prints into a tag, outside of an attribute’s value';
    case 'unquoted':
      return `put the value of ${place.attribute} into quotation marks`;
    case 'value':
      return judgeValue(place, field);
  }
}

function judgeValue(
  { attribute, before }: Extract<Place, { kind: 'value' }>,
  field: string,
): string | undefined {
  if (attribute === 'style') {
    return SAFE_STYLE.test(field)
      ? undefined
      : 'only colours, typefaces and sizes of the brand can stand in a style';
  }
  if (!ADDRESSES.has(attribute)) return undefined;
  if (before === '' && SAFE_ADDRESS.test(field)) return undefined;
  if (before.startsWith('#') && SAFE_PLACE.test(field)) return undefined;
  return `${attribute} can only be one of the view’s own addresses (href, url, …Url) as a whole`;
}

/** What has no place in a mail, since it runs, loads or asks for something. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [
    /<\s*(script|iframe|object|embed|form|input|button|video|audio|base|link)\b/gi,
    'is an element that mail readers remove',
  ],
  [/\son[a-z]{3,20}\s*=/gi, 'is an attribute that runs code'],
  [/(?:javascript|vbscript|data)\s*:(?=[^\s;])/gi, 'is an address that runs code or holds data'],
  [/<\s*mj-include\b/gi, 'reads a file; use a partial'],
  [/@import\b/gi, 'loads a style sheet'],
];

/** What may not stand in a template at all, with its place; columns count from 0 as Handlebars has them. */
export function judgeMarkup(text: string): { message: string; line: number; column: number }[] {
  return FORBIDDEN.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)].map((match) => ({
      message: `"${match[0].trim()}" ${why}`,
      ...lineAndColumn(text, match.index),
    })),
  );
}
