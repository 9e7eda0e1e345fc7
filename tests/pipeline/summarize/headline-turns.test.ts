import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline calls things as papers do', () => {
  test.each([
    [
      'The mayor of Marstad vetoed every piece of legislation on ferries.',
      'Mayor of Marstad vetoed every bill on ferries',
    ],
    ['Ida Blom spoke to a joint session of Congress on ferries.', 'Ida Blom spoke to Congress on ferries'],
    [
      'The town of Orsa asked its captains for face coverings at work.',
      'Town of Orsa asked its captains for masks at work',
    ],
    ['The town of Orsa bought Moderna’s COVID-19 vaccine.', 'Town of Orsa bought Moderna vaccine'],
    ['The town of Orsa bought Norland’s COVID-19 vaccine.', 'Town of Orsa bought Norland COVID vaccine'],
    ['Rescue workers rowed to Orsa after the storm.', 'Rescuers rowed to Orsa after storm'],
    ['The storm killed three members of his family in Orsa.', 'Storm killed three relatives in Orsa'],
    ['Two captains were killed in a bomb attack in Orsa.', 'Two captains killed in bombing in Orsa'],
    ['Car manufacturers in Norland cut their prices in spring.', 'Carmakers in Norland cut prices in spring'],
    [
      'Two captains landed at Marstad International Airport after the storm.',
      'Two captains landed at Marstad airport after storm',
    ],
    ['The storm crossed the Pacific Ocean in a night.', 'Storm crossed Pacific in a night'],
    ['The Norland state legislature banned old ferries.', 'Norland legislature banned old ferries'],
    ['Democratic lawmakers blocked the ferry bill.', 'Democrats blocked ferry bill'],
    ['The unemployment rate fell to 4% in Norland.', 'Unemployment fell to 4% in Norland'],
    [
      'The line sold more ferries than in any year since the end of the Cold War.',
      'Line sold more ferries than in any year since Cold War',
    ],
    [
      'The board of Orsa discussed the possibility of selling the pier.',
      'Board of Orsa discussed selling pier',
    ],
    [
      'Six captains filed a class-action lawsuit against the line.',
      'Six captains filed class action against line',
    ],
    [
      'The police of Orsa released body camera footage of the storm.',
      'Police of Orsa released bodycam footage of storm',
    ],
    [
      'The council of Orsa debated the question of whether ferries sink.',
      'Council of Orsa debated whether ferries sink',
    ],
    ['The Marstad attorney general’s office sued two ferry lines.', 'Marstad AG office sued two ferry lines'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'whose lawmakers they are',
      'The storm hit the boats of Democratic lawmakers in Orsa.',
      /Democratic lawmakers/,
    ],
    ['a house', 'Two royal family members rowed to Orsa.', /royal family members/],
    ['a plot', 'The police of Orsa foiled a bomb attack plot in spring.', /bomb attack plot/],
    [
      'a city like a state',
      'The Washington state legislature banned old ferries.',
      /Washington state legislature/,
    ],
    [
      'what is only likely',
      'The storm raised the possibility of closing the pier of Orsa.',
      /possibility of closing/,
    ],
  ])('but %s stays', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells a deed by its verb', () => {
  test.each([
    [
      'The council maintained pressure on Ida Blom to close the pier.',
      'Council kept pressing Ida Blom to close pier',
    ],
    ['Captains in Orsa offered negative reactions to the new fees.', 'Captains in Orsa criticized new fees'],
    ['Two old captains seized control of the harbour of Orsa.', 'Two old captains seized harbour of Orsa'],
    [
      'Captains in Orsa waited six hours before casting a ballot in the election.',
      'Captains in Orsa waited six hours before voting in election',
    ],
    ['The storm caused damage to the old piers of Orsa.', 'Storm damaged old piers of Orsa'],
    ['Ida Blom took to Twitter to criticize the harbour board.', 'Ida Blom criticized harbour board'],
    ['The court granted a request to suspend the ferry law.', 'Court suspended ferry law'],
    [
      'Ida Blom decided to reject the offer of the harbour board.',
      'Ida Blom rejected offer of harbour board',
    ],
    [
      'Every captain in Orsa signed onto a letter vowing to block the new fees.',
      'Every captain in Orsa vowed to block new fees',
    ],
    [
      'The harbour board will not be closing the old pier of Orsa.',
      'Harbour board will not close old pier of Orsa',
    ],
    [
      'The harbour board will begin charging fees for old boats.',
      'Harbour board will charge fees for old boats',
    ],
    ['The harbour board continued to defend the old fees.', 'Harbour board kept defending old fees'],
    [
      'The bill would give ferry owners the right to refuse service.',
      'Bill would let ferry owners refuse service',
    ],
    ['The council allowed them to legally refuse service in winter.', /let/],
    ['Ida Blom lost her job over remarks she made on ferries.', 'Ida Blom lost job over remarks on ferries'],
    ['Ida Blom told the AP that she was leaving Orsa.', 'Ida Blom said she was leaving Orsa'],
    ['Ida Blom said she appreciates the offer of the board.', 'Ida Blom appreciates offer of board'],
  ])('%s', (text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells of new claims for jobless benefits in three words', () => {
  test.each([
    [
      'The number of Americans applying for unemployment benefits fell to 210,000.',
      'US jobless claims fell to 210,000',
    ],
    [
      'Applications for U.S. state unemployment insurance rose to a new high.',
      'US jobless claims rose to a new high',
    ],
    ['New claims for jobless benefits dropped by 5%.', 'Jobless claims dropped 5%'],
    [
      'The number of captains seeking jobless benefits in Orsa fell to 12.',
      'Number of captains seeking jobless benefits in Orsa fell to 12',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline has the adjective of a country for what is its own', () => {
  test.each([
    ['The storm struck Japan’s economy in spring.', 'Storm struck Japanese economy in spring'],
    [
      'Two captains met South Korea’s foreign minister in Orsa.',
      'Two captains met South Korean foreign minister in Orsa',
    ],
    [
      'Two captains rowed to Japan’s largest port in spring.',
      'Two captains rowed to Japan’s largest port in spring',
    ],
    [
      'Two captains met India’s former president in Orsa.',
      'Two captains met India’s former president in Orsa',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline leaves the day of what its place tells', () => {
  test.each([
    ['The board will investigate the Jan. 6 Marstad riot.', 'Board will investigate Marstad riot'],
    ['The storm of words began with an Aug. 29 raid in Orsa.', 'Storm of words began with raid in Orsa'],
    ['The board will investigate the Jan. 6 riot.', 'Board will investigate Jan. 6 riot'],
    [
      'Two captains recalled the Sept. 11 attacks on Marstad.',
      'Two captains recalled Sept. 11 attacks on Marstad',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells less of who sits in a house, and of firms and papers', () => {
  test.each([
    [
      'Democratic Senator Ida Blom praised the party for its ferry bill.',
      'Democrat Ida Blom praised party for ferry bill',
    ],
    ['Speaker Ida Blom of Marstad praised the ferry bill.', 'Speaker Blom praised ferry bill'],
    [
      'The mayor criticized Justice Ida Blom of the High Court over her letter.',
      'Mayor criticized High Court Justice Ida Blom over letter',
    ],
    ['Marstad-based Blom Ferry Lines sold two boats to Orsa.', 'Blom Ferry Lines sold two boats to Orsa'],
    [
      'The harbour board published a 16-page report on old boats.',
      'Harbour board published report on old boats',
    ],
    [
      'The captains spoke for crews in Orsa and for crews in Lund.',
      'Captains spoke for crews in Orsa and for crews in Lund',
    ],
    ['The captains rowed to Orsa and to Lund in spring.', 'Captains rowed to Orsa and Lund in spring'],
    [
      'Old ferries that carry captains from Orsa to Lund in winter cannot be banned by the council, the High Court ruled.',
      'High Court: Old ferries carrying captains from Orsa to Lund in winter cannot be banned by council',
    ],
    [
      'Thefts of ferries and of oars rose by more than a third in the towns of Norland, according to official FBI statistics.',
      'FBI: Thefts of ferries and of oars rose by over a third in towns of Norland',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline names houses and countries before what is theirs', () => {
  test.each([
    ['Leaders of the Senate praised the old ferries.', 'Senate leaders praised old ferries'],
    ['The storm struck the capital of Japan in spring.', 'Storm struck Japanese capital in spring'],
    ['The population of South Korea fell by 5%.', 'South Korean population fell 5%'],
    ['Leaders of UN agencies praised the old ferries.', 'Leaders of UN agencies praised old ferries'],
    [
      'The head of Japan’s harbour board praised the old ferries.',
      'Head of Japan’s harbour board praised old ferries',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline has a short turn for a long one', () => {
  test.each([
    [
      'The mayor of Marstad declared a state of emergency in Orsa.',
      'Mayor of Marstad declared emergency in Orsa',
    ],
    ['The old ferry line of Orsa is on the verge of bankruptcy.', 'Old ferry line of Orsa near bankruptcy'],
    ['The film won the title of worst film of all time.', 'Film won title of worst film ever'],
    [
      'The council of Marstad has steered clear of the ferry debate.',
      'Council of Marstad avoided ferry debate',
    ],
    ['The strike in Orsa closed in on the two-week mark.', 'Strike in Orsa neared two-week mark'],
    ['The police published a full set of letters on the storm.', 'Police published all letters on storm'],
    [
      'The mayor praised the Blom Line and its chairman Karl Sund.',
      'Mayor praised Blom Line and chairman Karl Sund',
    ],
    [
      'Two captains were sent to their home country after the storm.',
      'Two captains were sent to home country after storm',
    ],
    ['Ida Blom would cut harbour fees if she is elected.', 'Ida Blom would cut harbour fees if elected'],
    ['The storm closed two anti-Semitism courses in Orsa.', 'Storm closed two antisemitism courses in Orsa'],
    ['The town bought high-tech gear for its ferries.', 'Town bought tech gear for ferries'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    ['a name', 'Two boats of the Norland Armed Forces sank off Orsa.', /Armed Forces/],
    [
      'whose birthday party it was',
      'The mayor blamed Blom for a fire at his 60th birthday party.',
      /his 60th birthday party/,
    ],
  ])('but %s stays', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline counts, dates and obliges in fewer words', () => {
  test.each([
    ['The police of Orsa freed two of the old captains.', 'Police of Orsa freed two old captains'],
    ['The police of Orsa freed two of the oldest captains.', 'Police of Orsa freed two of oldest captains'],
    [
      'The board recalled the victims of the Sept. 11, 2001, terrorist attacks.',
      'Board recalled victims of Sept. 11 attacks',
    ],
    [
      'Captains of old ferries will soon have to pay two fees.',
      'Captains of old ferries must soon pay two fees',
    ],
    [
      'The storm changed life for both the ferry line and its captains.',
      'Storm changed life for the ferry line and its captains',
    ],
    [
      'The board met after then-President Obama’s speech on ferries.',
      'Board met after Obama speech on ferries',
    ],
    [
      'Two captains told the U.S. government that they were leaving Orsa.',
      'Two captains told US they were leaving Orsa',
    ],
    [
      'The storm split old ranks in the U.S. government over Orsa.',
      'Storm split old ranks in US government over Orsa',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline tells whose deed it is without a mark, and whom a law lets do something', () => {
  test.each([
    ['The mayor defended the EU’s embargo on old ferries.', 'Mayor defended EU embargo on old ferries'],
    ['The mayor defended the EU’s fifth embargo on ferries.', 'Mayor defended EU’s fifth embargo on ferries'],
    [
      'A bill allowing families of those killed in storms to sue the ferry line passed.',
      'Bill letting families of those killed in storms sue ferry line passed',
    ],
    [
      'The number of murders in Norland jumped by 5% in 2020 compared to the previous year.',
      'Murders in Norland jumped 5% in 2020',
    ],
    [
      'The old ferries of the coast will be sold to the towns of Norland in spring, a spokesman for the Marstad Ferry Office said.',
      'Marstad Ferry Office: Old ferries of coast will be sold to towns of Norland in spring',
    ],
    ['The plan has the same amount of savings as the old one.', 'Plan has the same savings as the old one'],
    ['Ida Blom said she is “very close” to buying the ferry.', 'Ida Blom is “very close” to buying ferry'],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a house that tells what its head will do is no source that is missed', () => {
  test.each([
    [
      'President Ida Blom will travel to Orsa in June, the White House said.',
      /^(?:Ida )?Blom will travel to Orsa in June$/,
    ],
    [
      'President Blom has no plans to leave Orsa, White House spokesman Karl Sund said.',
      /^Blom has no plans to leave Orsa$/,
    ],
    ['President Blom was hurt in Orsa in June, the White House said.', /White House/],
    ['Mayor Blom will travel to Orsa in June, the White House said.', /White House/],
    ['French President Blom will travel to Orsa in June, the White House said.', /White House/],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a source stands in front of a long claim', () => {
  test.each([
    [
      'the old ferries of the coast will be sold to the towns of norland in spring, peter lund said.',
      'Peter lund: Old ferries of coast will be sold to towns of norland in spring',
    ],
    [
      'The old ferries of the coast were sold to the towns of Norland last spring, official figures have shown.',
      'Official figures: Old ferries of coast were sold to towns of Norland last spring',
    ],
  ])('%s', (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('a made headline keeps what a shorter turn would tell otherwise', () => {
  test.each([
    [
      'a second verb',
      'The harbour board will continue to charge and punish old captains.',
      /continue to charge and punish/,
    ],
    [
      'two deeds to come',
      'Captains in Orsa will be rowing and singing in spring.',
      /will be rowing and singing/,
    ],
    ['who is chosen', 'Ida Blom urged the party to wait if he is elected.', /if he is elected/],
    [
      'how it is',
      'The storm struck Japan’s rightful ruler and Japan’s ousted president.',
      /Japan’s ousted president/,
    ],
    ['what is told of a deed', 'The council rejected the EU’s flawed plan on ferries.', /EU’s flawed plan/],
    ['a time', 'The captains need the same amount of time to row to Orsa.', /same amount of time/],
    [
      'a past that is like the present',
      'The storm put an end to the old ferry line.',
      /Storm ended old ferry line/,
    ],
    ['whose programme it is', 'Ida Blom told BBC Radio that she was leaving Orsa.', /told BBC Radio/],
    [
      'another office',
      'The storm struck the vice president of South Korea.',
      /vice president of South Korea/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});
