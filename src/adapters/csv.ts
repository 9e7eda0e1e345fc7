/** Lists of readers as spreadsheets and mailing tools write them. */

import { CsvError, type CsvErrorCode, parse } from 'csv-parse/sync';
import { OperatorError } from '../ports/operator-error.ts';

/** A million addresses; a larger file is something else. */
const MAX_BYTES = 50_000_000;

/** Bytes of one line: an address has 320 at most, and other columns are names and notes. */
const MAX_LINE = 10_000;

/** What the column with addresses may be called, in lower case without spaces and hyphens. */
const ADDRESS_COLUMNS = ['address', 'email', 'emailaddress', 'mail', 'recipient'];

/** One line of a list. */
export interface ListLine {
  /** Counted from 1. */
  readonly line: number;
  readonly address: string;
  /** What a `status` column says; empty without one. */
  readonly status: string;
}

/**
 * The addresses of a CSV file: of the column called `address` or `email`, or of the only column when it has no title.
 * Comma, semicolon and tab part columns. Throws an OperatorError for a file that is no such list.
 */
export function readReaderList(bytes: Uint8Array, file: string): readonly ListLine[] {
  if (bytes.length > MAX_BYTES) throw unreadable(file, `it is larger than ${MAX_BYTES / 1e6} MB`);
  if (isNoText(bytes)) throw unreadable(file, 'it is no text', SPREADSHEET);
  const rows = parseRows(bytes, file);
  const titles = rows[0]?.record.map((title) => title.toLowerCase().replace(/[\s_-]/g, '')) ?? [];
  const titled = titles.findIndex((title) => ADDRESS_COLUMNS.includes(title));
  if (titled === -1 && rows.some(({ record }) => record.length > 1)) {
    throw unreadable(file, 'none of its columns is called address or email');
  }
  const status = titles.indexOf('status');
  return rows.slice(titled === -1 ? 0 : 1).map(({ record, info }) => ({
    line: info.lines,
    address: (record[Math.max(titled, 0)] ?? '').trim(),
    status: status === -1 ? '' : (record[status] ?? '').trim().toLowerCase(),
  }));
}

/** Bytes that are looked at for what no text holds; every spreadsheet's file has it in its first hundred. */
const LOOKED_AT = 1_000;

/** A zero byte, which text has only where it says so itself: a byte order mark of UTF-16. */
function isNoText(bytes: Uint8Array): boolean {
  const marked = [0xfffe, 0xfeff].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  return !marked && bytes.subarray(0, LOOKED_AT).includes(0);
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRows(bytes: Uint8Array, file: string): readonly Row[] {
  try {
    return parse(Buffer.from(bytes), {
      bom: true,
      delimiter: [',', ';', '\t'],
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      maxRecordSize: MAX_LINE,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [why, hint] = FAULTS[error.code] ?? ['it is no CSV', FORM];
    // The line on which the faulty record begins.
    throw unreadable(typeof error.lines === 'number' ? `${file}:${error.lines}` : file, why, hint);
  }
}

const FORM = 'One address a line, or a CSV file whose first line names a column "address".';
const SPREADSHEET = 'Save a spreadsheet as CSV, and import that.';
const QUOTES = 'Write an address without quotation marks, or a quotation mark inside a cell twice.';

/** What a parser's failures mean to somebody who made the list, and what to do about it. */
const FAULTS: Partial<Record<CsvErrorCode, readonly [why: string, hint: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['a quotation mark is opened and never closed', QUOTES],
  INVALID_OPENING_QUOTE: ['a quotation mark stands in the middle of a cell', QUOTES],
  CSV_INVALID_CLOSING_QUOTE: ['something follows a closing quotation mark', QUOTES],
  CSV_MAX_RECORD_SIZE: [`a line is longer than ${MAX_LINE} bytes`, FORM],
};

function unreadable(where: string, why: string, hint = FORM): OperatorError {
  return new OperatorError('list-unreadable', `The list of readers cannot be read: ${why}.`, { where, hint });
}
