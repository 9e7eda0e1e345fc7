/** Texts up to this length share one array. */
const MOST_SHARED = 8192;
const shared = new Uint16Array(MOST_SHARED);

/**
 * The UTF-16 code units of a text, for whoever goes over them again and again: out of a string, which may be a slice of
 * another and written in one byte or two, each takes four times as long. Holds until the next call.
 */
export function readCodeUnits(text: string): Uint16Array {
  const units = text.length <= MOST_SHARED ? shared : new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
