import { createHash } from 'node:crypto';
import type { SourceFile } from '../../../src/news/source-file.ts';

export const BYTES = 3_000;

const NAMES =
  'Ida Blom,Owen Hale,Marit Osk,Jonas Reyer,Tessa Lind,Aron Weel,Clara Dunmore,Piet Halvard'.split(',');
const PLACES = 'Lowmoor,Port Esker,Hallin,Saint Orme,Dunmere,Westwick,Upper Tarn,Colby Sands'.split(',');
const BODIES = 'city council,water board,harbour office,school trust,transport agency,housing fund'.split(
  ',',
);
const WORKS = 'bridge,reservoir,tram line,hospital wing,sea wall,library,market hall,power station'.split(
  ',',
);

/** Ways of saying something; each is filled in afresh, so that paragraphs differ and none passes for furniture. */
const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (p) =>
    `The ${p.from(BODIES)} in ${p.from(PLACES)} will spend $${p.number(90)}.5 million on the ${p.work()}.`,
  (p) =>
    `About ${p.number(9000)} people were asked to leave the streets around the ${p.work()}, officials said.`,
  (p) =>
    `“We had planned for something else, and nobody told us,” said ${p.from(NAMES)}, who heads the works.`,
  (p) =>
    `The price had risen by ${p.number(60)} percent since the first plan was drawn up for ${p.from(PLACES)}.`,
  (p) => `${p.from(NAMES)}, ${p.number(70)}, has lived beside the ${p.work()} for most of a working life.`,
  (p) => `Nothing in the plan says how the ${p.from(BODIES)} would pay for the rest, or when it must decide.`,
  (p) => `It is the first time that the ${p.from(BODIES)} has met in public about what went wrong there.`,
  (p) => `Mayor ${p.from(NAMES)} asked for patience and said the ${p.work()} would open before the winter.`,
  (p) =>
    `Engineers from ${p.from(PLACES)} found cracks of ${p.number(40)} centimetres, according to the report.`,
  (p) =>
    `Residents who came to the meeting in ${p.from(PLACES)} wanted to know why the warning came so late.`,
];

interface Pick {
  from(words: readonly string[]): string;
  number(most: number): number;
  work(): string;
}

/** Picks that are the same in every run: a linear congruential generator (Numerical Recipes, 2nd edition, 7.1). */
function makePick(seed: number): Pick {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const from = (words: readonly string[]): string => words[next(words.length)]!;
  return {
    from,
    number: (most) => 2 + next(most),
    work: () => `${from(WORKS)} of ${from(PLACES)} number ${next(10_000)}`,
  };
}

/** A plain-text article of 3 KB, every other one without a headline; the same for a number in every run. */
export function inventSource(index: number): SourceFile {
  const pick = makePick(index);
  let text = index % 2 === 0 ? `${pick.from(PLACES)} Waits for Its New ${pick.from(WORKS)}\n\n` : '';
  for (let at = 0; text.length < BYTES; at++)
    text += `${SENTENCES[at % SENTENCES.length]!(pick)}${at % 2 === 0 ? ' ' : '\n\n'}`;
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: `sources/${index}.txt`, bytes, sha256, modified: new Date(0) };
}
