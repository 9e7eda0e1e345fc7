import type { Wording } from '../wording.ts';

/** Menus, players and what leads about the site. */
export const MENUS: readonly Wording[] = [
  {
    kind: 'navigation',
    reason: 'is a row of links about a match',
    words: 16,
    test: /^(?:match report|highlights|photos|pictures|videos?|(?:full )?scorecard|as it happened|points table|schedule|fixtures|results|stats|statistics|gallery|reactions|preview)(?: ?[|/·•] ?(?:match report|highlights|photos|pictures|videos?|(?:full )?scorecard|as it happened|points table|schedule|fixtures|results|stats|statistics|gallery|reactions|preview)){1,8}$/,
  },
  {
    kind: 'navigation',
    reason: 'belongs to a player of recordings',
    sure: true,
    words: 16,
    test: /^(?:play video|play|pause|replay|unmute|mute|(?:current|remaining) time(?: -?\d{1,2}(?::\d\d){1,2})?|duration:? \d{1,2}(?::\d\d){1,2}|(?:loaded|progress): ?\d{1,3}(?:\.\d+)?%|stream type:? live|seek to live, currently (?:behind live|playing live)|playback rate|quality settings|subtitles|chapters|descriptions(?: off, selected)?|(?:captions|subtitles)(?: off, selected| settings(?:, opens (?:captions|subtitles) settings dialog)?)|audio track|picture-in-picture|this is a modal window\.?|(?:beginning|end) of dialog window\..{0,60}|close modal dialog|volume \d{1,3}%|(?:video|audio) player (?:is )?loading\.?|loading (?:twitter|instagram|facebook|youtube|external) content)$/,
  },
  {
    kind: 'navigation',
    reason: 'belongs to a player of recordings',
    sure: true,
    words: 30,
    test: /^listen to (?:this|the) (?:article|report|story)\b(?! (?:about|of)\b).{0,20}$|^(?:audio )?produced by \S.{2,60} using (?:ai|artificial intelligence)(?: (?:narration|voices?))?\.?$|^we apologi[sz]e, but this video\b|^try refreshing your browser, or\b|^your browser does not support (?:html5 )?(?:the )?(?:audio|video)\b/,
  },
  {
    kind: 'navigation',
    reason: 'belongs to the price of a share',
    sure: true,
    words: 8,
    test: /^[+-]\d{1,5}\.\d{1,4} \([+-]?\d{1,4}\.\d{1,3}%\)$|^(?:follow your favorite stocks|create free account)$/,
  },
  {
    kind: 'navigation',
    reason: 'is a menu entry',
    words: 7,
    test: /^(?:["<›] ?)?(?:home(?: ?page)?|member-only story|menu|main menu|more-in|search|search .{1,30}|skip (?:to|directly to|navigation).{0,30}|(?:sign|log) ?(?:in|out|up)|(?:sign|log) ?in (?:\/|or|to|with) ?.{1,20}|register(?: now)?|create (?:an? )?account|my account|account|latest(?: news)?|news|world|u\.?s\.?|uk|business|money|markets|politics|sports?|(?:[a-z]+ )?weather|entertainment|lifestyle|life|style|culture|arts?|opinion|technology|tech|science|health|travel|food|autos|real estate|education|magazine|video|videos|photos|pictures|podcasts?|radio|tv|live|about(?: us)?|contact(?: us)?|careers|advertise(?: with us)?|help|faq|rss|rss feeds?|feeds?|sitemap|site map|site index|archives?|sections?|categor(?:y|ies)|tags?|more|close|open|back(?: to .{1,20})?|top(?: of page)?|toggle .{1,20}|(?:show|hide) (?:more|less|topics|all)|load more|view all|see all|all|toolbar|jobs|classifieds|events|shop|store|corrections|feedback|mobile|loading(?: ?\.\.\.|…)?|apps?|e-?paper|print edition|today's paper|subscriptions?|services|editions?|page \d+(?: of \d+)?|\d+ of \d+|continued?|settings|options|print|contents|blogs?|forums?|community|games|crosswords?|obituaries|columnists|letters)(?: ?["›>])?$/,
  },
  {
    kind: 'site',
    reason: 'says how the site tests what it reviews',
    sure: true,
    words: 60,
    test: /^why (?:you can|to) trust \S.{1,30}$|^our (?:expert )?(?:reviewers|testers|experts) spend (?:countless )?hours\b/,
  },
  {
    kind: 'navigation',
    reason: 'leads back to a list',
    sure: true,
    words: 16,
    test: /^\[ ?(?:back to|return to) [^[\]]{2,40}\](?: ?\[[^[\]]{2,40}\]){0,5}$|^(?:<<|<) ?back$/,
  },
  {
    kind: 'caption',
    reason: 'is the caption of a picture',
    sure: true,
    words: 60,
    test: /^(?:original )?(?:thumbnail )?(?:image|photo|picture) caption: /,
  },
  {
    kind: 'legal',
    reason: 'tells about the site',
    sure: true,
    words: 24,
    test: /^(?:this (?:page|site|website) is )?best viewed (?:at|in|on|using|with) |^(?:send|e-?mail|submit) (?:your )?(?:comments|feedback|letters|questions|tips)[^@]{0,60} to:? \S{2,40}@\S{3,60}(?: .{1,120})?$|^these items are in the rss feed format\b/,
  },
  {
    kind: 'navigation',
    reason: 'is a menu entry of a journal',
    words: 2,
    test: /^(?:user info|my website)$/,
  },
  {
    kind: 'navigation',
    reason: 'leads to another page of the paper',
    sure: true,
    digits: true,
    words: 9,
    test: /^(?:(?:please )?see|continued|turn to) (?:.{1,30}, |on |to )?page [a-z]?\d{1,3}$|^(?:continued )?from page [a-z]?\d{1,3}$/,
  },
  {
    kind: 'navigation',
    reason: 'tells how to move a table',
    sure: true,
    words: 6,
    test: /^(?:scroll|swipe) (?:to scroll )?(?:horizontally|sideways|left or right)$|^row \d{1,2} - cell \d{1,2}$/,
  },
];
