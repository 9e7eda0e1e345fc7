import { describe, expect, test } from 'vitest';
import { isPastForm, pastOf, pastOfParticiple } from '../../../src/pipeline/summarize/headline/past-tense.ts';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('the past of a verb', () => {
  test.each([
    ['announce', 'announced'],
    ['deny', 'denied'],
    ['destroy', 'destroyed'],
    ['ban', 'banned'],
    ['admit', 'admitted'],
    ['open', 'opened'],
    ['veto', 'vetoed'],
    ['win', 'won'],
    ['tell', 'told'],
    ['burst', 'burst'],
  ])('%s: %s', (lemma, past) => {
    expect(pastOf(lemma)).toBe(past);
  });

  test.each([
    ['signed', 'signed'],
    ['broken', 'broke'],
    ['cut', 'cut'],
    ['beaten', 'beat'],
    ['ferry', undefined],
  ])('of the participle %s: %s', (participle, past) => {
    expect(pastOfParticiple(participle)).toBe(past);
  });

  test('what is the present as well is not known to be the past', () => {
    expect(isPastForm('dealt', 'deal')).toBe(true);
    expect(isPastForm('cut', 'cut')).toBe(false);
  });
});

describe('an act that is over is told as done', () => {
  test.each([
    [
      'by a verb of an own participle',
      'The Orsa line has beaten two rivals to the harbour contract.',
      'Orsa line beat two rivals to harbour contract',
    ],
    [
      'by one whose forms are all one',
      'The dam has burst above Marstad after a week of rain.',
      'Dam burst above Marstad after a week of rain',
    ],
    [
      'a deed that tells what the blow was',
      "The harbour chief dealt a blow to the ferry crews, announcing he won't back the new bridge.",
      "Harbour chief won't back new bridge",
    ],
    [
      'several deeds',
      'Ida Blom dealt a blow to the ferry crews, canceling two lines and selling the ferries.',
      /^Ida Blom canceled two lines and sold ferries/,
    ],
    [
      'one that goes on while others do keeps its tense',
      'Police have arrested a rower while they search the ferries of Marstad.',
      'Police have arrested rower while they search ferries of Marstad',
    ],
    [
      'one that is over with the others has theirs',
      'Police have arrested a rower while they searched the ferries of Marstad.',
      'Police arrested rower while they searched ferries of Marstad',
    ],
  ])('%s', (_, text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});
