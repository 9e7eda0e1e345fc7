import { type Composed, fingerprintPieces, type Hole } from './address.ts';

/**
 * A composed message as bytes, to be kept with the edition: whoever resumes a delivery, or sends an old edition again,
 * sends the same bytes whatever has become of the template since.
 */
export function packMessage({ pieces, fingerprint: _, ...about }: Composed): Uint8Array {
  const holes: [offset: number, hole: Hole][] = [];
  const buffers: Buffer[] = [];
  let offset = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') holes.push([offset, piece]);
    else {
      buffers.push(piece);
      offset += piece.length;
    }
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...about, holes })}\n`), ...buffers]);
}

/**
 * The message that `packMessage` packed.
 *
 * @throws SyntaxError when the bytes are something else
 */
export function unpackMessage(packed: Uint8Array): Composed {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = bytes.indexOf(10);
  const { holes, ...about } = JSON.parse(bytes.subarray(0, Math.max(0, end)).toString()) as Omit<
    Composed,
    'pieces' | 'fingerprint'
  > & {
    readonly holes: readonly [offset: number, hole: Hole][];
  };
  const body = bytes.subarray(end + 1);
  const ends = [...holes.slice(1).map(([offset]) => offset), body.length];
  const pieces = [
    body.subarray(0, holes[0]?.[0] ?? body.length),
    ...holes.flatMap(([offset, hole], index): (Buffer | Hole)[] => [
      hole,
      body.subarray(offset, ends[index]),
    ]),
  ];
  return { ...about, pieces, fingerprint: fingerprintPieces(pieces) };
}
