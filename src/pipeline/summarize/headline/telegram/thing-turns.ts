import { MOVES } from '../finite-verb.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';
import type { Turn } from './turns.ts';

/** What papers call things, people and houses in fewer words, or without a word that is meant anyway. */
export const THING_TURNS: readonly Turn[] = [
  ['piece of legislation', 'bill', 'NOUN'],
  ['pieces of legislation', 'bills', 'NOUN'],
  ['joint session of congress, joint meeting of congress', 'Congress', 'PROPN'],
  ['democratic lawmakers', 'Democrats', 'PROPN', isWhoDoes],
  ['republican lawmakers', 'Republicans', 'PROPN', isWhoDoes],
  ['attorney general', 'AG', 'PROPN', isNamed],
  ['us government', 'US', 'PROPN', isAsked],
  ['nominee for president', 'presidential nominee', 'NOUN'],
  ['candidate for president', 'presidential candidate', 'NOUN'],
  ['candidates for president', 'presidential candidates', 'NOUN'],
  ['primary race', 'primary', 'NOUN'],
  ['primary races', 'primaries', 'NOUN'],
  ['state legislature', 'legislature', 'NOUN', isBehindState],
  ['state senate', 'Senate', 'PROPN', isBehindState],
  ['state board', 'Board', 'PROPN', isBehindState],
  ['face covering, face mask', 'mask', 'NOUN'],
  ['face coverings, face masks', 'masks', 'NOUN'],
  ['rescue workers, rescue crews', 'rescuers', 'NOUN'],
  ['family members', 'relatives', 'NOUN', isNoHouse],
  ['members of family, members of his family, members of her family', 'relatives', 'NOUN', isNoHouse],
  ['members of their families', 'relatives', 'NOUN'],
  ['general public', 'public', 'NOUN'],
  ['police custody', 'custody', 'NOUN'],
  ['pickup truck', 'pickup', 'NOUN'],
  ['pickup trucks', 'pickups', 'NOUN'],
  ['suicide - bomb attack', 'suicide bombing', 'NOUN', isDone],
  ['suicide - bomb attacks', 'suicide bombings', 'NOUN', isDone],
  ['bomb attack', 'bombing', 'NOUN', isDone],
  ['bomb attacks', 'bombings', 'NOUN', isDone],
  ['car manufacturer, car maker, auto maker', 'carmaker', 'NOUN'],
  ['car manufacturers, car makers, auto makers', 'carmakers', 'NOUN'],
  ['drug manufacturer, drug maker', 'drugmaker', 'NOUN'],
  ['drug manufacturers, drug makers', 'drugmakers', 'NOUN'],
  ['opinion poll', 'poll', 'NOUN'],
  ['opinion polls', 'polls', 'NOUN'],
  ['press reports, media reports, newspaper reports', 'reports', 'NOUN', isNoVerb],
  ['cell phone', 'cellphone', 'NOUN'],
  ['cell phones', 'cellphones', 'NOUN'],
  ['web site', 'website', 'NOUN'],
  ['web sites', 'websites', 'NOUN'],
  ['work force', 'workforce', 'NOUN'],
  ['work site', 'worksite', 'NOUN'],
  ['work sites', 'worksites', 'NOUN'],
  ['child care', 'childcare', 'NOUN'],
  ['air base', 'airbase', 'NOUN'],
  ['smart phone', 'smartphone', 'NOUN'],
  ['smart phones', 'smartphones', 'NOUN'],
  ['hi - tech, high - tech', 'tech', 'ADJ', isBeforeNoun],
  ['novel coronavirus', 'coronavirus', 'NOUN'],
  ['abortion procedure', 'abortion', 'NOUN'],
  ['abortion procedures', 'abortions', 'NOUN'],
  ['tsunami disaster', 'tsunami', 'NOUN'],
  ['islamic state group', 'Islamic State', 'PROPN'],
  ['international airport', 'airport', 'NOUN', isBehindName],
  ['pacific ocean', 'Pacific', 'PROPN'],
  ['atlantic ocean', 'Atlantic', 'PROPN'],
  ['unemployment rate, jobless rate', 'unemployment', 'NOUN', isMoved],
  ['since end of', 'since', 'ADP', isBeforeWar],
  ['oath of office', 'office', 'NOUN', (words, from) => words[from - 1]?.lemma === 'take'],
  ['in defense of, in defence of', 'to defend', 'VERB', (words, from) => words[from - 1]?.pos === 'NOUN'],
  ['in honor of, in honour of, in memory of', 'honoring', 'VERB', isBehindThing],
  ['in protest at, in protest against, in protest of', 'protesting', 'VERB', isBehindThing],
  ['in violation of', 'violating', 'VERB', isBehindThing],
  [
    'on verge of, on brink of',
    'near',
    'ADP',
    (words, _, end) => /^(?:ADJ|NOUN)$/.test(words[end]?.pos ?? ''),
  ],
  ['of all time', 'ever', 'ADV', isMost],
  [
    'state of emergency',
    'emergency',
    'NOUN',
    (words, from) => /^(?:declare|lift|extend)$/.test(words[from - 1]?.lemma ?? ''),
  ],
  ['same amount of', 'same', 'ADJ', (words, _, end) => isNominal(words[end]) && plain(words[end]) !== 'time'],
  ['joint chiefs of staff', 'Joint Chiefs', 'PROPN'],
  ['full set of, complete set of', 'all', 'DET', isBeforeNoun],
  ['possibility of, prospect of', '', 'NOUN', isWeighed],
  [
    'class - action lawsuit, class - action suit, class action lawsuit, class action suit',
    'class action',
    'NOUN',
  ],
  [
    'class - action lawsuits, class - action suits, class action lawsuits, class action suits',
    'class actions',
    'NOUN',
  ],
  ['body camera, body - camera, body - worn camera', 'bodycam', 'NOUN'],
  ['body cameras, body - worn cameras', 'bodycams', 'NOUN'],
  ['united states constitution', 'Constitution', 'PROPN'],
  ['next general election', 'next election', 'NOUN'],
  ['question of', '', 'NOUN', isAsking],
  ['every single', 'every', 'DET', isBeforeNoun],
  ['each and every', 'every', 'DET'],
];

/** `Orsa AG`, `AG Blom`. */
function isNamed(words: Words, from: number, end: number): boolean {
  return (words[end]?.pos === 'PROPN' || words[from - 1]?.pos === 'PROPN') && words[from - 1]?.pos !== 'AUX';
}

/** Who opens what is told: elsewhere it may matter that they are no mere members of the party. */
function isWhoDoes(words: Words, from: number): boolean {
  return from === 0 || words[from - 1] === COLON;
}

/** `Norland | state legislature`, `Norland’s | state legislature`: there a city may be called like a state. */
function isBehindState(words: Words, from: number): boolean {
  const [owner, before] = [words[from - 2], words[from - 1]];
  const state = /^['’]s?$/.test(before?.text ?? '') ? owner : before;
  return state?.pos === 'PROPN' && !/^(?:city|washington)$/.test(plain(state));
}

/** Not `royal family members`, `Blom family members`. */
function isNoHouse(words: Words, from: number): boolean {
  return !/^(?:ADJ|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '');
}

/** `the US government | said`, `told the | US government`, not `split in the US government`. */
function isAsked(words: Words, from: number, end: number): boolean {
  const asked = /^(?:accuse|ask|blame|sue|tell|urge|warn)$/.test(words[from - 1]?.lemma ?? '');
  const does =
    (from === 0 || words[from - 1] === COLON || words[from - 1]!.text === ',') && words[end] !== undefined;
  return asked || (does && /^(?:AUX|VERB)$/.test(words[end]!.pos));
}

/** Not `the newspaper reports that`, `state media reports`. */
function isNoVerb(words: Words, from: number, end: number): boolean {
  const isWhole = !/^(?:ADJ|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '');
  return isWhole && words[from + 1]!.pos === 'NOUN' && plain(words[end]) !== 'that';
}

/** `high-tech | gear`. */
function isBeforeNoun(words: Words, _: number, end: number): boolean {
  return isNominal(words[end]);
}

/** `a rally | in honor of | Blom`. */
function isBehindThing(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos === 'NOUN' && end < words.length;
}

/** `the worst film | of all time`. */
function isMost(words: Words, from: number): boolean {
  const told = words.slice(Math.max(0, from - 5), from);
  return told.some((token) => /^(?:best|greatest|worst|most|[a-z]{3,}[^aeiou]est)$/.test(plain(token)));
}

/** `killed in | bomb attack`, not `a bomb attack plot` or a `fire-bomb attack`. */
function isDone(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.text !== '-' && !/^(?:plot|plan|threat)s?$/.test(plain(words[end]));
}

/** `Orsa | International Airport`. */
function isBehindName(words: Words, from: number): boolean {
  return words[from - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(words[from]!.text);
}

/** `unemployment rate | fell`. */
function isMoved(words: Words, _: number, end: number): boolean {
  return MOVES.test(plain(words[end])) || /^(?:fall|hit|hold|rise|stand|stay)$/.test(words[end]?.lemma ?? '');
}

/** `since the end of | the Cold War`: after it, and not only after it had begun. */
function isBeforeWar(words: Words, from: number, end: number): boolean {
  const war = words.slice(end, end + 3).findIndex((token) => /^(?:war|ii)$/.test(plain(token)));
  return plain(words[from]) === 'since' && war > 0 && words[end]?.pos === 'PROPN';
}

/** `discussed the | possibility of | closing the pier`, `talks about the | possibility of | closing it`. */
function isWeighed(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  const isWeighing = /^(?:about|on|over)$/.test(plain(before)) || WEIGHING.test(before?.lemma ?? '');
  return (
    isWeighing && words[end]?.pos === 'VERB' && plain(words[end]).endsWith('ing') && !isNominal(words[end])
  );
}

const WEIGHING = /^(?:consider|debate|discuss|explore)$/;

/** `debated the | question of | whether to sail`, not `the old question of whether` or `on the question of why`. */
function isAsking(words: Words, from: number, end: number): boolean {
  const isAsked = /^(?:AUX|VERB)$/.test(words[from - 1]?.pos ?? '');
  return isAsked && /^(?:how|whether|why)$/.test(plain(words[end]));
}
