import { startsCapital } from '../../../../text/capital.ts';
import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** What is a source though nobody says it. */
const PAPERS =
  /^(?:analysis|assessment|bulletin|data|document|forecast|estimate|figure|filing|guidance|lawsuit|letter|memo|paper|poll|record|report|research|review|statement|statistic|study|suit|survey)$/;
/** How a paper came to be from whom it is. */
const MADE =
  /^(?:commissioned|compiled|conducted|gathered|issued|obtained|prepared|produced|published|released|unveiled)$/;
/** What everything in the news is. */
const NEWNESS = /^(?:latest|new|recent|updated)$/;
/** Words of whose name stands before the paper. */
const LONGEST_NAME = 5;

/**
 * A source in fewer words: `a long-awaited report released by the harbour board found` is `harbour board report found`,
 * `the board Board said` is `the Board said`. Who somebody is stays: a name alone tells few readers who speaks.
 */
export function withBriefSource(source: Words): Words {
  const once = source.filter((token, at) => plain(token) !== plain(source[at + 1]));
  return withBriefPaper(withoutCount(withoutPointing(withoutVoice(once))));
}

/** What an office that is named says by its figures it says itself. */
const FIGURES = /^(?:data|estimate|figure|projection|statistic)$/;

/**
 * `Harbour Office` for `Harbour Office data`, `data from the Harbour Office`, `official FBI figures`, before a colon.
 */
export function withoutFigures(source: Words): Words {
  if (FIGURES.test(source[0]?.lemma ?? '') && plain(source[1]) === 'from') return source.slice(2);
  const [office, paper] = source.slice(-2);
  if (office?.pos !== 'PROPN' || !FIGURES.test(paper?.lemma ?? '') || GIVEN_NAMES.has(plain(source[0])))
    return source;
  return source.slice(plain(source[0]) === 'official' ? 1 : 0, -1);
}

/** `the Harbour Office spokeswoman Ida Blom said`, `a spokesman for it said` is `the Harbour Office said`. */
function withoutVoice(source: Words): Words {
  if (VOICES.test(plain(source[1])) && plain(source[2]) === 'for' && source[0]!.pos === 'DET') {
    const house = source.slice(plain(source[3]) === 'the' ? 4 : 3, -1);
    const speaks = source.at(-1)?.pos === 'VERB' && HOUSES.test(house.at(-1)?.text ?? '');
    return speaks && house.every(({ text }) => startsCapital(text)) ? source.slice(3) : source;
  }
  const voice = source.findIndex(({ lower }) => VOICES.test(lower));
  const house =
    itemAt(source, voice - 1)?.lower === 'press' ? source.slice(0, voice - 1) : source.slice(0, voice);
  if (
    voice < 1 ||
    (source[voice]!.lower === 'secretary' && source[voice - 1]!.lower !== 'press') ||
    house.at(-1)?.pos !== 'PROPN' ||
    !house.every(({ pos }) => /^(?:ADJ|ADP|DET|PROPN)$/.test(pos))
  )
    return source;
  let end = voice + 1;
  while (source[end]?.pos === 'PROPN') end++;
  return source[end] === undefined || source[end]!.pos === 'VERB' ? [...house, ...source.slice(end)] : source;
}

/** The last word of what has a name and is nobody. */
const HOUSES =
  /^(?:Agency|Board|Bureau|Commission|Committee|Council|Department|Ministry|Office|Police|Service|Union|\p{Lu}{2,5})$/u;
const VOICES = /^(?:secretary|spokesman|spokesperson|spokeswoman)$/;

/** Words of an owner that says which is meant: `the ferry line’s`. */
const LONGEST_OWNER = 3;

/** `the ferry line’s lawyer Ida Blom said` is `lawyer Ida Blom said`: which line, the statement tells. */
function withoutPointing(source: Words): Words {
  const mark = source.findIndex(({ text }) => /^['’]s$/.test(text));
  if (plain(source[0]) !== 'the' || mark < 2 || source[mark - 1]!.pos !== 'NOUN') return source;
  if (source.slice(0, mark).some(({ pos }) => pos === 'ADP')) return source;
  const rest = source.slice(mark + 1);
  const isNamed = rest.some(({ pos }, at) => pos === 'PROPN' && rest[at + 1]?.pos === 'PROPN');
  return rest[0]?.pos === 'NOUN' && (isNamed || mark > LONGEST_OWNER) ? rest : source;
}

function withBriefPaper(source: Words): Words {
  if (!source.some(isPaper)) return source;
  const words = source.filter(({ text }) => !NEWNESS.test(text));
  const from = plain(words[0]) === 'according' ? 2 : 0;
  const paper = words.findIndex(isPaper);
  const told = words.slice(from, paper);
  if (paper < from || told.some(({ pos }) => !/^(?:ADJ|DET|NOUN)$/.test(pos))) return words;
  const [owner, end] = ownerBehind(words, paper);
  const kind = told.filter(({ pos }) => pos !== 'DET');
  return owner.length === 0
    ? words
    : [...words.slice(0, from), ...owner, ...kind, words[paper]!, ...words.slice(end)];
}

function isPaper({ pos, lemma }: Token): boolean {
  return pos === 'NOUN' && PAPERS.test(lemma);
}

/** Whose paper it is, as told behind it, and where that ends. */
function ownerBehind(words: Words, paper: number): readonly [owner: Words, end: number] {
  let at = paper + 1;
  if (MADE.test(plain(words[at]))) at++;
  if (!/^(?:by|for|from)$/.test(plain(words[at]))) return [[], paper];
  let start = words[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  if (words[start]?.pos === 'NOUN' && ROLE_NOUNS.has(words[start]!.lemma) && isNominal(words[start + 1]))
    start++;
  let end = start;
  while (isNominal(words[end]) || words[end]?.pos === 'ADJ') end++;
  const isName = end > start && end - start <= LONGEST_NAME && isNominal(words[end - 1]);
  const isLast = end === words.length || words[end]?.pos === 'VERB';
  return isName && isLast ? [words.slice(start, end), end] : [[], paper];
}

/** `two officials said` is `officials said`. */
function withoutCount(source: Words): Words {
  const from = plain(source[0]) === 'according' ? 2 : 0;
  const [count, noun] = source.slice(from);
  const counts = count?.pos === 'NUM' || /^(?:multiple|several|various)$/.test(plain(count));
  const head = source.findIndex((token, at) => at > from && isNominal(token) && !isNominal(source[at + 1]));
  if (!counts || plain(count) === 'one' || !/^(?:ADJ|NOUN|PROPN)$/.test(noun?.pos ?? '')) return source;
  return /^(?:aides|lawmakers|officials|sources)$/.test(plain(source[head]))
    ? [...source.slice(0, from), ...source.slice(from + 1)]
    : source;
}
