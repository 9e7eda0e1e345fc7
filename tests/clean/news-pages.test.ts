import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(3);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];
const SIGNED = ['By Ida Blom', '4 May 2031'];

const page = (...body: readonly string[]) => clean([...MENU, TITLE, ...SIGNED, ...body, ...FOOT]);

describe('above a headline', () => {
  it.each([
    ['the way to the page', 'You are here: Home » News » Dunholt'],
    ['a longer one', 'Harbor Gazette » News » Coast » Dunholt Ferry'],
    ['headlines that run past', 'Latest: • Ferry crew thanked • Council meets over Dunholt quay'],
    ['what players did', 'Dunholt: F. Alders 41 Pts, 9 Reb, ferry night'],
    ['who plays whom', 'Dunholt v Ferry Quay, 2nd Test, Northmere, 4th day'],
    ['a player', 'Listen to this article'],
  ])('stands %s', (_, line) => {
    const article = clean([...MENU, line, TITLE, ...SIGNED, ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(TITLE);
  });

  it('stands no other that tells what became of a match', () => {
    const title = 'Dunholt v Ferry Quay, 2nd Test: crew shut out after inspectors found cracks';
    expect(clean([...MENU, title, ...SIGNED, ...BODY, ...FOOT]).headline?.text).toBe(title);
  });
});

describe('below a headline', () => {
  it('stands a dek that tells more, right above who wrote it', () => {
    const others = ['MORE IN NEWS', "Missing Pilot's Wife Speaks", 'Texas Town Runs Dry'];
    const title = 'Woman Sues Council Over Boat That ‘Had No Floor’';
    const dek = 'Keeper at Dunholt says that the ferry was shut after inspectors found cracks';
    const article = clean([...MENU, ...others, title, dek, ...SIGNED, ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(title);
  });

  it('stands none of a list of others', () => {
    const others = [
      'Three thousand sheep block a road in the hills',
      'Mayor of Garrowby sells his horse to a friend',
    ];
    const title = 'The ferry at Dunholt was shut after inspectors found cracks in it';
    const article = clean([
      ...MENU,
      ...others,
      'A ferry for every town on the coast',
      title,
      ...SIGNED,
      ...BODY,
    ]);
    expect(article.headline?.text).toBe(title);
  });

  it('stand the story’s highlights, of which none is it', () => {
    const points = [
      'STORY HIGHLIGHTS',
      'Ferry at Dunholt was shut on Tuesday after inspectors found cracks',
      'Council says it would stay closed for 5 weeks',
      'Shopkeepers of Dunholt fear for their season',
    ];
    const article = clean([...MENU, '4 May 2031', TITLE, ...points, 'By Ida Blom', ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(TITLE);
  });

  it('stands a caption with its agency and who took it', () => {
    const caption =
      'A ferry waits at Dunholt after inspectors found cracks in its footing, May 3, 2031. REUTERS/Femke Alders';
    const article = clean([
      ...MENU,
      TITLE,
      'Related News',
      'Bus route cut',
      caption,
      ...SIGNED,
      ...BODY,
      ...FOOT,
    ]);
    expect(article.headline?.text).toBe(TITLE);
    expect(goneOf(article)).toContainEqual([caption, 'caption']);
  });

  it('stands what an agency shows in a picture of a day', () => {
    const caption = 'AP – In this May 3, 2031 photo, a hand-lettered sign hangs on the gate of the quay in …';
    expect(goneOf(page(caption, ...BODY))).toContainEqual([caption, 'caption']);
  });
});

describe('the text goes on', () => {
  it('below a box with several pages to turn', () => {
    const box = ['SHARE THIS ARTICLE', 'RELATED ARTICLES', 'Previous', '1', '2', 'Next'];
    const stories = [
      'Emu outruns officer in Dunholt',
      'The rower who did the washing up',
      'Share this article',
    ];
    expect(keptOf(page(FIRST, SECOND, ...box, ...stories, THIRD, FOURTH))).toEqual(BODY);
  });

  it('with two sentences below a list of other stories and above a recording', () => {
    const alone =
      'The keeper is not alone. A survey found that the ferry at Dunholt is one of 41 whose footing has cracks, most of them by the harbor, the council said.';
    const box = ['Don’t Miss', 'In Depth: Planet in Peril', 'Dunholt sues over leaking tanks'];
    const watch = 'Watch the keeper walk along the ferry »';
    const article = page(FIRST, SECOND, ...box, alone, watch, THIRD, FOURTH);
    expect(keptOf(article)).toEqual([FIRST, SECOND, alone, THIRD, FOURTH]);
    expect(goneOf(article)).toContainEqual([watch, 'related']);
  });

  it.each(['‘Nobody will pay for a ferry’', 'SEASON AT RISK'])('below the subhead %s', (subhead) => {
    expect(keptOf(page(FIRST, SECOND, subhead, THIRD, FOURTH))).toContain(subhead);
  });
});

describe('a box on subscriptions', () => {
  it('ends with the last line of what they bring, and the text goes on', () => {
    const box = [
      'We apologize, but this video has failed to load.',
      'Try refreshing your browser, or tap here to see other videos from our team.',
      'Play Video',
      'Advertisement 2',
      'This advertisement has not loaded yet, but your article continues below.',
      'Subscribe now to read the latest news in your city.',
      'Exclusive articles by Femke Alders, Ida Blom and others.',
      'Plus, food reviews and event listings in the weekly newsletter, Low Tide.',
      'Unlimited online access to the Harbor Gazette and 15 news sites with one account.',
      'Harbor Gazette ePaper, an electronic replica of the print edition to view on any device.',
      'Support local journalism.',
      'SUBSCRIBE TO UNLOCK MORE ARTICLES',
      'Access articles from across the coast with one account.',
      'Share your thoughts and join the conversation in the comments.',
      'Enjoy additional articles per month.',
      'Sign In or Create an Account',
      'or',
    ];
    expect(keptOf(page(FIRST, SECOND, 'Article content', ...box, 'Article content', THIRD, FOURTH))).toEqual(
      BODY,
    );
  });

  it('is no row of sentences that begin so', () => {
    const told = [
      'Access to the ferry had been shut before, and nobody knew when it would open again.',
      'Exclusive berths for the yachts of Dunholt stayed as they were, the council said.',
      'Unlimited fishing from the quay was what the keeper had asked for in the spring.',
    ];
    expect(keptOf(page(FIRST, 'Subscribe', ...told, SECOND, THIRD))).toEqual([FIRST, ...told, SECOND, THIRD]);
  });

  it('may say in one line why readers should give', () => {
    const plea =
      "We're a nonprofit, so it's easy to calculate how much journalism costs. Total annual expenses divided by minutes per year equals how much it costs us to keep this site going, which comes out to a coin a minute.";
    const box = ['Support our work', plea, 'DONATE'];
    expect(keptOf(page(FIRST, SECOND, ...box, THIRD, FOURTH))).toEqual(BODY);
  });

  it('may be a letter to the readers below the text', () => {
    const letter = [
      'Dear Reader,',
      'The Harbor Gazette has always strived to tell you what matters on the coast. Your encouragement has made our resolve stronger.',
      'We, however, have a request.',
      'As we battle the storm, we need your support even more, so that we can go on to offer you more of it.',
    ];
    expect(keptOf(page(...BODY, ...letter))).toEqual(BODY);
    expect(keptOf(clean([TITLE, ...SIGNED, ...letter, ...BODY])).slice(0, 2)).toEqual(letter.slice(0, 2));
  });
});

describe('an appeal above a text', () => {
  const appeal = [
    'Your support helps us to tell the story',
    'From the harbor to the hills, the Gazette is on the ground when the story is developing. Whether it’s the quay or the council, we know how important it is to tell facts from messages.',
    'At such a moment we need reporters on the ground. Your donation allows us to keep sending them to both sides of the water.',
    'The Gazette is trusted by people of all kinds. Unlike others, we choose not to lock readers out with paywalls.',
    'Your support makes all the difference.',
    'Read more',
  ];

  it('is none of it', () => {
    expect(keptOf(page(...appeal, ...BODY))).toEqual(BODY);
  });

  it('is none of it below the text either, without a heading', () => {
    const below = [
      'At the Gazette, we firmly believe in journalism. Not everyone can afford costly news subscriptions, and we tell facts that remain free for all.',
      'Whether you turn to the Gazette for daily updates or for stories of the coast, we value your readership.',
      'It costs money, and we take pride in never placing our stories behind a paywall.',
      'Would you consider supporting us with a modest contribution every month?',
    ];
    expect(keptOf(page(...BODY, ...below))).toEqual(BODY);
  });

  it('is no text in which somebody speaks for several', () => {
    const own = [
      'We have rowed our boats to Dunholt since the ferry was shut, and you will find us at the quay every morning before six.',
      'Our harbor has no other way to bring you what the shops sell, and we have asked the council twice for its support.',
      'We pay our rowers with what our neighbors donate, and you would not believe how much that was in the first week of March.',
      'You may ask why we go on. We do it because our fathers did, and because the contribution is not asked of anybody else.',
    ];
    const more = [
      'We would rather have our ferry back than all your donations, and we have told every reporter so who came to us since the winter.',
      'Your support keeps us going all the same, and on Sundays our wives bring soup to the shed where our oars are drying.',
    ];
    expect(keptOf(page(...own, ...more))).toEqual([...own, ...more]);
  });

  it('is no sentence on support that a text begins with', () => {
    const told = [
      'Your support is not enough, the keeper told us.',
      'We had asked the council for it since the spring, and for a donation from our friends in the harbor town.',
    ];
    expect(keptOf(page(...told, ...BODY))).toEqual([...told, ...BODY]);
  });
});

describe('a player', () => {
  it('has a note on browsers, a length and what it shows', () => {
    const player = [
      'Please use Chrome browser for a more accessible video player',
      '2:14',
      "'I have done the maths'",
    ];
    expect(keptOf(page(FIRST, SECOND, ...player, THIRD, FOURTH))).toEqual(BODY);
  });
});

describe('a box of related stories', () => {
  it('may have the day below each, and the text goes on', () => {
    const box = [
      'Related Articles',
      'Bus drivers ask for a raise',
      'May 6, 2031',
      'Baker leaves',
      'Nov. 12, 2030',
      'The man who swam to Garrowby',
      '03 Mar 2030',
    ];
    expect(keptOf(page(FIRST, SECOND, ...box, THIRD, FOURTH))).toEqual(BODY);
  });

  it('may name the site in its heading', () => {
    const stories = [
      'Bolivia To Grant Its Rivers Rights',
      'A law would grant rivers rights equal to those of people. It would establish eleven of them, among them the right to...',
      'Drilling Ban Passes In A Town Upstate',
      'A town of 3,000 has voted to keep drillers out. Its board says that it had been told it could not...',
    ];
    expect(keptOf(page(...BODY, 'Related News On Harbor Gazette:', ...stories))).toEqual(BODY);
  });
});

describe('below a text', () => {
  it.each([
    [
      'sign-up',
      'Get the latest news direct to your phone by joining our WhatsApp community here. You can leave.',
    ],
    [
      'sign-up',
      'We also treat our community members to special offers and adverts from us and our partners.',
    ],
    ['sign-up', 'Readers like you are keeping these stories free for everyone...'],
    [
      'sign-up',
      'A mix of advertising and contributions helps keep paywalls away from information like this.',
    ],
    [
      'legal',
      'Neither the Northmere Exchange nor its Regulation Services Provider accepts responsibility for the adequacy of this release.',
    ],
    ['advertisement', 'Advertisement - Scroll to continue'],
    ['advertisement', 'Story continues'],
    ['sign-up', 'Support our journalism by subscribing. We welcome your comments at letters@harbor.example.'],
    [
      'credit',
      'This article first appeared on Harbor News and is republished here under a Creative Commons license.',
    ],
    ['credit', 'You must credit Harbor News and its authors, and link to the original.'],
    ['sign-up', 'Send your stories to us. Chat with us via WhatsApp on +99 55 555 0100.'],
    ['sign-up', 'Follow Harbor Beat on Instagram, Facebook, Twitter and YouTube.'],
    [
      'sign-up',
      'Get access to the fastest growing service of the coast for as little as Rs 599 for the first year.',
    ],
    ['sign-up', 'Do you rely on our reporting? Click here to support it.'],
    ['related', 'More AP sailing: https://ap.example/sailing and https://social.example/ap'],
    ['sign-up', 'Be the first to get Breaking News'],
    ['sign-up', 'Install the Harbor News app for free'],
    ['sign-up', "Don't miss updates from Harbor News!"],
    ['related', 'Click here to see photos of the ferry.'],
    ['sign-up', 'There was an error, please provide a valid email address.'],
    [
      'caption',
      'The keeper holds the lamp of the ferry that was shut on Tuesday. Credit: Femke Alders / Harbor News',
    ],
    ['caption', 'The keeper sweeps his way to the ferry at Dunholt © Harbor Pictures'],
    ['caption', 'View Full Image'],
    ['credit', 'Femke Alders for The Harbor Gazette'],
  ])('stands %s: %s', (kind, line) => {
    expect(goneOf(page(...BODY, line))).toContainEqual([line, kind]);
  });

  it('is told what others said of a group', () => {
    const told =
      'The keeper said that 300 people had been joining our WhatsApp group since the ferry was shut.';
    expect(keptOf(page(...BODY, told))).toEqual([...BODY, told]);
  });
});
