import { isVerbal, plain, type Words } from '../word.ts';

/** Whose house speaks of him: its name, and how what is told of its head begins. */
const HOUSES: ReadonlyMap<string, RegExp> = new Map([
  ['white house', /^(?:(?:u\.s\.|us|american) )?president /],
  ['kremlin', /^(?:russian )?president |^putin /],
  ['vatican', /^pope /],
  ['downing street', /^(?:british |uk )?(?:prime minister|pm) /],
]);
/** Words of whoever it is that stand before the verb. */
const NEAR = 4;
/** Who speaks for the house, and how he says it. */
const SPEAKS =
  /^(?: (?:press secretary|spokesman|spokesperson|spokeswoman)(?: \S+){1,2})? (?:announced|confirmed|said|says)$/;

/**
 * `President Blom will travel to Orsa, the White House said`, `has no plans to`: a house that says what its own head
 * will do says it for him.
 */
export function speaksForHead({
  main,
  attribution,
}: {
  readonly main: Words;
  readonly attribution: Words;
}): boolean {
  const said = attribution.flatMap((token) => (token.pos === 'DET' ? [] : [plain(token)])).join(' ');
  for (const [house, title] of HOUSES)
    if (said.startsWith(house) && SPEAKS.test(said.slice(house.length))) return isPlanOf(main, title);
  return false;
}

/** `President Ida Blom | will travel`, not another country's. */
function isPlanOf(main: Words, title: RegExp): boolean {
  const verb = main.findIndex(isVerbal);
  const head = main.slice(main[0]?.pos === 'DET' ? 1 : 0, Math.max(verb, 0)).map(plain);
  if (head.length > NEAR || !title.test(`${head.join(' ')} `)) return false;
  const does = main
    .slice(verb, verb + 3)
    .map(plain)
    .join(' ');
  return /^(?:will (?!be |not )|plans to |has no plans$|is to )/.test(does);
}
