import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';

/** One thing that is wrong in the file: where, and what would be right. */
export interface Problem {
  readonly line: number;
  /** `briefings[0].schedule.cron`; empty for the file itself. */
  readonly key: string;
  readonly message: string;
}

type Path = readonly PropertyKey[];

/**
 * What a schema found wrong, each with its line in the file.
 *
 * @param allowedKeys the keys that the schema knows at a path, to name the one that was meant
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  file: { readonly document: Document; readonly lines: LineCounter },
  allowedKeys: (path: Path) => readonly string[],
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const there = file.document.hasIn(issue.path);
      return [{ line: lineOf(file, issue.path), key: printPath(issue.path), message: explain(issue, there) }];
    }
    const allowed = allowedKeys(issue.path);
    return issue.keys.map((key) => ({
      line: lineOf(file, [...issue.path, key]),
      key: printPath([...issue.path, key]),
      message: `unknown key${suggest(key, allowed)}; allowed: ${allowed.join(', ')}`,
    }));
  });
}

/** The line, from 1, on which the value at a path stands; its nearest parent's when it is missing. */
export function lineOf(
  file: { readonly document: Document; readonly lines: LineCounter },
  path: Path,
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent: unknown = file.document.getIn(path.slice(0, Math.max(0, depth - 1)), true);
    const key = keyOffset(parent, path[depth - 1]);
    if (key !== undefined) return file.lines.linePos(key).line;
    const node = file.document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return file.lines.linePos(node.range[0]).line;
  }
  return 1;
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  const pairs = (
    parent as
      | { items?: readonly { key?: { value?: unknown; range?: [number, number, number] } }[] }
      | undefined
  )?.items;
  return pairs?.find((pair) => pair.key?.value === key && key !== undefined)?.key?.range?.[0];
}

/** What a schema's types are called by who writes the file. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list: [one, two]',
  object: 'keys with values, a line each',
  record: 'keys with values, a line each',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** @param there false when the file has nothing at the issue's place */
function explain(issue: z.core.$ZodIssue, there: boolean): string {
  // The schema's own words, which know more than its types do.
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
      return there ? expected : `missing; ${expected}`;
    }
    case 'invalid_value':
      return `allowed: ${issue.values.join(', ')}`;
    case 'too_big':
      return `too large: at most ${issue.maximum}`;
    case 'too_small':
      return `too small: at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** `briefings[0].schedule.cron` */
export function printPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
}

/** `, did you mean "recipients"?` when one of the words is near enough to have been meant. */
function suggest(word: string, allowed: readonly string[]): string {
  const [best] = allowed
    .map((candidate) => ({ candidate, far: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 3) ? `, did you mean "${best.candidate}"?` : '';
}

/** Levenshtein's distance, bounded by the words' lengths; keys are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
