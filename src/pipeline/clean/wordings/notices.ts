import type { Wording } from '../wording.ts';

/** Notices about rights, opinions, consent, scripts and browsers. */
export const NOTICES: readonly Wording[] = [
  {
    kind: 'legal',
    reason: 'is a notice about rights, cookies or terms',
    words: 150,
    test: /(?:^(?:©|\(c\) ?\d{4})|\ball rights? reserved\b|\bmay not be (?:published|reproduced|republished|copied)\b(?!.{0,200}\b(?:court|judges?|ruled|said)\b)|©\s?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|19\d\d|20\d\d)|\btodos os direitos reservados\b|\btodos los derechos reservados\b)/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about rights, cookies or terms',
    words: 150,
    // Where somebody is reported, as a judge on such a notice, it is news.
    test: /^(?!.{0,1500}\b(?:argued|found that|ruled|said|told|wrote)\b)(?:(?:copyright\b(?! (?:cases?|claims?|in|holders?|is|laws?|lawsuits?|lawyers?|owners?|rules?|trials?|was) .{20,2000}[.!?]$)|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookies? (?:policy|notice|settings|preferences)|disclaimer)|.{0,1500}(?:\b(?:we|and|site|website|partners?) (?:\w+ )?(?:use|uses|using) (?:\w+ )?(?:\w+ )?cookies\b|\bcookie (?:policy|settings|preferences)\b|\bterms (?:of (?:use|service)|and conditions)\b.{0,120}\bprivacy\b|\bprivacy policy\b.{0,120}\bterms\b|\baffiliate (?:links?|commissions?|program)\b|\bmay (?:earn|receive) an? (?:\w+ )?commission\b|\butilizamos cookies\b|\butilizziamo i cookie\b))/,
  },
  {
    kind: 'legal',
    reason: 'says whose the opinions are',
    sure: true,
    words: 60,
    test: /^[(*]?(?:disclaimer: )?(?:the )?(?:recommendations, suggestions, )?(?:opinions|views)(?:,? (?:and|or) (?:opinions|views))? (?:expressed|given|shared|stated)\b.{0,80}\b(?:are|belong|do)\b.{0,80}\b(?:author|columnist|contributor|expert|their own|writer)(?:s|'s|s'|\(s\))?\b/,
  },
  {
    kind: 'credit',
    reason: 'names where the text was printed first, or for whom its author works',
    sure: true,
    words: 60,
    test: /^republish this (?:article|story)$|^you must credit .{2,60}\blink to\b|^this (?:article|piece|story) (?:first appeared\b.{0,60}\brepublished|(?:is|was) (?:first |originally )?(?:published|republished))\b.{0,80}\b(?:creative commons|original (?:article|here)|with permission)\b|^.{3,60} (?:do|does) not work for, consult, own shares in\b|^disclosure: (?:i|the (?:author|writer)|we)\b/,
  },
  {
    kind: 'legal',
    reason: 'asks for better sources',
    sure: true,
    words: 80,
    test: /^this (?:article|biography|page|section)\b.{0,200}\b(?:help improve (?:it|this)|unsourced material may be|learn how and when to remove)\b|^find sources: "/,
  },
  {
    kind: 'legal',
    reason: 'tells who checked the article, and how',
    sure: true,
    words: 80,
    test: /^(?:last )?(?:clinically|medically) (?:fact[- ]checked|reviewed) (?:by|on)\b.{3,160}\d?$|^how we (?:fact[- ]check|review)(?:ed)? this (?:article|page)[:?]?$|^[^.]{2,30} has strict sourcing guidelines and relies\b/,
  },
  {
    kind: 'sign-up',
    reason: 'asks for scripts before it shows the rest',
    sure: true,
    words: 30,
    test: /^this page requires javascript\.?$|^javascript is required for you to be able to read\b/,
  },
  {
    kind: 'advertisement',
    reason: 'asks for consent before it loads something',
    sure: true,
    words: 60,
    test: /^(?:we|you) need (?:to give )?(?:your )?consent to (?:load|see|show|view)\b|\bcan set cookies on your device\b|^manage preferences$/,
  },
  {
    kind: 'advertisement',
    reason: 'asks for consent before it loads something',
    sure: true,
    words: 70,
    test: /^empfohlener (?:externer|redaktioneller) inhalt\b|^an dieser stelle (?:finden sie|befindet sich|steht|würden wir)\b.{0,80}\b(?:externer?n?|inhalte?)\b|^ich bin (?:damit )?einverstanden, dass mir externe inhalte\b|^externe inhalte (?:aktivieren|anzeigen|laden)$|^diese audioversion wurde (?:künstlich|automatisch)\b/,
  },
  {
    kind: 'legal',
    reason: 'is a notice about the browser or about copies',
    words: 60,
    test: /\b(?:(?:enable|turn on|requires?|disabled?|without|support) javascript|javascript (?:is (?:disabled|required|not)|to (?:play|view|continue))|(?:update|upgrade|modern|supported|your|outdated|current) (?:to a (?:\w+ )?)?(?:web )?browser\b.{0,80}(?:experience|javascript|update|upgrade|support|out of date)|(?:experience|detected|using)\b.{0,60}\b(?:update|upgrade|switch) (?:to )?(?:a|your) (?:\w+ )?browser|protected by recaptcha|(?:personal|non-commercial),? (?:and )?non-?commercial use only|order (?:presentation-ready copies|reprints))\b/,
  },
];
