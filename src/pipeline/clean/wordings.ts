import { CLOCK, DATE, DAY, LABEL, MONTH } from './date-patterns.ts';
import type { Wording } from './wording.ts';

const SITES =
  'facebook|twitter|x|instagram|pinterest|reddit|linked-?in|whatsapp|telegram|flipboard|tumblr|google ?\\+?|youtube|messenger|digg|del\\.?icio\\.?us|stumble ?upon|fark|mixx|newsvine|myspace|buzz|pocket|tiktok|threads|bluesky|mastodon|snapchat|vk|xing|line|mix|yahoo!?';
const PICTURES =
  'getty(?: images)?|reuters|ap(?: photo)?|afp|epa|shutterstock|i?stock(?: ?photo)?|associated press|bloomberg|alamy|file photo|handout|rex features|pa(?: wire)?|upi|corbis|flickr|pixabay|unsplash';

/**
 * English wording, and the commonest of other languages, in the order of precedence: the first that fits decides.
 * Collected from how news sites and the usual publishing systems label the parts of a page. One table in one file, however
 * long: its order decides.
 */
export const WORDINGS: readonly Wording[] = [
  {
    kind: 'advertisement',
    reason: 'is markup or a script that a page left in its text',
    words: 2000,
    test: /^(?:<\/?[a-z][a-z0-9-]{0,20}(?: [a-z-]{1,20}=|[ /]{0,2}>)|<!--|(?:var|let|const) [a-z_$][\w$]{0,40} ?= ?["'{[(\d]|\(?function ?\w{0,40}\(|(?:window|document|googletag)\.[a-z]{2,30}[.( =])/,
  },
  {
    kind: 'page-date',
    reason: 'is a date that the page shows',
    digits: true,
    words: 16,
    test: new RegExp(
      `^\\W{0,3}${LABEL}?(?:${DAY},? ?(?:the )?)?(?:${CLOCK},? ?(?:on )?)?(?:${DAY},? ?)?${DATE}(?:[ ,|/@·-]{0,3}(?:at )?${CLOCK}| \\(?\\d{4} ?gmt\\)?)?(?: ?[a-z]{2,5})?(?: ?[/|·-] ?updated .{3,30})?\\W{0,2}$`,
    ),
  },
  {
    kind: 'page-date',
    reason: 'tells when the page was published or changed',
    words: 18,
    test: new RegExp(
      `^\\W{0,3}(?:\\d{4}-\\d\\d-\\d\\d[t -]\\d\\d:\\d\\d.{0,20}$|(?:last |first |originally )?(?:published|updated|posted|modified|page last updated|last updated?)(?: on| at|:| |,).{0,80}(?:\\d{4}|${CLOCK}|\\bago\\b))`,
    ),
  },
  {
    kind: 'page-date',
    reason: 'tells where and when the report was written',
    digits: true,
    words: 6,
    test: new RegExp(`^[\\p{L}.' -]{3,30}, ${MONTH} \\d{1,2}$`, 'u'),
  },
  {
    kind: 'page-date',
    reason: 'tells when, in what section and by whom it was published',
    digits: true,
    words: 16,
    test: /^.{6,30}\/ ?\d+ (?:comments?|likes) ?\/ ?(?:in|by) .{2,80}$/,
  },
  {
    kind: 'page-date',
    reason: 'tells the weather',
    digits: true,
    words: 3,
    test: /^-?\d{1,3} ?°/,
  },
  {
    kind: 'page-date',
    reason: 'tells how long the reading takes',
    digits: true,
    words: 7,
    test: /^(?:(?:reading time|read(?:ing)?|tempo de leitura|tiempo de lectura|lesezeit|temps de lecture|tempo di lettura):? ?)?(?:about |ca\. )?\d{1,3} ?-?(?:min(?:ute|uto|uti|utos|uten)?s?)\.?(?: (?:read|reading time|to read|de lectura|de lecture))?$/,
  },
  {
    kind: 'page-date',
    reason: 'tells how old the page is',
    words: 8,
    test: /^(?:(?:published|updated|posted|last updated):? ?)?(?:about |an? |\d{1,3} )(?:second|minute|min|hour|hr|day|week|month|year)s? ago$/,
  },
  {
    kind: 'teaser-list',
    reason: 'is the heading of a list of other stories',
    opens: true,
    words: 8,
    test: /^(?:hot (?:this week|today|topics?|stories|right now|off the press)|topics|(?:now )?trending(?: (?:now|today|stories|topics|this week|on .{1,30}))?|(?:the )?most (?:read|popular|viewed|shared|commented|discussed|e-?mailed|recent|watched|searched)(?:[ ,].{1,40})?|popular(?: (?:now|today|posts|stories|articles|this week|news|on .{1,30}))?|(?:top|latest|recent|featured|today's|other|more|breaking|recommended|hot) (?:top )?(?:stories|articles|posts|headlines|picks|reads|entries|features|discussions)|(?:editors?'?s?'?|our|staff) (?:picks|choice|best stories|favorites)|don't miss(?: this| these)?|what's hot|what to read next|(?:recommended|suggested|selected) for you|scroll (?:down )?(?:for|to see) the next (?:article|story)|must[- ](?:reads?|see)|you may have missed|in case you missed it|in other news|elsewhere on .{1,30}|best of .{1,30}|(?:as mais|mais) (?:lidas|lidos|vistos)|lo m[aá]s (?:le[ií]do|visto)|les plus (?:lus|populaires)|meist(?:gelesen|gelesene artikel)|i pi[uù] letti)(?: in .{1,30}| on .{1,30})?:?$/,
  },
  {
    kind: 'related',
    reason: 'is the heading of a list of related articles',
    opens: true,
    words: 9,
    test: /^(?:related(?: (?:articles?|stories|posts?|content|coverage|links|news|topics?|videos?|reading|items|products|internet links|bbc links|to this story|roundup))?|see also|(?:read|see|learn|find out) (?:more|next|also|this next)(?: (?:on|about|from|in|at) .{1,40})?|more (?:on|from|in|about|like|at) .{1,50}|more (?:news|stories|coverage|to explore|to read|information|for you|articles|headlines)|more (?!to |than |of |and |or |is |are |\p{L}+ (?:\p{L}+(?:ed|ing|ly)|lost|shut|held|hurt|dead|due)\b)\p{L}+ \p{L}+|(?:part of )?(?:complete|full|special) coverage(?: (?:on|of)(?: .{1,40})?)?|recent news|(?:more|recent|links to) .{1,40} (?:stories|articles|posts|headlines|coverage|videos|columns|reviews)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|want to read)(?: .{1,20})?|also (?:read|on .{1,30}|in this section|see|in the news)|(?:sponsored )?(?:stories )?from (?:around|across|elsewhere on) the web|around the web|further reading|read next|up next|keep reading|in this (?:section|story|series)|suggested (?:for you|stories|articles)|external links|on the web|leia (?:tamb[eé]m|mais)|veja (?:tamb[eé]m|mais)|voc[eê] pode gostar|lea tambi[eé]n|te puede interesar|(?:not[ií]cias|art[ií]culos|artigos|articoli|articles?) (?:relacionad[oa]s|correlati|li[eé]s|connexes)|(?:à )?lire aussi|lesen sie auch|mehr zum thema|weitere (?:beitr[aä]ge|artikel|themen|nachrichten)(?: zum thema)?|leggi anche|ti potrebbe interessare)(?: ?\.\.\.| ?…)?:?$/u,
  },
  {
    kind: 'related',
    reason: 'points to another story',
    words: 30,
    test: /^(?:[-*•»>[] ?)?(?:read(?: (?:more|also|next|this))?|related(?: stor(?:y|ies)| articles?| topics?)?|(?:see|read) also|also (?:read|see|watch)|must read|further reading|watch(?: live| now| more)?|don't miss|click here|more on this|listen|photos|gallery|slideshow|in pictures|leia (?:tamb[eé]m|mais)|veja (?:tamb[eé]m|mais)|lea tambi[eé]n|lesen sie auch|lire aussi|leggi anche)(?: ?[:|»>]| [–—-]) ?\S|^(?:more|video|audio|podcast|interactive|quiz|map)(?: ?[|»>]|:) ?\S/,
  },
  {
    kind: 'related',
    reason: 'points to another story',
    words: 30,
    test: /^(?:also (?:read|see|watch)|must read) \S.{15,200}[^.]$/,
  },
  {
    kind: 'related',
    reason: 'is a headline with its date',
    digits: true,
    words: 30,
    test: new RegExp(`^${DATE},? (?:at )?${CLOCK} .{15,200}[^.]$`),
  },
  {
    kind: 'related',
    reason: 'points to pictures or a recording',
    words: 30,
    test: /[.!?…] (?:photos|pictures|videos?|slide ?show|gallery)$/,
  },
  {
    kind: 'related',
    reason: 'points to a recording',
    digits: true,
    words: 20,
    test: /\(\d{0,2}:\d\d\)$|^(?:official )?(?:promo|song|teaser|trailer|video|watch)\b.{0,60} \d{1,2}:\d\d$/,
  },
  {
    kind: 'previous-next',
    reason: 'leads to the article before or after this one',
    opens: true,
    words: 4,
    test: /^(?:["‹<←]+ ?)?(?:previous|next|older|newer|prev)(?: (?:article|post|story|page|entry|posts|up))?:?(?: ?["›>→]+)?$/,
  },
  {
    kind: 'previous-next',
    reason: 'leads to the article before or after this one',
    words: 25,
    test: /^(?:["‹<←]+ ?)?(?:see )?(?:previous|next|older|newer|prev)(?: (?:previous|next))? (?:article|post|story|page|entry)\b ?[:"›>→]{0,2} ?\S/,
  },
  {
    kind: 'rating',
    reason: 'warns of what it tells of a film’s plot',
    words: 40,
    test: /^(?:(?:spoiler )?(?:alert|warning)|spoilers?)\b.{0,80}\bspoilers?\b|^(?:spoiler (?:alert|warning))\b/,
  },
  {
    kind: 'rating',
    reason: 'asks for or shows a rating',
    words: 16,
    test: /^(?:how (?:useful|helpful) was this|was this (?:article|page|post|story) (?:helpful|useful)|(?:click|tap) on (?:a|the) stars? to rate|average rating|no votes so far|rate this|(?:your|user|overall)? ?ratings?:|vote count|be the first to rate|you and \d+ others rated|thanks? for (?:rating|your (?:vote|feedback)))/,
  },
  {
    kind: 'comments',
    reason: 'belongs to the readers’ comments',
    opens: true,
    words: 12,
    test: /^[[(]? ?(?:(?:\d[\d,.]*|no|add|leave|post|view|show|read|see|all|write|join|latest|top|top[- ]rated|most recent|recent|load|hide|submit|make|your|reader|user|display|newest|oldest|sort)(?: (?:\d[\d,]*|a|an|the|your|our|all|more|us|other|first|new|user|reader)){0,3} (?:comments?|repl(?:y|ies)|responses?|conversation|discussion|thoughts on)\b.{0,60}|comments?(?: ?[:(]? ?\d[\d,]*\)?| are (?:closed|off|moderated).{0,40}| policy| rss| on this .{1,20}| \(.{1,20}\))?|discussion|responses|what do you think\?|have your say|reader comments|leave a reply.{0,20}|cancel reply|reply|reply to .{1,30}|(?:log|sign) ?in (?:or .{1,20} )?to (?:reply|post|comment).{0,20}|you must be (?:logged|signed) in to .{0,30}|report (?:abuse|this comment|inappropriate).{0,20}|flag (?:as .{1,20}|comment|this.{0,20})|permalink|quote|like · reply.{0,20}|comment[aá]rios?.{0,10}|deixe (?:um|seu) coment[aá]rio|deja (?:un|tu) comentario|commentaires?.{0,10}|laisser un commentaire|kommentare?.{0,10}|schreibe? einen kommentar|commenti.{0,10}|lascia un commento|(?:newest|oldest|best|most liked|highest rated) first|sort by.{0,40}) ?[\])]?\.?:?(?: ?[»›>])?$/,
  },
  {
    kind: 'comments',
    reason: 'names the writer of a comment',
    name: 'comment-writer',
    opens: true,
    words: 18,
    test: new RegExp(
      `^(?:.{2,60} (?:said|says|wrote|writes|commented|replied)(?: (?:on|at) .{4,40})?(?::| ?\\.\\.\\.| ?…)$|(?:comment )?(?:posted|submitted|written|comment) by:? .{2,50}(?:${CLOCK}|\\d{4}|ago)\\b)`,
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
    reason: 'is a rule for readers’ comments',
    words: 120,
    test: /\bstrict comments? policy\b|\b(?:let us know|tell us|sound off|share your thoughts)\b.{0,60}\bcomments?\b.{0,20}$|\b(?:comments? (?:that|which|are|will be|may be|must|posted|submitted|left|policy|guidelines|below)|commenters?|commenting|post(?:ing)? (?:a|your) comments?|your e-?mail address will not be published|required fields are marked|add your (?:comment|voice)|join the conversation)\b.{0,200}\b(?:moderat|abus|remov|guidelines|polic|terms|published|marked|registered|logged|sign in|off-topic|facebook|personal attacks|opinions?|responsib|delete|spam|civil)/,
  },
  {
    kind: 'share',
    reason: 'is a row of sharing buttons',
    words: 16,
    // Counted words of a text are none: `Line 2 and 7`.
    test: new RegExp(
      `^(?=.*[a-z])(?!(?:article|box|line|page|story|text)(?: (?:and|to|\\d[\\d.,]{0,12})){1,16}$)(?:(?:sharing|share|shares|tweet|tweets|retweet|pin|pin it|e-?mail|print|save|recommend|bookmark|send|${SITES}|copy|link|copied!?|like|likes|follow|us|this|article|story|post|page|friend|a|it|is|caring!?|sms|text|size|all|options|for|via|on|to|and|by|with|in|your|support|box|most|e-?mailed|change|larger|smaller|font|\\d[\\d.,]{0,12}[km]?|\\d{1,9}shares|compartilh[ae]r?|compartir|partager|teilen|condividi)(?:[ :|·•,/+()[\\]…-]{1,8}|$)){1,16}$|^(?:facebook|twitter|pinterest|linkedin|e-?mail|whatsapp|reddit|tumblr|google\\+?|print|share|telegram){2,10}$`,
    ),
  },
  {
    kind: 'sign-up',
    reason: 'is about the subscription to a mail',
    words: 40,
    test: /(?:\byou(?:'re| are)? (?:receiv(?:e|ed|ing)|get|got|getting) this (?:e-?mail|mail|message|newsletter)\b|^unsubscribe\b|\bunsubscribe (?:here|at any time|from (?:this|our|all))\b|\bview (?:this (?:e-?mail|mail|message|newsletter) |it )?in (?:your |a )?(?:web ?)?browser\b|\bmanage (?:your )?(?:e-?mail |newsletter )?(?:preferences|subscriptions?)\b)/,
  },
  {
    kind: 'sign-up',
    reason: 'says why the mail was sent',
    sure: true,
    words: 40,
    test: /^(?:you(?:'re| are) (?:getting|receiving) this (?:\w+ )?because\b|this (?:e-?mail|mail|message|newsletter) (?:was|has been) sent to (?:you\b|\S+@))/,
  },
  {
    kind: 'sign-up',
    reason: 'names the price of a subscription',
    sure: true,
    words: 30,
    test: /(?:^|[.!;] |[$£€] ?\d[^.!;]{0,40}, )cancel (?:at )?any ?time(?:[.!]|$)|^(?:(?:all[- ]access|annual|basic|digital|full|monthly|online|premium|print|standard)[a-z &+-]{0,30}: ?|(?:for|from|just|only|pay|start at|subscribe for) (?:just |only )?)[$£€] ?\d[\d.,]{0,6} ?(?:a|per|\/) ?(?:week|month|year) for (?:(?:the |your )?first )?[a-z\d]{1,8} (?:weeks|months|years?)[.!]?$/,
  },
  {
    kind: 'sign-up',
    reason: 'asks to join its readers or to give money',
    sure: true,
    digits: true,
    words: 40,
    test: /^(?:join (?:(?:more than|over|nearly|almost|some|our|the) ){0,2}\d[\d.,]{0,12}(?: ?k| thousand| million)?\+? (?:\w+ )?(?:members|readers|subscribers|supporters)\b|(?:chip in|contribute|donate|give) (?:as little as |from |just |only )?[$£€] ?\d[\d.,]{0,6} ?(?:a|each|every|per|\/) ?(?:month|week|year)\b)/,
  },
  {
    kind: 'sign-up',
    reason: 'tells of the readers of a mail',
    words: 30,
    test: /^[^"]{0,100}\b(?:gets?|joined|opens?|reads?|receives?) our (?:\w+ ){0,3}(?:briefing|bulletin|digest|mailing list|newsletter)s?\b/,
  },
  {
    kind: 'sign-up',
    reason: 'asks readers to follow the site',
    sure: true,
    words: 80,
    test: /^(?:(?:follow|like|find) us on (?:facebook|instagram|telegram|twitter|whatsapp|x|youtube)\b|.{0,80}\b(?:have|got) a story suggestion\b)|^(?:for (?:all )?(?:the |our )?(?:latest|more|breaking)|catch up on|stay (?:tuned|updated|informed|connected)|(?:get|read|find|see) (?:all )?(?:the |our )?(?:latest|live|breaking|top))\b.{0,100}\b(?:download|follow us|follow @|like us|join us|subscribe|on (?:facebook|twitter|telegram|whatsapp|instagram)|news and (?:updates|reviews)|apps?)\b|^click (?:here|on)\b.{0,100}\b(?:follow us|like us|join us|latest|news and (?:updates|reviews))\b|\b(?:thank(?:s| you) for subscribing|could not subscribe)\b/,
  },
  {
    kind: 'sign-up',
    reason: 'asks for a subscription',
    words: 60,
    test: /(?:\bfree trial\b|\bbecome an? (?:member|patron|subscriber|supporter)\b.{0,60}\b(?:site|support|today)\b|\bsign[- ]up (?:for|to|now|here|today)|^sign up$|\bsubscribe (?:to|now|today|for|here)|^subscribe\b|^subscribers?[ -](?:benefits|exclusives?|log[ -]?in|only|services)\W{0,3}$|\bnewsletters?\b.{0,60}\b(?:inbox|free|sign|subscribe|e-?mail)|\b(?:to|in|into|meet|hits?) your (?:\w+ )?inbox|^get (?:the|our|all|more|breaking) .{1,60}(?:newsletter|inbox|app|alerts)|^enter your e-?mail|^your e-?mail(?: address)?$|^e-?mail (?:address|alerts)|^(?:\w+ ){0,2}newsletters?$|^already (?:a subscriber|have an account|subscribed)|^(?:download|get) (?:the|our) .{1,30}\bapp\b|^become a (?:member|subscriber)|^never miss a|^stay (?:informed|connected|up to date)|^(?:like|follow|find|join) us on )/,
  },
  {
    kind: 'sign-up',
    reason: 'sells the rest of the text',
    sure: true,
    words: 40,
    test: /^(?:(?:to )?(?:keep|continue) reading (?:for (?:free|just|only|as little|less|\W{0,2}\d)|(?:with|by) (?:an? |one of |our |subscri|sign|regist|creat|join|start|log|becom|unlimited)|this (?:article|story|page)\b)|(?:choose|select) your (?:subscription|plan)(?: below| to .{1,40})?[.:]?$|(?:try|get|start|enjoy) (?:full|unlimited) (?:digital )?access(?:$|[.:!]| (?:for|from|with|now|today)\b| to [^,.]{1,60}[.!]?$)|this (?:article|story|content|page) is (?:for|only for|exclusive to|reserved for|available (?:only )?to) (?:\w+ ){0,2}(?:subscribers|members)\b|already a (?:subscriber|member)(?:$|[?.:]| (?:of this site|log|sign)))/,
  },
  {
    kind: 'advertisement',
    reason: 'announces an advertisement',
    words: 10,
    test: /^(?:see|buy|view|shop|get it) (?:it )?(?:at|on|from) (?:amazon|best buy|ebay|target|walmart)$|^(?:[-–—[(ⓘ]+ ?)?(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| links| stories| by .{1,40})?|promoted(?: content| stories| by .{1,30})?|paid (?:content|post|partner content)|(?:story|article|content|text) continues (?:below|after).{0,40}|continue reading(?: below| the main story)?|scroll (?:down )?to continue.{0,40}|ads? by .{1,20}|report (?:this )?ad|remove ads|publicidad|publicidade|anzeige|publicit[eé]|pubblicit[aà])\.?(?: ?[-–—\])]+)?$/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about rights, cookies or terms',
    words: 150,
    test: /(?:^(?:©|\(c\) ?\d{4})|\ball rights? reserved\b|\bmay not be (?:published|reproduced|republished|copied)\b|©\s?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|19\d\d|20\d\d)|\btodos os direitos reservados\b|\btodos los derechos reservados\b)/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about rights, cookies or terms',
    words: 150,
    // Where somebody is reported, as a judge on such a notice, it is news.
    test: /^(?!.{0,1500}\b(?:argued|found that|ruled|said|told|wrote)\b)(?:(?:copyright\b|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookies? (?:policy|notice|settings|preferences)|disclaimer)|.{0,1500}(?:\b(?:we|and|site|website|partners?) (?:\w+ )?(?:use|uses|using) (?:\w+ )?(?:\w+ )?cookies\b|\bcookie (?:policy|settings|preferences)\b|\bterms (?:of (?:use|service)|and conditions)\b.{0,120}\bprivacy\b|\bprivacy policy\b.{0,120}\bterms\b|\baffiliate (?:links?|commissions?|program)\b|\butilizamos cookies\b|\butilizziamo i cookie\b))/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about the browser or about copies',
    words: 60,
    test: /\b(?:(?:enable|turn on|requires?|disabled?|without|support) javascript|javascript (?:is (?:disabled|required|not)|to (?:play|view|continue))|(?:update|upgrade|modern|supported|your|outdated|current) (?:to a (?:\w+ )?)?(?:web )?browser\b.{0,80}(?:experience|javascript|update|upgrade|support|out of date)|(?:experience|detected|using)\b.{0,60}\b(?:update|upgrade|switch) (?:to )?(?:a|your) (?:\w+ )?browser|protected by recaptcha|(?:personal|non-commercial),? (?:and )?non-?commercial use only|order (?:presentation-ready copies|reprints))\b/,
  },
  {
    kind: 'caption',
    reason: 'is the caption of a picture',
    words: 80,
    test: new RegExp(
      `(?:[([](?:[^()\\[\\]]{0,60}[ /:|])?(?:image|photo|picture|pic|credit|file|courtesy|${PICTURES})(?:[ :/|,][^()\\[\\]]{0,80})?[)\\]]\\.?$|[([][a-z .'-]{3,40}/[^()\\[\\]]{2,60}[)\\]]$|^(?:image|media|photo|picture)(?: copyright| caption|: )|^file(?: photo)?(?: ?[:–—]| -) |[/|:,-] ?(?:${PICTURES})[.)\\]]{0,2}$|\\b(?:getty images|ap photo|(?:submitted|contributed|courtesy|handout) photo)[.)\\]]{0,2}$|^enlarge ?/ |^an? artist's (?:illustration|concept|impression|rendering|depiction)\\b|^(?:in )?(?:this|an?) (?:[\\w'-]+ ){0,4}(?:photo(?:graph)?|image|picture|illustration|micrograph|rendering|screenshot) (?:[\\w'-]+ ){0,12}(?:shows?|showing|depicts|taken|provided)\\b|^in (?:an?|this) (?:\\w+ )?(?:micrograph|photo(?:graph)?)\\b|\\btook this (?:image|photo(?:graph)?|picture)\\b|[.!?…”"'’] (?:photo(?:graph)?s?|pictures?|images?|illustrations?)(?: credits?)?(?: by)?: .{3,60}$|\\bin this (?:file|undated|handout|image|photo|picture|frame grab|still)\\b.{0,80}\\b(?:photo|image|picture|video|provided)\\b)`,
    ),
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
    test: /\bplay slideshow\b|\bpics?\/[a-z][a-z .]{1,30}$|^(?:file|illustrat(?:ion|ive)|representation(?:al)?|representative|symbolic) (?:image|photo|pic|picture)s?(?: only)?\.?$|\. (?:above|below|pictured|left|right), [^.]{3,80}\.?$/,
  },
  {
    kind: 'caption',
    reason: 'tells on which full date a picture was taken',
    sure: true,
    digits: true,
    words: 60,
    // Agencies' captions tell in the present tense, and name the year, which a report of the day leaves out.
    test: new RegExp(
      `^(?!.{0,400}\\b(?:will|would|said|says|was|were|had|scheduled|deadline|until|by)\\b)(?:.{20,300}\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, ${MONTH} \\d{1,2}, (?:19|20)\\d\\d\\b|${MONTH} \\d{1,2}(?:, (?:19|20)\\d\\d)?: .{20,300}\\.$)`,
    ),
  },
  {
    kind: 'caption',
    reason: 'belongs to a row of pictures',
    name: 'picture-counter',
    words: 8,
    test: /^(?:(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|(?:hide|show|view|toggle|read) caption|(?:(?:back to|view|open|close|launch|see|show|full) )?(?:the |photo |image |picture )?(?:gallery|slideshow)|(?:view|see|show) (?:all )?(?:\d{1,3} )?(?:photos|images|pictures)|\d{1,3} (?:photos|images|pictures)|(?:enter |exit |view )?full ?screen)\.?(?: ?["›>])?$/,
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
    kind: 'credit',
    reason: 'signs an agency’s report',
    words: 10,
    test: /^(?:[-–—]{1,2} ?)?(?:ians|pti|ani|uni|dpa|afp|ap|reuters|upi|xinhua)$|^[-–—]{1,2} ?(?:ians|pti|ani|uni|dpa|afp|ap|reuters|upi|xinhua)\b[ a-z/.-]{0,40}$|^\( ?\d{1,5} words ?\)$|^via: .{2,60}$|^@?[\w.' -]{2,40} (?:news (?:bureau|desk|service)|web desk)$|^original(?:ly)? (?:article|posted|published|story) (?:at|by|in|on) .{2,60}$/,
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
    words: 9,
    test: new RegExp(
      `^(?:photo(?:graph)? by )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){1,3}(?:, | ?[/|] ?| - | for )(?:the )?(?:${PICTURES}|usa today(?: sports)?|ap images|staff photo(?:grapher)?|contributed)(?: (?:file|photos?|images|sports))?$`,
      'u',
    ),
  },
  {
    kind: 'credit',
    reason: 'names who helped with the report',
    words: 40,
    test: /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,20}$|^[(]?(?:additional )?(?:reporting|writing|editing|compiled|translation) by [\p{L}.'-]+ .{3,300}$/u,
  },
  {
    kind: 'credit',
    reason: 'credits a picture or a source',
    words: 16,
    test: /^[([]?(?:(?:photo(?:graph)?s?|image|picture|illustration|video|graphic|credit|source|file (?:photo|image)|photo credit|image (?:credit|source)|enlarge(?: image)?|courtesy)s?(?: by| courtesy(?: of)?| from)?(?: ?[:|/](?<!^source:)| by | courtesy)|^source: (?:\S+ ){0,5}\S+$|^sources?:$|^(?:source|via)(?: \d)?(?: \([^()]{1,30}\))?(?: ?\| ?(?:source|via)(?: \d)?(?: \([^()]{1,30}\))?){1,6}$|getty images$|shutterstock|courtesy of|click to enlarge|enlarge)/,
  },
  {
    kind: 'byline',
    reason: 'names the author',
    words: 16,
    test: /^(?:(?:written|posted|reported|story|text|words|reporting|analysis|review|photographs?|edited|compiled)? ?by:? [\p{L}.'@ ,&|/-]{3,80}(?:,? (?:staff|special|associated press|reuters|cnn|bbc|correspondent|editor|writer|reporter|.{2,30} news).{0,40})?|(?:von|par|por|di) \p{L}+ \p{L}+|author: .{3,50}|[\p{L}.'-]+(?: [\p{L}.'-]+){1,3} by)$/u,
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
    words: 60,
    test: /^[^,\d]{2,40}(?:,[^ ,\d][^,\d]{1,40}){3,20}$|^(?:tags?|topics|filed (?:under|to)|categor(?:y|ies)|keywords?|in this article|posted in|labels|subjects?|explore more on(?: these topics)?|find more stories about|read more about|section)(?: ?[:|»]| \() ?\S?|^filed under\S/,
  },
  {
    kind: 'address',
    reason: 'is a postal address',
    words: 12,
    test: /^(?:(?:physical|mailing|postal|street|our|business|office) address|\d{1,5} (?:[a-z.]+ ){1,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|row|square|sq|place|pl|court|ct|parkway|pkwy|highway|hwy|suite|floor)\.?(?:,? (?:suite|floor|#).{0,20})?,?|(?:[a-z.'-]+ ){0,3}[a-z.'-]+, [a-z]{2} \d{5}(?:-\d{4})?(?:,? usa?)?|p\.? ?o\.? box \d+.{0,40})$/,
  },
  {
    kind: 'address',
    reason: 'tells whom to ask',
    opens: true,
    words: 8,
    test: /^(?:for (?:more|further|media) (?:details|enquiries|information|inquiries),? (?:please )?contact|(?:media|press) contacts?|contacts?(?: information)?):$/,
  },
  {
    kind: 'address',
    reason: 'is somebody’s number or mailbox',
    words: 16,
    test: /^for (?:more|further) information,? (?:please )?(?:go to|see|visit) \S{3,80}$|^.{2,60}: ?[\w.+-]{1,60}@[\w.-]{3,60}(?: \+?\d[\d() -]{6,20})?$|^.{2,60}: ?\+\d[\d() -]{6,20}$/,
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    opens: true,
    words: 10,
    test: /^(?:about (?:the )?(?:authors?|writer|reporter|contributor|me|us)|(?:more|other) (?:articles|stories|posts) by .{1,40}|(?:view|see|read) (?:all|more) (?:posts|articles|stories) by .{1,40}|follow .{1,40} on (?:twitter|facebook|instagram|x)\b.{0,20}|author(?: bio)?|(?:about|[uü]ber|sobre|acerca de|[aà] propos de|chi [eè]) [\p{L}.'-]+ [\p{L}.'-]+(?: [\p{L}.'-]+)?)\.?:?$/u,
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    words: 90,
    test: /^(?:[\p{L}.'"-]+ ){1,5}(?:\([^()]{2,40}\) )?(?:is|was|covers|writes|has (?:been )?(?:writ|cover|work|report)|joined|reports)\b(?:.{0,120}\b(?:staff writer|senior writer|writer for|reporter for|editor (?:at|of|for|and)|correspondent for|columnist|contributor|contributing|freelance|journalist (?:at|who|based|for)|blogger|author of|producer for|reporter (?:at|with)|follow (?:him|her|them)|can be reached|fellow at))/u,
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    words: 60,
    test: /^(?:[\p{L}.'-]+ ){1,4}(?:covers|reports on|writes (?:about|on|for)) .{3,120}\b(?:for|at|since|from) /u,
  },
  {
    kind: 'biography',
    reason: 'introduces the company',
    words: 120,
    test: /^[\p{L}\d&.,' -]{2,60} is (?:an?|the|one of the) (?:[\p{L}'-]+ ){0,3}(?:leading|global|worldwide|international|largest|premier|privately|publicly)\b.{0,100}\b(?:provider|company|supplier|manufacturer|developer|producer|publisher|retailer|distributor|platform)\b/u,
  },
  {
    kind: 'biography',
    reason: 'tells how to reach the author',
    words: 40,
    test: /(?:(?:\b(?:his|her|their|my|this)|'s) column (?:runs|appears) (?:on|every|each|in|weekly)\b|\b(?:follow|contact|e-?mail|reach|write to) (?:him|her|them|the (?:author|writer|reporter)|me|[\p{L}'-]+ [\p{L}'-]+) (?:on|at|by|via)\b|^(?:contact|e-?mail|write to|reach|follow)\b.{0,60}@)/u,
  },
  {
    kind: 'share',
    reason: 'links to somebody’s page elsewhere',
    words: 16,
    test: /^.{2,50}: ?https?:\/\/\S{4,200}$/,
  },
  {
    kind: 'biography',
    reason: 'tells how to reach the author',
    words: 8,
    test: /^(?:the )?(?:author|reporter|writer) tweets?\b/,
  },
  {
    kind: 'navigation',
    reason: 'is a row of links about a match',
    words: 16,
    test: /^(?:match report|highlights|photos|pictures|videos?|(?:full )?scorecard|as it happened|points table|schedule|fixtures|results|stats|statistics|gallery|reactions|preview)(?: ?[|/·•] ?(?:match report|highlights|photos|pictures|videos?|(?:full )?scorecard|as it happened|points table|schedule|fixtures|results|stats|statistics|gallery|reactions|preview)){1,8}$/,
  },
  {
    kind: 'navigation',
    reason: 'is a menu entry',
    words: 7,
    test: /^(?:["<›] ?)?(?:home(?: ?page)?|menu|main menu|more-in|search|search .{1,30}|skip (?:to|directly to|navigation).{0,30}|(?:sign|log) ?(?:in|out|up)|(?:sign|log) ?in (?:\/|or|to|with) ?.{1,20}|register(?: now)?|create (?:an? )?account|my account|account|latest(?: news)?|news|world|u\.?s\.?|uk|business|money|markets|politics|sports?|(?:[a-z]+ )?weather|entertainment|lifestyle|life|style|culture|arts?|opinion|technology|tech|science|health|travel|food|autos|real estate|education|magazine|video|videos|photos|pictures|podcasts?|radio|tv|live|about(?: us)?|contact(?: us)?|careers|advertise(?: with us)?|help|faq|rss|rss feeds?|feeds?|sitemap|site map|site index|archives?|sections?|categor(?:y|ies)|tags?|more|close|open|back(?: to .{1,20})?|top(?: of page)?|toggle .{1,20}|(?:show|hide) (?:more|less|topics|all)|load more|view all|see all|all|toolbar|jobs|classifieds|events|shop|store|corrections|feedback|mobile|apps?|e-?paper|print edition|today's paper|subscriptions?|services|editions?|page \d+(?: of \d+)?|\d+ of \d+|continued?|settings|options|print|contents|blogs?|forums?|community|games|crosswords?|obituaries|columnists|letters)(?: ?["›>])?$/,
  },
];
