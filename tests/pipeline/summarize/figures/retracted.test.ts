import { expect, test } from 'vitest';
import { summarize } from '../../group/articles.ts';

/** The figures of an article that ends so. */
function figuresOf(ending: string): string[] {
  const text = `A storm off Cape Morrow cost thirteen sailors their lives, the coast guard said.\n\n${ending}`;
  return summarize({ id: 'storm', title: 'Storm off Cape Morrow', text }).figures.map(
    (figure) => figure.text,
  );
}

test.each([
  'Correction: an earlier version gave the number of dead as eleven.',
  'CORRECTION (May 6): We said on Monday that eleven sailors had died.',
  'Correction — Our report on Monday put the number of sailors at eleven.',
  'Correction\n\nAn earlier version gave the number of dead as eleven.',
  'Corrections and clarifications: The toll was misstated. A headline said eleven sailors had died.',
  'Clarification: The figure of eleven dead was given in error.',
  '[Editor’s note: A previous version wrongly said that eleven sailors had died.]',
  'An earlier version of this article said that eleven sailors had died.',
  'An earlier version misstated the number of dead as eleven.',
  'This story has been corrected to say how many sailors died, instead of eleven.',
  'This article was amended on Tuesday. An earlier version of this article gave eleven as the toll.',
  'Correction: The number of dead was changed from eleven after a count.',
  'The number of dead, previously put at eleven, was far higher.',
  'Officials initially said eleven had died but later corrected that to many more.',
])('a number that a correction takes back is none of the article’s: %s', (ending) => {
  expect(figuresOf(ending)).toEqual(['thirteen']);
});

test.each([
  'Correction officers at Velm counted eleven empty cells.',
  'The pilots initially asked for eleven lifeboats and later revised their maps.',
  'An earlier version of the bill would have paid for eleven lifeboats.',
  'A report on Monday said eleven lifeboats had no engine.',
  'The harbour master was wrong: eleven lifeboats lay in the harbour.',
  'Correction: the storm came on Tuesday. The coast guard sent eleven lifeboats.',
  'This article was updated on Tuesday. The coast guard sent eleven lifeboats.',
])('and any other stays one: %s', (ending) => {
  expect(figuresOf(ending)).toEqual(['thirteen', 'eleven']);
});
