/**
 * Where in markup a place of a template stands, found by reading the markup up to it: enough of HTML's tokenizer to
 * tell text from an attribute's value, and both from places where no escaping makes an article's words harmless.
 */
export type Place =
  | { readonly kind: 'text' }
  /** Inside a tag, but in no attribute's value. */
  | { readonly kind: 'tag'; readonly element: string; readonly attribute: string }
  /** After `=`, before a quotation mark: a value that would be unquoted. */
  | { readonly kind: 'unquoted'; readonly element: string; readonly attribute: string }
  | {
      readonly kind: 'value';
      readonly element: string;
      readonly attribute: string;
      readonly quote: string;
      /** The value so far. */
      readonly before: string;
    }
  /** Inside `<style>` or `<mj-style>`. */
  | { readonly kind: 'style'; readonly element: string }
  | { readonly kind: 'comment' };

export const TEXT: Place = { kind: 'text' };

/** Reads on from a place and gives the place after the markup. */
export function readMarkup(from: Place, markup: string): Place {
  let place = from;
  let at = 0;
  while (at < markup.length) {
    const [next, end] = step(place, markup, at);
    place = next;
    at = end;
  }
  return place;
}

function step(place: Place, markup: string, at: number): [Place, number] {
  switch (place.kind) {
    case 'text':
      return leaveText(markup, at);
    case 'comment':
      return until(markup, at, '-->', TEXT, place);
    case 'style':
      return until(markup, at, `</${place.element}>`, TEXT, place);
    case 'tag':
      return inTag(place, markup, at);
    case 'unquoted': {
      const char = markup[at]!;
      if (char === '"' || char === "'") return [{ ...place, kind: 'value', quote: char, before: '' }, at + 1];
      if (/\s/.test(char)) return [place, at + 1];
      // A literal value without quotation marks: `width=100`.
      const end = seek(markup, at, /[\s>]/g);
      return [{ kind: 'tag', element: place.element, attribute: '' }, end];
    }
    case 'value': {
      const end = markup.indexOf(place.quote, at);
      if (end < 0) return [{ ...place, before: place.before + markup.slice(at) }, markup.length];
      return [{ kind: 'tag', element: place.element, attribute: '' }, end + 1];
    }
  }
}

function leaveText(markup: string, at: number): [Place, number] {
  const open = markup.indexOf('<', at);
  if (open < 0) return [TEXT, markup.length];
  // A conditional comment (`<!--[if mso]>`) is read as text: Word sees its contents, so it is held to the same rules.
  if (
    markup.startsWith('<!--[if', open) ||
    markup.startsWith('<!--<![', open) ||
    markup.startsWith('<![', open)
  ) {
    return [TEXT, seek(markup, open, />/g) + 1];
  }
  if (markup.startsWith('<!--', open)) return [{ kind: 'comment' }, open + 4];
  const name = /^<\/?([a-zA-Z][\w:-]*)/.exec(markup.slice(open, open + 64));
  if (!name) return [TEXT, open + 1];
  return [{ kind: 'tag', element: name[1]!.toLowerCase(), attribute: '' }, open + name[0].length];
}

function inTag(place: Extract<Place, { kind: 'tag' }>, markup: string, at: number): [Place, number] {
  const char = markup[at]!;
  if (char === '>') {
    const raw = place.element === 'style' || place.element === 'mj-style';
    return [raw && !closes(markup, at) ? { kind: 'style', element: place.element } : TEXT, at + 1];
  }
  if (char === '=') return [{ ...place, kind: 'unquoted' }, at + 1];
  if (/[\s/"']/.test(char)) return [place, at + 1];
  const end = seek(markup, at, /[\s=>/]/g);
  return [{ ...place, attribute: markup.slice(at, end).toLowerCase() }, end];
}

/** True for the end of `</style>`: the tag that is being left was a closing one. */
function closes(markup: string, at: number): boolean {
  return markup.lastIndexOf('</', at) > markup.lastIndexOf('<', at) - 1;
}

function until(markup: string, at: number, mark: string, then: Place, still: Place): [Place, number] {
  const end = markup.indexOf(mark, at);
  return end < 0 ? [still, markup.length] : [then, end + mark.length];
}

function seek(markup: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(markup)?.index ?? markup.length;
}
