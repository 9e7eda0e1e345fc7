/** What parts a page's headline from the site's name behind it or the sections before it. */
const SEPARATED_BEHIND = /^ ?[|·•»›>]|^ [/–—-] /;
const SEPARATED_BEFORE = /[|·•»›>:] ?$|(?:^| )[/–—-] $/;
/** A site's name and the sections that lead to a page are no longer. */
const LONGEST_REST = 80;

/** Whether a folded line is a headline with the site's name behind it, or with the way to the page before it. */
export function namesPage(line: string, headline: string): boolean {
  const rest = line.length - headline.length;
  if (headline === '' || rest <= 0 || rest > LONGEST_REST) return false;
  return line.startsWith(headline)
    ? SEPARATED_BEHIND.test(line.slice(headline.length))
    : line.endsWith(headline) && SEPARATED_BEFORE.test(line.slice(0, rest));
}
