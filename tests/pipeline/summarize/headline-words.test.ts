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
    ['The ferry line is to sell its oldest ship to Orsa.', 'Ferry line to sell oldest ship to Orsa'],
    [
      'Marstad is closing two of its three harbour schools.',
      'Marstad closing two of its three harbour schools',
    ],
    ['Flight 7 has been cancelled in Orsa after the storm.', 'Flight 7 cancelled in Orsa after storm'],
    [
      'The captain Ida Blom has been fined $8,000 for the fire on the pier.',
      'Captain Ida Blom fined $8,000 for fire on pier',
    ],
    [
      'Crews of the Orsa line have been overwhelmed by letters from readers.',
      'Crews of Orsa line overwhelmed by letters from readers',
    ],
    [
      'Two old ferries have been put up for sale by the Orsa line.',
      'Two old ferries put up for sale by Orsa line',
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
      'who condemns would be condemned',
      'The council of Marstad has condemned as “reckless” a plan of the ferry line to close two piers.',
      /^Council of Marstad has condemned/,
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

describe('a made headline says in one word what took several', () => {
  test.each([
    ['Marstad sold two ferries in the aftermath of the storm.', 'Marstad sold two ferries after storm'],
    ['The storm struck more than 50 ferries off Marstad.', 'Storm struck over 50 ferries off Marstad'],
    ['The storm struck as many as 50 ferries off Marstad.', 'Storm struck up to 50 ferries off Marstad'],
    ['Ferry fares in Marstad rose 5 percent after the storm.', 'Ferry fares in Marstad rose 5% after storm'],
    [
      'Ferry fares in Marstad fell by 5 percent after the storm.',
      'Ferry fares in Marstad fell 5% after storm',
    ],
    [
      'The council of Marstad raised $1.8 billion for ferries.',
      'Council of Marstad raised $1.8bn for ferries',
    ],
    ['Prime Minister Ida Blom sold two ferries to Orsa.', 'PM Blom sold two ferries to Orsa'],
    [
      'The mayor of Marstad reiterated that she opposes the bridge.',
      'Mayor of Marstad reiterated she opposes bridge',
    ],
    [
      'The harbour lost half of its 50 captains, a survey has found.',
      'Survey: Harbour lost half of its 50 captains',
    ],
    [
      '‘Old’ ferries of the Orsa line lost many of their riders, a study found.',
      'Study: ‘Old’ ferries of Orsa line lost many of their riders',
    ],
    [
      'Marstad banned sailors who were tried and jailed in Orsa.',
      'Marstad banned sailors tried and jailed in Orsa',
    ],
    ['Drivers in Marstad will have to pay for the new bridge.', 'Drivers in Marstad must pay for new bridge'],
    [
      'Marstad sold two ferries that were built in Orsa to Nolm.',
      'Marstad sold two ferries built in Orsa to Nolm',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['no more than ten may cross', 'The ferry may carry no more than 50 cars to Orsa.', /no more than 50/],
    [
      'more than a number of things',
      'The storm more than doubled ferry fares in Marstad.',
      /more than doubled/,
    ],
    [
      'what stands with another word',
      'The $3 million-a-year captain left the Orsa line.',
      /\$3 million-a-year captain/,
    ],
    ['how far it is', 'The ferries of Marstad sailed 1.8 million miles.', /1\.8 million miles/],
    [
      'a paper that says so of itself',
      'Marstad will sell two old ferries to Orsa, The Post has learned.',
      /Orsa, The Post learned$/,
    ],
    [
      'what is to be done',
      'The council of Orsa called for a halt of ferry fares in an effort to get more people around the world vaccinated.',
      /get more people worldwide vaccinated$/,
    ],
    ['what was said so', 'The mayor of Marstad “has to pay 5 percent” of it.', /“has to pay 5 percent”/],
    ['what tells how things were', 'Marstad sold two ferries that were unsafe to Nolm.', /that were unsafe/],
    [
      'what was only tried',
      'Marstad sold two ferries in an effort to pay for its bridge.',
      /in effort to pay/,
    ],
    ['what can be done only later', 'Drivers will be able to cross from 4 May.', /will be able to cross/],
    ['what is nobody else’s', 'The mayor of Marstad crossed in her own boat.', /her own boat/],
    ['what only some call so', 'Marstad banned a so-called ghost ferry from its harbour.', /so-called/],
    ['how the number changes', 'A growing number of ferries sail to Orsa.', /^Growing number of/],
    [
      'where a bill is made',
      'The governor signed a bill on harbour fares into law.',
      /harbour fares into law$/,
    ],
  ])('but not %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline says of somebody what he says of himself', () => {
  test.each([
    ['The mayor of Marstad said she wants to close the bridge.', 'Mayor of Marstad wants to close bridge'],
    ['The ferry line said it will sell its old ship to Orsa.', 'Ferry line will sell old ship to Orsa'],
    ['The council of Marstad announced plans to close the bridge.', 'Council of Marstad to close bridge'],
    ['The council of Marstad is set to close the old bridge.', 'Council of Marstad to close old bridge'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['what he only claims', 'The mayor of Marstad said she has never seen the bridge.', /said she/],
    ['whom somebody else speaks of', 'The mayor’s son said he will close the bridge.', /said he/],
    [
      'while he said it',
      'The mayor of Marstad said she understands the anger as she visited the harbour.',
      /said she understands/,
    ],
    ['an answer', 'Ida Blom said no and went on to win the vote in Marstad.', /^Ida Blom said no/],
  ])('but not %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('the source of a made headline', () => {
  test.each([
    ['said it', 'The bridge will close for three years, according to the mayor.', /, mayor said$/],
    ['showed it', 'The bridge carries fewer cars than the ferry, according to a study.', /^Study: /],
    [
      'says nothing more than so',
      'The council of Marstad said that the new bridge will open in spring.',
      /^Council of Marstad: New bridge/,
    ],
    [
      'found it out',
      'A new study of forty towns has found that the old bridges of Marstad carry more cars than its ferries.',
      /^Study: Old bridges of Marstad/,
    ],
    [
      'says what was so then',
      'The council of Marstad said that the new bridge was unsafe.',
      /^Council of Marstad said/,
    ],
    [
      'says so of itself',
      'The council of Marstad said it had lost the plans of the bridge.',
      /^Council of Marstad said it/,
    ],
    [
      'showed it, whatever it is called by',
      'The bridge carries fewer cars than the ferry, according to last year’s census data.',
      /census data showed$/,
    ],
    [
      'gave it out',
      'Sailors may cross without a pass, according to new guidance from the Harbour Board of Marstad.',
      /guidance from (?:the )?Harbour Board/i,
    ],
    [
      'is what a law says',
      'The bridge may carry no cars at night, according to the law.',
      /, according to law$/,
    ],
    [
      'knows of it',
      'Ida Blom will found a third party in the spring, according to people familiar with the matter.',
      /^Sources: Ida Blom will/,
    ],
    [
      'gave out data',
      'Ferry fares in Marstad fell in the spring, data released by the Harbour Office showed.',
      /^Harbour Office data: Ferry fares/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells in the past what has happened', () => {
  test.each([
    ['Marstad has begun to sell its harbour ferries.', 'Marstad began to sell harbour ferries'],
    ['The ferry line has agreed to pay for the bridge.', 'Ferry line agreed to pay for bridge'],
    ['The mayor has taken the blame for the storm last year.', 'Mayor took blame for storm last year'],
    ['Marstad has closed its old harbour for two years.', 'Marstad has closed old harbour for two years'],
    ['The old tower has built-in windows against storms.', 'Old tower has built-in windows against storms'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline loses words that nobody misses', () => {
  test.each([
    [
      'The council of Marstad approved a sweeping harbour reform.',
      'Council of Marstad approved harbour reform',
    ],
    [
      'The council of Marstad ended a long-running harbour strike.',
      'Council of Marstad ended harbour strike',
    ],
    [
      'The mayor of Marstad vehemently defended the old ferry line.',
      'Mayor of Marstad defended old ferry line',
    ],
    [
      'The engineers said that the old bridge of Marstad will fall.',
      'Engineers said old bridge of Marstad will fall',
    ],
    [
      'The council of Marstad defended its decision to close the old harbour.',
      'Council of Marstad defended closing old harbour',
    ],
    ['Ferry fares fell to their lowest level in Marstad.', 'Ferry fares fell to lowest level in Marstad'],
    [
      'A group of captains asked the council to close the old harbour.',
      'Captains asked council to close old harbour',
    ],
    [
      'Ida Blom and Mary Sund have asked the council of Marstad to keep the old harbour open to winter ships.',
      'Ida Blom, Mary Sund asked council of Marstad to keep old harbour open to winter ships',
    ],
    ['The governor signed into law a bill on harbour fares.', 'Governor signed bill on harbour fares'],
    [
      'The U.S. Senate approved a bill on harbour fares in Orsa.',
      'Senate approved bill on harbour fares in Orsa',
    ],
    [
      'Ida M. Blom approved a bill on harbour fares in Orsa.',
      'Ida Blom approved bill on harbour fares in Orsa',
    ],
    ['The old bridge of Marstad will fall, experts said.', 'Experts: Old bridge of Marstad will fall'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['of what was denied', 'The council did not formally approve the bridge of Marstad.', /formally/],
    ['in a quotation', 'The mayor of Marstad praised a “sweeping reform of the harbour”.', /sweeping/],
    [
      'that pick out some of several',
      'The storm in Marstad closed key bridges over the river.',
      /key bridges/,
    ],
    ['that say what something is', 'The council sold publicly owned land in the harbour.', /publicly owned/],
    ['that say which', 'The number of people newly seeking work in Marstad fell.', /newly seeking/],
    ['that say how much', 'A highly contagious fever closed the schools of Marstad.', /^Highly contagious/],
    ['that say how large a change is', 'The storm led to a massive rise in ferry fares.', /massive rise/],
    [
      'without which a verb has an object',
      'The mayor of Marstad disclosed that the bridge had drawn complaints.',
      /disclosed the/,
    ],
  ])('but none %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('whose or which something is stays in a made headline', () => {
  test.each([
    [
      'where it is his country or town',
      'The Norland president Karl Lund made an open call on Monday to Marstad captains to visit his country.',
      /visit his country$/,
    ],
    [
      'where it is the first of its owner',
      'The council of Marstad gave its first press conference.',
      /gave its first/,
    ],
    [
      'where it would be another’s',
      'Orsa will decide whether to block Marstad’s sale of its ferries.',
      /sale of its ferries$/,
    ],
    [
      'where it is part of more',
      'The mayor took back some of her criticism of the old ferry line.',
      /some of her/,
    ],
    [
      'where it is kin',
      'The captain of the Aurora saw her first child in Marstad harbour.',
      /her first child/,
    ],
    [
      'where "and" joins words of one name',
      'The Northern Water and Dam Authority ordered all towns below the lake at Orsa to prepare for the worst flood in years.',
      /^Northern Water and Dam Authority/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline leaves out where something was said', () => {
  test.each([
    [
      'The mayor of Marstad told the council in a letter that she wants to close the bridge.',
      'Mayor of Marstad told council she wants to close bridge',
    ],
    [
      'Ida Blom defended the ferry line at a news conference in Orsa after the storm.',
      'Ida Blom defended ferry line after storm',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['where something was done', 'Two sailors were hurt at a rally in Marstad.', /at rally/],
    [
      'what it was in that tells of it',
      'Ida Blom defended the ferry line in a letter signed by forty captains.',
      /signed by/,
    ],
  ])('but not %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('a line that stands for a headline loses its label', () => {
  const text =
    'Who pays for it? The big picture: The ferries that this strike stopped carried half of the island.';
  expect(headlineOf(text)).toMatch(/^Ferries that this strike/);
});

test('a clause that describes somebody in a headline is no source', () => {
  const text =
    'It’s no secret that the mayor of Marstad has a young, lively council that shows its devotion in letters.';
  expect(headlineOf(text)).toMatch(/council that shows devotion/);
});

test('a short name owns what the long one did', () => {
  const text =
    'The House of Representatives’ harbour committee voted on Monday to close the old bridge at Marstad.';
  expect(headlineOf(text)).toMatch(/^House’s harbour committee/);
});

test('what a contest made somebody stays', () => {
  const text =
    'A captain who met then-Miss Universe Ida Blom in 2013 was questioned by the harbour police of Marstad.';
  expect(headlineOf(text)).toMatch(/then-Miss Universe/);
});

test('a law that was broken was designed to do something', () => {
  const text =
    'A dozen clerks have taken the rare step of accusing the harbour master Ida Blom of violating a law designed to stop ferry lines from hiring children.';
  expect(headlineOf(text)).toMatch(/law designed to stop/);
});

test('there is no truth in reports', () => {
  const text =
    'Harbour master Ida Blom said there was no truth in reports that the mayor had a plan to fire her and replace her with Karl Lund.';
  expect(headlineOf(text)).toMatch(/no truth in reports the mayor had plan/);
});

describe('a made headline keeps the article', () => {
  test.each([
    [
      'of what somebody is besides',
      'The mayor called on the council to wait with its vote until the envoy from Orsa, a pilot, is seated.',
      /from Orsa, a pilot, is seated/,
    ],
    ['of a turn', 'The ferry strike in Marstad is back with a vengeance.', /with a vengeance$/],
    ['of a name', 'Ida Blom will stage Lord of the Ferries in Marstad.', /Lord of the Ferries/],
    ['of what somebody owns', 'Marstad will show Ida Blom’s The Ferry in May.', /Blom’s The Ferry/],
    ['behind a form of "be"', 'A crossing is almost surely the end of the line.', /surely the end/],
    ['behind a form of "be" and a word between', 'The tower is, in effect, a lighthouse.', /an? lighthouse$/],
    [
      'without which "that" would point',
      'Blom fueled claims that the ferry is old and that the town’s pier is leaking.',
      /that the ferry is old and that the pier is/,
    ],
    [
      'that parts two names',
      'Ida Blom told Marstad the Ferry Office could sell the pier.',
      /told Marstad the Ferry Office/,
    ],
    [
      'of a distance that is none',
      'Two ferries sank in Marstad, a stone’s throw from the pier.',
      /a stone’s throw/,
    ],
    [
      'of one more of several',
      'Two captains were paid and a fourth resigned, the line said.',
      /a fourth resigned/,
    ],
    ['of what somebody does', 'The museum takes a long, hard look at ferries.', /takes a long, hard look/],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    [
      'a time that is told by its place',
      'Ferry fares in Marstad rose in the second quarter.',
      /in second quarter$/,
    ],
    ['how many', 'Marstad will cut the number of ferries by a third.', /cut number of ferries by a third$/],
    [
      'what two adjectives tell',
      'Blom took an important but short step to Orsa.',
      /^Blom took important but/,
    ],
    [
      'an adjective that stands for a noun',
      'Blom reached the final of the regatta.',
      /reached final of regatta$/,
    ],
  ])('but not of %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('and leaves out that of an office', () => {
    expect(headlineOf('The Senate majority leader is courting the mayors of Orsa.')).toMatch(/^Senate/);
  });
});

test('a pound sign that the page broke is printed as one', () => {
  expect(headlineOf('Marstad will pay Â£3bn for the bridge to Orsa.')).toMatch(/pay £3bn for bridge/);
});

describe('a made headline loses the day', () => {
  test.each([
    [
      'before the count of a vote',
      'The council of Marstad voted on Thursday 49-47 to sell the ferries.',
      'Council of Marstad voted 49-47 to sell ferries',
    ],
    [
      'before what nobody is to do',
      'The mayor of Marstad told captains Friday not to speak to the press about the sale of the ferries.',
      'Mayor of Marstad told captains not to speak to press about sale of ferries',
    ],
    ['behind a particle', 'The envoy to Orsa stepped down on Thursday.', 'Envoy to Orsa quit'],
    [
      'behind an adjective that is told of somebody',
      'The captains were happy Thursday with their new pier.',
      'Captains were happy with new pier',
    ],
    [
      'behind an adjective that no noun follows',
      'The mayor of Orsa appeared in public Monday.',
      'Mayor of Orsa appeared in public',
    ],
    [
      'with how late it was',
      'Mayor Ida Blom called on the harbour board to pass a short plan later on Thursday to avoid a strike.',
      'Mayor Ida Blom urged harbour board to pass short plan to avoid strike',
    ],
    [
      'but not where something was due on it',
      'A new harbour law was expected to be unveiled on Thursday.',
      'New harbour law was expected to be unveiled on Thursday',
    ],
    [
      'with what was made known on it',
      'Captain Karl Lund led the mayor by six votes in a Marstad Post poll released on Sunday.',
      'Captain Karl Lund led mayor by six votes in Marstad Post poll',
    ],
    [
      'but not the one that was spent',
      'Mayor Ida Blom will spend Tuesday working in the harbour office.',
      'Mayor Ida Blom will spend Tuesday working in harbour office',
    ],
    [
      'with what was made known on it, behind what it is to do',
      'Captains could lose an old right under plans to change the harbour law unveiled on Thursday.',
      'Captains could lose old right under plans to change harbour law',
    ],
    [
      'with its hour',
      'Two ferries struck the pier early Friday morning local time.',
      'Two ferries struck pier',
    ],
    [
      'before the verb, as a date',
      'The council of Marstad on Oct. 4 closed the northern pier.',
      'Council of Marstad closed northern pier',
    ],
    [
      'on which something is made known',
      'Marstad will announce Friday plans to close the northern pier.',
      'Marstad will announce plans to close northern pier',
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test('but not with the "on" that a vote needs', () => {
    expect(headlineOf('The bill on ferry fares will be voted on Friday.')).toMatch(/voted on Friday$/);
  });
});

test('a quotation behind a colon begins with a large letter', () => {
  const text = 'Ida Blom said the “eyes of the northern towns” are on the harbour of Orsa.';
  expect(headlineOf(text)).toBe('Ida Blom: “Eyes of the northern towns” are on harbour of Orsa');
});

test('a quotation whose marks the page mixes is printed with one kind', () => {
  const text = 'Ida Blom said the council “will not let" the ferry "stand in the way” of the new bridge.';
  expect(headlineOf(text)).toMatch(/“will not let” .* “stand in the way”/);
});

describe('a made headline mends a slip of the page where only one thing can be meant', () => {
  test.each([
    [
      'a word that stands twice',
      'The the council of Marstad sold sold two ferries.',
      /^Council of Marstad sold two/,
    ],
    [
      '"to" before "into"',
      'Ferry crews swept to into the harbour of Orsa.',
      'Ferry crews swept into harbour of Orsa',
    ],
    [
      'a verb of saying whose subject goes on',
      'Ida Blom said Sunday will vote against the bill on ferry fares.',
      'Ida Blom will vote against bill on ferry fares',
    ],
    [
      'an article that its large letter glued to the next word',
      'AFood and Drug Administration panel voted for a salt made in Orsa.',
      /^FDA panel voted for salt/,
    ],
    [
      'how a company’s share stands, behind its name',
      'Blom Lines BLM, +3.60% raised the yearly fee for its ferry card on Friday.',
      'Blom Lines raised yearly fee for ferry card',
    ],
  ])('%s', (_, text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });

  test.each([
    ['a name', 'The ferry Bora Bora left the harbour of Marstad.', /^Ferry Bora Bora left/],
    ['the past perfect', 'The mayor of Marstad said she had had her fill of ferries.', /had had/],
    [
      'what somebody wants to have said',
      'Ida Blom said the ferry will leave Marstad.',
      /said ferry will|: Ferry will/,
    ],
  ])('but not %s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});
