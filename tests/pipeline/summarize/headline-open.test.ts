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
      /an eight-year, \$200m offer$/,
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
      'not the aside before an adjective’s noun',
      'Norsoft has released a temporary patch to fix a "zero-day", or previously unknown, hole in its web browser.',
      /previously unknown, hole in browser$/,
    ],
    [
      'not a town and its state before whom they tell of',
      'An arraignment has been scheduled for Wednesday morning for a New Orsa, Norland man accused of murdering two women.',
      /New Orsa, Norland man accused of murdering two women$/,
    ],
    [
      'not what protections are for',
      'The Norland administration today revoked an eleventh-hour rule that undermined protections for plants and animals listed as threatened.',
      /protections for plants/,
    ],
    [
      'not when those who were asked did something',
      'More than half the students who took part in an online survey of the coast said they sent suggestive texts when they were teenagers.',
      /when they were teenagers$/,
    ],
    [
      'not the killer whom a jury wants to die',
      'A Norwalk judge on Thursday upheld a jury’s recommendation that convicted cop killer Jose Luis Orozco die for his crimes.',
      /Orozco die for (?:his )?crimes$/,
    ],
    [
      'not whom an opening has named, before what the government does',
      'Although more than a third of Ruritania’s population has been displaced by war, the government said Monday that it would conduct a presidential election on June 3.',
      /Ruritania.*election on June 3$/,
    ],
    [
      'not a clause about somebody’s picture before her death',
      'Ida Page, whose trademark raven hair and bold pin-up photos made her a cult favorite, died Thursday night at a Marstad hospital.',
      /^Ida Page died/,
    ],
    [
      'not a list in what is told of somebody before her death',
      'Ida Page, the raven-haired pin-up whose naughty romps with ferries, garters and high heels delighted a generation of men in the post-war years, has died at the age of 85.',
      /^Ida Page.* died at 85$/,
    ],
    [
      'not a king who was found as one who says so',
      'Karl III, the King found beneath a car parking lot, has been reburied in a solemn service, 530 years after his death in battle.',
      /^Karl III.* has been reburied/,
    ],
    [
      'not of which province the governor is who says so',
      'A suicide attacker detonated a car bomb near a police vehicle in the capital of southern Norland’s Orsa province on Monday, the province’s deputy governor said.',
      /Orsa province, province’s deputy governor said$/,
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

  test('and takes no guess for a fact', () => {
    const text =
      'Prediction: Bears Will Sign Mark Blom. The Orsa Post is reporting that the Lions have offered Mark Blom a contract over eight years.';
    expect(headlineOf(text)).not.toMatch(/^Bears Will/);
  });

  test('and counts nothing for a season that was counted in a run', () => {
    const text =
      'Per Blom became the leading scorer in Marstad history and had five points during a pivotal 15-2 run as Marstad defeated Orsa on Friday.';
    expect(headlineOf(text)).not.toMatch(/five points$/);
  });

  test.each([
    [
      'Ida Blom, an actor who was the longtime host of a harbour show and a judge of boats, died early Saturday in Orsa.',
      /^Actor Ida Blom died/,
    ],
    [
      'Ida Blom, the Norland model who was with the mayor when he fell, is now the focus of intense interest.',
      /^Norland model Ida Blom is/,
    ],
    [
      'Ida Blom, an actor who was the host of a harbour show, told the board of Orsa on Monday that the ferry would sail once more in May.',
      /^Ida Blom/,
    ],
    ['Ida Blom, the sister of the mayor of Orsa, left the harbour on Monday.', /^(?!Sister)/],
    ['Ida Blom, a former deputy harbour board pilot of Orsa, left the harbour on Monday.', /^Ida Blom left/],
    ['Ida Blom, the harbour line, closed its office in Orsa on Monday.', /^(?!Harbour line)/],
  ])('and says what a stranger is: %s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'Will the harbour of Orsa ever see its money again? One of Ida Blom’s helpers fled to Norland. Aides of Blom sold three ferries of the harbour of Orsa on Monday. The harbour of Orsa has no money.',
      /Aides of Ida Blom/,
    ],
    [
      'Will South Norland ever be left alone? Its northern neighbour sank a boat. Officials of the camp condemned Norland for shelling a camp on Monday. The camp is full.',
      /^(?!.*condemned South Norland)/,
    ],
  ])('and gives the first name of whomever it names by a surname: %s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'a warning and what it is bound to',
      'The Harbour Committee is taking aim at the organization that for more than three decades has hosted and produced the town and harbour council election debates, warning that it may advise the next nominee of the party to skip the debates unless significant changes are made.',
      /debates$/,
    ],
    [
      'what came with it',
      'Storm Ida arrived in Orsa every bit as ornery as advertised: 150 mph winds, along with the highest tide that ever hit the shores of the coast.',
      /150 mph winds$/,
    ],
    [
      'some of what it has told',
      'Storm Ida arrived in Orsa every bit as ornery as advertised: 150 mph winds, some of the fiercest to ever hit the shores of the coast.',
      /150 mph winds$/,
    ],
  ])('and ends before %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('and gives the first name of whom a source speaks', () => {
    const text =
      'Despite reports last week that Gary Ross would not be returning to direct the sequel, he may be back this week. The Norland Reporter says Ross is set to meet with studio officials on Monday to resume negotiations.';
    expect(headlineOf(text)).toMatch(/Gary Ross/);
  });

  test('and keeps which model is meant where nothing else tells', () => {
    const text =
      'T-Norland has confirmed the numerous rumors that it will introduce the latest model in the BlackCurve series next month.';
    expect(headlineOf(text)).toMatch(/latest model in BlackCurve series$/);
  });

  test('and is no line that tells only when its page was made', () => {
    const text =
      'Posted 1 year, 160 days ago\nShe was unsure.\nAt first the harbour seemed quiet to everybody who was there.';
    expect(headlineOf(text)).not.toMatch(/Posted/);
  });
});
