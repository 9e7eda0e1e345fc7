import { plain, type Words } from './word.ts';

const DANGLING = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX']);

/** `details on how`. */
const ASKING = /^(?:how|what|when|where|whether|which|why)$/;

/** True when the words stop where something must follow. */
export function isDangling(words: Words): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  if (/^(?:that|to|thanks|due|owing|according)$/.test(plain(last))) return true;
  if (ASKING.test(plain(last)) && words.at(-2)?.pos === 'ADP') return true;
  // `a hand, or rather`, `fled, and now`
  if (last.pos === 'ADV' && words.at(-2)?.pos === 'CCONJ') return true;
  if (plain(last) === 'before' && /^(?:year|month|week|day|night|season)$/.test(plain(words.at(-2))))
    return false;
  if (words.at(-2)?.text === '-' && /^(?:VERB|ADJ)$/.test(last.pos))
    return !last.text.endsWith('ing') && words.at(-4)?.lemma !== 'be' && plain(last) !== 'old';
  if (plain(last) === 'may' && words.at(-2)?.pos === 'ADP') return false;
  return (
    DANGLING.has(last.pos) &&
    !/^(?:up|out|off|down|over|in|on|away|back|through|around|all|both)$/.test(plain(last))
  );
}
