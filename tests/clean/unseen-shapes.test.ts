import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Eskrigg Tramway Shut It for Six Weeks';
const BODY = paragraphs(4);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];
const SIGNED = ['By Ida Blom', '4 May 2031'];

const page = (...body: readonly string[]) => clean([...MENU, TITLE, ...SIGNED, ...body, ...FOOT]);

describe('what parts a text', () => {
  it('may be a box of related stories that is turned', () => {
    const box = [
      'RELATED ARTICLES',
      'Previous',
      '1',
      'Next',
      'Is this the angriest swan? Rowers refuse to...',
      'Emu outruns officer in Asterby',
      'Share this article',
      '1.2k shares',
    ];
    expect(keptOf(page(FIRST, SECOND, ...box, THIRD, FOURTH))).toEqual(BODY);
  });

  it('has its subhead right below a pointer, an offer’s button or an advertisement', () => {
    for (const box of [['Read more: Ferries of the coast'], ['Subscribe'], ['Advertisement']]) {
      const body = [FIRST, SECOND, ...box, 'What the keepers say', THIRD, FOURTH];
      expect(keptOf(page(...body))).toEqual([FIRST, SECOND, 'What the keepers say', THIRD, FOURTH]);
    }
  });

  it('is a pointer to one story, though a single paragraph stands below it', () => {
    const alone = 'No mill turned out more than ten boxes, which made them hard to find.';
    const feature = ['Special feature', 'Mills of the coast', 'Show comments'];
    const kept = keptOf(
      clean([
        ...MENU,
        TITLE,
        ...SIGNED,
        ...BODY,
        'Also: How to board a tram with a bicycle',
        alone,
        ...feature,
      ]),
    );
    expect(kept).toEqual([...BODY, alone]);
  });

  it('is a headline in capitals, which is no subhead', () => {
    const shout = 'MAN WRESTLES SEAL FOR HIS HAT';
    expect(goneOf(page(FIRST, SECOND, shout, THIRD, FOURTH))).toContainEqual([shout, 'related']);
    expect(keptOf(page(FIRST, SECOND, 'THE LONG WINTER', THIRD, FOURTH))).toContain('THE LONG WINTER');
  });

  it('is a match’s UP NEXT, with a sentence below', () => {
    const next = ['UP NEXT', 'Ridgemont hosts Dunmore on Wednesday.'];
    expect(keptOf(page(...BODY, ...next)).slice(-2)).toEqual(next);
  });

  it('is the day of each report', () => {
    const body = ['Tuesday, Aug. 1', FIRST, 'Wednesday, Aug. 2', SECOND, 'Friday, Aug. 4', THIRD, FOURTH];
    const kept = keptOf(
      page('All suspects are presumed innocent until they are proven guilty in court.', ...body),
    );
    expect(kept).toContain('Wednesday, Aug. 2');
    expect(kept).toContain('Friday, Aug. 4');
  });
});

describe('a timeline', () => {
  it('keeps the date above each of its sentences', () => {
    const body = ['March 2030', FIRST, 'June 2030', SECOND, '30 August 2030', THIRD, 'May 2, 2031', FOURTH];
    const kept = keptOf(
      page('The tramway at Eskrigg was shut after a year of talks. Here is how it came about.', ...body),
    );
    for (const date of ['March 2030', 'June 2030', '30 August 2030']) expect(kept).toContain(date);
  });
});

describe('how a text begins', () => {
  it('is with a dateline, whatever parts that from the rest', () => {
    const lede =
      'NORTHMERE, Me. — There are 48 registered voters here, and since June they have not all spoken.';
    const parted = [
      'Skip to next paragraph',
      'Enlarge This Image',
      'Craig Dunne for The Harbor Times',
      'Related',
      'Times Topics: Wind',
    ];
    expect(keptOf(page(lede, ...parted, ...BODY))[0]).toBe(lede);
  });

  it('goes where it stands twice, and the reason says so', () => {
    const article = page(FIRST, SECOND, SECOND, THIRD, FOURTH);
    expect(keptOf(article)).toEqual(BODY);
    expect(article.furniture.map(({ reason }) => reason)).toContain('stands in the article a second time');
  });

  it('stays where a page notes it again below the text', () => {
    const note = ['© 2031 Harbor Gazette. All rights reserved.', 'Politics', FIRST, 'budget, quay, ferry'];
    expect(keptOf(page(...BODY, ...note))).toEqual(BODY);
  });
});

describe('what is told of a picture', () => {
  it('is above who took it where it says so, or stands there twice', () => {
    const seen = 'The quay at Northmere, seen here in August, was built in 1961.';
    const bare = 'The quay at Northmere has had eleven ferries since 2029.';
    expect(keptOf(page(seen, 'Staff photo by Dana Whitlock', ...BODY))).toEqual(BODY);
    const twice = [
      bare,
      'Kirk Haldane/Harbor Public Radio',
      'hide caption',
      bare,
      'Kirk Haldane/Harbor Public Radio',
    ];
    expect(keptOf(page(...twice, ...BODY))).toEqual(BODY);
  });
});

describe('below a text', () => {
  const comments = [
    'Finally! I have been riding there for six years and have been doored twice.',
    'Posted by: Marcus | June 17, 2031 9:02 AM',
    'Where are people supposed to park? This town hates anyone with a car.',
    'Posted by: quayite | June 17, 2031 9:31 AM',
    'There is a garage on Dock Road that is never more than half full.',
    'Posted by: Jen | June 17, 2031 9:58 AM',
    'Post a comment',
  ];

  it('comments go that are signed below', () => {
    const way = 'POSTED BY JEN | PERMALINK | COMMENTS (5) | TRACKBACKS (0)';
    expect(keptOf(page(...BODY, way, ...comments))).toEqual(BODY);
  });

  const teasers = [
    'Pilots call off strike after talks',
    'Pilots on the Holm estuary have called off a strike that was to begin on Friday, they said.',
    'Dredger sinks off Cape Oster, crew safe',
    'All eleven of the crew of a dredger that sank off Cape Oster were picked up by a fishing boat.',
    'School choir wins prize in Valmont',
    'The choir of the primary school has won a prize in Valmont for the third year in a row.',
  ];

  it('headlines go with a sentence each that tells the same', () => {
    expect(keptOf(clean([...MENU, TITLE, ...SIGNED, ...BODY, ...teasers]))).toEqual(BODY);
  });

  it('but sections stay whose subheads are short', () => {
    const sections = teasers.map((line, at) => (at % 2 === 0 ? line.split(' ').slice(0, 3).join(' ') : line));
    expect(keptOf(clean([...MENU, TITLE, ...SIGNED, ...BODY, ...sections]))).toContain(sections[1]);
  });

  it('tags in small letters go', () => {
    expect(keptOf(clean([...MENU, TITLE, ...SIGNED, ...BODY, 'quay', 'northmere']))).toEqual(BODY);
  });

  it.each([
    'Explore further',
    'Also: How to change the password on nearly anything',
    'Save articles to read later and create your own reading list.',
    'More information: Ida Blom et al, A flood of the fourteenth century, Quaternary Letters (2031). DOI: 10.9999/ql',
    'Provided by University of Northmere',
    'This document is subject to copyright. No part may be reproduced without the written permission.',
    'To send flowers to Ida’s family, please visit our floral store.',
    'Memories and Condolences',
    'This press release contains forward-looking statements within the meaning of the Act of 1995.',
    'For interviews please contact the press office on +44 1632 960 551.',
    'Do you have an opinion on the issues raised in this article? If so, write to us.',
    'Thanks for reading Quay Lines! This post is public so feel free to share it.',
    '(With inputs from agencies)',
    'Print this story | E-mail this story | Comment on this story',
    'Current Time 0:00',
    'descriptions off, selected',
    'Follow your favorite stocks',
    'If you enjoyed this essay, please consider making a donation.',
  ])('%s', (line) => {
    expect(keptOf(page(...BODY.slice(0, 3), line, FOURTH))).not.toContain(line);
  });

  it.each([
    'More information on the quay was to be given to the council in June, she said.',
    'The company’s forward-looking statements had been too bold, the judge said on Friday.',
    'He asked readers to consider making a donation, the keeper of the ferry said.',
    'Duration and cost of the work are not known, the engineers told the council.',
  ])('but not %s', (line) => {
    expect(keptOf(page(...BODY.slice(0, 3), line, FOURTH))).toContain(line);
  });
});

describe('a running report with the word for each of its times', () => {
  it('is kept, and its headline stands above its entries', () => {
    const entries = ['16:42', '16:20', '15:58', '15:03'].flatMap((time, n) => [
      `Posted at ${time} ${time}`,
      ['Ferries stay in port', 'We heard a crack at the quay', 'Roof torn off', 'Warning ends'][n]!,
      BODY[n]!,
      'Share',
    ]);
    const article = clean([
      ...MENU,
      'Storm at Northmere live: ferry quay shut',
      'Summary',
      'The ferry quay at Northmere is shut',
      'Live reporting',
      ...entries,
      ...FOOT,
    ]);
    expect(article.headline?.text).toBe('Storm at Northmere live: ferry quay shut');
    for (const line of BODY) expect(keptOf(article)).toContain(line);
  });
});
