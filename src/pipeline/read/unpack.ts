import { gunzipSync } from 'node:zlib';
import { MAX_UNPACKED_BYTES } from './limits.ts';

/** True for what gzip wrote (RFC 1952 section 2.3.1). */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The content of a `.gz`, or why there is none. */
export function unpack(bytes: Uint8Array): { readonly bytes: Uint8Array } | { readonly problem: string } {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? { problem: `The archive unfolds to more than ${MAX_UNPACKED_BYTES} bytes.` }
      : { problem: 'The archive is damaged and cannot be unpacked.' };
  }
}
