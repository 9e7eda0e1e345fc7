import type { Line } from './line.ts';

/** 1 where the same wording stands on another line. Lines of one length alone are compared, since few have the same. */
export function findRepeated(lines: readonly Line[]): Uint8Array {
  const repeated = new Uint8Array(lines.length);
  const byLength = new Map<number, number>();
  const first = new Map<string, number>();
  lines.forEach(({ folded }, at) => {
    const other = byLength.get(folded.length);
    if (other === undefined) {
      byLength.set(folded.length, at);
      return;
    }
    if (!first.has(lines[other]!.folded)) first.set(lines[other]!.folded, other);
    const earlier = first.get(folded);
    if (earlier === undefined) first.set(folded, at);
    else {
      repeated[earlier] = 1;
      repeated[at] = 1;
    }
  });
  return repeated;
}
