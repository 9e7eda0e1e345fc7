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
  readonly fits: (wording: Wording) => boolean;
}

/** What a rule looks at. */
export type Wording = Pick<Line, 'text' | 'folded'>;

/**
 * Makes rules ready: expressions are compiled once, in an engine that cannot be made to run for long.
 *
 * @throws {Error} whose message names the rule, when its expression is not one of RE2's
 */
export function readyRules(rules: readonly FurnitureRule[]): ReadyRule[] {
  return rules.map((rule) => ({ rule, fits: makeTest(rule) }));
}

function makeTest({ name, line, contains, matches }: FurnitureRule): ReadyRule['fits'] {
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

/** By line, the rule that decides on it. */
export type Ruling = ReadonlyMap<number, FurnitureRule>;

/** The rules that hold for a document. */
export function findOwnRules(
  { metadata, folder }: Document,
  rules: readonly ReadyRule[],
): readonly ReadyRule[] {
  const outlets = [metadata.outlet, folder].map((name) => name && identifyOutlet(name));
  return rules.filter(
    ({ rule }) => rule.outlet === undefined || outlets.includes(identifyOutlet(rule.outlet)),
  );
}

/** The first of the rules that fits what a line says. */
export function findRule(wording: Wording, rules: readonly ReadyRule[]): FurnitureRule | undefined {
  return rules.find(({ fits }) => fits(wording))?.rule;
}

/** What the rules decide of some lines. */
export function ruleLines(lines: readonly Line[], rules: readonly ReadyRule[]): Ruling {
  const ruling = new Map<number, FurnitureRule>();
  if (rules.length === 0) return ruling;
  lines.forEach((line, at) => {
    const rule = findRule(line, rules);
    if (rule) ruling.set(at, rule);
  });
  return ruling;
}

/** The lines that rules drop, each with a reason that names the rule. */
export function markDropped(ruling: Ruling): Map<number, Marker> {
  const dropped = [...ruling].filter(([, { action }]) => action === 'drop');
  return new Map(dropped.map(([at, { name }]) => [at, { kind: 'rule', reason: `fits the rule "${name}"` }]));
}

/** The operator's rules have the last word on a line. */
export function applyRules({ states, markers }: Overruling, ruling: Ruling): Overruling {
  if (ruling.size === 0) return { states, markers };
  const ruled = states.slice();
  for (const [at, { action }] of ruling) {
    if (action === 'keep') ruled[at] = ARTICLE;
    else if (ruled[at] === ARTICLE) ruled[at] = HOLE;
  }
  return { states: ruled, markers: new Map([...markers, ...markDropped(ruling)]) };
}
