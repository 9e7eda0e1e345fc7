import type { Span } from '../../../text/span.ts';

/** All of `Blom.com`, which ends in its middle for whoever reads marks. */
export function withDomain(text: string, { start, end }: Span): Span {
  const name =
    text[start - 1] === '.' && DOMAIN_END.test(text.slice(start, end))
      ? /[\p{L}\d-]+\.$/u.exec(text.slice(Math.max(0, start - LONGEST_DOMAIN), start))
      : null;
  const ending = text[end] === '.' ? DOMAIN.exec(text.slice(end, end + LONGEST_DOMAIN)) : null;
  return { start: start - (name?.[0].length ?? 0), end: end + (ending?.[0].length ?? 0) };
}

/** UTF-16 units of a name on the net. */
const LONGEST_DOMAIN = 40;
const DOMAIN_END = /^(?:com|org|net|gov|edu|info|news|\p{Ll}{2})\b/u;
const DOMAIN = /^\.(?:com|org|net|gov|edu|info|news|\p{Ll}{2}\.\p{Ll}{2})\b/u;
