/**
 * Marks of Markdown inside a line (CommonMark 0.31 section 6, the strikethrough and footnotes of GitHub's dialect, the
 * links, embedded files, comments, highlights and callouts of Obsidian's, Readwise's ways back, the tags of Jekyll and
 * Hugo). Each keeps its first group and loses the rest; bounded, so that matching is linear. Images first, for links
 * hold them.
 */
const ADDRESS = String.raw`\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)`;
const MARKS: readonly RegExp[] = [
  /<!--(?:(?!<!--)[\s\S]){0,2000}?-->/g,
  /\(\[View Highlight\]\([^()\n]{0,500}\)\)/g,
  /^%%[^%]{0,2000}%%[ \t]*$/gm,
  /%%[^\n%]{0,2000}%%/g,
  /\{%[^\n%]{0,500}%\}/g,
  /\{\{[^{}\n]{0,500}\}\}/g,
  /!\[\[[^[\]\n]{1,300}\]\]/g,
  /\[\[[^[\]|\n]{1,300}\|([^[\]|\n]{1,300})\]\]/g,
  /\[\[([^[\]|\n]{1,300})\]\]/g,
  /^[ \t]*\[![a-z]{2,20}\][+-]?/gim,
  / \^[a-z\d-]{1,40}$/gim,
  /==(?=[^\s=])([^=\n]{1,2000})==/g,
  new RegExp(String.raw`!\[[^\]\n]{0,500}\]${ADDRESS}`, 'g'),
  new RegExp(String.raw`\[([^[\]\n]{0,500})\]${ADDRESS}`, 'g'),
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+(?![ \t])[^\n]{1,2000}$/gm,
  /\[\^[^\]\n]{1,60}\]/g,
  /\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g,
  /<https?:[^<>\s]{1,1000}>/g,
  /<(?:del|s|strike)>[^<\n]{1,600}<\/(?:del|s|strike)>/gi,
  /<\/?[a-z][^<>\n]{0,500}>/gi,
  /(?<!\\)\*\*(?=\S)([^\n]{1,2000}?)\*\*/g,
  /(?<![\p{L}\p{N}])__(?=\S)([^\n]{1,2000}?)__(?![\p{L}\p{N}])/gu,
  /(?<!\\)\*(?=[^\s*])([^*\n]{1,2000}?)(?<!\\)\*/g,
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,2000}?)_(?![\p{L}\p{N}_])/gu,
  /(?<!~)~~(?=[^\s~])[^\n~]{1,600}~~(?!~)/g,
  /`([^`\n]{1,500})`/g,
  /\\(?=[!-/:-@[-`{-~]|$)/gm,
];

/** `[words](address)` and `[words][key]`. */
const LINKS = new RegExp(String.raw`\[([^[\]\n]{1,500})\](?:${ADDRESS}|\[[^[\]\n]{0,200}\])`, 'g');

/** The text with its marks blanked out: words stand where they stood, spaces where their marks were. */
export function blankMarks(text: string): string {
  let blanked = text;
  for (const mark of MARKS) blanked = blanked.replace(mark, blankAround);
  return blanked;
}

/** Share of a line's visible characters that stand inside links, 0 to 1. */
export function measureLinks(line: string): number {
  const visible = blankMarks(line).replace(/\s+/g, '').length;
  let linked = 0;
  for (const [, words] of line.matchAll(LINKS)) linked += blankMarks(words!).replace(/\s+/g, '').length;
  return visible === 0 ? 0 : Math.min(1, linked / visible);
}

function blankAround(match: string, words: unknown): string {
  if (typeof words !== 'string') return match.replace(/[^\r\n]/g, ' ');
  const before = match.indexOf(words, 1);
  return ' '.repeat(before) + words + ' '.repeat(match.length - before - words.length);
}
