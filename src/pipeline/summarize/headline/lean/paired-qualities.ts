import type { Token } from '../../../../text/tag.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** Qualities that tell of which kind a thing is, so that two of them tell of two kinds. */
const KINDS =
  /^(?:bad|big|black|domestic|eastern|elderly|female|foreign|further|good|great|few|higher|homeless|legal|local|lower|male|many|mental|minor|more|most|national|new|northern|old|other|physical|poor|private|public|rich|several|small|southern|western|white|young)$/;
/** How sure or how much of a thing there is, beside which no other quality may stand alone, or go. */
const LIMITS =
  /^(?:alleged|apparent|attempted|conditional|fake|false|former|incomplete|initial|interim|limited|partial|planned|possible|potential|preliminary|proposed|provisional|purported|reported|suspected|temporary|tentative)$/;
/** `harbours of British | and Irish | towns`. */
const NATIONAL = /(?:ish|ese|[ai]an)$/;
/** Behind these a quality is measured, counted or one of a choice. */
const DEGREES = /^(?:both|either|more|most|neither|less|least|not|only|too)$/;
const JOINTS = /^(?:and|but|,)$/;

/**
 * A noun with one of the two qualities that are told of it: `a sleepy | and empty | harbour`, `a handsome | but |
 * unpaid post`, whose turn tells more. Two kinds of a thing stay.
 */
export function withOneQuality(words: Words): Words {
  if (!words.some((token) => JOINTS.test(token.text))) return words;
  return withoutStretches(words, (all, from) => Math.max(endOfSecond(all, from), endOfFirst(all, from)));
}

/** Where the second of two qualities ends that begins here with its joint or comma; here when none does. */
function endOfSecond(words: Words, from: number): number {
  const [before, first, second, next] = [-2, -1, 1, 2].map((at) => words[from + at]);
  if (!/^(?:and|,)$/.test(plain(words[from])) || !isQuality(first) || !isQuality(second)) return from;
  const noun = next?.pos === 'ADJ' ? words[from + 3] : next;
  if (!isNominal(noun) || words[from + 3]?.text === '-' || before?.text === '-') return from;
  return DEGREES.test(plain(before)) || before?.pos === 'NUM' || before?.text === ',' ? from : from + 2;
}

/** Where the first of two qualities ends that begins here, with its joint, when the second turns it. */
function endOfFirst(words: Words, from: number): number {
  const but = words[from + 1]?.text === ',' ? from + 2 : from + 1;
  if (plain(words[but]) !== 'but' || !isQuality(words[from]) || !isQuality(words[but + 1])) return from;
  if (DEGREES.test(plain(words[from - 1]))) return from;
  const next = words[but + 2]?.text === ',' ? words[but + 3] : words[but + 2];
  return /^(?:ADJ|NOUN)$/.test(next?.pos ?? '') ? but + 1 : from;
}

function isQuality(token: Token | undefined): boolean {
  if (token?.pos !== 'ADJ' || !/^\p{Ll}/u.test(token.text)) return false;
  return !KINDS.test(token.text) && !LIMITS.test(token.text) && !NATIONAL.test(token.text);
}
