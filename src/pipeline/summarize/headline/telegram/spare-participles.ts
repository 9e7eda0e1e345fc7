import { wordSet } from '../../../../text/word-set.ts';
import { mainVerb } from '../main-verb.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

interface Spare {
  readonly participles: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** Participles that say of these nouns no more than the preposition behind them says by itself. */
const SPARE: readonly Spare[] = [
  spare(
    'brought filed lodged leveled levelled made',
    'accusation allegation case charge claim complaint lawsuit suit',
    'against by',
  ),
  spare('put set', 'argument bill case claim idea offer plan proposal theory', 'forward forth'),
  spare(
    'compiled conducted issued made prepared produced published released written',
    'analysis assessment data document estimate figure forecast inquiry investigation poll probe report research review statement study survey',
    'by',
  ),
  spare(
    'introduced made offered presented proposed submitted tabled unveiled',
    'amendment bill budget legislation motion plan proposal resolution scheme',
    'by',
  ),
  spare(
    'agreed made reached sealed signed struck',
    'accord agreement ceasefire compromise deal pact settlement treaty',
    'between by with',
  ),
  spare(
    'carried committed conducted launched perpetrated',
    'atrocity attack abuse bombing crime killing murder massacre raid shooting strike',
    'out against by',
  ),
  spare('made', 'comment decision gain mistake progress promise remark statement', 'about by during in on'),
  spare('given delivered', 'address speech lecture', 'at by in to'),
  spare('sent written addressed', 'email letter memo', 'by to'),
  spare('sustained suffered', 'burn injury loss wound', 'at during in'),
  spare('issued handed', 'order ruling verdict warning', 'by down'),
  spare('imposed placed', 'ban cap curb limit restriction sanction tariff tax', 'by on'),
  spare(
    'located situated',
    'base church factory home hospital house mine plant school town village',
    'at in near on',
  ),
  spare('posed', 'danger risk threat challenge', 'to'),
];
const PARTICIPLES: ReadonlySet<string> = new Set(SPARE.flatMap(({ participles }) => [...participles]));
/** What belongs to the participle: `put | forward | by`. */
const PARTICLES = /^(?:down|forth|forward|out)$/;

/**
 * The words, without their articles, without participles that only lead from a noun to its preposition, outside
 * quotations: `charges brought against two crews` are `charges against two crews`, `a plan put forward by Blom` is `a
 * plan by Blom`.
 */
export function withoutSpareParticiples(words: Words): Words {
  if (!words.some((token) => PARTICIPLES.has(plain(token)))) return words;
  const main = mainVerb(words);
  if (main < 0) return words;
  return withoutStretches(words, (_, from) => (from === main ? from : endOfSpare(words, from)));
}

function endOfSpare(words: Words, from: number): number {
  const word = plain(words[from]);
  const noun = words[from - 1];
  if (!PARTICIPLES.has(word) || noun?.pos !== 'NOUN' || words[from]!.pos !== 'VERB') return from;
  const [next, last] = [plain(words[from + 1]), plain(words[from + 2])];
  const isParticle = PARTICLES.test(next);
  if (isParticle && !/^(?:against|by|in|on)$/.test(last)) return from;
  const isSpare = SPARE.some(
    ({ participles, nouns, behind }) => participles.has(word) && nouns.has(noun.lemma) && behind.has(next),
  );
  if (!isSpare || words[from + 2] === undefined) return from;
  return from + (isParticle ? 2 : 1);
}

function spare(participles: string, nouns: string, behind: string): Spare {
  return { participles: wordSet(participles), nouns: wordSet(nouns), behind: wordSet(behind) };
}
