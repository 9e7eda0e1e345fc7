import { CLOCK, DATE } from '../date-patterns.ts';
import type { Wording } from '../wording.ts';

const SITES =
  'facebook|twitter|x|instagram|pinterest|reddit|linked-?in|whatsapp|telegram|flipboard|tumblr|google ?\\+?|youtube|messenger|digg|del\\.?icio\\.?us|stumble ?upon|fark|mixx|newsvine|myspace|buzz|pocket|tiktok|threads|bluesky|mastodon|snapchat|vk|xing|line|mix|yahoo!?';

/** What readers say of it and pass on: ratings, comments, condolences, sharing. */
export const READERS: readonly Wording[] = [
  {
    kind: 'rating',
    reason: 'warns of what it tells of a film’s plot',
    words: 40,
    test: /^(?:(?:spoiler )?(?:alert|warning)|spoilers?)\b.{0,80}\bspoilers?\b|^(?:spoiler (?:alert|warning))\b/,
  },
  {
    kind: 'rating',
    reason: 'tells how many stars a critic gives',
    name: 'stars',
    words: 6,
    test: /^(?:rating: ?)?(?:\d(?:[.,]\d)? ?(?:out of|\/) ?(?:5|10|five|ten) stars?|\d(?:[.,]\d)? ?(?:out of|\/) ?5)\.?$/,
  },
  {
    kind: 'rating',
    reason: 'asks for or shows a rating',
    words: 16,
    test: /^(?:how (?:useful|helpful) was this|was this (?:article|page|post|story) (?:helpful|useful)|(?:click|tap) on (?:a|the) stars? to rate|average rating|no votes so far|rate this|(?:your|user|overall)? ?ratings?:|vote count|be the first to rate|you and \d+ others rated|thanks? for (?:rating|your (?:vote|feedback)))/,
  },
  {
    kind: 'rating',
    reason: 'shows how readers rated it',
    sure: true,
    digits: true,
    words: 8,
    test: /^\d(?:\.\d{1,2})? from \d[\d,]{0,9} (?:ratings?|reviews?|votes?)$/,
  },
  {
    kind: 'comments',
    reason: 'belongs to the readers’ comments',
    opens: true,
    words: 12,
    test: /^(?!.{0,80}\b(?:came|had|has|have|said|was|were)\b.{0,80}\.$)[[(]? ?(?:(?:\d[\d,.]*|no|one|add|leave|post|view|show|read|see|all|write|join|latest|top|top[- ]rated|most recent|recent|load|hide|submit|make|your|reader|user|display|newest|oldest|sort)(?: (?:\d[\d,]*|a|an|the|your|our|all|more|us|other|first|new|user|reader)){0,3} (?:comments?|repl(?:y|ies)|responses?|conversation|discussion|thoughts? on)\b.{0,60}|comments?(?: ?[:(]? ?\d[\d,]*\)?| are (?:closed|off|moderated).{0,40}| policy| rss| on this .{1,20}| \(.{1,20}\))?|discussion|responses(?: \(\d[\d,]*\))?|what (?:do you think|are your thoughts)\?|have your say|reader comments|leave a reply.{0,20}|cancel reply|reply|reply to .{1,30}|(?:log|sign) ?in (?:or .{1,20} )?to (?:reply|post|comment).{0,20}|you must be (?:logged|signed) in to .{0,30}|report (?:abuse|this comment|inappropriate).{0,20}|flag (?:as .{1,20}|comment|this.{0,20})|permalink|quote|like · reply.{0,20}|comment[aá]rios?.{0,10}|deixe (?:um|seu) coment[aá]rio|deja (?:un|tu) comentario|commentaires?.{0,10}|laisser un commentaire|kommentare?.{0,10}|schreibe? einen kommentar|commenti.{0,10}|lascia un commento|(?:newest|oldest|best|most liked|highest rated) first|sort by.{0,40}) ?[\])]?\.?:?(?: ?[»›>])?$/,
  },
  {
    kind: 'comments',
    reason: 'names the writer of a comment',
    name: 'comment-writer',
    opens: true,
    words: 18,
    test: new RegExp(
      `^(?:.{2,60} (?:said|says|wrote|writes|commented|replied)(?: (?:on|at) .{4,40})?(?::| ?\\.\\.\\.| ?…)$|(?:(?:article |story )?comment )?(?:posted|submitted|written|comment|(?:article|story) comment) by:? .{2,50}(?:${CLOCK}|\\d{4}|ago)\\b)`,
    ),
  },
  {
    kind: 'comments',
    reason: 'names the writer of a comment',
    name: 'comment-writer',
    opens: true,
    digits: true,
    words: 18,
    test: new RegExp(
      `^(?:at ${CLOCK},? .{2,40} said|.{2,40}[,|·-] (?:on |at )?${DATE}.{0,5}${CLOCK}(?: ?[a-z]{2,4})?(?: ?[:|#].{0,20})?$|.{2,40} (?:on |at )${DATE}.{0,6}${CLOCK}.{0,12}$|(?:\\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago)(?: at.{0,12}| ·.{0,12}| [|-].{0,12}))`,
    ),
  },
  {
    kind: 'comments',
    reason: 'leads from a blog’s text to its comments',
    opens: true,
    words: 24,
    test: /\bpermalink ?[|·•] ?(?:comments?|trackbacks?)\b|\bcomments? ?\(\d{1,5}\) ?[|·•] ?trackbacks? ?\(\d{1,5}\)/,
  },
  {
    kind: 'comments',
    reason: 'is a rule for readers’ comments',
    words: 120,
    test: /\bstrict comments? policy\b|\b(?:let us know|tell us|sound off|share your thoughts)\b.{0,60}\bcomments?\b.{0,20}$|\b(?:comments? (?:that|which|are|will be|may be|must|posted|submitted|left|policy|guidelines|below)|commenters?|commenting(?! on\b)|post(?:ing)? (?:a|your) comments?|your e-?mail address will not be published|required fields are marked|add your (?:comment|voice)|join the conversation)\b.{0,200}\b(?:moderat|abus|remov|guidelines|polic|terms|published|marked|registered|logged|sign in|off-topic|facebook|personal attacks|opinions?|responsib|delete|spam|civil)/,
  },
  {
    kind: 'comments',
    reason: 'is a rule for readers’ comments',
    opens: true,
    sure: true,
    words: 40,
    test: /^(?:the )?rules (?:for|of) (?:comment(?:ing|s)|posting|replying):?$|^be respectful\.(?: .{0,120})? (?:comments?|discussions?|language|replies)\b/,
  },
  {
    kind: 'sign-up',
    reason: 'offers flowers or a memorial',
    sure: true,
    words: 40,
    test: /^to (?:order (?:memorial )?(?:flowers|trees)|plant (?:an? )?(?:memorial )?trees?|send (?:an? )?(?:floral|flowers|sympathy))\b.{0,160}\b(?:click|florist|here|store|shop|visit)\b/,
  },
  {
    kind: 'comments',
    reason: 'is the heading of what mourners wrote',
    opens: true,
    sure: true,
    words: 5,
    test: /^(?:memories (?:and|&) condolences|condolences(?: (?:and|&) memories)?|(?:sign|view|visit) the (?:online )?guest ?book|share (?:an?|your) memor(?:y|ies)|guest ?book(?: entries)?)$/,
  },
  {
    kind: 'legal',
    reason: 'tells how to have a name taken out',
    sure: true,
    words: 40,
    test: /^to request (?:the )?removal of your (?:name|photo)\b/,
  },
  {
    kind: 'comments',
    reason: 'is what a machine made of the readers’ comments',
    sure: true,
    words: 120,
    test: /\bthis summary (?:is ai-generated|was (?:created|generated|made) (?:by|using|with) (?:ai|artificial intelligence))\b|^was this summary helpful\?$/,
  },
  {
    kind: 'share',
    reason: 'is a row of sharing buttons',
    words: 16,
    // Counted words of a text are none, nor is a table's heading: `Line 2 and 7`, `Change`.
    test: new RegExp(
      `^(?=.*[a-z])(?!(?:by|change|(?:article|box|line|page|story|text)(?: (?:and|to|\\d[\\d.,]{0,12})){1,16})$)(?:(?:sharing|share|shares|tweet|tweets|retweet|pin|pin it|e-?mail|print|save|recommend|bookmark|send|${SITES}|copy|link|copied!?|like|likes|follow|us|this|article|story|post|page|friend|a|it|is|caring!?|sms|text|size|all|options|for|via|on|to|and|by|with|in|your|support|box|most|e-?mailed|change|larger|smaller|font|\\d[\\d.,]{0,12}[km]?|\\d{1,9}shares|compartilh[ae]r?|compartir|partager|teilen|condividi)(?:[ :|·•,/+()[\\]…-]{1,8}|$)){1,16}$|^(?:facebook|twitter|pinterest|linkedin|e-?mail|whatsapp|reddit|tumblr|google\\+?|print|share|telegram){2,10}$`,
    ),
  },
  {
    kind: 'share',
    reason: 'is a sharing button',
    sure: true,
    words: 14,
    test: /^click here to share on social media/,
  },
  {
    kind: 'share',
    reason: 'is a sharing button',
    words: 8,
    test: /^(?:partager|compartir|compartilh(?:ar|e)|condividi(?:lo)?|(?:diesen )?(?:artikel|beitrag) teilen|dela? (?:arti(?:keln|klen|kkelen)|saken)|deel)(?: (?:cet(?:te)?|l'|este|esta|quest[oa']|dit|l') ?(?:articles?|artículo|noticia|notícia|artigo|matéria|articolo|notizia|artikel|bericht|page))?(?: (?:sur|en|no|su|op|auf) [\p{L} ,/]{1,30})?[ .:!]{0,2}$|^(?:この)?(?:記事を|ページを)?シェア(?:する)?$/u,
  },
  {
    kind: 'share',
    reason: 'asks to share the article or to say what is wrong with it',
    sure: true,
    words: 40,
    test: /^share or comment on this article\b|^(?:(?:have you )?(?:found|spotted|noticed) an? (?:error|mistake|typo)(?: (?:in|on|with) this (?:article|page|post|story))?|(?:see|spot) (?:an?|any) (?:spelling or grammar )?(?:error|mistake|typo)s?(?: (?:in|on|with) (?:our|this) (?:article|page|post|story))?)\?|^fehler auf der seite entdeckt\?|^(?:share this article in your social network|report a typo|cite this article)$|^report it to us\.?$|^thank you for your report!?$|^did you (?:like|make|try) this recipe\?|^(?:mention|tag) @\S{2,40} (?:on|in) (?:facebook|instagram|tiktok)\b/,
  },
];
