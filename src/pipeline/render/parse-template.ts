import Handlebars from 'handlebars';
import type { Block, Field, Template, TemplatePart } from '../../news/template.ts';

/** What `judgeTemplate` lets pass, by the helper's name. */
const BLOCKS = { if: 'if', unless: 'if', each: 'each', with: 'with' } as const;

/**
 * Reads the expressions of a template that `judgeTemplate` has let pass. Handlebars itself does the reading, white
 * space around blocks included; what it gives is brought into the few forms that can be filled.
 *
 * @param html MJML's, with the expressions left in
 * @param partials HTML by name
 */
export function parseTemplate(html: string, partials: Readonly<Record<string, string>>): Template {
  return {
    page: parse(html),
    partials: Object.fromEntries(Object.entries(partials).map(([name, text]) => [name, parse(text.trim())])),
  };
}

function parse(text: string): TemplatePart[] {
  return readProgram(Handlebars.parse(text));
}

function readProgram(program: hbs.AST.Program | undefined): TemplatePart[] {
  return (program?.body ?? []).flatMap(readStatement);
}

function readStatement(statement: hbs.AST.Statement): TemplatePart[] {
  switch (statement.type) {
    case 'ContentStatement': {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === '' ? [] : [value];
    }
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return [{ kind: 'print', field: readField((statement as hbs.AST.MustacheStatement).path) }];
    case 'BlockStatement':
      return [readBlock(statement as hbs.AST.BlockStatement)];
    case 'PartialStatement': {
      const { name, params, indent } = statement as hbs.AST.PartialStatement & { indent?: string };
      const field = params[0] && readField(params[0]);
      const called = (name as hbs.AST.PathExpression).original;
      const call = { kind: 'partial', name: called, ...(field && { field }) } as const;
      // White space before a partial on a line of its own is printed once, not before each of the partial's lines.
      return indent ? [indent, call] : [call];
    }
    default:
      throw new Error(`a template cannot hold a ${statement.type}`);
  }
}

function readBlock({ path, params, program, inverse }: hbs.AST.BlockStatement): Block {
  const helper = (path as hbs.AST.PathExpression).original as keyof typeof BLOCKS;
  const [yes, no] = [readProgram(program), readProgram(inverse)];
  const block = { kind: BLOCKS[helper], field: readField(params[0]!) };
  return helper === 'unless'
    ? { ...block, body: no, otherwise: yes }
    : { ...block, body: yes, otherwise: no };
}

function readField(expression: hbs.AST.Expression): Field {
  const { data, depth, parts } = expression as hbs.AST.PathExpression;
  if (!data) return { up: depth, names: parts };
  const [from, ...names] = parts as [Field['from'], ...string[]];
  return { ...(from && { from }), up: from === 'root' ? 0 : depth, names };
}
