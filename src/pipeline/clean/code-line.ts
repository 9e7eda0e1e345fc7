import type { Line } from './line.ts';

/** Signs that stand in programs, style sheets and patches; against the folded line, every gap bounded. */
const SIGNS =
  /^(?:#include|#!\/|<\/?[a-z][a-z0-9-]*[ >/]|<\?php|\/\/|\/\*|\*\/|"""|'''|[{}()[\];,]+$|@\w+(?:\(|$)|diff --git |@@ -\d)/;
const LAST_SIGN = /[;{}]$/;
const BODY = /\)\s*\{/;

/** Sign by sign: an expression for all of them is tried at every letter of the line. */
function hasSigns(folded: string): boolean {
  if (SIGNS.test(folded) || LAST_SIGN.test(folded.slice(-1)) || folded.includes('=>')) return true;
  return folded.includes('{') && BODY.test(folded);
}

/** How statements open in lower case, as a headline does not. */
const KEYWORDS =
  /^(?:assert|async|await|break|class|const|continue|def|del|elif|else|enum|except|export|finally|fn|function|impl|import|interface|let|namespace|package|pass|private|protected|pub|public|raise|return|static|struct|throw|try|using|var|yield)\b|^from \S+ import\b|^select .{1,200} from |^(?:for|if|switch|while) ?\(|^(?:case|for|if|match|while|with)\b.{0,200}:$/;

/** `url = read(path)`. */
const ASSIGNMENT = /^[\w.$[\]"', ]{1,60} (?:[-+*/%|&:?]?=|==) \S/;
/** `print(len(ships))`, `berth: int`. */
const STATEMENTS =
  /^[a-z_$][\w.$]{0,60}\(.{0,200}\)[;:,]?$|^[a-z_]\w{0,40}\??: \w{1,40}(?:[[<].{0,60})?(?: = .{1,80})?,?$/;

/** Queries, in the capitals in which they are mostly written; what they ask for is not, as in a headline set so. */
const QUERIES =
  /^(?:(?:ALTER|CREATE|DROP) (?:INDEX|TABLE|VIEW)|AND|DELETE FROM|FROM|GROUP BY|HAVING|INSERT INTO|(?:CROSS |FULL |INNER |LEFT |RIGHT )?(?:OUTER )?JOIN|LIMIT|OR|ORDER BY|SELECT|SET|UNION|UPDATE|VALUES|WHERE|WITH) [a-z_("'*\d]|\bAS [a-z_]{1,40},?$|\b(?:NOT NULL|PRIMARY KEY)\b/;

/** Whether a line is one of a program, a style sheet or a query. */
export function isCode({ text, folded, stops }: Line): boolean {
  const own = text.trim();
  if (hasSigns(folded) || STATEMENTS.test(own)) return true;
  if (own.includes('= ') && ASSIGNMENT.test(own)) return true;
  return !stops && (KEYWORDS.test(own) || QUERIES.test(own));
}

/** How nothing but a program begins: `"""Counts the ships."""`. */
const PROGRAM = /^(?:"""|'''|#!\/|#include\b|<\?php|\/\*|from [\w.]{1,60} import |package [\w.]{1,60};)/;

/** Whether lines begin as a program does, however much it tells of itself. */
export function beginsAsCode(lines: readonly Line[]): boolean {
  return PROGRAM.test(lines[0]?.folded ?? '');
}

/** How a patch begins, and what each of its parts begins with. */
const PATCH = /^(?:diff |index:? |--- \S|@@ -\d|commit [0-9a-f]{7,64}$|from [0-9a-f]{40} )/;
const HUNK = /^@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@/;

/** Whether lines are a patch, which may be one of sentences only. */
export function isPatch(lines: readonly Line[]): boolean {
  return PATCH.test(lines[0]?.folded ?? '') && lines.some(({ folded }) => HUNK.test(folded));
}
