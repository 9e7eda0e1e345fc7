import Handlebars from 'handlebars';
import type { TemplateSource } from '../../news/template.ts';
import type { TemplateProblem } from '../../news/template-error.ts';
import { compareText } from '../../text/order.ts';
import { explainParseError } from './handlebars-error.ts';
import { lineAndColumn } from './line-and-column.ts';
import { type Place, readMarkup, TEXT } from './markup-state.ts';
import { lookUp, nameOf, type Scope, scopeWithin } from './name-lookup.ts';
import { judgeMarkup, judgePlace } from './template-rules.ts';
import { findUnclosed } from './unclosed.ts';
import { present, type Shape, viewShape } from './view-shape.ts';

type Program = hbs.AST.Program;

/** The helpers that a template may use; each only chooses or repeats. */
const BLOCKS = new Set(['each', 'if', 'unless', 'with']);

/** How deep partials may call one another; also ends a partial that calls itself. */
const DEEPEST = 12;

/**
 * What a template may not do, found without running it: print without escaping, call anything, name a field that the
 * view does not have, or put words where escaping does not make them harmless (a tag, a script, an unquoted value, a
 * link's scheme). Each with its line and column in the file that its author wrote.
 */
export function judgeTemplate(source: TemplateSource): TemplateProblem[] {
  return new Judge(source).judge();
}

/** The template first, then its partials by name, each from its top. */
function comparePlaces(a: TemplateProblem, b: TemplateProblem): number {
  return (
    compareText(a.partial ?? '', b.partial ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** The template itself, or a partial where it is called. */
interface File {
  /** Name of the partial; undefined for the template itself. */
  readonly partial: string | undefined;
  readonly text: string;
  /** How many calls of partials lead to it. */
  readonly depth: number;
}

/** As Handlebars has it: lines count from 1, columns from 0. */
type Position = hbs.AST.Position;

/**
 * Follows a template through its blocks and partials, with the place in the markup and the names that can be used
 * there.
 */
class Judge {
  readonly #source: TemplateSource;
  readonly #view = viewShape();
  /** Each once, however often its partial is called. */
  readonly #problems = new Map<string, TemplateProblem>();
  /** By the partial's name; undefined where Handlebars cannot read it. */
  readonly #parsed = new Map<string | undefined, Program | undefined>();

  constructor(source: TemplateSource) {
    this.#source = source;
  }

  judge(): TemplateProblem[] {
    const file = { partial: undefined, text: this.#source.mjml, depth: 0 };
    for (const { message, ...at } of findUnclosed(file.text)) this.#report(file, at, message);
    this.#judgeFile(file, [this.#view]);
    return [...this.#problems.values()].toSorted(comparePlaces);
  }

  #judgeFile(file: File, scope: Scope): void {
    const program = this.#parse(file);
    if (!program) return;
    const end = this.#judgeProgram(program, file, scope, TEXT);
    if (end.kind === 'text') return;
    const [opener, what] = end.kind === 'comment' ? ['<!--', 'comment'] : ['<', 'tag'];
    const at = lineAndColumn(file.text, file.text.lastIndexOf(opener));
    this.#report(file, at, `the ${what} that begins here is never closed`);
  }

  #parse(file: File): Program | undefined {
    const { partial, text } = file;
    if (!this.#parsed.has(partial)) {
      this.#parsed.set(partial, undefined);
      for (const { message, line, column } of judgeMarkup(text))
        this.#report(file, { line, column }, message);
      try {
        this.#parsed.set(partial, Handlebars.parse(text));
      } catch (error) {
        const { message, ...at } = explainParseError(text, error);
        this.#report(file, at, message);
      }
    }
    return this.#parsed.get(partial);
  }

  /** @returns the place in the markup behind it */
  #judgeProgram(program: Program, file: File, scope: Scope, from: Place): Place {
    let place = from;
    for (const statement of program.body)
      switch (statement.type) {
        case 'ContentStatement':
          place = readMarkup(place, (statement as hbs.AST.ContentStatement).value);
          break;
        case 'CommentStatement':
          break;
        case 'MustacheStatement':
          this.#judgePrint(statement as hbs.AST.MustacheStatement, file, scope, place);
          if (place.kind === 'value') place = { ...place, before: `${place.before}x` };
          break;
        case 'BlockStatement':
          this.#judgeBlock(statement as hbs.AST.BlockStatement, file, scope, place);
          break;
        case 'PartialStatement':
          this.#judgeCall(statement as hbs.AST.PartialStatement, file, scope, place);
          break;
        default:
          this.#report(file, statement.loc.start, 'uses a part of Handlebars that templates cannot use');
      }
    return place;
  }

  #judgePrint(printed: hbs.AST.MustacheStatement, file: File, scope: Scope, place: Place): void {
    const { path, params, hash, escaped, loc } = printed;
    const field = nameOf(path);
    if (!escaped) this.#report(file, loc.start, 'prints without escaping; write {{…}} with two braces');
    if (params.length > 0 || hash)
      this.#report(file, loc.start, 'calls a helper; a template can only print fields');
    const shape = this.#lookUp(path, file, scope);
    if (shape && ['array', 'object'].includes(present(shape).type ?? ''))
      this.#report(file, loc.start, `"${field}" is not a text; use {{#each}} or {{#with}}`);
    const problem = judgePlace(place, field);
    if (problem) this.#report(file, loc.start, problem);
  }

  /** Both branches begin and have to end where the block stands, whichever is taken and however often. */
  #judgeBlock(block: hbs.AST.BlockStatement, file: File, scope: Scope, place: Place): void {
    const helper = nameOf(block.path);
    const at = block.loc.start;
    if (!BLOCKS.has(helper) || block.params.length !== 1 || block.hash) {
      const known = [...BLOCKS].map((name) => `#${name}`).join(', ');
      this.#report(file, at, `"#${helper}" is not one of ${known}`);
      return;
    }
    const shape = this.#lookUp(block.params[0]!, file, scope);
    for (const [program, within] of [
      [block.program, shape ? scopeWithin(helper, shape, scope) : scope],
      [block.inverse, scope],
    ] as const) {
      if (!program) continue;
      const end = this.#judgeProgram(program, file, within, place);
      if (end.kind !== place.kind) this.#report(file, at, 'begins and ends in different parts of a tag');
    }
  }

  #judgeCall(call: hbs.AST.PartialStatement, file: File, scope: Scope, place: Place): void {
    const { name, params, hash, loc } = call;
    const { partials } = this.#source;
    const partial = name.type === 'PathExpression' ? nameOf(name) : '';
    const text = Object.hasOwn(partials, partial) ? partials[partial] : undefined;
    if (text === undefined || hash) this.#report(file, loc.start, `there is no partial "${partial}"`);
    else if (place.kind !== 'text') this.#report(file, loc.start, 'a partial can stand only where text can');
    else if (file.depth >= DEEPEST)
      this.#report(file, loc.start, `partials call one another more than ${DEEPEST} deep`);
    else {
      const shape = params[0] ? this.#lookUp(params[0], file, scope) : scope.at(-1);
      // A partial is shown one thing and sees nothing above it but the view.
      if (shape) this.#judgeFile({ partial, text, depth: file.depth + 1 }, [this.#view, present(shape)]);
    }
  }

  /** Undefined, and reported, when the expression stands for nothing. */
  #lookUp(expression: hbs.AST.Expression, file: File, scope: Scope): Shape | undefined {
    const found = lookUp(expression, scope);
    if ('shape' in found) return found.shape;
    this.#report(file, expression.loc.start, found.problem);
    return undefined;
  }

  #report({ partial }: File, at: Position, message: string): void {
    const problem: TemplateProblem = {
      ...(partial === undefined ? {} : { partial }),
      line: at.line,
      column: at.column + 1,
      message,
    };
    this.#problems.set(JSON.stringify(problem), problem);
  }
}
