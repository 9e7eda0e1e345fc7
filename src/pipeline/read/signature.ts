/** What a file is that is not read, in words that fit "This is ...", and what its owner may do. */
export interface Other {
  readonly name: string;
  readonly remedy?: string;
}

export const DOCUMENT = 'save it as PDF or plain text';
export const ARCHIVE = 'unpack it here';
export const PAGE = 'save the page itself, as HTML';

/** Files that hold no text, told by their first bytes and named as the operator would name them. */
const SIGNATURES: readonly (readonly [at: number, bytes: string, name: string, remedy?: string])[] = [
  [0, '\x89PNG', 'a PNG picture'],
  [0, '\xff\xd8\xff', 'a JPEG picture'],
  [0, 'GIF8', 'a GIF picture'],
  [8, 'WEBP', 'a WebP picture'],
  [4, 'ftypavif', 'an AVIF picture'],
  [4, 'ftypheic', 'a HEIC picture'],
  [0, 'II*\0', 'a TIFF picture'],
  [0, 'MM\0*', 'a TIFF picture'],
  [0, 'BM', 'a bitmap picture'],
  [8, 'AVI ', 'a video'],
  [8, 'WAVE', 'a sound recording'],
  [4, 'ftyp', 'a video'],
  [0, '\x1aE\xdf\xa3', 'a video'],
  [0, 'ID3', 'a sound recording'],
  [0, '\xff\xfb', 'a sound recording'],
  [0, 'OggS', 'a sound recording'],
  [0, 'fLaC', 'a sound recording'],
  [30, 'mimetypeapplication/epub', 'an e-book (EPUB)', DOCUMENT],
  [30, 'mimetypeapplication/vnd.oasis', 'an OpenDocument file', DOCUMENT],
  [30, '[Content_Types].xml', 'an Office document', DOCUMENT],
  [30, '_rels/', 'an Office document', DOCUMENT],
  [30, 'docProps/', 'an Office document', DOCUMENT],
  [30, 'word/', 'an Office document', DOCUMENT],
  [30, 'xl/', 'an Office document', DOCUMENT],
  [30, 'Index/', 'an iWork document', DOCUMENT],
  [0, 'PK\x03\x04', 'a ZIP archive', ARCHIVE],
  [0, '\xd0\xcf\x11\xe0', 'an old Office document or an Outlook mail', `${DOCUMENT}, a mail as .eml`],
  [0, '7z\xbc\xaf', 'a 7-Zip archive', ARCHIVE],
  [0, 'Rar!', 'a RAR archive', ARCHIVE],
  [0, 'BZh', 'a bzip2 archive', ARCHIVE],
  [0, '\xfd7zXZ', 'an xz archive', ARCHIVE],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive', ARCHIVE],
  [257, 'ustar', 'a tar archive', ARCHIVE],
  [0, 'SQLite format 3', 'an SQLite database'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ', 'a program'],
  [0, '\0asm', 'a program (WebAssembly)'],
  [0, '\xcf\xfa\xed\xfe', 'a program'],
  [0, 'wOF', 'a font'],
  [0, '%!PS', 'a PostScript file', DOCUMENT],
  [0, '\xff\xfe\0\0', 'a text in UTF-32', 'save it as UTF-8'],
  [0, '\0\0\xfe\xff', 'a text in UTF-32', 'save it as UTF-8'],
  [0, '{\\rtf', 'a Rich Text (RTF) file', DOCUMENT],
  [0, 'bplist', 'a web archive of Safari or another property list', 'save the page as Page Source'],
];

/** Names that are also how a plain English text may begin; they count only when the bytes are no text. */
const WORDS = new Set([
  'BM',
  'MZ',
  'BZh',
  'ID3',
  'OggS',
  'wOF',
  'Rar!',
  'bplist',
  'AVI ',
  'WAVE',
  'WEBP',
  'ustar',
  'GIF8',
  'ftyp',
]);

/**
 * What kind of file this is: `a PNG picture`; undefined when its first bytes say nothing.
 *
 * @param certain false for a file that otherwise reads as text: only marks that no text begins with count
 */
export function nameSignature(bytes: Uint8Array, certain: boolean): Other | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const found = SIGNATURES.find(([at, mark]) => head.startsWith(mark, at) && (certain || !WORDS.has(mark)));
  return found && { name: found[2], ...(found[3] !== undefined && { remedy: found[3] }) };
}
