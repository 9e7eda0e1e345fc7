import { describe, expect, it } from 'vitest';
import { cleanLines as clean, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Eskrigg Tramway Shut It for Six Weeks';
const BODY = paragraphs(4);
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];
const SIGNED = ['By Ida Blom', '4 May 2031'];

const page = (...body: readonly string[]) => clean([...MENU, TITLE, ...SIGNED, ...body, ...FOOT]);

describe('a sentence that is broken at its links', () => {
  it('is kept whole where the text begins with it', () => {
    const broken = [
      'A judge on Tuesday ordered the county to release its records on the',
      'cracks in the tramway',
      'at Northmere in 2030 and gave it ten days to do so.',
    ];
    expect(keptOf(page(...broken, ...BODY))).toEqual([...broken, ...BODY]);
  });

  it('is kept whole where the text ends with it', () => {
    const broken = [
      'The county will appeal, its attorney said by mail. It has spent',
      '$92,300',
      'on the case so far.',
    ];
    expect(keptOf(page(...BODY, ...broken))).toEqual([...BODY, ...broken]);
  });

  it('is none below a name, nor above a list', () => {
    const [first, ...rest] = BODY as [string, ...string[]];
    const small = `eels ${first}`;
    expect(keptOf(page('Ida Blom', small, ...rest))).toEqual([small, ...rest]);
  });
});

describe('tags right below a text', () => {
  it('go together, the first of them too', () => {
    expect(keptOf(page(...BODY, 'Civil Engineer', 'Exercise', 'Readiness', 'Airmen'))).toEqual(BODY);
  });
});

describe('a blog', () => {
  it('has its headline below the day, with its name and motto above', () => {
    const head = ['The Tram Stop', 'A blog about trams, mostly', 'Tuesday, 9 August 2031'];
    const title = 'Line 11 reopens, with a catch';
    const text = [
      'Line 11 runs again from today between Poplar Cross and the cemetery, after 14 months of buses.',
      'The catch: the stop at Mill Lane is gone, which had 85 passengers a day until 2030.',
      'New rails, 2.2 km of them, were laid at a cost of 9.4 million euros.',
    ];
    const article = clean([...head, title, ...text, 'Posted by Tramfan at 07:15', 'Post a Comment']);
    expect(article.headline?.text).toBe(title);
    expect(keptOf(article)).toEqual(text);
  });

  it('of which the neighbours are named above has its headline below them', () => {
    const head = ['Sawdust', '« Bad coffee, good arguments | Main | Links »', 'March 14, 2031', TITLE];
    expect(clean([...head, ...BODY, 'Comments (4)']).headline?.text).toBe(TITLE);
  });
});

describe('the author, the paper and the day in one line', () => {
  it('are no dek', () => {
    const signed = 'Ida Blom of the Eskrigg tramway, Harbor Gazette | 6/2/2031';
    expect(clean([...MENU, TITLE, signed, ...BODY, ...FOOT]).dek).toBeUndefined();
  });
});
