import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { countSpaced, partTitle } from '../../text/title-parts.ts';
import { MAX_PDF_MEMORY, MAX_PDF_MS, MAX_PDF_PAGES, MAX_TEXT } from './limits.ts';
import { dropMissing, readLanguage, readLine, readNames } from './metadata.ts';
import { isKindOfText } from './no-title.ts';
import type { Parts } from './part.ts';
import { findPdfFault } from './pdf-fault.ts';
import { layOutPages } from './pdf-layout.ts';
import type { PdfContent, PdfTask } from './pdf-worker.ts';
import { afterProcessorTime } from './processor-bound.ts';

/** True for a PDF; viewers accept its mark within the first kilobyte, and so do files. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}

/** Reads the text layer of a PDF; a scan without one is refused. */
export async function readPdf(bytes: Uint8Array): Promise<Parts> {
  const content = await openInThread(bytes);
  if (typeof content === 'string')
    return { parts: [], remarks: [{ rule: 'unreadable-pdf', message: content }] };
  const { text, blocks, title: heading } = layOutPages(content.pages);
  if (blocks.length === 0) {
    const message = 'This PDF holds pictures of its pages and no text.';
    return { parts: [], remarks: [{ rule: 'no-text-layer', message }] };
  }
  const fault = findPdfFault(text);
  if (fault !== undefined) return { parts: [], remarks: [{ rule: 'unreadable-pdf', message: fault }] };
  const claimed = claimTitle(content.title, text);
  const title = claimed ?? readLine(heading);
  const metadata = dropMissing({
    title,
    titleFrom: title && (claimed ? 'document title' : 'h1'),
    byline: readNames(content.author),
    language: readLanguage(content.language),
  });
  return {
    parts: [{ format: 'pdf', encoding: 'pdf', text, blocks, metadata, cut: content.cut }],
    remarks: [],
  };
}

/** UTF-16 units in which a document tells its title. */
const BEGINNING = 3_000;
/** UTF-16 units of a title that is more than a word that the text has by chance: `Print`, `Article`. */
const SHORTEST_TITLE = 8;

/** Words of a title without the site's name that a browser prints it with. */
const TITLE_WORDS = 4;

/**
 * Programs fill the title in with names of files and templates: one that the text does not begin with says nothing. Of
 * a page that was printed, the headline alone, where it stands in a line of its own.
 */
function claimTitle(title: unknown, text: string): string | undefined {
  const told = readLine(title);
  const line = told !== undefined && isKindOfText(told) ? undefined : told;
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const lines = new Set(text.slice(0, BEGINNING).split('\n').map(fold));
  const parts = line === undefined || lines.has(fold(line)) ? [] : partTitle(line);
  const headline = parts
    .flatMap(({ head, tail }) => [head, tail])
    .find((part) => countSpaced(part) >= TITLE_WORDS && lines.has(fold(part)));
  if (headline !== undefined) return headline;
  const isTold = line !== undefined && ` ${fold(text.slice(0, BEGINNING))} `.includes(` ${fold(line)} `);
  return isTold && fold(line).length >= SHORTEST_TITLE ? line : undefined;
}

/** The content, or why there is none. */
function openInThread(bytes: Uint8Array): Promise<PdfContent | string> {
  const task: PdfTask = { bytes, maxPages: MAX_PDF_PAGES, maxText: MAX_TEXT };
  // The same name in the sources (.ts) and in what is built from them (.js).
  const worker = new Worker(new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_PDF_MEMORY },
    stdout: true,
    stderr: true,
  });
  return new Promise<PdfContent | string>((resolve) => {
    let stop = () => {};
    worker.on('message', (message: 'ready' | PdfContent) => {
      if (message !== 'ready') resolve(message);
      else
        stop = afterProcessorTime(MAX_PDF_MS, () =>
          resolve('This PDF takes longer to read than an article may.'),
        );
    });
    worker.on('error', () => resolve('This PDF is damaged, encrypted or too large to be read.'));
    worker.on('exit', () => {
      stop();
      resolve('This PDF could not be read.');
    });
  }).finally(() => worker.terminate());
}
