/** Lists of readers as spreadsheets and mailing tools write them. */

import { CsvError, parse } from 'csv-parse/sync';
import { OperatorError } from '../ports/operator-error.ts';

/** A million addresses; a larger file is something else. */
const MAX_BYTES = 50_000_000;

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
      maxRecordSize: 10_000,
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(file, error.message);
    throw error;
  }
}

function unreadable(file: string, why: string): OperatorError {
  return new OperatorError('list-unreadable', `The list of readers cannot be read: ${why}.`, {
    where: file,
    hint: 'One address a line, or a CSV file whose first line names a column "address".',
  });
}
