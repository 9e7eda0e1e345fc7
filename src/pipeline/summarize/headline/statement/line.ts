import { FUNCTION_WORDS } from '../../../../text/function-words.ts';
import { type Span, slice } from '../../../../text/span.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import { tagTokens } from '../../../../text/tag.ts';
import { BYLINE } from '../../byline.ts';
import { withoutDateline } from '../../dateline.ts';
import { withShortNames } from '../names/short-name.ts';
import { isInQuotation } from '../quotation.ts';
import { capitalize, printWords } from '../telegram/print.ts';
import { inTelegramStyle } from '../telegram/telegram.ts';
import { withoutTimeWords } from '../telegram/time-words.ts';
import { withoutLabel } from './label.ts';
import { chanceOfNoNews, speaksToReader } from './opening.ts';
import { withoutParentheses } from './parenthesis.ts';
import { isTied, pointsBack, THIS, withLeanWords, withoutStop } from './whole-sentence.ts';

/** A line of fewer characters is a date or a place, no sentence. */
const SHORTEST = 30;
/** Among so many first lines one is looked for, among fewer one that tells by itself. */
const LINES = 50;
const FIRST_LINES = 5;
/** Characters of a line that is printed whole: five lines on a telephone, which tell more than two with a mark do. */
const LINE = 300;
/** Between so many characters a longer line ends. */
const STUMP = 100;
const LONGEST_LINE = 400;
/** Characters of one whose words are told apart. */
const LONGEST_READ = 800;

/** Words and marks of a line that is read at a glance with what stands in brackets. */
const LONG = 22;

/**
 * With such a chance that it tells no news the first line goes behind others: more than half, since none of them gave a
 * statement.
 */
const NO_NEWS = 0.65;

/** A quotation, a caption, a question. */
const NO_STATEMENT = /^["“‘'[(]|\?["”]?$/;
/** What only the writer, or a line before it, could tell. */
const LEANS =
  /^(?:he|she|it(?! is|['’]s)|they|this|that|these|those|whatever|so|and|not (?:because|that)|such(?! as)|(?:after|as|before|if|once|when|while) (?:he|she|they)|(?:no|yes)(?=,))\b|\b(?:I|we|my|your)(?=[ '’])/i;
/** Whom it means only a line before it, or the writer, tells. */
const ORPHAN = /^(?:he|she|they|it(?! is|['’]s)|no(?=,))\b|\b(?:I|my)(?=[ '’])/i;
/** One of those that a line before it names (`The captain, 36, said`), or the end of a line that was parted. */
const GOES_ON =
  /^(?:the (?:[\p{Ll}\d-]+ ){0,2}\p{Ll}+, (?:\d|whose?|which)|the (?:former|latter)(?:,| (?:is|was|has|had|will))|(?:it|\p{L}{2,7} (?:his|her|their|its)|(?:one|some|both)(?! of)|another|others|call|click|has|have|is|are|was|were)\b)/iu;
/** A line that its feed has cut, or that leads up to the next. */
const CUT_SHORT = /(?:…|\.\.|:)["”]?$/;

/**
 * The line that is printed when no sentence gives a headline, and its sentence's index: the first that can stand there.
 *
 * @param tells whether a line behind the first tells what the article is about
 */
export function findLine(
  text: string,
  sentences: readonly Span[],
  tells: (line: string) => boolean,
): { readonly text: string; readonly index: number; readonly tells: boolean } {
  const lines = sentences.slice(0, LINES).map((sentence) => slice(text, withoutDateline(text, sentence)));
  const isLong = (line: string): boolean =>
    line.length >= SHORTEST && !NO_STATEMENT.test(line) && !BYLINE.test(line) && tellsSomething(line);
  const isWhole = (line: string, at: number): boolean =>
    isLong(line) &&
    line.length <= LINE &&
    !CUT_SHORT.test(line) &&
    isBalanced(line) &&
    !isInQuotation(text, sentences[at]!.start);
  const standsAlone = (line: string, at: number): boolean => isWhole(line, at) && !leans(line, at);
  const stands = (line: string, at: number): boolean => at < FIRST_LINES && standsAlone(line, at);
  const standsOnSubject = (line: string, at: number): boolean => standsAlone(line, at) && tells(line);
  const telling = lines.findIndex(
    (line, at) =>
      stands(line, at) &&
      (at === 0 ? chanceOfNoNews(line, lines[1] ?? '', undefined, 0) < NO_NEWS : tells(line)),
  );
  const whole = lines.findIndex(isWhole);
  // `She was unsure` tells less than what a later line tells of the subject.
  const later = whole >= 0 && ORPHAN.test(lines[whole]!) ? lines.findIndex(standsOnSubject) : -1;
  const index = [telling, lines.findIndex(stands), later, whole, lines.findIndex(isLong), 0].find(
    (at) => at >= 0,
  )!;
  return { text: shortenLine(printLine(text, sentences[index]!)), index, tells: telling >= 0 };
}

/**
 * Two of its words are no names and tell no time: else it is who wrote it, or when (`Ida Blom and Per Sund, Orsa
 * Press`, `Posted 1 year, 160 days ago`).
 */
function tellsSomething(line: string): boolean {
  const words = line.match(/(?<!\p{L})\p{Ll}[\p{L}’'-]{3,}|\p{Lo}{3}/gu) ?? [];
  return words.filter((word) => !TIME.test(word)).length >= 2;
}

const TIME = /^(?:(?:second|minute|hour|day|week|month|year)s?|posted|published|updated)$/;

/** A line before it, or somebody else, must tell what it means. */
function leans(line: string, index: number): boolean {
  return (
    LEANS.test(line) ||
    (index > 0 &&
      (pointsBack(line) || isTied(line) || speaksToReader(line) || GOES_ON.test(line) || THIS.test(line)))
  );
}

/** A line without the words that no line needs in a headline. */
function printLine(text: string, sentence: Span): string {
  const span = withoutDateline(text, sentence);
  if (span.end - span.start > LONGEST_READ) return slice(text, span);
  const line = withoutStop(withoutLabel(tagTokens(text, span)));
  const all = withShortNames(withoutTimeWords(line.length > LONG ? withoutParentheses(line) : line));
  const words = all[0]?.text === ',' ? all.slice(1) : all;
  return printWords(inTelegramStyle(withLeanWords(words)), text);
}

/**
 * The whole line when it fits, else as far as its last comma or dash; where it has none, its first words and a mark.
 */
export function shortenLine(sentence: string): string {
  const text = capitalize(sentence.replace(/\s+/g, ' ').replace(/[.…]{1,4}$/, ''));
  if (text.length <= LINE) return text;
  const source = sourceAtEnd(text);
  const fits = text.slice(0, LONGEST_LINE - source.length);
  const end = [...fits.matchAll(/ ?[,;—–] /g)].findLast(
    ({ index }) => index >= STUMP && isBalanced(fits.slice(0, index)),
  );
  if (end !== undefined) return fits.slice(0, end.index) + source;
  const words = fits.slice(0, Math.max(fits.lastIndexOf(' ', STUMP), 1)).split(' ');
  while (words.length > 1 && FUNCTION_WORDS.has(words.at(-1)!.toLowerCase())) words.pop();
  return `${words.join(' ').replace(/[,;:–—-]$/, '')}…`;
}

/** `, the council said`, which no claim goes without. */
function sourceAtEnd(line: string): string {
  const [source = '', verb = ''] = SOURCE.exec(line) ?? [];
  return isSpeechVerb(verb) ? source : '';
}

const SOURCE = /, [^,“”"]{3,80} (\p{L}{3,12})$/u;

/** No quotation and no bracket is open at the end. */
function isBalanced(line: string): boolean {
  const count = (marks: RegExp): number => line.match(marks)?.length ?? 0;
  return count(/[(“]/g) === count(/[)”]/g) && count(/"/g) % 2 === 0;
}
