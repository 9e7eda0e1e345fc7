import { itemAt } from '../../../../text/item-at.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** What a writer thinks of a thing, never which or how many of its kind. */
const COLOUR =
  /^(?:massive|controversial|stark|fierce|stunning|bombshell|blockbuster|ardent|stinging|scathing|blistering|historic|landmark|sweeping|ambitious|far-reaching|wide-ranging|sprawling|long-awaited|long-sought|highly-anticipated|much-anticipated|last-ditch|dramatic|devastating|shocking|bitter|tense|looming|long-running|long-standing|embattled|beleaguered|disastrous|thorny|vexing|high-profile|closely-watched|unprecedented|momentous|renowned|formidable|lucrative|glittering|immense|vast|outrageous|feckless|pernicious|relentless|crucial|vital|lengthy|expansive|wrenching|fiery|decisive|longtime|upcoming|forthcoming|impending|recent|various|intense|prominent|famous|robust|enormous|huge|fresh|damaging|overwhelming|resounding|crushing|impassioned|whopping|staggering|remarkable|extraordinary|contentious|heated|swift|significant|substantial|notable|gut-wrenching|jaw-dropping|eye-popping|ground-breaking|groundbreaking|game-changing|high-stakes|much-needed|long-overdue|hard-fought|hard-won|monumental|lavish|frantic|searing)$/;
/** How things have gone for what it tells of, or how people like it: `storm-battered`, `prize-winning`. */
const COLOUR_ENDS =
  /-(?:acclaimed|battered|fated|grossing|hit|interrupted|laden|packed|plagued|racked|ravaged|ridden|rocked|selling|strapped|stricken|studded|torn|weary|winning|wracked)$/;
/** Who has a majority in a chamber, which a reader of its name knows or need not. */
const HELD = /^(?:democratic|democrat|gop|republican)-(?:controlled|held|led|run)$/;
/** Before one thing: several are picked out by it. */
const COLOUR_OF_ONE = /^(?:key|major)$/;
/** Nouns that stand for one before a noun. */
const COLOUR_NOUNS = /^(?:blockbuster|bombshell|landmark)$/;
/** How much so a thing is that is told of with colour, or in what temper people wait for it. */
const DEGREES =
  /^(?:much|long|very|highly|widely|hotly|eagerly|closely|deeply|increasingly|hugely|massively|wildly|extremely|particularly|especially|heavily)$/;
const AWAITED =
  /^(?:anticipated|awaited|contested|criticized|criticised|debated|hyped|publicized|publicised|watched)$/;
/** How people feel, who are told of for what they do. */
const FELT =
  /^(?:angry|anxious|defiant|disgruntled|frustrated|furious|jubilant|nervous|outraged|sceptical|skeptical|weary|worried)$/;
/** What every new thing has been lately. */
const LATELY = /^(?:newly|recently)$/;
const MADE =
  /^(?:acquired|adopted|announced|created|declassified|discovered|enacted|formed|introduced|installed|launched|minted|opened|passed|published|released|revealed|unveiled)$/;
/**
 * What is told of these is how large they are (a major shift is no shift), or what they are at all (`in a historic
 * move`).
 */
const NEEDY =
  /^(?:case|change|cut|decline|drop|event|expansion|fall|fashion|growth|increase|manner|matter|moment|move|overhaul|place|reduction|reform|rise|role|shift|step|surge|thing|time|way|day|week|month|year|decade)$/;

/**
 * Where what only colours a noun ends that begins here, with what joins it to another adjective: `sweeping`, `much
 * anticipated`, `newly formed`, `contentious and` before `new laws`; here where nothing does.
 */
export function endOfColour(words: Words, from: number): number {
  const before = itemAt(words, from - 1);
  if (/^(?:ADV|AUX|CCONJ)$/.test(before?.pos ?? '') || before?.text === '-') return from;
  const end = from + countColour(words, from);
  if (end === from || words[end]?.text === '-') return from;
  const joint = /^(?:and|,)$/.test(plain(words[end])) && words[end + 1]?.pos === 'ADJ';
  const noun = nounFrom(words, joint ? end + 1 : end);
  if (noun < 0 || NEEDY.test(words[noun]!.lemma) || isAllThatIsTold(words, from, noun)) return from;
  const one = COLOUR_OF_ONE.test(plain(words[from]));
  if (one && (noun > end || words[noun]!.pos !== 'NOUN' || words[noun]!.lemma !== plain(words[noun])))
    return from;
  return joint ? end + 1 : end;
}

/** `received a | devastating | diagnosis` with nothing behind it: what it was like is what is told. */
function isAllThatIsTold(words: Words, from: number, noun: number): boolean {
  const behind = words[noun + 1];
  if (behind !== undefined && behind.text !== ',') return false;
  const verb = words[from - 1]?.pos === 'DET' ? words[from - 2] : words[from - 1];
  return verb?.pos === 'VERB' && BARE.test(verb.lemma);
}

/** Verbs that tell little of what was done. */
const BARE = /^(?:deliver|face|find|get|give|have|make|offer|receive|suffer|take)$/;

/** Words of colour that begin here; none with a degree but of colour. */
function countColour(words: Words, from: number): number {
  const [first, second] = [plain(words[from]), plain(words[from + 1])];
  if (second === '-') {
    if (isNominal(words[from - 1])) return 0;
    const compound = `${first}-${plain(words[from + 2])}`;
    return [COLOUR, COLOUR_ENDS, HELD].some((colour) => colour.test(compound)) ? 3 : 0;
  }
  if (LATELY.test(first) && MADE.test(second)) return 2;
  if (DEGREES.test(first) && (AWAITED.test(second) || COLOUR.test(second))) return 2;
  const isQuality = words[from]!.pos === 'ADJ' || from === 0;
  return COLOUR_NOUNS.test(first) ||
    (isQuality && (COLOUR.test(first) || FELT.test(first) || COLOUR_OF_ONE.test(first)))
    ? 1
    : 0;
}

/** The noun that an adjective here tells of, past another and past how much it is; -1 where none follows. */
function nounFrom(words: Words, from: number): number {
  let at = from;
  if (words[at]?.pos === 'ADJ') at++;
  else while (/^(?:NUM|SYM)$/.test(words[at]?.pos ?? '')) at++;
  return isNominal(words[at]) && words[at + 1]?.text !== '-' ? at : -1;
}
