import { describe, expect, it } from 'vitest';
import { cleanLines as clean, paragraphs } from './documents.ts';

const BODY = paragraphs(1);
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const TITLE = 'Stop telling the young to walk to work';

const headline = (...head: readonly string[]) => clean([...head, ...BODY, ...FOOT]).headline?.text;

describe('the headline', () => {
  it('stands above the columnist’s name and post, though the dek tells more of the text', () => {
    const dek = 'The ferry at Asterby is shut, and the council said nothing';
    expect(headline(...MENU, TITLE, 'Francesca Dunn', 'Columnist', dek, '4 May 2031')).toBe(TITLE);
    expect(headline(...MENU, TITLE, 'By Francesca Dunn', dek, '4 May 2031')).toBe(TITLE);
  });

  it('may stand below the author’s name, with a menu above that', () => {
    const title = 'Orchard at Asterby shut on Tuesday after cracks are found';
    expect(headline(...MENU, 'Find your next home here', 'By Francesca Dunn', title, '4 May 2031')).toBe(
      title,
    );
  });

  it('stands between the day and a blog’s text, not in what the site says of itself', () => {
    const head = [
      'The Crooked Furrow',
      'Notes from forty acres of clay in the west of nowhere',
      'Home',
      'About',
      'Archives',
      'Tuesday, May 4, 2031',
    ];
    expect(headline(...head, 'Why I Left the Ferry')).toBe('Why I Left the Ferry');
  });

  it('is the first of a row of points that tell less than it', () => {
    const long =
      'EXCLUSIVE: ‘I thought it was thunder’: Keeper of Asterby ferry, 74, opens door on Tuesday to find CRACKS in the footing, council shut it for weeks';
    const points = [
      'Ida Blom, from Asterby, called 999 but was told to try a zoo',
      'The boat, now named Kevin, has had two coats of paint',
    ];
    expect(headline(...MENU, long, ...points, 'By Nils Lind', '4 May 2031')).toBe(long);
  });

  it('stands above the dek with the bare name of who wrote it', () => {
    const title = 'I Left the Orchard and Nothing Happened';
    const dek = 'A year later, here is what I learned about the boats that we all keep';
    expect(headline(...MENU, title, dek, 'Ida Blom', 'Follow', '6 min read')).toBe(title);
  });

  it('is no one-word entry of a menu above the day', () => {
    expect(
      headline('The Civic Review', 'Essays', 'Donate', '4 May 2031', 'Against the open plan', 'By Ida Blom'),
    ).toBe('Against the open plan');
  });

  it('is no sentence of a text that nobody signs', () => {
    const first =
      'The managers of the Asterby ferry had enough of cracks in its footing near the bottom of the pier and shut it on Saturday.';
    const second = 'Deputy harbour master Nils Lind was named captain of the ferry.';
    const rest = [
      '“Such decisions are never easy, and this one was hard because of all that the pier has given us,” harbour master Ida Blom said.',
      'The ferry lost its third captain in a row on Friday, and has carried nobody across since then.',
      'Lind has spent 19 years at the harbour and was made deputy harbour master after the flood of 2021.',
      'Last year he led the ferry through its first winter without a day lost in four years.',
    ];
    const find = (...lines: readonly string[]) => clean(lines).headline?.text;
    expect(find(first, second, ...rest)).toBeUndefined();
    expect(find(second, first, ...rest)).toBeUndefined();
    expect(find('4 May 2031', second, first, ...rest)).toBeUndefined();
    expect(find(second, 'By Francesca Dunn', '4 May 2031', first, ...rest)).toBe(second);
  });

  it('stands above drawn stars', () => {
    const title = 'The Lamplighters review: a thriller that never comes in';
    const dek = 'Olivia Marr is superb as the keeper of the ferry at Asterby that the council shut';
    expect(headline(...MENU, title, '★★★☆☆', dek, 'By Ida Blom', '4 May 2031')).toBe(title);
  });

  it('of a gallery may have a dek below it', () => {
    const title = 'PHOTOS: Ice castle rises at Asterby';
    expect(
      headline(
        ...MENU,
        title,
        'Builders stacked 2,400 blocks by hand in January.',
        'By Ida Blom',
        '4 May 2031',
      ),
    ).toBe(title);
  });
});
