import { MONTH } from '../date-patterns.ts';
import type { Wording } from '../wording.ts';

const AGENCIES =
  'getty(?: images)?|gallo images|reuters|ap(?: photo)?|afp|epa|shutterstock|i?stock(?: ?photo)?|associated press|bloomberg|alamy|file photo|handout|rex features|pa(?: wire)?|upi|corbis|flickr|pixabay|unsplash';

/** Captions, and who made pictures and helped with the report. */
export const PICTURES: readonly Wording[] = [
  {
    kind: 'caption',
    reason: 'is the caption of a picture',
    words: 80,
    test: new RegExp(
      `(?:[([](?:[^()\\[\\]]{0,60}[ /:|])?(?:image|photo|picture|pic|credit|file|courtesy|${AGENCIES})(?:[ :/|,][^()\\[\\]]{0,80})?[)\\]]\\.?$|[([][a-z .'-]{3,40}/[^()\\[\\]]{2,60}[)\\]]$|[([][a-z .'&-]{3,30}: [a-z.'-]+(?: [a-z.'-]+){1,2}[)\\]]$|\\((?:[a-z.'-]+ ){1,5}(?:department|facebook|instagram|office|police|twitter|university|youtube)\\)$|^[^.!?]{5,250} \\(pictured[^()]{0,30}\\)[^.!?]{0,200}$|^(?:image|media|photo|picture)(?: copyright| caption|: )|^file(?: photo)?(?: ?[:–—]| -) |[/|:,•·-] ?(?:${AGENCIES})[.)\\]]{0,2}$|\\b(?:getty images|ap photo|(?:submitted|contributed|courtesy|handout) photo)[.)\\]]{0,2}$|^enlarge ?/ |^an? artist's (?:illustration|concept|impression|rendering|depiction)\\b|^(?:in )?(?:this|an?) (?:[\\w'-]+ ){0,4}(?:photo(?:graph)?|image|picture|illustration|micrograph|rendering|screenshot) (?:[\\w'-]+ ){0,12}(?:shows?|showing|depicts|taken|provided)\\b|^in (?:an?|this) (?:\\w+ )?(?:micrograph|photo(?:graph)?)\\b|[.!?] (?:afp|ap|epa|reuters)/[a-z.' -]{3,40}$|^(?:(?:afp|ap|reuters) [–—-] )?in this (?:${MONTH} \\d{1,2}, \\d{4}|file|undated),? (?:file )?(?:image|photo(?:graph)?|picture)\\b|\\btook this (?:image|photo(?:graph)?|picture)\\b|[.!?…”"'’] (?:(?:photo(?:graph)?s?|pictures?|images?|illustrations?)(?: credits?)?(?: by)?|credit): .{3,60}$|^[^©]{15,250} © ?(?!\\d)[^©\\d]{2,40}$|\\bin this (?:file|undated|handout|image|photo|picture|frame grab|still)\\b.{0,80}\\b(?:photo|image|picture|video|provided)\\b)`,
    ),
  },
  {
    kind: 'caption',
    reason: 'credits a picture',
    name: 'picture-credit',
    words: 40,
    test: /^(?:.{10,250}[.!?)] ?)?[([]?(?:(?:beeld|bild(?:er)?|crédits?(?: photos?)?|fotos?|kuva|photos?|zdjęci[ae]) ?:|fot\.) ?\p{L}[\p{L}.'-]*(?: [\p{L}.'-]+){0,2}(?: ?[/,|] ?[\p{L}.' -]{2,30}){0,2}[)\]]?$/u,
  },
  {
    kind: 'caption',
    reason: 'is a post of somebody’s elsewhere',
    sure: true,
    words: 200,
    test: /\ba post shared by .{2,100} on [a-z]{3} \d{1,2}, \d{4} at \d{1,2}:\d\d ?[ap]m [a-z]{3}\.?$/,
  },
  {
    kind: 'caption',
    reason: 'belongs to a row of pictures',
    sure: true,
    words: 2000,
    test: /\bplay slideshow\b|^\[\d{1,2}\/\d{1,2}\] ?\p{L}.{0,400}$|\bpurchase licensing rights\b|\bpics?\/[a-z][a-z .]{1,30}$|^(?:file|illustrat(?:ion|ive)|representation(?:al)?|representative|symbolic) (?:image|photo|pic|picture)s?(?: only)?\.?$|\. (?:above|below|pictured|left|right), [^.]{3,80}\.?$/u,
  },
  {
    kind: 'caption',
    reason: 'tells on which full date a picture was taken',
    sure: true,
    digits: true,
    words: 60,
    // Agencies' captions tell in the present tense, and name the year, which a report of the day leaves out.
    test: new RegExp(
      `^(?!.{0,400}\\b(?:will|would|said|says|was|were|had|died|passed|born|entered|scheduled|deadline|until|by)\\b)(?:.{20,300}\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, ${MONTH} \\d{1,2}, (?:19|20)\\d\\d\\b|${MONTH} \\d{1,2}(?:, (?:19|20)\\d\\d)?: .{20,300}\\.$)`,
    ),
  },
  {
    kind: 'caption',
    reason: 'belongs to a row of pictures',
    name: 'picture-counter',
    words: 8,
    test: /^(?:image|(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|(?:hide|show|view|toggle|read) caption|(?:(?:back to|view|open|close|launch|see|show|full) )?(?:the |photo |image |picture )?(?:gallery|slideshow)|(?:view|see|show) (?:(?:all )?(?:\d{1,3} )?(?:photos|images|pictures)|(?:full|larger)(?:[ -]size)? (?:image|photo|picture))|\d{1,3} (?:photos|images|pictures)|(?:enter |exit |view )?full ?screen)\.?(?: ?["›>])?$/,
  },
  {
    kind: 'caption',
    reason: 'is the caption of a picture in a row',
    sure: true,
    digits: true,
    words: 80,
    test: /^(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}: ?\S|^\d{1,3} ?\/ ?\d{1,3} (?:slides|photos|images|pictures)\b/,
  },
  {
    kind: 'caption',
    reason: 'leads to a picture that the plain text of a mail cannot show',
    sure: true,
    words: 40,
    test: /^(?:view image|follow image link): ?\(/,
  },
  {
    kind: 'credit',
    reason: 'signs an agency’s report',
    words: 10,
    test: /^(?:[-–—]{1,2} ?)?(?:ians|pti|ani|uni|dpa|afp|ap|reuters|upi|xinhua)$|^[-–—]{1,2} ?(?:ians|pti|ani|uni|dpa|afp|ap|reuters|upi|xinhua)\b[ a-z/.-]{0,40}$|^\( ?\d{1,5} words ?\)$|^via: .{2,60}$|^@?[\w.' -]{2,40} (?:news (?:bureau|desk|service)|web desk)$|^original(?:ly)? (?:article|posted|published|story) (?:at|by|in|on) .{2,60}$/,
  },
  {
    kind: 'credit',
    reason: 'is an agency’s note to editors',
    sure: true,
    words: 40,
    test: /^(?:ap|bc|us|eu)[-–]{1,2}[\p{L}\d .'-]{2,60},? ?(?:\d(?:st|nd|rd|th) ld|writethru|urgent)\b|\b\d(?:st|nd|rd|th) (?:ld-)?writethru\b|^eds: \S|^ap-[a-z]{2}-\d\d-\d\d-\d\d \d{4}(?:est|edt|gmt)$/u,
  },
  {
    kind: 'credit',
    reason: 'says that agencies helped with the report',
    sure: true,
    words: 9,
    test: /^\(?with (?:additional )?inputs? from .{2,50}$/,
  },
  {
    kind: 'credit',
    reason: 'says that the text is an agency’s',
    sure: true,
    words: 40,
    test: /\b(?:story|article|report|copy)\b.{0,40}\b(?:not been edited by|auto-?generated from|published (?:un)?edited from|published from)\b.{0,80}\b(?:staff|desk|feed|agency|wire)\b/,
  },
  {
    kind: 'credit',
    reason: 'names the site that printed the text first',
    sure: true,
    words: 60,
    test: /^(?:the post (?!(?:about|by|from|in|of|on|that|was|which) ).{1,300} (?:appeared first|first appeared) on|der beitrag .{1,300} erschien zuerst auf|l'article .{1,300} est apparu en premier sur|la entrada .{1,300} se public[oó] primero en|l'articolo .{1,300} proviene da) \S.{1,80}$/,
  },
  {
    kind: 'credit',
    reason: 'names where a picture was found',
    words: 12,
    test: /^[^.!?]{2,60} \/ via \S{3,60}$/,
  },
  {
    kind: 'credit',
    reason: 'credits a picture',
    name: 'picture-credit',
    words: 9,
    test: new RegExp(
      `^(?:photo(?:graph)? by )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){1,3}(?:, | ?[/|] ?| - | for )(?:the )?(?:${AGENCIES}|usa today(?: sports)?|ap images|staff photo(?:grapher)?|contributed)(?: (?:file|photos?|images|sports))?$`,
      'u',
    ),
  },
  {
    kind: 'credit',
    reason: 'names who helped with the report',
    words: 40,
    test: /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,20}$|^[(]?(?:additional )?(?:reporting|writing|editing|compiled|translation) by (?!.{0,300} (?:are|found|has|have|helped|is|led|showed|shows|was|were) )[\p{L}.'-]+ .{3,300}$/u,
  },
  {
    kind: 'credit',
    reason: 'credits a picture',
    name: 'picture-credit',
    words: 12,
    test: /^(?:contributed|courtesy|file|handout|provided|staff|submitted) (?:graphic|illustration|image|photo(?:graph)?|picture)s?(?: (?:by|from|courtesy)\b|\/)/,
  },
  {
    kind: 'credit',
    reason: 'credits a picture or a source',
    name: 'picture-credit',
    words: 16,
    test: /^[([]?(?:(?:photo(?:graph)?s?|image|picture|illustration|video|graphic|credit|source|file (?:photo|image)|photo credit|image (?:credit|source)|enlarge(?: image)?|courtesy)s?(?: by| courtesy(?: of)?| from)?(?: ?[:|/](?<!^source:)| by (?!(?:an?|her|his|the|their) (?!author|photographer|writer))| courtesy)|image source, |^source: (?:\S+ ){0,5}\S+$|^sources?:$|^(?:source|via)(?: \d)?(?: \([^()]{1,30}\))?(?: ?\| ?(?:source|via)(?: \d)?(?: \([^()]{1,30}\))?){1,6}$|getty images$|shutterstock|courtesy of|click to enlarge|enlarge)/,
  },
];
