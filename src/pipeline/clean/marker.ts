import type { FurnitureKind } from '../../news/article.ts';
import type { Line } from './line.ts';

/** What a line says about itself by its wording alone. */
export interface Marker {
  readonly kind: FurnitureKind;
  readonly reason: string;
  /** True when the line is the heading of what follows: `Hot this week`. */
  readonly opens?: boolean;
}

interface Pattern extends Marker {
  /** Matched against the folded line; anchored or without repetition, so that matching is linear. */
  readonly test: RegExp;
  /** The longest line, in words, that the wording may decide alone. */
  readonly words: number;
}

const DAY = '(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\\.?';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const CLOCK = '(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?)';

/** English wording of what stands around articles. The first that fits decides. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'teaser-list',
    reason: 'is the heading of a list of other stories',
    opens: true,
    words: 7,
    test: /^(?:hot (?:this week|today|topics?|stories|right now)|topics|trending(?: (?:now|today|stories|topics|this week|on .{1,30}))?|(?:the )?most (?:read|popular|viewed|shared|commented|discussed|emailed|recent|watched)(?: .{1,40})?|popular(?: (?:now|today|posts|stories|articles|this week|news|on .{1,30}))?|(?:top|latest|recent|featured|today's|other|more|breaking) (?:stories|articles|posts|headlines|picks|reads|top stories)|(?:editors?'?s?'?|our) (?:picks|choice|best stories)|don't miss|what's hot|what to read next|must[- ]reads?|you may have missed|in case you missed it)(?: in .{1,30})?:?$/,
  },
  {
    kind: 'related',
    reason: 'is the heading of a list of related articles',
    opens: true,
    words: 8,
    test: /^(?:related(?: (?:articles?|stories|posts|content|coverage|links|news|topics?|videos?|reading|items|to this story))?|see also|(?:read|see|learn) (?:more|next|also|this next)(?: (?:on|about|from|in) .{1,40})?|more (?:on|from|in|about|like) .{1,50}|more (?:news|stories|coverage|to explore|to read|information|for you)|recommended(?: (?:for you|stories|articles|reading|by .{1,20}))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: .{1,20})?|also (?:read|on .{1,30}|in this section)|from (?:around|across|elsewhere on) the web|around the web|further reading|read next|up next|keep reading|in this (?:section|story|series)|suggested (?:for you|stories|articles))(?: \.\.\.|…)?:?$/,
  },
  {
    kind: 'previous-next',
    reason: 'leads to the article before or after this one',
    opens: true,
    words: 4,
    test: /^(?:[«‹<←]+ ?)?(?:previous|next|older|newer|prev)(?: (?:article|post|story|page|entry|posts|up))?:?(?: ?[»›>→]+)?$/,
  },
  {
    kind: 'rating',
    reason: 'asks for or shows a rating',
    words: 14,
    test: /^(?:how (?:useful|helpful) was this|was this (?:article|page|post|story) (?:helpful|useful)|(?:click|tap) on (?:a|the) stars? to rate|average rating|no votes so far|rate this|(?:your|user) rating|vote count|be the first to rate|you and \d+ others rated|thanks? for (?:rating|your (?:vote|feedback)))/,
  },
  {
    kind: 'comments',
    reason: 'belongs to the readers’ comments',
    opens: true,
    words: 9,
    test: /^(?:(?:\d[\d,.]*|no|add|leave|post|view|show|read|see|all|write|join|latest|top|load|hide)(?: \d[\d,]*| a| an| the| your| all| more| us a){0,2} (?:comments?|repl(?:y|ies)|responses?|conversation|discussion)\b.{0,40}|comments?(?: \(?\d[\d,]*\)?| are closed| policy| on this .{1,20})?|discussion|responses|what do you think\?|have your say|join the (?:conversation|discussion)|reader comments|leave a reply.{0,20}|cancel reply|post a comment|reply)\.?:?$/,
  },
  {
    kind: 'share',
    reason: 'is a row of sharing buttons',
    words: 14,
    test: /^(?:(?:share|shares|tweet|pin|pin it|e-?mail|print|save|facebook|twitter|x|instagram|pinterest|reddit|linkedin|whatsapp|telegram|flipboard|tumblr|google\+?|youtube|messenger|copy(?: link)?|link copied!?|like|follow(?: us)?|share this(?: article| story| post)?|share on|share via|via|on|to|and|\||·|•|,|\d[\d.,]*[km]?)[ :|·•,]*){1,14}$/,
  },
  {
    kind: 'sign-up',
    reason: 'asks for a subscription',
    words: 40,
    test: /(?:\bsign up (?:for|to|now|here|today)|^sign up$|\bsubscribe (?:to|now|today|for)|^subscribe|\bnewsletters?\b.{0,40}\b(?:inbox|free|sign|subscribe)|\b(?:delivered|straight|sent) (?:\w+ )?to your inbox|^get (?:the|our) .{1,60}(?:newsletter|inbox|app)|^enter your e-?mail|^your e-?mail address|\be-?mail alerts\b|^newsletters?$|^already (?:a subscriber|have an account))/,
  },
  {
    kind: 'advertisement',
    reason: 'announces an advertisement',
    words: 8,
    test: /^(?:-+ ?)?(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| links| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|story continues below(?: advertisement)?|(?:article|content) continues (?:below|after).{0,30}|continue reading(?: below| the main story)?|scroll to continue.{0,30}|ads? by .{1,20}|report (?:this )?ad)\.?(?: ?-+)?$/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about rights, cookies or terms',
    words: 90,
    test: /(?:^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|terms (?:of|and|&)|privacy (?:policy|notice)|cookie)|\ball rights? reserved\b|\bmay not be (?:published|reproduced|republished)\b|\bwe use cookies\b|\bthis (?:site|website) uses cookies\b|\bcookie (?:policy|settings|preferences)\b|\bterms (?:of (?:use|service)|and conditions)\b.{0,80}\bprivacy\b|\bprivacy policy\b.{0,80}\bterms\b|©\s?(?:19|20)\d\d)/,
  },
  {
    kind: 'credit',
    reason: 'credits a picture or a source',
    words: 14,
    test: /^(?:\(?(?:photo(?:graph)?s?|image|picture|illustration|video|graphic|credit|source|file (?:photo|image)|photo credit|image (?:credit|source))s?(?: by| courtesy(?: of)?)? ?[:|/]|(?:photos?|images?|illustration|picture) (?:by|courtesy|credit)|getty images|image copyright|media caption|image caption|shutterstock|courtesy of)/,
  },
  {
    kind: 'address',
    reason: 'is a postal address',
    words: 10,
    test: /^(?:(?:physical|mailing|postal|street|our|business|office) address|\d{1,5} (?:[a-z.]+ ){1,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|row|square|sq|place|pl|court|ct|parkway|pkwy|highway|hwy|suite|floor)\.?(?:,? (?:suite|floor|#).{0,20})?,?|(?:[a-z.'-]+ ){0,3}[a-z.'-]+, [a-z]{2} \d{5}(?:-\d{4})?(?:,? usa?)?|p\.? ?o\.? box \d+.{0,40})$/,
  },
  {
    kind: 'source-list',
    reason: 'links to an article elsewhere',
    words: 30,
    test: /^[-–•*] [^.]{20,200}[^.!?]$/,
  },
  {
    kind: 'page-date',
    reason: 'is a date that the page shows',
    words: 14,
    test: new RegExp(
      `^(?:(?:last )?(?:published|updated|posted|modified|first published|date|on|by)(?: on| at)?:? ?)?(?:${DAY},? ?(?:the )?)?(?:${CLOCK},? ?(?:on )?)?(?:${DAY},? ?)?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ?(?:\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ?(?:\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|${MONTH} \\d{4})(?:[ ,|/-]*(?:at )?${CLOCK})?(?: ?[a-z]{2,5})?$`,
    ),
  },
  {
    kind: 'page-date',
    reason: 'is a date that the page shows',
    words: 8,
    test: /^(?:(?:published|updated|posted|last updated):? ?)?(?:about |an? |\d{1,3} )(?:second|minute|min|hour|hr|day|week|month|year)s? ago$/,
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    words: 12,
    test: /^(?:about (?:the )?(?:authors?|writer|reporter|contributor)|(?:more|other) (?:articles|stories|posts) by .{1,40}|view all posts by .{1,40}|follow .{1,40} on (?:twitter|facebook|instagram|x)\b.{0,20}|author(?: bio)?|written by)\.?:?$/,
  },
  {
    kind: 'navigation',
    reason: 'is a menu entry',
    words: 6,
    test: /^(?:home(?:page)?|menu|main menu|search|search .{1,20}|skip to .{1,30}|(?:sign|log) ?(?:in|out|up)|(?:sign|log) in \/ .{1,20}|register|my account|account|latest(?: news)?|news|world|business|politics|sports?|weather|entertainment|lifestyle|opinion|technology|tech|science|health|travel|video|videos|photos|podcasts?|about(?: us)?|contact(?: us)?|careers|advertise(?: with us)?|help|faq|rss|sitemap|site map|archives?|sections?|categor(?:y|ies)|tags?|more|close|open|back to top|top|toggle .{1,20}|show (?:more|less)|load more|view all|see all|follow us|toolbar|jobs|classifieds|events|shop|store)$/,
  },
];

/** What the wording of a line says it is; undefined when the wording alone says nothing. */
export function matchMarker(line: Line): Marker | undefined {
  if (line.words > 90) return undefined;
  const pattern = PATTERNS.find((one) => line.words <= one.words && one.test.test(line.folded));
  return pattern && { kind: pattern.kind, reason: pattern.reason, ...(pattern.opens && { opens: true }) };
}
