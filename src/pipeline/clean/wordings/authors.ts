import type { Wording } from '../wording.ts';

/** What a text tells about in a section of its own: `About the study`. */
export const MATTER =
  '(?:our|the|this) (?:acquisition|agreement|award|campaign|conference|data|deal|event|offering|partnership|program|programme|project|report|research|results|study|survey|transaction|trial)';

/** Who the author is. */
export const AUTHORS: readonly Wording[] = [
  {
    kind: 'biography',
    reason: 'introduces the author',
    opens: true,
    words: 10,
    test: new RegExp(
      `^(?!about ${MATTER}$)(?:about (?:the )?(?:authors?|writer|reporter|contributor|me|us)|(?:more|other) (?:articles|stories|posts) by .{1,40}|(?:view|see|read) (?:all|more) (?:posts|articles|stories) by .{1,40}|follow .{1,40} on (?:twitter|facebook|instagram|x)\\b.{0,20}|author(?: bio)?|(?:about|[uü]ber|sobre|acerca de|[aà] propos de|chi [eè]) [\\p{L}.'-]+ [\\p{L}.'-]+(?: [\\p{L}.'-]+)?)\\.?:?$`,
      'u',
    ),
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    words: 90,
    test: /^(?!["“])(?:[\p{L}.'"-]+ ){1,5}(?:\([^()]{2,40}\) )?(?:is|was|covers|writes|has (?:been )?(?:writ|cover|work|report)|joined|reports)\b(?:.{0,120}\b(?:staff writer|senior writer|writer for|reporter for|editor (?:at|of|for|and)|correspondent for|columnist|contributor(?!s)|contributing|freelance|journalist (?:at|who|based|for)|blogger|author of|(?:author|critic|journalist|novelist|photographer|writer) (?:based|living|who lives) in|producer for|reporter (?:at|with)|follow (?:him|her|them)|can be reached|fellow at))/u,
  },
  {
    kind: 'biography',
    reason: 'introduces the author',
    words: 60,
    // `The freeze covers 84,000 flats` and `Medicare covers care at home` introduce nobody.
    test: /^(?:(?:he|i|she|they|the (?:author|reporter|writer)) |(?!(?:an?|it|its|our|that|the|their|these|this|those)\b)(?:[\p{L}.'-]+ ){2,4})(?:covers|reports on|writes (?:about|on|for)) (?!.{0,12}\d).{3,120}\b(?:for|at|since|from) /u,
  },
  {
    kind: 'biography',
    reason: 'introduces the author named above',
    sure: true,
    words: 60,
    test: /^(?:is|was) an? (?:[\w'-]+ ){0,4}(?:columnist|correspondent|editor|journalist|reporter|writer)\b/,
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
    sure: true,
    words: 30,
    test: /^(?!(?:it|its|the|this|that) )(?:[\p{L}.'-]+ ){1,4}(?:can|may) be (?:contacted|e-?mailed|reached) (?:at|by|on|via) (?:\S+ ){0,4}(?:\S{1,60}@\S{3,60}|[\d(+][\d() .-]{6,20})/u,
  },
  {
    kind: 'biography',
    reason: 'says where the text was printed',
    sure: true,
    words: 24,
    test: /^(?:an? (?:\w+ )?version of )?this (?:article|essay|interview|piece|story) (?:(?:also |first |originally )?appear(?:s|ed)|was (?:first |originally )?(?:printed|published)) in (?:print (?:in|on)\b|(?:the )?.{0,60}\b(?:edition|issue|number) ?[\p{L}\d])/u,
  },
  {
    kind: 'biography',
    reason: 'tells how to reach the author',
    words: 40,
    // Whoever saw a crime is asked to tell the police.
    test: /^(?!.{0,400}\b(?:anyone|crime ?stoppers|detectives?|police|witness(?:es)?)\b).{0,400}?(?:(?:\b(?:his|her|their|my|this)|'s) column (?:runs|appears) (?:on|every|each|in|weekly)\b|\b(?:follow|contact|e-?mail|(?<!\b(?:failed|hoped?|hopes|not|tried|trying|unable) (?:to )?)reach|write to) (?:(?:him|her|them|the (?:author|writer|reporter)|me|[\p{L}'-]+ [\p{L}'-]+) (?:on|at|by|via) (?:(?:her|his|their) )?(?:@|\S{1,60}@|[\d(+][\d() .-]{6,20}|www\.|[\w.-]{2,40}\.(?:com|net|org)\b|bluesky|e-?mail|facebook|instagram|linkedin|mastodon|threads|twitter|x\b))|^(?:contact|e-?mail|write to|reach|follow)\b.{0,60}@)/u,
  },
  {
    kind: 'share',
    reason: 'is a row of buttons',
    words: 24,
    test: /^(?:(?:print|printable|e-?mail|comment on|save|send|share) ?(?:this|the|version|it)?(?: to an?)?(?: (?:article|friend|page|story))?(?: ?[|·•] ?|$)){2,6}$/,
  },
  {
    kind: 'share',
    reason: 'links to somebody’s page elsewhere',
    words: 16,
    test: /^.{2,50}: ?https?:\/\/\S{4,200}$/,
  },
  {
    kind: 'biography',
    reason: 'counts who follows the author',
    opens: true,
    digits: true,
    words: 12,
    test: /^\d[\d.,]{0,10} ?[km]? followers\b[^.!?]{0,60}$/,
  },
  {
    kind: 'biography',
    reason: 'tells how to reach the author',
    words: 8,
    test: /^(?:the )?(?:author|reporter|writer) tweets?\b/,
  },
];
