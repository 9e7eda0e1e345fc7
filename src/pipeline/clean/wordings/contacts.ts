import { CLOCK, MONTH } from '../date-patterns.ts';
import type { Wording } from '../wording.ts';

/** Who wrote it, what it is filed under, and where somebody is reached. */
export const CONTACTS: readonly Wording[] = [
  {
    kind: 'byline',
    reason: 'names the author',
    words: 16,
    test: /^(?:(?:written|posted|reported|story|text|words|reporting|analysis|review|photographs?|edited|compiled)? ?by:? [\p{L}.'@ ,&|/-]{3,80}(?:,? (?:staff|special|associated press|reuters|cnn|bbc|correspondent|editor|writer|reporter|.{2,30} news).{0,40})?|(?:von|par|por|di) \p{L}+ \p{L}+|author: .{3,50}|author of the article:|[\p{L}.'-]+(?: [\p{L}.'-]+){1,3} by)$/u,
  },
  {
    kind: 'byline',
    reason: 'names the author and the time',
    name: 'author-and-time',
    words: 22,
    test: new RegExp(
      `^(?:(?:written|posted|reported|published) )?by:? .{3,60}(?:${MONTH} \\d|\\d{4}|${CLOCK}|\\bago\\b).{0,30}$`,
    ),
  },
  {
    kind: 'keywords',
    reason: 'lists keywords',
    sure: true,
    words: 30,
    test: /^#[\p{L}\d_]{2,40}(?:[ ,]{1,3}#[\p{L}\d_]{2,40}){1,12}$|^(?:tags ?\/ ?keywords|keywords ?\/ ?tags) ?:|^(?:explore more on these topics|reuse this content)$/u,
  },
  {
    kind: 'keywords',
    reason: 'tells where the report, or in what mood the entry, was written',
    sure: true,
    words: 12,
    test: /^location: [^,.?!]{3,30}(?:, [^,.?!]{3,40}){1,3}$|^current (?:location|mood|music): /,
  },
  {
    kind: 'keywords',
    reason: 'lists keywords',
    words: 60,
    test: /^[^,\d]{2,40}(?:,[^ ,\d][^,\d]{1,40}){3,20}$|^(?:tags?|topics|filed (?:under|to)|categor(?:y|ies)|keywords?|in this article|posted in|labels|subjects?|explore more on(?: these topics)?|find more stories about|read more about|section)(?: ?[:|»]| \() ?\S?|^filed under\S|^follow: [^.!?]{3,80},/,
  },
  {
    kind: 'address',
    reason: 'is a postal address',
    words: 12,
    test: /^(?:(?:physical|mailing|postal|street|our|business|office) address|\d{1,5} (?:[a-z.]+ ){1,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|row|square|sq|place|pl|court|ct|parkway|pkwy|highway|hwy|suite|floor)\.?(?:,? (?:suite|floor|#).{0,20})?,?|(?:[a-z.'-]+ ){0,3}[a-z.'-]+, [a-z]{2} \d{5}(?:-\d{4})?(?:,? usa?)?|p\.? ?o\.? box \d+.{0,40})$/,
  },
  {
    kind: 'sign-up',
    reason: 'asks readers to write',
    sure: true,
    words: 40,
    test: /^(?!have you seen (?:her|him|these|this)\b|.{0,200}\b(?:crime ?stoppers|police)\b)(?:(?:are|did|do|have|were) you|(?:got|have) an?)\b[^?]{0,120}\? (?:please )?(?:call|contact|e-?mail|get in touch|let us know|message|send|share|tell us|write)\b|^(?:comments|feedback) (?:to|at) \S{1,60}@\S{3,60}$/,
  },
  {
    kind: 'credit',
    reason: 'says who paid for a study, and that nothing else did',
    sure: true,
    words: 60,
    test: /\b(?:authors?|researchers?|scientists?|team) (?:have )?(?:declared?|reported?) (?:that they have )?no (?:competing|conflicts? of|conflicting) interests?\b.{0,2}$/,
  },
  {
    kind: 'address',
    reason: 'tells whom to ask',
    sure: true,
    words: 40,
    test: /^(?:for (?:interviews?|media (?:enquiries|inquiries|requests)|press (?:enquiries|inquiries)|more information),? (?:please )?(?:call|contact|e-?mail)|to arrange an? interview,? (?:please )?(?:call|contact|e-?mail)|(?:all )?(?:media|press) (?:enquiries|inquiries) (?:should|to))\b.{0,200}(?:@|\d{3})/,
  },
  {
    kind: 'address',
    reason: 'tells whom to ask',
    opens: true,
    words: 8,
    test: /^(?:for (?:more|further|media) (?:details|enquiries|information|inquiries),? (?:please )?contact|(?:media|press) contacts?|contacts?(?: information)?|contacts? for (?:the )?(?:analysts|investors|journalists|media|press)):$/,
  },
  {
    kind: 'address',
    reason: 'tells whom to ask',
    opens: true,
    words: 4,
    test: /^(?:[a-z]{2,20} )?(?:media|press) (?:contacts?|enquiries|inquiries|relations contact)$/,
  },
  {
    kind: 'address',
    reason: 'is somebody’s number or mailbox',
    words: 8,
    test: /^(?:e-?mail:? )?[\w.+-]{1,60}@[\w.-]{3,60}$|^(?:(?:mobile|phone|tel(?:ephone)?)[.:]{0,2} ?)?\+?\(?\d[\d() .-]{8,20}$/,
  },
  {
    kind: 'address',
    reason: 'is somebody’s number or mailbox',
    words: 16,
    test: /^for (?:more|further) information,? (?:please )?(?:go to|see|visit) \S{3,80}$|^(?:[a-z]{2,12} ){0,4}(?:media|press) (?:contact|enquiries|inquiries|office):? ?[+(]?\d[\d() -]{6,20}$|^.{2,60}: ?[\w.+-]{1,60}@[\w.-]{3,60}(?: \+?\d[\d() -]{6,20})?$|^.{2,60}: ?\+\d[\d() -]{6,20}$/,
  },
  {
    kind: 'legal',
    reason: 'says whom a mail is meant for',
    sure: true,
    words: 200,
    test: /^(?:(?:confidentiality )?(?:notice|disclaimer)\W{1,3})?(?:the (?:content|information)s? (?:of|in|contained in) )?this (?:e-?mail|mail|message|communication)(?:,? (?:and|including|together with) (?:any|all|its) (?:attachments?|attached files?|files?).{0,30})? (?:is|are|may be|may contain|contains?) (?:\w+ ){0,3}(?:confidential|intended|legally|privileged|private)\b/,
  },
];
