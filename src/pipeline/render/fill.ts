import type { Block, Field, Template, TemplatePart } from '../../news/template.ts';
import { TemplateError } from '../../news/template-error.ts';
import type { View } from './view-schema.ts';

/** What filling may come to, in characters: the longest edition takes a tenth, loops within loops take any number. */
const MOST_WORK = 20_000_000;
/** Of a loop's round, which may print nothing. */
const ROUND_WORK = 50;

/**
 * Puts an edition's words into a template. Every word is escaped; nothing that an article says is read as a template or
 * as MJML, since both were read before the words came. What it prints is what Handlebars would, in strict mode; but
 * where Handlebars makes a program of a template and runs it, this follows the template step by step, so that a
 * template can show the view and do nothing else.
 *
 * @throws TemplateError when its loops come to too much
 * @throws Error when the template names something that the view does not have
 */
export function fillTemplate({ page, partials }: Template, view: View): string {
  const html: string[] = [];
  let work = 0;
  fill(page, { shown: view, root: view, round: undefined, above: undefined });
  return defuse(html.join(''));

  function fill(parts: readonly TemplatePart[], scope: Scope): void {
    for (const part of parts) {
      if (typeof part === 'string') print(part);
      else if (part.kind === 'print') print(escapeText(readPrinted(part.field, scope)));
      else if (part.kind === 'partial') {
        const called = Object.hasOwn(partials, part.name) ? partials[part.name] : undefined;
        if (!called) throw new Error(`there is no partial "${part.name}"`);
        const shown = part.field ? read(part.field, scope) : scope.shown;
        // A partial is shown one thing and sees nothing above it.
        fill(called, { shown, root: scope.root, round: scope.round, above: undefined });
      } else fillBlock(part, read(part.field, scope), scope);
    }
  }

  function print(text: string): void {
    html.push(text);
    spend(text.length);
  }

  function spend(characters: number): void {
    work += characters;
    if (work > MOST_WORK) throw new TemplateError([{ message: 'loops within loops print too much' }]);
  }

  function fillBlock({ kind, body, otherwise }: Block, value: unknown, scope: Scope): void {
    if (kind === 'each') {
      const rounds = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      for (const [index, [key, shown]] of rounds.entries()) {
        const round = {
          index,
          key,
          first: index === 0,
          last: index === rounds.length - 1,
          around: scope.round,
        };
        spend(ROUND_WORK);
        fill(body, { ...enter(scope, shown), round });
      }
      if (rounds.length === 0) fill(otherwise, scope);
    } else if (isNothing(value) && !(kind === 'with' && value === 0)) fill(otherwise, scope);
    else fill(body, kind === 'with' ? enter(scope, value) : scope);
  }
}

/** Where in the view a part of the template stands. */
interface Scope {
  /** What names are looked up in. */
  readonly shown: unknown;
  readonly root: View;
  /** What was shown around it. */
  readonly above: Scope | undefined;
  /** The loop's, where one is around it. */
  readonly round: Round | undefined;
}

/** One round of a loop. */
interface Round {
  readonly index: number;
  readonly key: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Of the loop around this one. */
  readonly around: Round | undefined;
}

/** A step into what is shown next; showing the same again is none, and `../` does not count it. */
function enter(scope: Scope, shown: unknown): Scope {
  return shown === scope.shown ? scope : { ...scope, shown, above: scope };
}

/** The value of a field; undefined when there is none, which a condition may ask. */
function read(field: Field, scope: Scope): unknown {
  return lookUp(field, scope)?.value;
}

/** The value of a field that is to be printed, and so has to be there. */
function readPrinted(field: Field, scope: Scope): unknown {
  const found = lookUp(field, scope);
  if (!found) throw new Error(`the view has no "${field.names.join('.')}" here`);
  return found.value;
}

function lookUp({ from, up, names }: Field, scope: Scope): { readonly value: unknown } | undefined {
  if (from !== undefined && from !== 'root') {
    let { round } = scope;
    for (let step = 0; step < up; step++) round = round?.around;
    return round && { value: round[from] };
  }
  let around: Scope | undefined = scope;
  for (let step = 0; step < up; step++) around = around?.above;
  if (!around) return undefined;
  let value = from === 'root' ? scope.root : around.shown;
  for (const name of names) {
    // Nothing that comes with JavaScript's own objects, only what the view was given.
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return { value };
}

/** What Handlebars takes for nothing: also a zero and an empty list. */
function isNothing(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** As Handlebars escapes: harmless in text and in quoted attributes. */
function escapeText(value: unknown): string {
  return String(value ?? '').replace(/[&<>"'`=]/g, (sign) => REFERENCES[sign]!);
}

/**
 * Takes what a relay's merge language would read (`{{name}}`, `*|NAME|*`) out of the finished mail. Outside of styles
 * only words of articles can still hold it, and a browser shows the character references as the same signs.
 */
function defuse(html: string): string {
  return html
    .split(/(<style\b[\s\S]*?<\/style>)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;').replaceAll('*|', '&#42;|'),
    )
    .join('');
}
