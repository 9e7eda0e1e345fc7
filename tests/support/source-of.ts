import { createHash } from 'node:crypto';
import type { SourceFile } from '../../src/news/source-file.ts';

/** A file of the inbox, as the folder would hand it over. */
export function sourceOf(file: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, bytes, sha256, modified: new Date('2026-03-02T06:00:00Z') };
}
