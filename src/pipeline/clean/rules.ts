import type { Document } from '../../news/document.ts';
import type { FurnitureRule } from '../../news/furniture-rule.ts';
import { compileExpression } from '../../text/expression.ts';
import { ARTICLE, HOLE } from './chain.ts';
import { fold, type Line } from './line.ts';
import type { Marker } from './marker.ts';
import { identifyOutlet } from './outlet.ts';
import type { Overruling } from './overrule.ts';

/** A rule made ready for many documents. */
export interface ReadyRule {
  readonly rule: FurnitureRule;
  readonly fits: (line: Line) => boolean;
}

/**
 * Makes rules ready: expressions are compiled once, in an engine that cannot be made to run for long.
 *
 * @throws {Error} whose message names the rule, when its expression is not one of RE2's
 */
export function readyRules(rules: readonly FurnitureRule[]): ReadyRule[] {
  return rules.map((rule) => ({ rule, fits: makeTest(rule) }));
}

function makeTest({ name, line, contains, matches }: FurnitureRule): (line: Line) => boolean {
  if (line !== undefined) {
    const whole = fold(line);
    return ({ folded }) => folded === whole;
  }
  if (contains !== undefined) {
    const part = fold(contains);
    return ({ folded }) => folded.includes(part);
  }
  if (matches === undefined) return () => false;
  try {
    const finds = compileExpression(matches);
    return ({ text }) => finds(text);
  } catch (error) {
    throw new Error(`Rule ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The operator's rules have the last word on a line; the first that fits decides. */
export function applyRules(
  document: Document,
  lines: readonly Line[],
  { states, markers }: Overruling,
  rules: readonly ReadyRule[],
): Overruling {
  const outlets = [document.metadata.outlet, document.folder].map((name) => name && identifyOutlet(name));
  const own = rules.filter(
    ({ rule }) => rule.outlet === undefined || outlets.includes(identifyOutlet(rule.outlet)),
  );
  if (own.length === 0) return { states, markers };
  const ruled = states.slice();
  const reasons = new Map<number, Marker>(markers);
  lines.forEach((line, at) => {
    const decided = own.find(({ fits }) => fits(line))?.rule;
    if (!decided) return;
    if (decided.action === 'keep') ruled[at] = ARTICLE;
    else {
      if (ruled[at] === ARTICLE) ruled[at] = HOLE;
      reasons.set(at, { kind: 'rule', reason: `fits the rule "${decided.name}"` });
    }
  });
  return { states: ruled, markers: reasons };
}
