import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../../src/text/span.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('what a made headline leaves out', () => {
  test.each([
    [
      'the place it was filed from',
      'MARSTAD, Norway (Reuters) — The ferry Aurora ran aground near the old harbour.',
      'Ferry Aurora ran aground near old harbour',
    ],
    [
      'the day',
      'The city council of Marstad on Tuesday approved a new bridge over the river.',
      'City council of Marstad approved new bridge over river',
    ],
    [
      'an opening',
      'In a rare move, the city council of Marstad approved a new bridge over the river.',
      'City council of Marstad approved new bridge over river',
    ],
    [
      'who somebody is besides',
      'Ida Blom, the mayor of Marstad and a former nurse, opened a new bridge over the river.',
      'Mayor Ida Blom opened new bridge over river',
    ],
    [
      'what stands between dashes',
      'The council — after hours of debate — approved a new bridge over the wide river.',
      'Council approved new bridge over wide river',
    ],
    [
      'what stands in brackets',
      'The Aurora (built in 1962) ran aground near the old harbour of Marstad.',
      'Aurora ran aground near old harbour of Marstad',
    ],
    [
      'a clause that trails',
      'The council approved a new bridge over the wide river, which many residents had wanted for years and which will cost far more than planned.',
      'Council approved new bridge over wide river',
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});

describe('what a made headline keeps', () => {
  test('who says so, when the article only reports a claim', () => {
    expect(
      headlineOf(
        'The owner of the mine hid cracks in the shaft for months, inspectors said on Monday in a report.',
      ),
    ).toBe('Owner of mine hid cracks in shaft for months, inspectors said');
    expect(
      headlineOf('The owner of the mine, inspectors said, hid cracks in the shaft for months.'),
    ).toContain('inspectors said');
    expect(headlineOf('Inspectors said Monday that the owner of the mine hid cracks in the shaft.')).toMatch(
      /^Inspectors: /,
    );
  });

  test('a denial with all that it covers', () => {
    const text =
      'The ferry line will no longer carry cars with trailers on the early crossing to the outer islands in the winter months, it announced.';
    expect(headlineOf(text)).not.toBe('Ferry line will no longer carry cars');
  });

  test('the condition that a statement holds under', () => {
    const text =
      'If the river rises by another metre, the town will be evacuated. The council met at noon in the old town hall.';
    expect(headlineOf(text)).not.toMatch(/^Town will be evacuated/);
  });

  test('numbers as the article writes them', () => {
    const text =
      'About 2,500 soldiers and 40 engineers reached the flooded valley, bringing pumps, blankets and food for the villages that were cut off.';
    expect(headlineOf(text)).toContain('About 2,500 soldiers and 40 engineers');
  });

  test('a few, a million and more than a year, where the article counts', () => {
    expect(headlineOf('A few ferries reached the island after more than a year.')).toBe(
      'A few ferries reached island after more than a year',
    );
  });
});

describe('what a made headline is whole with', () => {
  test.each([
    [
      'a short turn behind a comma',
      'Mayor Ida Blom of Marstad closed the old harbour bridge to all cars, but hopes to reopen it in spring.',
      /to all cars, but hopes to reopen it in spring$/,
    ],
    [
      'a turn between dashes',
      'The council of Marstad apologised for — but did not withdraw — a letter to the owners of the outer islands.',
      /apologised for but did not withdraw letter/,
    ],
    [
      'a verb, though a participle looks like one',
      'A man accused of robbing and hurting a baker in Marstad had a second knife in his coat, the police said.',
      /Man accused of robbing and hurting baker in Marstad had second knife/,
    ],
    [
      'what was voted for, told or announced',
      'The council warned the owners of the ferry line that the bridge over the harbour would close for good in spring unless they paid, and left the room.',
      /warned .* that the bridge .* unless they paid/,
    ],
    [
      'a claim whose source stands before it',
      'According to the harbour office, the old ferry Aurora carried twice as many cars as the law allows.',
      /harbour office/i,
    ],
    [
      'a claim whose source only heard it',
      'The captain of the Aurora slept through the alarm, a court has heard.',
      'Captain of Aurora slept through alarm, court heard',
    ],
    [
      'who says it, whatever else is told of how',
      'Bathers who had the new vaccine need no second one this year, the Orsa Office of Public Health said in a statement released at noon.',
      /^Orsa Office of Public Health: |, Orsa Office of Public Health said$/,
    ],
    [
      'what a bare noun is about',
      'The island of Orsa has called for a moratorium on the sale of spring water from the wells of the inner harbour to foreign ships.',
      /urged moratorium on (?:the )?sale/,
    ],
    [
      'what somebody allows others to do, after a list of whom',
      'The ferry line will no longer allow drivers, riders and owners of small boats to moor at the old pier of Marstad.',
      /boats moor at/,
    ],
    [
      'what it was called',
      'The campaign of Ida Blom called a report of the harbour office which shows her aboard the lost ferry a tissue of lies.',
      /tissue of lies/,
    ],
    [
      'whose verb might have said something',
      'In a quarrel over herring, Marstad has recalled its envoy to the islands after a long night of talks.',
      /^Marstad (?:has )?recalled its envoy to (?:the )?islands/,
    ],
    [
      'whom it means, when the opening that named her goes',
      'In a blow to Mayor Ida Blom, the council voted on Tuesday to override her veto of the new bridge over the harbour.',
      'Council voted to override Mayor Ida Blom’s veto of new bridge over harbour',
    ],
    [
      'what somebody stops others doing',
      'Four towns on the coast are working on a common way to stop tourists leaving litter on the beaches of the outer islands.',
      /to stop tourists leaving litter/,
    ],
    [
      'what comes after an aside',
      'The council voted unanimously, at the behest of the mayor, to ban cars from the old harbour.',
      'Council voted unanimously to ban cars from old harbour',
    ],
    [
      'the time that something is to be later than',
      'The owners of the ferry told the crew to keep the ship in the harbour days before the storm, and slept.',
      /^(?!.*days$)/,
    ],
    [
      'all its members, in a list',
      'Marstad fell out with the islands of Orsa, Nolm, and Tarn over a plan that would close three harbours.',
      /Orsa, Nolm, and Tarn/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('the second who did it', () => {
    const text = 'Ida Blom, of Marstad, and Mary Sund, of Orsa, wrote a letter against the new bridge.';
    expect(headlineOf(text)).toBe('Ida Blom and Mary Sund wrote letter against new bridge');
  });

  test('the name of an office holder', () => {
    const text = 'The former mayor, Ida Blom, has left the hospital of Marstad, the council says.';
    expect(headlineOf(text)).toBe('Former mayor Ida Blom left hospital of Marstad, council says');
  });

  test('the whole statement, when it is long and no part may go', () => {
    const text =
      'Ferries on all routes to the outer islands are at risk of standing still unless the council of Marstad gives back the right to hire crews from abroad.';
    expect(headlineOf(text)).toMatch(/^Ferries on all routes .* abroad$/);
  });

  test('its last comma or dash, when not even that can be', () => {
    const heard = `If you stayed at home, you heard ${'rain on roof of '.repeat(12)}Orsa`;
    const told = heard.replaceAll('roof', 'the roof');
    expect(headlineOf(`${told}, where you may have thought that ${'it went on and '.repeat(12)}on.`)).toBe(
      heard,
    );
  });

  test('its last comma and who says so', () => {
    const heard = `If you stayed at home, you heard ${'rain on roof of '.repeat(12)}Orsa`;
    const text = `${heard}, where you may have thought that ${'it went on and '.repeat(12)}on, a report of the council concluded.`;
    expect(headlineOf(text)).toBe(`${heard}, report of council concluded`);
  });

  test('a mark that says so, when it has none', () => {
    expect(headlineOf(`If you stayed ${'where you may have thought that '.repeat(12)}it rained.`)).toMatch(
      /^If you stayed.*[a-z]…$/,
    );
  });

  test('a later sentence that quotes, when the first is none', () => {
    const text =
      'Pull it up. In a bid to save the herring of the outer islands, the council of Marstad said that crews from “northern” and “southern” towns must keep away from Orsa and Nolm and from their northern waters until the end of spring.';
    expect(headlineOf(text)).toMatch(/^Council of Marstad(?:: Crews| said crews) from “northern”/);
  });

  test.each([
    [
      'the noun that a date describes',
      'The council printed the letters describing the Sept. 11, 1998, flood of the lower town.',
      /Sept\. 11, 1998, flood of lower town$/,
    ],
    [
      'its own end, where no full stop parts it from the next sentence',
      'The crew told the council what may be done to solve the problem The number of boats in the harbour is the lowest of all towns.',
      /solve problem$/,
    ],
    [
      'the day of a clause that tells nothing else',
      'The truce that took effect Friday seems to have ended eleven days of fights between the two ports.',
      /that took effect Friday/,
    ],
    [
      'the day of a month',
      'A law of Marstad that bans boats took effect on Sept. 3 after the court did not answer the owners of the line.',
      /Sept\. 3\b/,
    ],
    [
      'as what somebody was appointed, behind an aside',
      'The council has appointed Ida Blom, a friend of the late mayor, as head of the harbour board.',
      'Council appointed Ida Blom as head of harbour board',
    ],
    [
      'its doer, not what the doer said with it',
      'Ida Blom insisted on her demand for a wall after a second talk with the council of Marstad, warning drivers the long closure of the bridge could last “years”.',
      /^Ida Blom insisted on/,
    ],
    [
      'who vowed what, whatever he did at it',
      'The party would stand up for the small towns, Martin Blom pledged as he showed the first part of its plan.',
      /Martin Blom/,
    ],
    [
      'no source that is a pronoun, of what somebody does himself',
      'The town of Marstad will spend 40 million crowns on boats for the outer islands, it said on Friday.',
      /^Town of Marstad will spend 40m crowns on boats for outer islands$/,
    ],
    [
      'no place where the article was written',
      'Ida Blom will visit the northern bridge here on Friday and meet crews of the ferry line.',
      /^Ida Blom will visit northern bridge(?! here)/,
    ],
    [
      'the verb that a clause between owes nothing to',
      'A count that showed ticket prices rose at their fastest pace in years last month could lead the council to close the northern ferry.',
      /^Count (?:that showed .* )?could lead council/,
    ],
    [
      'for whom alone it is',
      'The council will open the northern locks to boats from the islands, but only to those with a crew of two, the mayor said.',
      /but only to those with (?:a )?crew of two/,
    ],
    [
      'what is held, when “it” means nothing',
      'While nobody can tell who built the old harbour of Marstad, it is generally held that the first stones were laid after the great flood, by crews from the outer islands.',
      /^It is generally held that first stones were laid/,
    ],
    [
      'who holds the office, though an aside names him',
      'On Friday, Harbour Line VP of Northern Affairs, Martin Blom, announced that two ferries would be sold to the islands.',
      /^Harbour Line VP of Northern Affairs Martin Blom (?:announced|said)/,
    ],
    [
      'a day with its name',
      'Voters of Marstad waited on Super Tuesday for six hours to cast a ballot at the northern bridge, the council said.',
      /^(?!.*Super (?:for|to))/,
    ],
    [
      'whom an office is, named behind it',
      'Officials in Marstad defended their party’s Senate nominee, Martin Blom, after a report on his years as a ferryman.',
      /Senate nominee Martin Blom/,
    ],
    [
      'which party somebody’s party is',
      'Moderate Democratic Sen. Martha Blom of Orsa made clear on Thursday that 40 million crowns was the most she would pay for her party’s plan to rebuild the northern ferry harbour.',
      /^Moderate Democratic Sen\. Martha Blom/,
    ],
    [
      'the town of a mayor with a name of three words',
      'Old Marstad City Mayor Martin de Blom closed the northern harbour for a year at a meeting with crews of all lines.',
      /^Old Marstad City Mayor Martin de Blom/,
    ],
    [
      'which measure is meant, when its opening told that',
      'As the council sent a plan to her desk that would let owners of boats turn others away, Gov. Martha Blom, a banker, faced calls from many towns to veto the measure.',
      /^Gov. Martha Blom .*veto plan to let owners/,
    ],
    [
      'its own verb, where a clause before it quotes one',
      'The Rev. Martin Blom, the pulpit giant who was “like no other man you have ever seen,” has died, his church announced.',
      /^(?:Rev\. )?Martin Blom(?:, .*,)? (?:has )?died/,
    ],
    [
      'its own verb, where what the police say of somebody has one',
      'Ida Blom, the pilot who the police say deliberately sank the northern ferry, passed all her tests, line manager Martha Sund told a newspaper.',
      /Ida Blom(?:, .*,)? passed all her tests/,
    ],
    [
      'its own verb, where that follows at once',
      'The pilot who the police say claimed to have a map of the northern locks on Thursday morning is in the hands of the council of Marstad.',
      /is in hands of council of Marstad$/,
    ],
    [
      'no pronoun for who announced what he did',
      'The council raised its reward for news of the lost ferry from 1 million to 5 million crowns, it announced on Friday.',
      /5 million crowns$/,
    ],
    [
      'people who know as its source',
      'Ida Blom will found a third party in the spring, according to two people familiar with the matter.',
      /^Sources: Ida Blom/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });

  test('a line of its own rather than one that leans on what no reader sees', () => {
    const text =
      'They did it again. When the lower lock was shut, “nobody” in all of Marstad said that it would be.';
    expect(headlineOf(text)).toMatch(/^When lower lock was shut/);
  });

  test('no line that ends a quotation which began before it', () => {
    const text =
      'He shrugged at us. “Who knows? Who cares?” she said. Then all of it sank,” said Ida Blom, our guide. A “fine” harbour it was of old.';
    expect(headlineOf(text)).toMatch(/^“Fine” harbour it was/);
  });

  test('the verb behind a clause of two verbs', () => {
    const text =
      'A captain who tried to join the northern fleet in Orsa but was turned back by the harbour guards left Marstad.';
    expect(headlineOf(text)).toMatch(/ left Marstad$/);
  });

  test('the given name, though it is a rare one, of whom it calls by surname', () => {
    const text =
      'And so it went on. When Xanvik Blom waited for the ferry, the town of Marstad knew nothing of it. Now Blom is suing the ferry line of Marstad for the loss of a net.';
    expect(headlineOf(text)).toMatch(/^Xanvik Blom suing ferry line/);
    const longer = text.replace('Xanvik Blom', 'Orsa Xanvik Blom');
    expect(headlineOf(longer)).toMatch(/^Blom suing ferry line/);
  });

  test('the given name of whom it calls by surname', () => {
    const opening = 'Was the new bridge of Martha Blom worth its price?';
    const text = 'Blom opened a bridge over the river at Marstad in spring.';
    expect(headlineOf(`${opening} ${text}`)).toMatch(/^Martha Blom opened/);
    expect(headlineOf(`${opening.replace('Martha', 'President Martha')} ${text}`)).toMatch(/^Blom opened/);
    expect(headlineOf(`${text} Martha Blom is its mayor.`)).toMatch(/^Blom opened/);
  });

  test('who says it, without what else is told of that', () => {
    const text =
      'Anyone who wants to row, fish, moor or swim in the northern harbour of Marstad will have to show proof of a course or be turned away, Mayor Ida Blom announced in her boldest push yet to end the many accidents at the lower locks.';
    expect(headlineOf(text)).toMatch(
      /^Mayor Ida Blom: Anyone wanting to row, fish, moor or swim|, Mayor Ida Blom (?:announced|said)$/,
    );
  });

  test('no full stop at the end of a quotation', () => {
    const text =
      'Ida Blom of the harbour board told the council of Marstad that the bridge was “a gift of the sea.”';
    expect(headlineOf(text)).toMatch(/“a gift of the sea”$/);
  });

  test('the comma that a pair of dashes stood for', () => {
    const text =
      'Sales of boats grew by 5.4 percent — the most in years — the Harbour Board reported on Friday.';
    expect(headlineOf(text)).toBe('Harbour Board: Sales of boats grew 5.4%');
  });
});

describe('where a made headline comes from', () => {
  test('a sentence that stands alone before one that points back', () => {
    const text = 'It was a long night. A storm tore a roof off the old theatre in Marstad.';
    expect(headlineOf(text)).toBe('Storm tore roof off old theatre in Marstad');
  });

  test('a name that only the article shortens stays', () => {
    const text =
      'The Northern Water and Dam Authority (NWDA) ordered all towns below the lake at Orsa to prepare for the worst flood in forty years.';
    expect(headlineOf(text)).toMatch(/^Northern Water and Dam Authority ordered/);
  });

  test('a line in title case is a headline already', () => {
    expect(headlineOf('Ferry Runs Aground Near Old Harbour\nThe ferry Aurora ran aground at dawn.')).toBe(
      'Ferry Runs Aground Near Old Harbour',
    );
  });

  test('a text in another language is not taken apart', () => {
    const text =
      'Die Fähre Aurora ist in der Nacht vor dem alten Hafen auf Grund gelaufen. Niemand wurde verletzt.';
    const { headline } = summarizeArticle(articleOf(text, { language: 'de' }));
    expect(headline.text).toBe('Die Fähre Aurora ist in der Nacht vor dem alten Hafen auf Grund gelaufen');
  });

  test('it says from which sentence, and points at it', () => {
    const text = 'It was a long night. A storm tore a roof off the old theatre in Marstad.';
    const { headline } = summarizeArticle(articleOf(text));
    expect(headline).toMatchObject({ origin: 'text', from: 'second sentence' });
    expect(slice(text, headline.span!)).toBe('A storm tore a roof off the old theatre in Marstad.');
  });
});

test('a file that is one endless sentence is no trap', () => {
  for (const piece of ['the council said that ferry ', 'a , b said ', 'X — y ', '“', 'A. B. ', 'which ']) {
    expect(headlineOf(piece.repeat(5_000)).length).toBeLessThanOrEqual(400);
  }
});

const words = fc.constantFrom(
  'the',
  'a',
  'council',
  'Marstad',
  'ferry',
  'approved',
  'said',
  'that',
  'on',
  'Monday',
  'in',
  'of',
  'and',
  'not',
  'if',
  'which',
  '2,500',
  'people',
  'were',
  'has',
  'he',
  'Blom',
  '“',
  '”',
  ',',
  '—',
  '(',
  ')',
  ';',
  ':',
  '.',
  'rising',
  'to',
  'leave',
  'its',
  'very',
  'large',
);

test('whatever the text, the headline is one line of at most 400 characters whose words stand in it, but for “must”, “an” and an ending “-ing”', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const { headline } = summarizeArticle(articleOf(text));
      expect(headline.text.length).toBeLessThanOrEqual(400);
      expect(headline.text).not.toMatch(/\n|…./);
      const known = new Set([...(text.toLowerCase().match(/[\p{L}\d,]+/gu) ?? []), 'must', 'an']);
      if (headline.from === 'file name') return;
      for (const word of headline.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
        const stem = word.replace(/(.)\1?ing$/, '$1');
        expect([...known].some((other) => other.includes(word) || other.startsWith(stem))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

describe('where a made headline may end', () => {
  test.each([
    [
      'in a long statement, behind a noun that is told by more than its kind',
      'The harbour office of Marstad will repair the wooden piers of four boat schools with help from shops and hotels of both banks.',
      /piers of four boat schools$/,
    ],
    [
      'not where it says of whom all is so',
      'The harbour office of Marstad will begin requiring proof of insurance for all captains and their crews at private piers, quays and boat yards.',
      /at private piers, quays and boat yards$/,
    ],
    [
      'not behind a noun that only says what kind of thing it is',
      'The council of Marstad has voted against the creation of a new special committee tasked with the search for the lost barge.',
      /committee tasked with search for lost barge$/,
    ],
    [
      'not behind the one of its kind, where the place tells which',
      'The owners of the northern ferry line are getting ready to cross the red carpet at the spring fair of the harbour town.',
      /at spring fair/,
    ],
    [
      'not before to whom something is done',
      'The harbour hospital of Marstad has given its consent to start offering warm meals to crews of the northern ferry line.',
      /to crews of northern ferry line$/,
    ],
    [
      'not before to what end',
      'The harbour office of Marstad has rewritten the label on the fuel of the ferry line to warn of a rare kind of fire.',
      /to warn of rare kind of fire$/,
    ],
    [
      'not before what a letter says',
      'The owners of the northern ferry line have sent out a letter from their lawyer declaring that all boats are safe in winter.',
      /declaring/,
    ],
    [
      'not before those of whom a list is',
      'The mayor of Marstad will join a growing list of northern harbour towns sending boats to the islands in the far south.',
      /sending boats/,
    ],
    [
      'behind a time, before to what end',
      'The council of Marstad wants the ferry line to put off the vote on the harbour contract until Monday to give its members more days to read.',
      /until Monday$/,
    ],
    [
      'with what somebody is on the attack with',
      'The mayor of Marstad is on the attack, claiming in a letter that the ferry line has sold its oldest boats to Orsa.',
      /^Mayor of Marstad claiming in letter that/,
    ],
    [
      'not before why somebody was sued',
      'The council of Marstad sued the northern ferry line on Friday, alleging that its new boats are too loud for the harbour.',
      /, alleging/,
    ],
    [
      'not before what is denied of what was done',
      'The guards cleared the square near the harbour of Marstad in order to fence it in, not to make way for the mayor, the office said.',
      /, not to make way for mayor/,
    ],
    [
      'not before the plan under which something would be so',
      'The towns of the coast would elect a harbour master of their own every four years, under plans unveiled by the council.',
      /, under plans by council$/,
    ],
    [
      'not before how long something stays so',
      'The judges of Marstad will allow the law on old boats to remain in force while they hear the ferry line.',
      /while they hear ferry line$/,
    ],
    [
      'not between two sums of one time',
      'Ida and Martin Blom earned some 40 million and paid nine million in harbour taxes from 1998 to 2001.',
      /from 1998 to 2001$/,
    ],
    [
      'not before by whom or until when',
      'The harbour office of Marstad called for a halt to the use of the outer piers by large boats.',
      /by large boats$/,
    ],
    [
      'not where what is the first is the first of its time',
      'The number of people in Marstad who work on the ferries fell to its lowest level since the bridge was built.',
      /lowest level since bridge was built$/,
    ],
    [
      'not where the rest only bounds a choice',
      'The harbour office of Marstad told all captains of small boats to show their papers at the pier or to pay a fine in the office.',
      /or to pay fine/,
    ],
    [
      'not before by when something is to be done',
      'The harbour office asked for details of the orders that the ferry company sent to the captains of small boats by the end of this month.',
      /by end of this month$/,
    ],
    [
      'not before what it is done without',
      'The ferry company wants to let the captains of small boats return to their home ports without a second look at their papers.',
      /without second look/,
    ],
    [
      'before when and why',
      'The council of Marstad repaired the old harbour bridge by blocking both ends with sand as the river rose in the night.',
      /old harbour bridge by blocking both ends with sand$/,
    ],
    [
      'not where a time says how long or of when a sum is',
      'The council of Marstad has closed the old harbour bridge to ships and ferries for two years.',
      /for two years$/,
    ],
    [
      'not behind a place, where a clause tells which of what was signed there',
      'Mayor Ida Blom signed a law in Orsa that closes the old harbour bridge to cars.',
      /that closes old harbour bridge to cars$/,
    ],
    [
      'before what was done next, in a past that looks like no past',
      'The council of Marstad dismissed the keeper of the old harbour bridge and set the stage for a quarrel with the ferry line.',
      /keeper of old harbour bridge$/,
    ],
    [
      'not where somebody was dismissed as something',
      'The council of Marstad dismissed Martha Blom as keeper of the bridge and shut the gates.',
      /as keeper of bridge/,
    ],
    [
      'not where it is still to be told where somebody was harmed',
      'At least three guards of the old harbour bridge were among ten people hurt after a barge struck its northern pier.',
      /after barge struck northern pier$/,
    ],
    [
      'not before a phrase that its verb governs',
      'The owners of the northern ferry line and two of its captains blamed more than 40 late crossings of the winter ships on the old harbour bridge.',
      /on old harbour bridge$/,
    ],
    [
      'not before a phrase that its noun governs',
      'The owners of the ferry line praised the council of Marstad and its harbour office in a letter for the investigation into the loss of the ship.',
      /investigation into loss of ship$/,
    ],
    [
      'not before those whom it holds for',
      'The doctors of the northern hospital said that the new winter vaccine from Orsa is safe and works in children who are under twelve.',
      /in children/,
    ],
    [
      'not before which law it was, in a long sentence',
      'The members of the council of Marstad failed by four votes to override the veto of laws that would have closed the harbour school and its two gardens.',
      /laws to close/,
    ],
    [
      'not where somebody only finds himself somewhere',
      'The mayor of Marstad finds herself on thin ice after the harbour paper printed her letters to the ferry line.',
      /after harbour paper printed letters/,
    ],
    [
      'not where it holds for some alone',
      'The council of Marstad will open the old harbour bridge to cars and carts in the summer, but only to those of the islands.',
      /but only to those of islands$/,
    ],
    [
      'behind a share, before what came first',
      'Shares in the ferry line of Marstad fell 20% after it warned of a long winter with few guests on the outer islands.',
      /fell 20%$/,
    ],
    [
      'not before what somebody is charged with, behind a day',
      'A ferry captain from Marstad faces a first hearing in April on charges of selling the town council’s boats to his brother.',
      /on charges of selling/,
    ],
    [
      'not before what somebody answers',
      'The council of Marstad will close two of the northern harbour piers to captains in retaliation for the loss of its old lighthouse.',
      /in retaliation for loss|to captains$/,
    ],
    [
      'not before what is said of whose a thing is',
      'The pilot has been found guilty by the court of Marstad of the theft of an old northern harbour boat whose loss shocked the coast and set off a search of all ferries.',
      /whose loss shocked coast|northern harbour boat$/,
    ],
    [
      'not inside who is described and how that is called',
      'Orsa’s envoy to the northern towns, Ida Blom, will close the harbour office of Marstad.',
      /^Orsa’s envoy to northern towns, Ida Blom, will close/,
    ],
    [
      'not before the verb of a subject that is told at length',
      'New rules requiring all ferries carrying newly painted boats to be washed, come into force in Marstad.',
      /take effect/,
    ],
    [
      'not before one of two that were left so',
      'A captain died after a storm that left another sailor dead and several more sailors wounded in Orsa.',
      /dead and several more sailors wounded|after storm$/,
    ],
    [
      'with "who was" before a second verb of its own',
      'The mayor of Marstad spoke of a captain who was arrested in Orsa and has confessed to a theft.',
      /who was arrested in Orsa and has confessed/,
    ],
    [
      'not before what somebody was told, behind an aside',
      'The court of Marstad has been told captains, including the owner of the line, sold an old ferry twice.',
      /told captains sold (?:an )?old ferry twice$/,
    ],
    [
      'not with the first day of a thing that goes without it',
      'The northern boat crews of Marstad arrived in Orsa to prepare for the spring race starting on Friday.',
      /spring race(?: starting on Friday)?$/,
    ],
    [
      'not before what is promised with regret',
      'The council of Marstad has expressed regret and promised an inquiry into how two ferries were lost in the sound.',
      /promised inquiry into how two ferries were lost/,
    ],
    [
      'not where it is still to be told of what somebody died',
      'At least 15 people have been killed after the ferry they were travelling in struck the old pier.',
      /killed after ferry/,
    ],
    [
      'not before what has killed somebody, where a place is told',
      'Two sailors died in Orsa when a ferry struck the old harbour bridge of the town.',
      /died in Orsa when ferry struck/,
    ],
    [
      'not inside a name',
      'The council of Marstad will hand the old harbour records of twenty years to the Society for Orsa Trade in a ceremony at the town hall.',
      /Society for Orsa Trade$/,
    ],
    [
      'not before the verb of what is said, behind what tells of its subject',
      'The mayor of Marstad told the council that an accident on the ferry that has closed the harbours in Orsa and Lund began with a fire in the hold.',
      /began with fire|Lund began/,
    ],
    [
      'not where it is still to be told what for',
      'The mayor of Marstad drew sharp criticism from the owners of the ferry line after she closed the old harbour bridge.',
      /after she closed old harbour bridge$/,
    ],
    [
      'not where it is still to be told how something was',
      'The mayor of Marstad and her family were happy after three guards were hired to watch the old town hall by night.',
      /after three guards were hired/,
    ],
    [
      'not where a phrase tells what for',
      'The council of Marstad invited the ferry line to discuss a new bridge over the narrow river at the mouth of the harbour.',
      /to discuss new bridge/,
    ],
    [
      'before how long after what',
      'The council of Marstad closed the old harbour bridge hours after a barge had struck its northern pier in the fog.',
      /old harbour bridge$/,
    ],
    [
      'before with whom, behind a name',
      'The council of Marstad sold four of its oldest boats to a yard in Orsa with nearly all of its members against the plan.',
      /to yard in Orsa$/,
    ],
    [
      'before where something was said',
      'Mayor Ida Blom defended the rules for the old harbour bridge of Marstad at a news conference that lasted for three hours.',
      /of Marstad$/,
    ],
    [
      'before what follows one thing with a noun that tells its kind',
      'The council of Marstad has signed a harbour bridge contract that allows the builder to close the river for three weeks in the first summer.',
      /signed harbour bridge contract$/,
    ],
    [
      'not where a verb is owed its second phrase',
      'The council of Marstad likened the danger of the old bridge over the narrow river to a fire in a hay barn in the dry months.',
      /to (?:a )?fire/,
    ],
    [
      'not where what follows tells which of them',
      'The council of Marstad wants to get rid of bridges that have stood over the river since the war and carry no cars.',
      /bridges that have stood/,
    ],
    [
      'not where what follows says what something is called',
      'The council of Marstad has declared the old harbour bridge over the river to be the new heart of its plans for the town.',
      /to be (?:the )?new heart/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('what a long first sentence loses', () => {
  test.each([
    [
      'why, after a measure with two "as" of its own',
      'The council of Marstad will spend as much as 40 million crowns on the old harbour bridge as it looks for a way to keep the ferries running in winter.',
      'Council of Marstad will spend up to 40m crowns on old harbour bridge',
    ],
    [
      'what stands against a denial',
      'Ida Blom declared that she would not step down despite wide anger over a letter about the ferries that had cost the town two of its oldest lines.',
      'Ida Blom declared she would not quit',
    ],
    [
      'who decided',
      'A plan to close the harbour school of Marstad was rejected by judges who ruled that its pupils had nowhere else to go in winter.',
      'Plan to close harbour school of Marstad rejected',
    ],
    [
      'what a number is compared with',
      'Sales of new boats in Marstad fell by a third in spring compared with the same months of the year before, dealers of the northern coast said.',
      'Sales of new boats in Marstad fell by a third in spring, dealers of northern coast said',
    ],
    [
      'the title of a member, while the name is told',
      'Marstad Senator Martha Blom urged the owners of the ferry line to give up a plan to sell two of their oldest boats to a yard.',
      'Martha Blom urged owners of ferry line to give up plan to sell two of their oldest boats to yard',
    ],
    [
      'the given name and the party of an office holder, where the place is told',
      'Marstad Republican Governor Martha Blom urged the owners of the ferry line to give up a plan to sell two of their oldest boats to a yard.',
      'Marstad Governor Blom urged owners of ferry line to give up plan to sell two of their oldest boats to yard',
    ],
    [
      'that somebody was president of the readers’ own country',
      'The ferry line closed the accounts of former U.S. President Martha Blom and of two of her oldest boats.',
      'Ferry line closed accounts of Blom and of two of her oldest boats',
    ],
    [
      'that somebody announced what he does himself',
      'The ferry line announced that it is closing two of its oldest routes between Marstad and the islands.',
      'Ferry line closing two of its oldest routes between Marstad and islands',
    ],
    [
      'what something with a name does besides',
      'The council gave 40 boats to the Harbour Trust that will rent them to schools on the northern bank of the river.',
      'Council gave 40 boats to Harbour Trust',
    ],
    [
      'the country of an agency and of a president',
      'U.S. President Martha Blom praised the U.S. Food and Drug Administration for its work on the COVID-19 ward.',
      'Blom praised FDA for work on COVID ward',
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test.each([
    [
      'what is announced of somebody else',
      'The harbour hospital announced she has left Marstad.',
      /announced/,
    ],
    ['what just is so', 'The police announced it is safe to return to the harbour of Marstad.', /announced/],
    ['whose figure it is', 'U.S. gross domestic product rose by a third in Marstad.', /^US GDP/],
    ['what stands in a place', 'The mayor of Marstad lost 40 sheep in the forest.', /in forest/],
  ])('not %s', (_, text, kept) => {
    expect(headlineOf(text)).toMatch(kept);
  });

  test('never who says so, even where the source is long', () => {
    const text =
      'The old ferries are not fit for winter, leading engineers including two who built them said in a letter published on Monday.';
    expect(headlineOf(text)).toMatch(/engineers/);
  });

  test('nothing, where it can only be told whole: that is better than a later sentence', () => {
    const text =
      'The plan that the mayor of Marstad set before the council would close four of the nine schools that stand on the northern bank of the wide river and move their pupils to the island. Ida Blom teaches at one of the schools.';
    expect(headlineOf(text)).toMatch(/^Plan that the mayor of Marstad set before council would close four/);
  });
});

describe('the words of a made headline', () => {
  test.each([
    [
      'what every newspaper shortens is short',
      'The United Nations and the European Union opened a bridge over the river at Marstad.',
      'UN and EU opened bridge over river at Marstad',
    ],
    [
      'a quotation stays as it was said',
      'Ida Blom called the bridge “a gift of the United Nations to the town of Marstad and its people”.',
      /“a gift of the United Nations/,
    ],
    [
      "the readers' own president goes without a title",
      'President Jane Doe opened a bridge over the river at Marstad. Doe spoke for an hour.',
      'Doe opened bridge over river at Marstad',
    ],
    [
      'the president of another country does not',
      'Ruritanian President Jane Doe opened a bridge over the river at Marstad. Doe spoke for an hour.',
      /^Ruritanian President Doe opened/,
    ],
    [
      'one of many members keeps her given name',
      'Rep. Martha Blom opened a bridge over the river at Marstad. Blom spoke for an hour.',
      'Rep. Martha Blom opened bridge over river at Marstad',
    ],
    [
      'the holder of an office without a place keeps his given name',
      'Gov. Martin Blom opened a bridge over the river at Marstad. Blom spoke for an hour.',
      'Gov. Martin Blom opened bridge over river at Marstad',
    ],
    [
      'whom somebody plays or works for says who that is',
      'Marstad manager Martha Blom opened a new ground for the team on the northern bank of the river.',
      /^Marstad manager Blom opened/,
    ],
    [
      'what has happened is told in the past',
      'The council of Marstad has approved a new bridge over the river.',
      'Council of Marstad approved new bridge over river',
    ],
    [
      'an infinitive that a clause between owes is not the statement’s',
      'The council of Marstad accused the Northern Ferry Company of filling the harbour with sand, as the town joined its neighbours, including Orsa, to close the lower locks.',
      /harbour with sand$/,
    ],
    [
      'for whom something is possible waits for what is',
      'The mayor said the new northern lock will make it possible for Orsa to land herring in the spring.',
      /possible for Orsa to land herring/,
    ],
    [
      'for whom something is harder goes with what is',
      'Members of the Marstad council hope to pass harbour reform legislation making it harder for Orsa to land herring in the spring.',
      /(?:legislation|to land herring.*)$/,
    ],
    [
      'what has gone on since a time that is left out is not',
      'Rowing has moved to the top of the list of the council of Marstad with a vengeance since March of last year.',
      /^Rowing has moved/,
    ],
    [
      'what still lasts is not',
      'The council of Marstad has blocked the bridge over the river since Easter.',
      /has blocked bridge/,
    ],
  ])('%s', (_, text, headline) => {
    if (typeof headline === 'string') expect(headlineOf(text)).toBe(headline);
    else expect(headlineOf(text)).toMatch(headline);
  });
});

describe('the sentence that a headline is made from', () => {
  test('is the first, whole, rather than a later one that leans on it', () => {
    const text =
      'Anyone who wants to eat, drink or dance in the inns along the river at Marstad will have to carry a lamp, a whistle and a rope from the first of May on. The rule was passed at night. The owner of the oldest inn praised it.';
    expect(headlineOf(text)).toMatch(/^Anyone wanting to eat/);
  });

  test('keeps its source when it stands there whole', () => {
    const text =
      'Boats are not safe on the lower river, leading builders of the town including two of the council’s own and several from Orsa said in a letter.';
    expect(headlineOf(text)).toMatch(/leading builders .* said/);
  });

  test('keeps the source that an aside parts from its verb', () => {
    const text =
      'Marstad is likely to get a second bridge over the river within the next ten years, Ida Blom, director of the harbour works, said.';
    expect(headlineOf(text)).toMatch(/Blom/);
  });

  test('keeps what somebody is the president of', () => {
    const text =
      'Harbour Bank president Karl Otto Sund told a closed meeting that the bank could cut its rates again in the spring, sources said.';
    expect(headlineOf(text)).toMatch(/Harbour Bank president/);
  });

  test('keeps what a denial of the half leads up to', () => {
    const text = 'The barge did not just scrape the bridge, it tore the northern pier down, a court ruled.';
    expect(headlineOf(text)).toMatch(/tore .* down/);
  });

  test('keeps what somebody was a member of, where the sentence goes on to speak of it', () => {
    const text =
      'Former Northern Lights singer Martha Blom spoke for the first time since leaving the group in spring, she told a harbour paper.';
    expect(headlineOf(text)).toMatch(/Northern Lights/);
  });

  test('takes no later sentence that speaks of something told', () => {
    const text =
      'Why did the old ferry leave its course in the night? Divers from Marstad will raise the device soon, the police said. Marstad has lost three ferries since 1998.';
    expect(headlineOf(text)).toMatch(/^Marstad has lost three ferries/);
  });

  test('says which company is meant when the aside that named it is gone', () => {
    const text =
      'Ida Blom, whom the Harbour Company of Marstad let go in the spring, plans to sue the company. She spoke to no one.';
    expect(headlineOf(text)).toMatch(/Harbour Company/);
  });
});
