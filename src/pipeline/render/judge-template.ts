import Handlebars from 'handlebars';
import type { TemplateSource } from '../../news/template.ts';
import type { TemplateProblem } from '../../news/template-error.ts';
import { explainParseError } from './handlebars-error.ts';
import { lineAndColumn } from './line-and-column.ts';
import { type Place, readMarkup, TEXT } from './markup-state.ts';
import { judgeMarkup, judgePlace } from './template-rules.ts';
import { fieldNames, fieldOf, present, type Shape, viewShape } from './view-shape.ts';

type Ast = hbs.AST.Program;
type Expression = hbs.AST.Expression;

/** The helpers that a template may use; each only chooses or repeats. */
const BLOCKS = new Set(['each', 'if', 'unless', 'with']);

/** What Handlebars knows about the round of a loop. */
const LOOP = new Set(['first', 'last', 'index', 'key']);

/** How deep partials may call one another; also ends a partial that calls itself. */
const DEEPEST = 12;

/** The shapes that names are looked up in: the innermost last. */
type Scope = readonly Shape[];

/**
 * What a template may not do, found without running it: print without escaping, call anything, name a field that the view
 * does not have, or put words where escaping does not make them harmless (a tag, a script, an unquoted value, a link's
 * scheme). Each with its line and column in the file that its author wrote.
 */
export function judgeTemplate(source: TemplateSource): TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>();
  const parsed = new Map<string, Ast | undefined>();
  const root = viewShape();
  walkFile(undefined, source.mjml, [root], 0);
  return [...problems.values()];

  function walkFile(partial: string | undefined, text: string, scope: Scope, depth: number): void {
    const ast = parse(partial, text);
    if (!ast) return;
    const end = walk(ast, scope, TEXT, partial, depth);
    if (end.kind === 'text') return;
    const [opener, what] = end.kind === 'comment' ? ['<!--', 'comment'] : ['<', 'tag'];
    report(
      partial,
      lineAndColumn(text, text.lastIndexOf(opener)),
      `the ${what} that begins here is never closed`,
    );
  }

  function parse(partial: string | undefined, text: string): Ast | undefined {
    const key = partial ?? '';
    if (!parsed.has(key)) {
      parsed.set(key, undefined);
      for (const { message, line, column } of judgeMarkup(text)) report(partial, { line, column }, message);
      try {
        parsed.set(key, Handlebars.parse(text));
      } catch (error) {
        const { message, ...place } = explainParseError(text, error);
        report(partial, place, message);
      }
    }
    return parsed.get(key);
  }

  function walk(program: Ast, scope: Scope, from: Place, partial: string | undefined, depth: number): Place {
    let place = from;
    for (const statement of program.body) {
      const at = statement.loc.start;
      switch (statement.type) {
        case 'ContentStatement':
          place = readMarkup(place, (statement as hbs.AST.ContentStatement).value);
          break;
        case 'CommentStatement':
          break;
        case 'MustacheStatement': {
          const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
          if (!escaped) report(partial, at, 'prints without escaping; write {{…}} with two braces');
          if (params.length > 0 || hash)
            report(partial, at, 'calls a helper; a template can only print fields');
          const shape = look(path, scope, partial);
          if (shape && ['array', 'object'].includes(present(shape).type ?? '')) {
            report(partial, at, `"${nameOf(path)}" is not a text; use {{#each}} or {{#with}}`);
          }
          const problem = judgePlace(place, nameOf(path));
          if (problem) report(partial, at, problem);
          place = place.kind === 'value' ? { ...place, before: `${place.before}x` } : place;
          break;
        }
        case 'BlockStatement':
          place = walkBlock(statement as hbs.AST.BlockStatement, scope, place, partial, depth);
          break;
        case 'PartialStatement':
          walkPartial(statement as hbs.AST.PartialStatement, scope, place, partial, depth);
          break;
        default:
          report(partial, at, 'uses a part of Handlebars that templates cannot use');
      }
    }
    return place;
  }

  function walkBlock(
    block: hbs.AST.BlockStatement,
    scope: Scope,
    place: Place,
    partial: string | undefined,
    depth: number,
  ): Place {
    const helper = nameOf(block.path);
    if (!BLOCKS.has(helper) || block.params.length !== 1 || block.hash) {
      report(
        partial,
        block.loc.start,
        `"#${helper}" is not one of ${[...BLOCKS].map((name) => `#${name}`).join(', ')}`,
      );
      return place;
    }
    const shape = look(block.params[0]!, scope, partial);
    const inner =
      !shape || helper === 'if' || helper === 'unless' ? scope : [...scope, innerShape(helper, shape)];
    for (const [program, within] of [
      [block.program, inner],
      [block.inverse, scope],
    ] as const) {
      if (!program) continue;
      const end = walk(program, within, place, partial, depth);
      if (end.kind !== place.kind)
        report(partial, block.loc.start, 'begins and ends in different parts of a tag');
    }
    return place;
  }

  function walkPartial(
    { name, params, hash, loc }: hbs.AST.PartialStatement,
    scope: Scope,
    place: Place,
    partial: string | undefined,
    depth: number,
  ): void {
    const called = name.type === 'PathExpression' ? (name as hbs.AST.PathExpression).original : '';
    const text = Object.hasOwn(source.partials, called) ? source.partials[called] : undefined;
    if (text === undefined || hash) report(partial, loc.start, `there is no partial "${called}"`);
    else if (place.kind !== 'text') report(partial, loc.start, 'a partial can stand only where text can');
    else if (depth >= DEEPEST) {
      report(partial, loc.start, `partials call one another more than ${DEEPEST} deep`);
    } else {
      const shape = params[0] ? look(params[0], scope, partial) : scope.at(-1);
      if (shape) walkFile(called, text, [root, present(shape)], depth + 1);
    }
  }

  /** The shape that an expression stands for; undefined, and reported, when it stands for nothing. */
  function look(expression: Expression, scope: Scope, partial: string | undefined): Shape | undefined {
    if (expression.type !== 'PathExpression') {
      report(
        partial,
        expression.loc.start,
        'calls a helper or holds a constant; a template can only name fields',
      );
      return undefined;
    }
    const { data, depth, parts, original } = expression as hbs.AST.PathExpression & { parts: string[] };
    if (data && parts[0] !== 'root') {
      if (parts.length === 1 && LOOP.has(parts[0]!)) return { type: 'string' };
      report(
        partial,
        expression.loc.start,
        `"${original}" is not one of @root, ${[...LOOP].map((name) => `@${name}`).join(', ')}`,
      );
      return undefined;
    }
    let shape: Shape | undefined = data ? root : scope.at(-1 - depth);
    for (const part of data ? parts.slice(1) : parts) {
      const field: Shape | undefined = shape && fieldOf(shape, part);
      if (!field) {
        const names = shape ? fieldNames(shape) : [];
        report(
          partial,
          expression.loc.start,
          `the view has no "${original}" here${names.length > 0 ? `; there are: ${names.join(', ')}` : ''}`,
        );
        return undefined;
      }
      shape = field;
    }
    return shape;
  }

  function report(
    partial: string | undefined,
    at: { readonly line: number; readonly column: number } | undefined,
    message: string,
  ): void {
    const problem: TemplateProblem = {
      ...(partial === undefined ? {} : { partial }),
      ...(at === undefined ? {} : { line: at.line, column: at.column + 1 }),
      message,
    };
    problems.set(JSON.stringify(problem), problem);
  }
}

function innerShape(helper: string, shape: Shape): Shape {
  const inner = present(shape);
  return helper === 'each' ? present(inner.items ?? {}) : inner;
}

function nameOf(path: Expression | hbs.AST.Literal): string {
  return (path as hbs.AST.PathExpression).original?.toString() ?? '';
}
