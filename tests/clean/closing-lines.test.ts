import { describe, expect, it } from 'vitest';
import { cleanLines as clean, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(4);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];

describe('what pages set below a text', () => {
  it.each([
    [['Found a mistake in this article?', 'Report it to us.', 'Thank you for your report!']],
    [['Article type: free', 'User access status: 3', 'Tags / Keywords: Quay , Ferry']],
    [['Share or comment on this article: Cracks in the ferry quay shut it for a month']],
    [['Did you make this recipe?', 'Tag @harborcooks on Instagram so that we can see it!']],
    [['Explore more on these topics', 'Harbor', 'Ferries']],
    [['How you can help', 'Just £5 a month could give a harbor family a boat.', 'Give once']],
    [['Bet £10 get £30 in free bets. New customers only. 18+. T&Cs apply. BeGambleAware.org']],
    [['Ida Blom can be reached at ida.blom@gazette.example or 555-0177.']],
    [['This story appears in issue 19 of Harbor Quarterly. Buy the issue here.']],
    [['Ida Blom is a writer based in Northmere. She last wrote for us about cranes.']],
    [
      [
        'Harbor Television participates in various affiliate marketing programs, and gets paid for purchases.',
      ],
    ],
    [['Get instant access to breaking news, the hottest reviews, great deals and helpful tips.']],
    [['Ida Blom writes from Northmere. Follow Ida Blom on Bluesky.']],
    [['bees budget council crane elections ferry football harbor quay tramway']],
    [["Find out what's happening in Northmere with free, real-time updates from Harbor Now.", "Let's go!"]],
    [
      [
        'To request removal of your name from an arrest report, submit these items to arrests@now.example.',
        'The rules of replying:',
        'Be respectful. This is a space for friendly local discussions, and vulgar language is not tolerated.',
        'Be transparent. Use your real name, and back up your claims.',
      ],
    ],
    [['Reactions: Oarsman, Tide1414 and 23 others']],
    [['Contact for journalists:', 'Ruben Stall', 'Tel. +49 5555 12 345']],
  ])('is none of it: %s', (box) => {
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...box, ...FOOT]))).toEqual(BODY);
  });

  it.each([
    'The firm that built the quay may be reached by its customers at any hour, the council said.',
    'This story was told in the harbor for years, and nobody at Corvale believed it.',
    'A mistake in the report on the quay was found by the council, which has put it right.',
    'The two towns hope to reach a deal on the quay before the end of June.',
    'Biologists will follow the otters by boat for as long as the quay is shut.',
    '£5 would buy a cottage with a view of the quay when the keeper was young.',
    '“We will get a commission of inquiry,” the keeper of the crane told the council.',
    'The quay earns a commission of four percent on every crane that lands there.',
    'The council said that £5 a month could help the keeper of the tramway to stay.',
  ])('is the article’s own: %s', (sentence) => {
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', FIRST, sentence, ...BODY.slice(1), ...FOOT]))).toEqual(
      [FIRST, sentence, SECOND, THIRD, FOURTH],
    );
  });

  it('introduces an author who is named with `Words by`', () => {
    const biography = 'Corin Blom holds a chair of sounds in Lisbon and has never owned a boat.';
    const lines = [...MENU, TITLE, 'Words by Corin Blom', ...BODY, biography, ...FOOT];
    expect(keptOf(clean(lines))).toEqual(BODY);
  });
});

describe('a box inside a text whose parts are sentences', () => {
  it.each([
    [
      [
        'The Evening Tide',
        'What happened in the harbor, in four minutes. Delivered every weekday.',
        'Sign Up',
      ],
    ],
    [
      [
        'Subscribe to our Daily Headlines newsletter.',
        'Sign up!',
        '* I understand and agree that registration on or use of this site constitutes agreement to its user agreement.',
      ],
    ],
    [
      [
        'People are also reading…',
        'Two held after chase among the crab pots',
        'Police say that the pair drove through a fence and a garden before they were stopped.',
        'High school names a new principal',
        'She is the first woman to hold the job in the 98 years of the school.',
        'Advertisement',
      ],
    ],
  ])('parts it and is none of it: %s', (box) => {
    const kept = keptOf(
      clean([...MENU, TITLE, '3 May 2031', FIRST, SECOND, ...box, THIRD, FOURTH, ...paragraphs(5), ...FOOT]),
    );
    expect(kept.filter((line) => line !== 'The Evening Tide')).toEqual([...BODY, ...paragraphs(5)]);
  });
});

describe('the headline', () => {
  it('stands above the columnist’s name, post and biography', () => {
    const head = [
      'Let the Ferry Rest',
      'Ida Blom',
      'Columnist',
      'Ida Blom has written for the Gazette since 2011. She lives with a dog that hates the radio.',
      'Published: Oct. 3, 2031, 5:00 a.m.',
    ];
    const article = clean(['The Harbor Gazette', 'Opinion', ...head, ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe('Let the Ferry Rest');
  });

  it('may open as a pointer to a gallery does where it is signed', () => {
    const title = 'In pictures: the cracks that shut the ferry quay';
    const article = clean([...MENU, 'In pictures', title, 'Photographs by Ida Blom', ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(title);
  });

  it('is not the name of who wrote it for the page’s site', () => {
    const head = [TITLE, 'Ida Blom, North Sound Now', 'Posted Tue, Jan 14, 2031 at 7:12 am'];
    expect(clean(['North Sound Now', ...MENU, ...head, ...BODY, ...FOOT]).headline?.text).toBe(TITLE);
  });

  it('may end with what somebody is, below the paper’s name', () => {
    const title = 'Harbor Police Arrest Reporter';
    const told = `The police of the harbor arrested a reporter on Tuesday. ${FIRST}`;
    const article = clean([
      'Home',
      'News',
      'Sport',
      'Harbor Tribune',
      title,
      '3 May 2031',
      told,
      ...BODY.slice(1),
      ...FOOT,
    ]);
    expect(article.headline?.text).toBe(title);
  });

  it('is not the number of the magazine’s issue', () => {
    const title = '“I stopped counting the cracks”';
    const head = ['Harbor Quarterly', 'English edition', 'Issue 44', 'Subscribe', 'Interview', title];
    expect(clean([...head, 'Interview: Ida Blom', ...BODY, ...FOOT]).headline?.text).toBe(title);
  });
});

describe('a consent notice above a short article', () => {
  it('does not make the file a notice', () => {
    const notice = [
      'We and our 842 partners store and/or access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for personalised advertising and content, advertising and content measurement, audience research and services development.',
      'With your permission we and our partners may use precise geolocation data and identification through device scanning.',
      'Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing.',
      'MORE OPTIONS',
      'AGREE',
    ];
    const short = [
      'A pair of swans has come back to the pond at Northmere, two years after a fox took the last ones.',
      'They were first seen on Saturday by a girl of nine on her way to the harbor.',
      'The council asks people not to feed them bread.',
    ];
    const lines = [...notice, ...MENU, 'Swans Back on Northmere Pond', '10 Mar 2031', ...short, ...FOOT];
    expect(keptOf(clean(lines))).toEqual(short);
  });
});
