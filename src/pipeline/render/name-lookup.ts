import { fieldNames, fieldOf, present, type Shape } from './view-shape.ts';

type Expression = hbs.AST.Expression;

/** The shapes that a template's names are looked up in: the whole view first, the innermost last. */
export type Scope = readonly [view: Shape, ...within: Shape[]];

/** What Handlebars knows about the round of a loop. */
const LOOP = new Set(['first', 'last', 'index', 'key']);

export type Lookup = { readonly shape: Shape } | { readonly problem: string };

/** The shape that an expression of a template stands for, or why it stands for nothing that a template may name. */
export function lookUp(expression: Expression, scope: Scope): Lookup {
  if (expression.type !== 'PathExpression')
    return { problem: 'calls a helper or holds a constant; a template can only name fields' };
  const { data, depth, parts, original } = expression as hbs.AST.PathExpression & { parts: string[] };
  if (!data) return followFields(scope.at(-1 - depth), parts, original);
  if (parts[0] === 'root') return followFields(scope[0], parts.slice(1), original);
  if (parts.length === 1 && LOOP.has(parts[0]!)) return { shape: { type: 'string' } };
  return { problem: `"${original}" is not one of @root, ${[...LOOP].map((name) => `@${name}`).join(', ')}` };
}

function followFields(from: Shape | undefined, fields: readonly string[], original: string): Lookup {
  let within = from;
  let shape = from;
  for (const name of fields) {
    if (!shape) break;
    within = shape;
    shape = fieldOf(within, name);
  }
  if (shape) return { shape };
  const names = within ? fieldNames(within) : [];
  const known = names.length > 0 ? `; there are: ${names.join(', ')}` : '';
  return { problem: `the view has no "${original}" here${known}` };
}

/** What an expression names, as the template writes it. */
export function nameOf(path: Expression | hbs.AST.Literal): string {
  return (path as hbs.AST.PathExpression).original?.toString() ?? '';
}

/** The scope inside of a block that shows a shape, or each of its elements. */
export function scopeWithin(helper: string, shape: Shape, scope: Scope): Scope {
  if (helper === 'if' || helper === 'unless') return scope;
  const inner = present(shape);
  return [...scope, helper === 'each' ? present(inner.items ?? {}) : inner];
}
