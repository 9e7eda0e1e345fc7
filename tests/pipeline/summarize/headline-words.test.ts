import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline does without a form of "be"', () => {
  test.each([
    ['A captain was arrested after the ferry struck the pier.', 'Captain arrested after ferry struck pier'],
    ['Two sailors have been charged with theft in Marstad.', 'Two sailors charged with theft in Marstad'],
    ['Ida Blom was named director of the harbour museum.', 'Ida Blom named director of harbour museum'],
    [
      'The council of Marstad is expected to vote on the bridge.',
      'Council of Marstad expected to vote on bridge',
    ],
    ['The ferry line is to sell its oldest ship to Orsa.', 'Ferry line to sell its oldest ship to Orsa'],
    [
      'Marstad is closing two of its three harbour schools.',
      'Marstad closing two of its three harbour schools',
    ],
    ['Ferry fares are up 5% from a year ago in Marstad.', 'Ferry fares up 5% from a year ago in Marstad'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('but keeps one without which', () => {
  test.each([
    ['who was warned would warn', 'The council was warned of floods in the old harbour.', /was warned/],
    ['who was given a thing would have done it', 'The mayor was offered a new post in Orsa.', /was offered/],
    ['what was so would be so now', 'The old ferry was unsafe for children and horses.', /was unsafe/],
    ['it would be so', 'The new bridge is not expected to open before spring.', /is not expected/],
    [
      'what follows would tell of the noun before it',
      'The engineers who built the bridge are leaving Marstad.',
      /are leaving/,
    ],
    [
      'only one of two would have none',
      'Two men were killed and a girl was hurt in Orsa.',
      /were killed .* was hurt/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});
