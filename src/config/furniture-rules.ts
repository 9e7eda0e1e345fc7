import { join } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type FurnitureRule, RULE_FILE } from '../news/furniture-rule.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { compileExpression } from '../text/expression.ts';
import { explainIssues, lineOf } from './problem.ts';
import { readHandWritten } from './read-file.ts';

/** Every rule is asked about every line; a hand-written list has a hundred. */
const MOST_RULES = 1_000;

/** A blank text stands in every line, or in none. */
const visible = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => /[^\s\u200b]/.test(text), 'is blank; give at least one character that can be seen');

const ruleSchema = z
  .strictObject({
    name: visible(80).optional(),
    action: z.enum(['keep', 'drop']),
    outlet: visible(200).optional(),
    line: visible(500).optional(),
    contains: visible(500).optional(),
    matches: visible(500).optional(),
  })
  .superRefine(({ line, contains, matches }, context) => {
    if ([line, contains, matches].filter((one) => one !== undefined).length !== 1)
      context.addIssue({ code: 'custom', message: 'needs exactly one of line, contains and matches' });
    const fault = matches === undefined ? undefined : faultOf(matches);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['matches'], message: fault });
  });

const fileSchema = z.strictObject({ rules: z.array(ruleSchema).max(MOST_RULES) });

/**
 * The operator's rules about furniture, from `furniture.yaml`; none when there is no such file.
 *
 * @param root the folder of `daybook.yaml`
 * @throws OperatorError that names line, key and what is allowed
 */
export function loadFurnitureRules(root: string): FurnitureRule[] {
  const path = join(root, RULE_FILE);
  const yaml = readHandWritten(path, { name: RULE_FILE, code: 'rules', shown: path });
  if (yaml === undefined) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [syntax] = document.errors;
  if (syntax) throw invalid(path, lines.linePos(syntax.pos[0]).line, syntax.message);
  const parsed = fileSchema.safeParse(unfold(document, path) ?? { rules: [] });
  if (!parsed.success) {
    const keys = (at: readonly PropertyKey[]) =>
      at.length === 0 ? ['rules'] : ['name', 'action', 'outlet', 'line', 'contains', 'matches'];
    const [first] = explainIssues(parsed.error.issues, { document, lines }, keys);
    const { line, key, message } = first!;
    throw invalid(path, line, key ? `${key}: ${message}` : message);
  }
  return parsed.data.rules.map(({ name, action, outlet, line, contains, matches }, at) => ({
    name: name ?? `${RULE_FILE}:${lineOf({ document, lines }, ['rules', at])}`,
    action,
    ...(outlet !== undefined && { outlet }),
    ...(line !== undefined && { line }),
    ...(contains !== undefined && { contains }),
    ...(matches !== undefined && { matches }),
  }));
}

/** The document's value. A file whose aliases unfold beyond the library's bound is refused. */
function unfold(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalid(path, 1, (error as Error).message);
  }
}

/** As other programs write them. It would be looked for with its slashes, and fit nothing. */
const IN_SLASHES = /^\/.+\/[a-z]*$/;

function faultOf(expression: string): string | undefined {
  if (IN_SLASHES.test(expression))
    return 'is written without slashes; (?i) in front of it lets capitals count as small letters';
  try {
    compileExpression(expression);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function invalid(path: string, line: number, message: string): OperatorError {
  return new OperatorError('rules-invalid', `${RULE_FILE} is not valid: ${message}`, {
    where: `${path}:${line}`,
    hint: 'A rule in the list below "rules:" is: action: keep or drop; one of line, contains, matches; outlet and name if you like.',
  });
}
