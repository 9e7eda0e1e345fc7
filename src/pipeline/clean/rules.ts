import type { FurnitureRule } from '../../news/furniture-rule.ts';
import { identifyOutlet } from '../../news/outlet-name.ts';
import { compileExpression, type Expression } from '../../text/expression.ts';
import { ARTICLE, HOLE } from './chain.ts';
import { fold, type Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Overruling } from './overrule.ts';

/** A rule made ready for the documents of one intake. */
export interface ReadyRule {
  readonly rule: FurnitureRule;
  readonly fits: (wording: Wording, file: string) => boolean;
  /** The files on which its expression has taken all the steps that it may; about the rest of them it is not asked. */
  readonly spentOn: ReadonlySet<string>;
}

/** What a rule looks at, with letters and their accents composed. */
export type Wording = Pick<Line, 'text' | 'folded'>;

/**
 * Steps that an expression may take on one file, at worst a second: `^Our reporters\b.*tomorrow` reads 700,000
 * characters. They are counted, not timed, so that the same files always give the same edition.
 */
const MOST_STEPS_ON_FILE = 20_000_000;

/**
 * Makes rules ready: expressions are compiled once.
 *
 * @throws {Error} whose message names the rule, when its expression cannot be used
 */
export function readyRules(rules: readonly FurnitureRule[]): ReadyRule[] {
  return rules.map((rule) => {
    const { line, contains, matches } = rule;
    if (matches !== undefined)
      return { rule, ...watchExpression(compileFor(rule.name, matches.normalize())) };
    const whole = line === undefined ? undefined : fold(line).normalize();
    const part = contains === undefined ? undefined : fold(contains).normalize();
    const fits = ({ folded }: Wording) => folded === whole || (part !== undefined && folded.includes(part));
    return { rule, fits, spentOn: NO_FILES };
  });
}

const NO_FILES: ReadonlySet<string> = new Set();

function compileFor(name: string, expression: string): Expression {
  try {
    return compileExpression(expression);
  } catch (error) {
    throw new Error(`Rule ${name}: its expression ${(error as Error).message}`, { cause: error });
  }
}

/** Asks an expression about the lines of each file until it has taken all the steps that it may. */
function watchExpression({ finds, steps }: Expression): Pick<ReadyRule, 'fits' | 'spentOn'> {
  const taken = new Map<string, number>();
  const spentOn = new Set<string>();
  const fits = ({ text }: Wording, file: string) => {
    if (spentOn.has(file)) return false;
    const sum = (taken.get(file) ?? 0) + steps * (text.length + 1);
    taken.set(file, sum);
    if (sum <= MOST_STEPS_ON_FILE) return finds(text);
    spentOn.add(file);
    return false;
  };
  return { fits, spentOn };
}

/** By line, the rule that decides on it. */
export type Ruling = ReadonlyMap<number, FurnitureRule>;

/** The rules that hold for a document of which these are names of its outlet. */
export function findOwnRules(
  outlets: readonly (string | undefined)[],
  rules: readonly ReadyRule[],
): readonly ReadyRule[] {
  const names = new Set(outlets.map((name) => name && identifyOutlet(name)));
  return rules.filter(({ rule }) => rule.outlet === undefined || names.has(identifyOutlet(rule.outlet)));
}

/** The first of the rules that fits what a line of a file says, however its accents are written. */
export function findRule(
  { text, folded }: Wording,
  file: string,
  rules: readonly ReadyRule[],
): FurnitureRule | undefined {
  const composed = { text: text.normalize(), folded: folded.normalize() };
  return rules.find(({ fits }) => fits(composed, file))?.rule;
}

/** What the rules decide of a file's lines. */
export function ruleLines(lines: readonly Line[], file: string, rules: readonly ReadyRule[]): Ruling {
  const ruling = new Map<number, FurnitureRule>();
  if (rules.length === 0) return ruling;
  lines.forEach((line, at) => {
    const rule = findRule(line, file, rules);
    if (rule) ruling.set(at, rule);
  });
  return ruling;
}

/** The lines that rules drop, each with a reason that names the rule. */
export function markDropped(ruling: Ruling): Map<number, Marker> {
  const dropped = [...ruling].filter(([, { action }]) => action === 'drop');
  return new Map(dropped.map(([at, rule]) => [at, { kind: 'rule', reason: nameReason(rule) }]));
}

/** Why a rule decides on a line. */
export function nameReason({ name }: FurnitureRule): string {
  return `fits the rule "${name}"`;
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
