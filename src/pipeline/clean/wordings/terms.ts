import type { Wording } from '../wording.ts';

/** Terms on which a site is read, its prices and its bets; what a publishing system notes. */
export const TERMS: readonly Wording[] = [
  {
    kind: 'site',
    reason: 'is what a publishing system notes of the page',
    sure: true,
    words: 8,
    test: /^(?:article type|content type|user access status|word count|article id|story id): ?[\w-]{1,20}$/,
  },
  {
    kind: 'site',
    reason: 'names an issue',
    words: 2,
    digits: true,
    test: /^(?:issue|volume|vol\.?) (?:no\.? ?|# ?)?\d{1,5}$/,
  },
  {
    kind: 'advertisement',
    reason: 'names the terms of a bet',
    sure: true,
    words: 80,
    test: /\bbegambleaware\b|\bgamble ?responsibly\b.{0,80}\b(?:18\+|21\+|t&cs)|^bet [$£€]\d{1,4},? get\b|\bnew customers only\b.{0,80}\bt&cs? apply\b/,
  },
  {
    kind: 'sign-up',
    reason: 'is what somebody agrees to who signs up',
    sure: true,
    words: 60,
    test: /^(?:[*✓] ?)?(?:i (?:understand and )?agree (?:that registration|to (?:receive|the terms))|by (?:clicking|registering|signing up|submitting|subscribing)\b.{0,60}\byou (?:acknowledge|agree|consent)\b)/,
  },
  {
    kind: 'legal',
    reason: 'says that the site earns by what its readers buy',
    sure: true,
    words: 80,
    test: /^(?!.{0,600}\b(?:said|says|told)\b).{0,600}\b(?:participates? in (?:\w+ ){0,3}affiliate (?:marketing )?(?:programs?|programmes?|schemes?)\b|we (?:may|might|will) (?:\w+ ){0,2}(?:earn|get|receive) (?:\w+ ){0,4}commissions?\b.{0,200}\b(?:affiliate|bought|buy|click|links?|purchases?)\b)|^(?:if you (?:buy|click|purchase)|when you (?:buy|click|purchase)|some links)\b.{0,200}\bcommissions?\b/,
  },
  {
    kind: 'legal',
    reason: 'asks for consent to what the site’s partners do',
    sure: true,
    words: 200,
    test: /^(?:we|with your (?:consent|permission),? we) and our (?:\d[\d.,]{0,6} )?(?:\w+ )?partners (?:may |would like to )?(?:access|process|store|use)\b|^please note that some processing of your personal data\b/,
  },
  {
    kind: 'legal',
    reason: 'says how late its prices are',
    sure: true,
    words: 40,
    test: /^(?:all )?(?:market data|prices|quotes|stock quotes)\b(?!.{0,200}\b(?:said|told)\b).{0,60}\b(?:delayed (?:by )?(?:at least )?(?:\d{1,2}|fifteen|twenty) min(?:ute)?s?|without guarantee)\b/,
  },
  {
    kind: 'legal',
    reason: 'says that what a company foretells may not come true',
    sure: true,
    words: 2000,
    test: /^(?:(?:certain|some|the|these) )?(?:(?:matters|statements)(?: (?:contained|made))? in )?(?:this|these) (?:announcement|(?:news |press )?release|statements?)\b.{0,120}\bforward-looking (?:information|statements?)\b|^(?:cautionary (?:note|statement) (?:about|concerning|on|regarding) )?forward-looking (?:information|statements?)$/,
  },
  {
    kind: 'legal',
    reason: 'says that an exchange does not answer for a release',
    sure: true,
    words: 80,
    test: /^neither the .{2,40} exchange\b.{0,200}\baccepts? responsibility for the (?:accuracy|adequacy)\b|^the .{2,40} exchange (?:does not accept|has (?:neither|not) (?:approved|reviewed))\b.{0,120}\b(?:accuracy|adequacy|contents of th(?:e|is) (?:news |press )?release|this (?:news |press )?release)\b/,
  },
  {
    kind: 'legal',
    reason: 'says who may print the text',
    sure: true,
    words: 120,
    test: /^this document is subject to copyright\b|^disclaimer: (?:aaas and eurekalert!|as a service to our readers\b)|^our standards: the thomson reuters trust principles\b/,
  },
  {
    kind: 'legal',
    reason: 'says to whom the site answers',
    sure: true,
    words: 120,
    test: /\badhere to the independent press standards organisation\b|\byou can contact ipso\b/,
  },
];
