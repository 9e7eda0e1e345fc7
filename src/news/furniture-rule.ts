/** A line of `furniture.yaml`: what the operator knows better about a site's lines than the rules here do. */
export interface FurnitureRule {
  /** How a report names it; the rule file's line when the operator gave no name. */
  readonly name: string;
  readonly action: 'keep' | 'drop';
  /** Only documents of this outlet, as file, page or folder name it, case aside; all of them when absent. */
  readonly outlet?: string;
  /** The whole line, case and spacing aside ... */
  readonly line?: string;
  /** ... or a part of it ... */
  readonly contains?: string;
  /**
   * ... or a regular expression (RE2 syntax: no look-around, no back-references), bounded in the steps that it takes.
   */
  readonly matches?: string;
}

/** The file that rules stand in; it lies beside `daybook.yaml`. */
export const RULE_FILE = 'furniture.yaml';
