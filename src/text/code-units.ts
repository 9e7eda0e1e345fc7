/** Texts up to this length share an array. */
const MOST_SHARED = 1 << 15;

/** Reads the code units of texts, out of each in one go: to ask a text for one after the other takes 30 times as long. */
class UnitReader {
  #units = new Uint16Array(MOST_SHARED);
  #bytes = Buffer.from(this.#units.buffer);

  /** Holds until the next call. */
  read(text: string): Uint16Array {
    if (text.length > MOST_SHARED) return copyUnits(text);
    this.#bytes.write(text, 'utf16le');
    if (!IS_LITTLE_ENDIAN) this.#bytes.subarray(0, 2 * text.length).swap16();
    return this.#units;
  }
}

/** Whether numbers stand in memory as `Buffer` writes them; on every machine but a few they do. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function copyUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

const passing = new UnitReader();

/**
 * The UTF-16 code units of a short text, for whoever goes over them again and again: out of a string, which may be a
 * slice of another and written in one byte or two, each takes four times as long. Holds until the next call.
 */
export function readCodeUnits(text: string): Uint16Array {
  return passing.read(text);
}

const whole = new UnitReader();
let wholeText = '';
let wholeUnits = whole.read(wholeText);

/**
 * The same of a text that is gone over part by part, at each part's place in it. Holds until another text is asked for,
 * so that the parts after the first cost nothing.
 */
export function unitsOfText(text: string): Uint16Array {
  if (text !== wholeText) {
    wholeUnits = whole.read(text);
    wholeText = text;
  }
  return wholeUnits;
}
