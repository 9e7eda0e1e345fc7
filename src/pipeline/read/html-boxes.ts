import type { PageText } from './html-blocks.ts';
import type { PageElement } from './html-page.ts';
import { MAX_METADATA } from './limits.ts';

/** Words that belong to a picture, or to no part of the article around them. */
type Kind = 'caption' | 'aside';

/** What a page's own names make of an element: `<div class="author-bio">`. */
interface Box {
  readonly element: PageElement;
  readonly kind: Kind;
}

/**
 * Names that programs for sites give to what they put beside or between an article's paragraphs, written with hyphens.
 * `subscription` alone may be what only subscribers read, `read-more` the rest of the text, `teaser` its first sentence.
 */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?!(?:has|is|no|with)-)(?:.*-)?captions?(?:-(?:text|body|inner|wrap|wrapper|container|content|attachment-\d+))?$|^caption--|^caption-attachment-\d+$/,
    'caption',
  ],
  [/^(?:.*-)?(?:caption|image|img|media|photo|picture)-+credit$/, 'caption'],
  [
    /(?:^|-)(?:authors?|contributor|reporter|writer)-+(?:about|bio|biography|block|blurb|box|card|description|details?|excerpt|gear|info|profile|text)(?:$|-)|^(?:about|article|entry|post|single)-+authors?$|^authors?-content$|(?:^|-)(?:bio|biography)$/,
    'aside',
  ],
  [
    /(?:^|-)(?:news-?letters?|mailing-?list|sign-?up|subscribe|subscription-(?:box|form|offer|widget)|email-?(?:capture|form)|cta|call-to-action|paywall-(?:banner|modal|offer|overlay|prompt)|donate|donation|support-(?:box|us))(?:$|-)/,
    'aside',
  ],
  [
    /(?:^|-)(?:related|recirc|recirculation|trending|most-?(?:popular|read|viewed)|recommended|recommendations|(?:article|inline)-promo|interstitial|also-?(?:like|read)|more-?stories|bookmark-card)(?:$|-)/,
    'aside',
  ],
  [
    /^(?:amp-(?:facebook|instagram|tiktok|twitter)|twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|reddit-embed-bq|text-post-media|mastodon-embed)$/,
    'aside',
  ],
];

/** How far above a block such a name is looked for, and how long it is. */
const REACH = 8;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 60;

/** Share of the article's characters that one box holds at most, and all of a kind together; else it is the article. */
const MOST_IN_ONE = 0.4;
const MOST_IN_ALL = 0.5;

/** By block, the nearest element around it whose name says that its words are none of the article's. */
export function nameBoxes({ owners }: PageText): readonly (Box | undefined)[] {
  const known = new Map<PageElement, Box | undefined>();
  const nameElement = (element: PageElement): Box | undefined => {
    if (!known.has(element)) {
      const kind = findKind(element);
      known.set(element, kind && { element, kind });
    }
    return known.get(element);
  };
  return owners.map((owned) => {
    let [at]: (PageElement | null | undefined)[] = [...owned.keys()];
    for (let reach = 0; at && reach < REACH && at.localName !== 'body'; reach++, at = at.parentNode) {
      const box = nameElement(at);
      if (box) return box;
    }
    return undefined;
  });
}

function findKind(element: PageElement): Kind | undefined {
  const names = [
    element.localName,
    element.getAttribute?.('class') ?? '',
    element.getAttribute?.('id') ?? '',
  ].join(' ');
  if (names.length > MAX_METADATA) return undefined;
  for (const name of names.split(/\s+/)) {
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
    const parted = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replaceAll('_', '-')
      .toLowerCase();
    const kind = NAMES.find(([mark]) => mark.test(parted))?.[1];
    if (kind) return kind;
  }
  return undefined;
}

/**
 * Those of an article's blocks that stand in such a box. What holds much of the article is none, whatever it is called,
 * and above the article's first paragraph only captions are looked for.
 *
 * @param boxes by block
 * @param main the article's blocks
 */
export function findBoxed(
  boxes: readonly (Box | undefined)[],
  main: ReadonlySet<number>,
  { blocks }: PageText,
): ReadonlyMap<number, Kind> {
  const lengthOf = (at: number) => blocks[at]!.span.end - blocks[at]!.span.start;
  const inOne = new Map<PageElement, number>();
  const inAll = new Map<Kind, number>();
  let total = 0;
  for (const at of main) total += lengthOf(at);
  for (const at of main) {
    const box = boxes[at];
    if (box) inOne.set(box.element, (inOne.get(box.element) ?? 0) + lengthOf(at));
  }
  const isSmall = (box: Box | undefined) =>
    box !== undefined && inOne.get(box.element)! <= total * MOST_IN_ONE;
  const first = [...main].find((at) => boxes[at] === undefined && lengthOf(at) >= PARAGRAPH) ?? Infinity;
  const boxed = new Map<number, Kind>();
  for (const at of main) {
    const box = boxes[at];
    if (!box || !isSmall(box) || (box.kind === 'aside' && at < first)) continue;
    boxed.set(at, box.kind);
    inAll.set(box.kind, (inAll.get(box.kind) ?? 0) + lengthOf(at));
  }
  return new Map([...boxed].filter(([, kind]) => inAll.get(kind)! <= total * MOST_IN_ALL));
}

/** Characters of a paragraph. */
const PARAGRAPH = 60;
