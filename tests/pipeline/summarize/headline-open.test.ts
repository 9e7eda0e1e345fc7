import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline leaves nothing open that it has begun', () => {
  test.each([
    [
      'not the claim that a noun is the matter of',
      'Norland’s foreign minister says there is no chance that the rocket apparently used to bring down a Marstad Airlines jet over the east of the country was of Norland origin.',
      /jet over east of country was of Norland origin$/,
    ],
    [
      'not a finding by somebody',
      'Norland satellites played a key role in the determination by intelligence officials that a rocket brought down a Marstad jetliner over Orsa.',
      /that a rocket brought down Marstad jetliner over Orsa$/,
    ],
    [
      'not a clause whose verb stands behind an aside',
      'A man was killed Thursday in northern Norland when a cross devoted to Saint Ida, the Orsa-born nun who died in 2005 and will be made a saint this weekend, collapsed on top of him, news agency Norpress reported.',
      /when cross devoted to Saint Ida collapsed on top of him/,
    ],
    [
      'not the verbs of a list without their object',
      'Labour MP Ken Sund has warned that he could cross the floor if his party moves to repeal laws that make it unlawful to offend, insult or humiliate a person on the basis of their origin.',
      /unlawful to offend, insult or humiliate person/,
    ],
    [
      'not what a report by somebody says',
      'A news agency in Norland has published a report by a satirical news website, The Turnip, saying rural voters would rather vote for the mayor of Orsa.',
      /website saying rural voters would rather vote for mayor of Orsa$/,
    ],
    [
      'not over what somebody has custodianship',
      'Norland lawmakers voted to expel Marstad’s ambassador over moves to end Norland’s custodianship over an Orsa holy site, the official Norpress agency said.',
      /custodianship over Orsa holy site$/,
    ],
    [
      'not an adjective before the mark that parts it from the next',
      'Dan Sund reported on his show that the Orsa Bears have made first baseman Mark Blom an eight-year, $200 million offer.',
      /an eight-year, \$200 million offer$/,
    ],
    [
      'not what the police did, where it reads as a noun',
      'Protests and clashes with police have overtaken Norland for the sixth straight day since the fatal police shooting of a teenage boy in Orsa Saturday night.',
      /since fatal police shooting of teenage boy/,
    ],
    [
      'not of what somebody’s chances are',
      'Marstad United and skipper Per Blom significantly boosted the club’s own chances and delivered a blow to Orsa’s hopes of cup qualification on Sunday.',
      /chances and delivered blow/,
    ],
    [
      'not the words that lead to another',
      'A new wrist-worn robot can lend a helping hand - or rather, fingers, to people with weak hands.',
      /^(?!.*or rather$)/,
    ],
    [
      'not a name that is written with a mark',
      'The Bears have withdrawn their offer to free agent Mark Blom, reports Norsport and Yahoo! Sports. The manager confirmed it.',
      /Yahoo! Sports$/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('and begins with no age whose name stands elsewhere', () => {
    const text = 'Per Lopez, 20 was found guilty in the murder of Ida Horton in Orsa on Tuesday.';
    expect(headlineOf(text)).toMatch(/^Per Lopez, 20 was found guilty/);
  });

  test('and keeps the office of a president of something that has a number', () => {
    const text =
      'Orsa 76ers President Billy Sund announced that the team has relieved Jim Blom of his duties.';
    expect(headlineOf(text)).toMatch(/^Orsa 76ers President/);
  });

  test('and is no line that tells only when its page was made', () => {
    const text =
      'Posted 1 year, 160 days ago\nShe was unsure.\nAt first the harbour seemed quiet to everybody who was there.';
    expect(headlineOf(text)).not.toMatch(/Posted/);
  });
});
