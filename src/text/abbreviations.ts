import { wordSet } from './word-set.ts';

/**
 * Abbreviations that stand before a name or a number and never end a sentence: `Gen.`, `vs.`, `No.`. Without the point.
 */
export const BEFORE_A_NAME: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr prof sr st ste mt ft gen col lt maj capt cmdr cpl sgt adm brig pvt gov sen rep reps sens hon pres rev
  fr supt det insp amb atty messrs mme mlle vs v cf eg ie viz approx fig figs pp ed eds vol al ph
`);

/** Abbreviations that end a sentence when what follows opens a clause: `Inc.`, `Oct.`, `Calif.`. Without the point. */
export const EITHER_WAY: ReadonlySet<string> = wordSet(`
  jr inc ltd co corp bros etc est dept univ assn ave blvd rd sq jan feb mar apr jun jul aug sept sep oct nov dec mon tue
  tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss
  mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo me no nos res con
`);

/** Of the above, the ones that are words of their own when they are written small: `they sat.`, `it is no. 3`. */
export const ALSO_WORDS: ReadonlySet<string> = wordSet(`
  sat sun mar mass miss ill ind la pa wash ore mo me ed fig det co mon fri dec del est gen hon rev sen col no ave sq ark al
  ph mt ft st ms res con
`);

/** Words that open a sentence or a clause; after `U.S.` a large one of them tells that a sentence has ended. */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordSet(`
  the a an it he she they we i you this that these those there here but and so yet or however meanwhile moreover
  nevertheless in on at after before when while since if as for from by with without although though because despite
  during until his her its their our my your what who why how where not no also according some many most all both
  several more later earlier another other then now still even just only instead once one two three nobody nothing
`);
