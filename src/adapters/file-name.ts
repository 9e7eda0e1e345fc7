/**
 * A file's name as it may be printed: what is not UTF-8 as `\xE9`, control characters, line ends and marks that turn
 * the direction of text as `\u202e`. Names are for people; files are opened by their bytes, never by this.
 */
export function printName(name: Buffer): string {
  const text = isUtf8(name)
    ? name.toString('utf8')
    : name.toString('latin1').replace(/[\x80-\xff]/g, escapeByte);
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    escapeChar,
  );
}

function isUtf8(name: Buffer): boolean {
  return Buffer.compare(Buffer.from(name.toString('utf8'), 'utf8'), name) === 0;
}

function escapeByte(char: string): string {
  return `\\x${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escapeChar(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
