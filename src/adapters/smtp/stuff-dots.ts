const LINE_STARTS = ['\n.', '\r.'];

/**
 * The message with a second dot before each line that begins with one (RFC 5321 section 4.5.2). What follows a bare
 * line feed or carriage return counts as a line too: to a lenient server it is one, and a lone dot on it would end the
 * message and let what follows pass for another.
 */
export function stuffDots(bytes: Uint8Array): Buffer {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dots: number[] = message[0] === 0x2e ? [0] : [];
  for (const start of LINE_STARTS) {
    for (let at = message.indexOf(start); at !== -1; at = message.indexOf(start, at + 1)) dots.push(at + 1);
  }
  if (dots.length === 0) return message;
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const dot of dots.sort((a, b) => a - b)) {
    pieces.push(message.subarray(from, dot), DOT);
    from = dot;
  }
  return Buffer.concat([...pieces, message.subarray(from)]);
}

const DOT = Buffer.from('.');
