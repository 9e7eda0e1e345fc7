/**
 * Quoted-printable (RFC 2045 section 6.7): chosen over base64 because the source stays readable and plain English
 * grows by a few percent, not by a third; over 8bit because a line may then be longer than the 998 octets of RFC 5322.
 */

/** RFC 2045 section 6.7 rule 5: 76 characters at most, the soft break's `=` included. */
const LINE = 76;

/**
 * Text in UTF-8 as quoted-printable, with CRLF line ends. Line ends of the text (LF or CRLF) are kept as line ends.
 */
export function encodeQuotedPrintable(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.map(encodeLine).join('\r\n');
}

/** A character that cannot stand as it is. */
const SPECIAL = /[^\t -<>-~]/gu;

function encodeLine(line: string): string {
  const out: string[] = [];
  let row = '';
  let from = 0;
  for (const { 0: char, index } of line.matchAll(SPECIAL)) {
    addPlain(line.slice(from, index));
    from = index + char.length;
    const octets = encodeChar(char);
    // A character's octets stay on one row, so that a reader of the source can tell it.
    if (row.length + octets.length > LINE - 1) endRow();
    row += octets;
  }
  addPlain(line.slice(from));
  // White space at the end of a line does not survive transport (rule 3).
  const last = row.at(-1);
  if (last === ' ' || last === '\t') {
    const rest = row.slice(0, -1);
    const piece = hex(last.charCodeAt(0));
    if (rest.length + piece.length > LINE) out.push(`${rest}=`, piece);
    else out.push(rest + piece);
  } else out.push(row);
  return out.join('\r\n');

  function addPlain(run: string): void {
    let at = 0;
    while (at < run.length) {
      if (row.length === LINE - 1) endRow();
      // A dot that opens a row would be doubled on the wire, and "From " is rewritten by some servers.
      if (row === '' && (run[at] === '.' || run[at] === 'F')) row = hex(run.charCodeAt(at++));
      const end = at + LINE - 1 - row.length;
      row += run.slice(at, end);
      at = Math.min(end, run.length);
    }
  }

  function endRow(): void {
    out.push(`${row}=`);
    row = '';
  }
}

function encodeChar(char: string): string {
  return encodeURIComponent(char.toWellFormed()).replaceAll('%', '=');
}

function hex(octet: number): string {
  return `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
}
