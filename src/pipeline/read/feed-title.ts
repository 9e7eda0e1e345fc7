/** What feeds put between their outlet's name and what of it they carry. */
const MARK = /\s+(?:[|»>·•–—-]|::)\s+|\s*\|\s*|:\s+/;

/** What a feed carries of its outlet, in words that are no name of one. */
const SECTION =
  /^(?:(?:all|articles?|blog|breaking|business|content|culture|feed|front|headlines?|health|home|homepage|international|latest|local|main|national|news|online|opinion|page|politics?|posts?|recent|rss|science|sports?|stories|tech|technology|top|travel|updates?|u\.?k\.?|u\.?s\.?|world)(?: |$))+$/i;

/** Letters of a name, or of its abbreviation, by which an address tells it. */
const SHORTEST = 3;

/**
 * The outlet that a feed's title names: `Harbour Post` of `Harbour Post | News`. Where neither its address nor the
 * other parts tell which of them is the name, the title as it is.
 *
 * @param address of the site that the feed is of
 */
export function nameFeedOutlet(title: string, address: string | undefined): string {
  const parts = title.split(MARK).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const names = parts.filter((part) => !SECTION.test(part));
  const labels = address === undefined ? [] : new URL(address).hostname.split('.').slice(0, -1);
  const own = names.find((name) => labels.some((label) => areAlike(foldName(name), foldName(label))));
  return own ?? (names.length === 1 ? names[0]! : title);
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{3})/, '');
}

/** `Harbour Post` at harbourpost.example, `NYT` at nytimes.example, `Harbour News` at harbour.example. */
function areAlike(name: string, label: string): boolean {
  const shortest = Math.min(name.length, label.length);
  return shortest >= SHORTEST && (name.startsWith(label) || label.startsWith(name));
}
