import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

test.each([
  ['Forty years ago, the captains of Marstad rowed to Orsa in a single night.', /^Forty years ago, captains/],
  ['In May 2002, the captains of Marstad found a ship of stone in the sound.', /^In May 2002, captains/],
  [
    'Throughout the 1970s, the captains of Marstad were afraid of the ferry line.',
    /^Throughout (?:the )?1970s, captains/,
  ],
])('what was long ago is not told as new: %s', (text, headline) => {
  expect(headlineOf(text)).toMatch(headline);
});

test('what was told of in an aside is not meant by "the"', () => {
  const text =
    'Captain Ida Blom, who has asked for changes to a ferry bill, said she had “good talks” with the mayor and the board on the legislation and that they will go on.';
  expect(headlineOf(text)).toMatch(/ferry bill/);
});

test('whose spokesman somebody is says who speaks', () => {
  const text =
    'The ferry line was wrong to have sold its oldest boats to Orsa in spring, a spokesman for Mayor Ida Blom said on Wednesday.';
  expect(headlineOf(text)).toMatch(/pokesman for Mayor Ida Blom/);
});

test('what somebody is accused of stays behind what he is', () => {
  const text =
    'A woman has accused Karl Lund, the candidate of the harbour party, of stealing a ferry from her in May, the Marstad Post reported on Thursday.';
  expect(headlineOf(text)).toMatch(/of stealing ferry/);
});

test('what somebody says again and again stays with what is not so', () => {
  const text =
    'The mayor of Marstad often says her new ferry would be the fastest of the coast, but it will not even come close to the record.';
  expect(headlineOf(text)).toMatch(/but it will not even come close/);
});

test('what was so in years gone by is not told as new', () => {
  const text =
    'During the eight years of the old harbour board, ferry lobbyists often found the doors of the town hall locked in Marstad.';
  expect(headlineOf(text)).toMatch(/^During eight years/);
});

test('which line a lawyer speaks for is told by the statement', () => {
  const text =
    'The council’s move to block the Orsa Line’s sale of its ferries was “foolish”, the old ferry line’s trial lawyer Ida Blom told the Marstad Post on Tuesday.';
  expect(headlineOf(text)).toMatch(/^Trial lawyer Ida Blom: /);
});

test('a source that points at the statement stands behind it', () => {
  const text =
    'The harbour council will show on Wednesday a sample of the letters that ran in the Post before the vote, the panel’s chairman said.';
  expect(headlineOf(text)).not.toMatch(/:/);
});

test('who the author is that says something is told, once', () => {
  const text =
    'Karl G.W. Lund and his son Ole Lund did not vote for captain Ida Blom last year, says the author of a new book on the harbour masters in which they open up about their choice.';
  expect(headlineOf(text)).toMatch(/did not vote for captain Ida Blom last year, says author of new book$/);
});

test('what a source goes by is left out with it', () => {
  const text =
    'A harbour policy adviser to Ida Blom’s council campaign met Orsa ferry clerks last year, the Orsa Post reported on Friday, citing testimony he gave this week to a council panel.';
  expect(headlineOf(text)).toBe(
    'Orsa Post: Harbour policy adviser to Ida Blom’s council campaign met Orsa ferry clerks last year',
  );
});

test('the lawyer for somebody is not taken for him', () => {
  const text =
    'When the lawyer for Ida Blom spoke to the court on Monday, he said the ferries had been sold too early.';
  expect(headlineOf(text)).not.toMatch(/^Ida Blom/);
});

test('what somebody has turned into stands before the name', () => {
  const text =
    'The court will again hear the mayor’s son-in-law turned harbour adviser Karl Lund in its case on the sold ferries.';
  expect(headlineOf(text)).toMatch(/son-in-law turned harbour adviser Karl Lund/);
});

test('the label of a page that is told as things happen is no part of its statement', () => {
  const text =
    'Orsa Harbour Vote Results 2024 Live: The contest in Orsa seems to go otherwise than what the counts of the morning had shown.';
  expect(headlineOf(text)).toMatch(/^Contest in Orsa/);
});

test('a title with a colon is told whole', () => {
  const text =
    'A paper by the Harbour School titled ‘Rowing Home: How Small Ferries End’ has shown the large part of old ferries in the trade of the coast.';
  expect(headlineOf(text)).toMatch(
    /^Paper by Harbour School titled ‘Rowing Home: How Small Ferries End’ has shown/,
  );
});

test('of somebody without a name who is held it is told what he did', () => {
  const text =
    'A 32-year-old captain, who cheated an Orsa bank to buy a ferry for his crew, was arrested in Marstad recently.';
  expect(headlineOf(text)).toBe(
    'Captain, who cheated Orsa bank to buy ferry for crew, was arrested in Marstad',
  );
});

test('a slogan of two halves stands whole', () => {
  const text =
    'One coast, one fare proposals are of no use to the small towns, harbour master and old captain Ida Blom said in Marstad on Saturday.';
  expect(headlineOf(text)).toMatch(/One coast, one fare proposals are of no use/);
});

test('whose lawyer speaks is told', () => {
  const text =
    'The former harbour master Karl Lund did not break a court order when he wrote to his crews in spring, his defense lawyer Ida Blom argued in a court filing on Thursday.';
  expect(headlineOf(text)).toMatch(/his defense lawyer Ida Blom argued$/);
});

test('what introduces a list is no news', () => {
  const text =
    'The following are five facts about the harbour master Ida Blom, whom the mayor wants to lead the ferry board. Blom has led the harbour of Marstad through three strikes since the spring of last year.';
  expect(headlineOf(text)).not.toMatch(/^Following|^The following/);
});

test('who tells of himself by name is no source beside it', () => {
  const text =
    'Captain Ida Blom is stepping down as head of the harbour board of Marstad, while the council looks into an old sale of ferries, Blom said on Sunday.';
  expect(headlineOf(text)).toMatch(
    /^(?:Captain )?Ida Blom stepping down as head of harbour board of Marstad/,
  );
  expect(headlineOf(text)).not.toMatch(/said|:/);
});

test('what somebody is considered to be stays behind an aside', () => {
  const text =
    'The harbour board is considering Ida Blom, chief pilot of the ferry line of Orsa, among other possible candidates, to be a clerk at the town hall, the Marstad Post said on Tuesday.';
  expect(headlineOf(text)).toMatch(/to be (?:a )?clerk at town hall/);
});

test('an answer is not told without what was asked', () => {
  const text =
    'Ida Blom, when asked on Sunday if she was considering selling the ferry line, told reporters, “No. I’m not.”';
  expect(headlineOf(text)).toMatch(/selling/);
});

test('a suit is not told without what it is about', () => {
  const text =
    'A group of nearly 20 rowing clubs and fishing towns sued the Orsa ferry line on Tuesday, challenging its delay of a rule that limits the smoke of the old engines of its boats on the inner harbours of the coast.';
  expect(headlineOf(text)).toMatch(/challenging delay of rule/);
});

describe('a made headline names what its opening or an aside named', () => {
  test.each([
    [
      'an event',
      'While many captains made light of the radar outage with jokes on the wireless, the incident had grave consequences for ferries in Orsa.',
      'Radar outage had grave consequences for ferries in Orsa',
    ],
    [
      'a cause',
      'Following her remarks in an interview expressing support for shorter working hours, likely rival Martin Blom said he maintains his opposition to it.',
      /opposition to shorter working hours$/,
    ],
    [
      'an employer',
      "Ida Blom, NLF's top harbour analyst, told Martin Sund the network should not have called the ferry a wreck.",
      'Ida Blom told Martin Sund NLF should not have called ferry a wreck',
    ],
    [
      'no employer, where a place or somebody might be meant',
      'The family of Ida Blom, an associate of Osmar Quell who drowned in an NLF lock, plans to sue the agency.',
      /^(?!.*sue (?:Osmar|NLF))/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline finds the verb of its statement', () => {
  test.each([
    [
      'behind what somebody has turned into',
      'Ida Blom, a pilot turned mayor of Orsa, will sell the old ferries of the town, the council said.',
      /^Ida Blom will sell/,
    ],
    [
      'behind a list of what something is about',
      'The board’s plan differs on corporate, business and individual fares from one that the mayor has shown.',
      /corporate, business and individual fares/,
    ],
    [
      'behind several things that something came after',
      'The next round of aid to help rebuild the piers of Marstad after the great storms and floods is unlikely to be discussed by the council until it takes up a plan for the harbour, the mayor said.',
      /is unlikely to be discussed|unlikely to be discussed/,
    ],
    [
      'behind a condition in the middle',
      'A pilot who met Karl Lund in spring said the captain told her his father, if elected, could come back to the matter of the old ferry law of Marstad.',
      /could come back/,
    ],
    [
      'of what somebody hopes',
      'The harbour master Ida Blom said on Thursday she hoped the board’s criticism of the ferry line for selling its oldest boats would have some effect.',
      /would have some effect/,
    ],
    [
      'behind two qualities of a thing, one of which was made so',
      'Captains would be able to bring legal, covered boats into every harbour of the coast under a law the council passed on Wednesday.',
      /legal, covered boats into every harbour/,
    ],
    [
      'and of the turn that has one',
      'Ida Blom is just the kind of captain the ferry line needs, but the line’s new plan, which ends the old night fares, is pushing her away.',
      /pushing her away|captain ferry line needs$|captain the ferry line needs$/,
    ],
    [
      'before a full stop with no space behind it',
      'The council took a step toward a harbour law on Wednesday, setting up a vote even though it was unclear whether it had enough votes to become law.Captains spent the day counting.',
      /^(?!.*Captains)/,
    ],
    [
      'behind an aside with a claim of its own',
      'Captain Ida Blom, an old hand on the ferries who has said she did not consider the bridge to be safe, is likely to be chosen by the mayor as the next head of the harbour board, officials said.',
      /Ida Blom likely to be chosen/,
    ],
    [
      'behind what somebody is accused of',
      'The man accused of robbing mayor Ida Blom of Marstad and breaking her window as she was sleeping pleaded not guilty on Thursday, a clerk said.',
      /pleaded not guilty/,
    ],
    [
      'behind an opening that tells how long after',
      'Two days after a court upheld the mayor’s pick for the harbour watch, a rival pilot was urging its crews to keep up the pressure on the ferry line, three clerks said on Friday.',
      /^Rival pilot was urging crews to keep pressing ferry line/,
    ],
    [
      'of what is said, though it was carried out',
      'Members of the harbour board said on Tuesday searches carried out against the ferry crews in Orsa had “all the marks” of revenge.',
      /^Members of harbour board said searches carried out against ferry crews in Orsa had “all the marks” of revenge/,
    ],
    [
      'of what somebody is optimistic about',
      'The harbour master Ida Blom said on Sunday that she is optimistic the council and board of Orsa will reach a deal on fares.',
      /council and board of Orsa will reach deal/,
    ],
    [
      'of what is said behind a condition',
      'The two harbour masters of the coast said if the crews want a deal with the board on the fares, they need to come to a talk with the mayor on Tuesday.',
      /they need to come to talk with mayor/,
    ],
    [
      'in the deed, not in what came of it',
      'Captains of the coast skipped a meeting with Mayor Ida Blom on Tuesday that was to have been about fares, raising the risk of a strike next month.',
      /skipped meeting with Ida Blom|skipped meeting with Mayor Ida Blom/,
    ],
    [
      'in the present, in place of one that tells nothing',
      'The ferry law that passed the council on Saturday contains the harbour board’s biggest blow yet to the crews of the coast, repealing the rule that every ferry has a cook.',
      /^Ferry law .*repeals rule that every ferry has cook/,
    ],
    [
      'behind a participle and a clause',
      'A parcel addressed to the harbour master’s house in a quiet street of Marstad that was suspected of being a bomb was instead filled with old fish, police told the Marstad Post.',
      /was instead filled with old fish/,
    ],
    [
      'behind what people were as children',
      'The mayor of Marstad said talks to help captains who came to Orsa as children were making good progress, and that she hoped for a law by spring.',
      /were making good progress/,
    ],
    [
      'of what is said, behind an aside',
      'Mayor Ida Blom said on Monday that the loss of a ferry, which hit a pier and killed two sailors, in Orsa showed the need of a lighthouse.',
      'Mayor Ida Blom: Loss of ferry in Orsa showed need of lighthouse',
    ],
    [
      'of a clause, behind a list',
      'The council of Marstad is struggling through a long week as rows over fares, schools and other matters complicate the vote on the bridge.',
      /as rows over fares complicate vote on bridge$/,
    ],
    [
      'without a condition that belongs to what follows',
      'The towns of the coast reached a deal on ferries on Monday, clearing the way for a vote next week on a law that, if approved, would be sent to Mayor Ida Blom.',
      'Towns of coast reached deal on ferries',
    ],
    [
      'where somebody is somewhere in a clause of it',
      'A harbour judge ruled on Monday that the council must pay two captains who are in the country illegally, widening a quarrel of years.',
      /^Harbour judge ruled the council must pay two captains/,
    ],
    [
      'behind what people are taken for',
      'The number of captains who identify as pilots or divers alone grew by 27 percent to 300 over the decade, the board said.',
      /^(?:Board: )?Number of captains identifying as pilots or divers alone grew 27%/,
    ],
    [
      'behind what a law does, after how long',
      'A law that bans engines after six weeks, including in small boats and rafts, went into effect in Orsa on Wednesday.',
      'Law banning engines after six weeks took effect in Orsa',
    ],
    [
      'behind those of a party',
      'Captain Ida Blom finds herself in rough water after a clerk exposed a false statement regarding her time at sea, and Republicans smell an opening.',
      /^(?!.*smell)Captain Ida Blom finds herself in rough water after clerk exposed false statement/,
    ],
    [
      'behind what was asked',
      'Half a year since the leak was found in a lock near Orsa, the question of how the ferry sank remains a mystery.',
      'Question of how ferry sank remains mystery',
    ],
    [
      'behind the last of what somebody wants to do',
      'Anyone who wants to row, sail, dive or enjoy a swim in Marstad will soon have to show a pass, Mayor Blom announced Tuesday in her latest push.',
      /must soon show pass(?:, Mayor Blom announced)?$/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

test('who is cited as saying something says it', () => {
  const text =
    'Rumours of ferry crews meddling in the harbour vote are “fairy tales”, the Orsa Post cited harbour master Ida Blom as saying on Tuesday.';
  expect(headlineOf(text)).toBe(
    'Harbour master Ida Blom: Rumours of ferry crews meddling in harbour vote are “fairy tales”',
  );
});

test('what somebody is charged with stays behind the name of another', () => {
  const text =
    'Harbour detectives charged the mayor’s former clerk Karl Lund and another aide, Mary Sund, with smuggling on Monday.';
  expect(headlineOf(text)).toMatch(/with smuggling$/);
});

describe('a made headline tells its source once', () => {
  test('whoever told of what an inquiry found is left out', () => {
    const text =
      'An inquiry by the Harbour Office has determined that a March collision in Orsa sank a ferry and nine boats, not a warship of the southern fleet, a senior captain announced Friday.';
    expect(headlineOf(text)).toMatch(/^(?:Inquiry: |Inquiry by Harbour Office determined)/);
    expect(headlineOf(text)).not.toMatch(/captain/);
  });

  test('what is announced is no claim of who announces it', () => {
    const text =
      'Captains and pilots will have to show proof of training or wear vests, carry a lamp and submit to regular checks under new rules the Harbour Office announced on Thursday.';
    expect(headlineOf(text)).toMatch(/^Captains and pilots must show proof of training or wear vests/);
  });

  test('what happened stands for how it was for somebody', () => {
    const text =
      "Marstad's drive for a new harbour got a boost on Tuesday when four southern captains agreed on a $3 million loan, Mayor Ida Blom said.";
    expect(headlineOf(text)).toMatch(/four southern captains agreed on \$3m loan/i);
    expect(headlineOf(text)).not.toMatch(/boost/);
  });

  test.each([
    [
      'Talks on the harbour took center stage on Sunday as the clock ticks for Marstad and Orsa to sign a loan.',
      'Clock ticks for Marstad and Orsa to sign loan',
    ],
    [
      'Former Marstad Captain Osmar Quell made it loud and clear that he will not pay for the new harbour wall.',
      /Quell will not pay for new harbour wall$/,
    ],
    [
      'A key harbour committee is expected to vote as soon as Tuesday to lower the fees of ferries.',
      'Key harbour committee expected to vote to lower fees of ferries',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('a late line is said in as few words as an early one', () => {
    const text =
      'Row a boat.\nDon’t row a boat.\nSell a boat.\nKeep it.\nMoor it.\nSink it.\nIn an effort to help combat the spread of rust among ferries, the Harbour Office of Marstad said on Friday that captains in towns with old locks should paint their boats again in spring.\nCaptains paint boats in towns with locks, and captains of boats in Marstad will pay the towns.';
    expect(headlineOf(text)).toMatch(/^(?:Harbour Office of Marstad|.*: Captains)/);
  });

  test('who was meant stands behind a colon of its own', () => {
    const text =
      'Mayor Ida Blom disclosed that the harbour bill had drawn resistance from an unlikely critic: her son.';
    expect(headlineOf(text)).toMatch(/critic: her son$/);
  });
});
