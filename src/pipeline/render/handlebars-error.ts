/** What Handlebars' parser finds wrong, in words for the author of a template. */

import { lineAndColumn } from './line-and-column.ts';

/**
 * Where in a template something is wrong, and what: the line counts from 1, the column from 0, as Handlebars has them.
 */
export interface ParseError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const ALLOWED =
  'allowed: {{field}}, {{#each list}}, {{#if field}}, {{#unless field}}, {{#with field}}, {{> partial}}';

/** How much of an expression that cannot be read is shown. */
const SHOWN = 40;

/**
 * Says what is wrong with an expression, or with the order of blocks, and where it begins. The parser itself names the
 * tokens of its grammar that it would have taken.
 *
 * @param text the template or partial that Handlebars did not take
 * @param error what it threw
 */
export function explainParseError(text: string, error: unknown): ParseError {
  const { message } = error as Error;
  const [, opened, closed, line, column] = /^(\S+) doesn't match (\S+) - (\d+):(\d+)$/.exec(message) ?? [];
  if (opened !== undefined) {
    // Handlebars points behind the braces.
    const place = { line: Number(line), column: Math.max(0, Number(column) - '{{#'.length) };
    return { ...place, message: `{{#${opened}}} is closed by {{/${closed}}}; write {{/${opened}}} there` };
  }
  if (message.includes("got 'EOF'")) return explainOpenBlock(text) ?? explainExpression(text, text.length);
  const at = findPlace(text, message);
  const start = text.lastIndexOf('{{', at);
  const expression = /^\{\{~?\s*(\/\s*[^\s}]+|else|\^)/.exec(text.slice(start, start + SHOWN));
  if (/^Expecting 'EOF'/m.test(message) && expression) {
    const what = expression[1]!.startsWith('/')
      ? 'closes nothing; take it out, or open its block before it'
      : 'stands in no block; it belongs between {{#if field}} and {{/if}}, or in #unless, #each, #with';
    return { ...lineAndColumn(text, start), message: `{{${expression[1]}}} ${what}` };
  }
  return explainExpression(text, at);
}

/** The innermost block that nothing closes. */
function explainOpenBlock(text: string): ParseError | undefined {
  const open: { name: string; at: number }[] = [];
  const signs = /\{\{~?(!--|[#/])\s*([^\s{}~]*)/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 1: sign, 2: name, index: at } = found;
    if (sign === '#') open.push({ name: name!, at });
    else if (sign === '/') open.pop();
    else signs.lastIndex = Math.max(signs.lastIndex, text.indexOf('--}}', at));
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const { name, at } = last;
  return {
    ...lineAndColumn(text, at),
    message: `{{#${name}}} is never closed; write {{/${name}}} where its part ends`,
  };
}

/** An expression that begins before a place and is none of those that there are. */
function explainExpression(text: string, before: number): ParseError {
  let start = Math.max(0, text.lastIndexOf('{{', before));
  while (text[start - 1] === '{') start--;
  const shown = /^[^\n}]*\}{0,4}/.exec(text.slice(start, start + SHOWN))![0].trim();
  return { ...lineAndColumn(text, start), message: `"${shown}" is no expression; ${ALLOWED}` };
}

/**
 * Where the parser stopped. It names the line, and shows the last twenty characters before the place and the next
 * twenty after it without line ends, the place marked by `^` in the line below.
 */
function findPlace(text: string, message: string): number {
  const [first = '', shown = '', mark = ''] = message.split('\n');
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  const start = offsetOfLine(text, line);
  const end = offsetOfLine(text, line + 1);
  const before = shown.slice(0, mark.indexOf('^')).replace(/^\.\.\./, '');
  for (let at = end; at >= start; at--) {
    const past = text.slice(Math.max(0, at - 20), at).replaceAll('\n', '');
    if (past === before) return at;
  }
  return end;
}

/** The offset at which a line begins; the text's length for one behind the last. */
function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  return offset;
}
