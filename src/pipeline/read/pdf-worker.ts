import { parentPort, workerData } from 'node:worker_threads';
import type { PdfLine } from './pdf-layout.ts';

/**
 * The thread that PDF files are opened in, apart from everything else: the format can unfold without bounds and ask for
 * any amount of work, and only a thread can be stopped from outside. Posts `ready` when its clock may start, then the
 * lines of the pages.
 */
export interface PdfContent {
  /** By page, in the order in which the file draws them. */
  readonly pages: readonly (readonly PdfLine[])[];
  readonly title: unknown;
  readonly author: unknown;
  readonly language: unknown;
  readonly cut: boolean;
}

export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
  readonly maxText: number;
}

if (parentPort) {
  const { bytes, maxPages, maxText }: PdfTask = workerData;
  const { getDocumentProxy } = await import('unpdf');
  parentPort.postMessage('ready');
  const pdf = await getDocumentProxy(bytes, { useSystemFonts: false, verbosity: 0 });
  const info: { Title?: unknown; Author?: unknown; Language?: unknown } = (await pdf.getMetadata()).info;
  const pages: PdfLine[][] = [];
  let length = 0;
  for (let at = 1; at <= Math.min(pdf.numPages, maxPages) && length < maxText; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    const lines = joinItems(items as readonly PdfItem[]);
    length += lines.reduce((sum, line) => sum + line.text.length, 0);
    pages.push(lines);
  }
  const cut = pages.length < pdf.numPages;
  parentPort.postMessage({ pages, title: info.Title, author: info.Author, language: info.Language, cut });
}

/** What the library gives for each run of characters; `transform` ends with x and y in points. */
interface PdfItem {
  readonly str?: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

function joinItems(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; x: number; y: number; end: number; size: number } | undefined;
  const close = () => {
    if (open && open.text.trim() !== '')
      lines.push({ text: open.text, x: open.x, y: open.y, width: open.end - open.x, size: open.size });
    open = undefined;
  };
  for (const { str = '', width, height, transform, hasEOL } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    if (open && str !== '' && Math.abs(y - open.y) > open.size / 2) close();
    if (str !== '') {
      open ??= { text: '', x, y, end: x, size: height };
      open.text += str;
      open.end = Math.max(open.end, x + width);
      open.size = Math.max(open.size, height);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}
