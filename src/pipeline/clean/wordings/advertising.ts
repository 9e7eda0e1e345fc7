import type { Wording } from '../wording.ts';

/** Advertisements, and what stands around them. */
export const ADVERTISING: readonly Wording[] = [
  {
    kind: 'advertisement',
    reason: 'announces an advertisement',
    words: 10,
    test: /^(?:see|buy|view|shop|get it) (?:it )?(?:at|on|from) (?:amazon|best buy|ebay|target|walmart)$|^(?:[-–—[(ⓘ]+ ?)?(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| links| stories| by .{1,40})?|promoted(?: content| stories| by .{1,30})?|paid (?:content|post|partner content)|story continues|(?:story|article|content|text) continues (?:below|after).{0,40}|text ad: .{3,60}|continue reading(?: below| the main story)?|(?:advertisement[ .–—-]{1,3})?scroll (?:down )?to continue.{0,40}|ads? by .{1,20}|report (?:this )?ad|remove ads|publicidad|publicidade|anzeige|publicit[eé]|pubblicit[aà]|advertentie|annons(?:e|er)?|annonce|reklama?|pub|פרסומת|إعلان|广告|廣告|広告|광고)\.?(?: ?[-–—\])]+)?$/,
  },
  {
    kind: 'advertisement',
    reason: 'announces an advertisement',
    sure: true,
    words: 12,
    test: /^(?:article content|advertisement \d{1,2}|this advertisement has not loaded yet\b.{0,60}|artikeln fortsätter (?:nedan|(?:efter|under) annonsen)|artikkelen fortsetter under annonsen|artiklen fortsætter (?:efter|under) annoncen|lees verder onder (?:de|het) \p{L}{3,12}|(?:de )?tekst (?:gaat|loopt) (?:verder|door) onder (?:de|het) (?:\p{L}{3,12})|dalsz[ay] (?:część|ciąg) (?:artykułu|tekstu) (?:pod|poniżej) (?:reklam[ąy]|zdjęci[ae]m?|wideo|materiału? wideo|filmem)|(?:der )?(?:artikel|text|beitrag) (?:geht (?:nach|unter) der (?:anzeige|werbung) weiter|wird (?:nach|unter) der (?:anzeige|werbung) fortgesetzt)|(?:l'article|la suite|lire la suite) (?:continue )?après (?:cette|la) publicité|(?:l'articolo )?continua (?:a leggere )?dopo la pubblicità|(?:el artículo |la noticia )?(?:continúa|sigue) (?:después|debajo|tras) (?:de )?la publicidad|continua (?:depois (?:da|de)|após a) publicidade)[.:]?$/u,
  },
  {
    kind: 'advertisement',
    reason: 'sends the reader to an advertiser',
    sure: true,
    words: 40,
    test: /^(?!.{0,300}\b(?:said|says|told)\b)[^"]{10,200}[.!?] ?(?:click|tap) here(?: (?:to|and) (?:apply|begin|earn|find out how|get started|join|learn (?:how|more)|order|see how|start))?(?: now| today)?[.!]{0,3}$/,
  },
  {
    kind: 'advertisement',
    reason: 'tells that the site is paid for what readers buy',
    sure: true,
    words: 30,
    test: /\bmay be (?:compensated|paid) if you (?:buy|click|purchase)\b/,
  },
  {
    kind: 'share',
    reason: 'asks whether the story pleased',
    sure: true,
    words: 8,
    test: /^(?:did you )?f(?:ind|ound) (?:the|this) (?:article|page|post|story) (?:helpful|interesting|useful)\?$/,
  },
  {
    kind: 'navigation',
    reason: 'unfolds the text',
    sure: true,
    words: 12,
    test: /^show full articles without "continue reading" button\b/,
  },
  {
    kind: 'advertisement',
    reason: 'announces the message of a sponsor',
    sure: true,
    words: 2,
    test: /^sponsor message$/,
  },
  {
    kind: 'advertisement',
    reason: 'is the message of a sponsor',
    sure: true,
    words: 150,
    // What somebody wrote stands in quotation marks.
    test: /^(?:\*\* )?an? (?:\w+ )?message from [^:.!?"]{2,60}: (?!")/,
  },
];
