import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/news/person.ts';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../../src/text/span.ts';
import { articleOf } from '../../support/article.ts';

function peopleIn(text: string): readonly Person[] {
  return summarizeArticle(articleOf(text)).people;
}

test('a vehicle by its number is nobody', () => {
  const text = 'The Dan No. 142 bus was hit on Monday. Rescuers took Ida Holm from the Dan No. 142 bus.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Ida Holm']);
});

test.each([
  'Ida Blom, who oversees about $90 million in boats at Orsa Lines, said it would rise.',
  'The captain came with his son Nils Lind on Sunday, and they said nothing.',
])('half a clause and whose kin nobody says are no role: %s', (text) => {
  expect(peopleIn(text)[0]?.role).toBeUndefined();
});

test('a verdict, and who gave it, are no part of a role', () => {
  const [person] = peopleIn('A Norland jury convicted party leader Ida Blom of two counts on Friday.');
  expect(person).toMatchObject({ name: 'Ida Blom', role: 'party leader' });
});

test.each(['Colombian', 'Lithuanian', 'Yemeni'])('no name begins with where somebody is from: %s', (from) => {
  const text = `${from} Ida Holm won the race in Orsa on Monday. Holm said she was glad.`;
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Ida Holm']);
});

describe('a role', () => {
  test.each([
    [
      'before the name',
      'Norwegian Prime Minister Mona Berg arrived on Sunday.',
      'Mona Berg',
      'Norwegian Prime Minister',
    ],
    [
      'of a department',
      'U.S. Secretary of Commerce Dana Ruiz spoke first.',
      'Dana Ruiz',
      'U.S. Secretary of Commerce',
    ],
    [
      'behind a body’s letters',
      'RNLI Administrator Dana Ruiz spoke first.',
      'Dana Ruiz',
      'RNLI Administrator',
    ],
    ['of a science', 'The station’s glaciologist Ida Blom disagreed.', 'Ida Blom', 'station’s glaciologist'],
    [
      'in small letters',
      'The report was read by council spokesperson Ida Blom.',
      'Ida Blom',
      'council spokesperson',
    ],
    [
      'with a rank',
      'Army press secretary Maj. Gen. Tom Hale said the roads were open.',
      'Tom Hale',
      'Army press secretary Maj. Gen.',
    ],
    [
      'after the name',
      'Ida Blom, a flood expert at the Institute for Rivers, disagreed.',
      'Ida Blom',
      'flood expert at the Institute for Rivers',
    ],
    [
      'after the name that spoke',
      '“It will rise,” said Ida Blom, the head of the river board.',
      'Ida Blom',
      'head of the river board',
    ],
    [
      'before a courtesy',
      'The institute’s director, Dr. Ida Blom, left.',
      'Ida Blom',
      'institute’s director',
    ],
    ['of an author', '“No,” said lead author Dr. Ida Blom.', 'Ida Blom', 'lead author'],
    ['of a part of a town', 'Orsa borough President Ida Blom left.', 'Ida Blom', 'Orsa borough President'],
    [
      'behind another country',
      'The visit to the United States of Norlandic President Ida Blom ended.',
      'Ida Blom',
      'Norlandic President',
    ],
    [
      'that is new',
      'Ida Blom, now a coach with the harbour club, left.',
      'Ida Blom',
      'coach with the harbour club',
    ],
    ['that is alleged', 'Alleged gunman Per Sund was held.', 'Per Sund', 'Alleged gunman'],
    [
      'that is alleged in small letters',
      'The alleged gunman Per Sund was held.',
      'Per Sund',
      'alleged gunman',
    ],
    [
      'that is his own claim',
      'Self-proclaimed president Per Sund left.',
      'Per Sund',
      'Self-proclaimed president',
    ],
    ['that is held for a time', 'Acting Police Chief Per Sund left.', 'Per Sund', 'Acting Police Chief'],
    ['that is only claimed', 'He said Ida Blom was a victim of the press.', 'Ida Blom', undefined],
    ['that is no son', 'They met Son Young Nam, the first secretary.', 'Son Young Nam', 'first secretary'],
    ['that is no address', '“Ida Blom, we suspect you left,” they said.', 'Ida Blom', undefined],
    ['that is no deed', 'Ida Blom, who led Orsa to the cup last year, left.', 'Ida Blom', undefined],
    ['up to an age', 'Ida Blom, a nurse aged 57 with a son, lost her house.', 'Ida Blom', 'nurse'],
    ['after an age', 'Ida Blom, 43, a nurse from Orsa, lost her house.', 'Ida Blom', 'nurse from Orsa'],
    [
      'in a clause',
      'Ida Blom, who heads the river board, said it would rise.',
      'Ida Blom',
      'who heads the river board',
    ],
    [
      'before a comma',
      'He met his Swedish counterpart, Jonas Lind, in Oslo.',
      'Jonas Lind',
      'Swedish counterpart',
    ],
    [
      'that no list names',
      'Ida Blom, a rodeo clown from Orsa, laughed.',
      'Ida Blom',
      'rodeo clown from Orsa',
    ],
    ['by its ending', 'The club thanked groundskeeper Ida Blom.', 'Ida Blom', 'groundskeeper'],
    ['of a house', 'Speaker of the House Ida Blom adjourned.', 'Ida Blom', 'Speaker of the House'],
    [
      'before a comma, with whose it is',
      'The chief executive of the ferry line, Ida Blom, resigned.',
      'Ida Blom',
      'chief executive of the ferry line',
    ],
    [
      'behind the name rather than a courtesy',
      'So said Dr. Ida Blom, head of surgery at the clinic.',
      'Ida Blom',
      'head of surgery at the clinic',
    ],
    ['without an age', 'A 34-year-old goalkeeper Ida Blom has left.', 'Ida Blom', 'goalkeeper'],
    ['by the house', 'Ida Blom of the Coastal Survey disagreed.', 'Ida Blom', 'of the Coastal Survey'],
    [
      'in a list',
      'He named Ida Blom, director of the port, Jan Holm, mayor of Orsa, and others.',
      'Jan Holm',
      'mayor of Orsa',
    ],
    ['with a hyphen', 'Norwegian vice-premier Ida Blom arrived.', 'Ida Blom', 'Norwegian vice-premier'],
    [
      'of an owner',
      'Japan’s Deputy Finance Minister Kenji Mori declined to comment.',
      'Kenji Mori',
      'Japan’s Deputy Finance Minister',
    ],
    [
      'of a house with “of” in its name',
      'The deposits are safe, the Bank of Norland governor Ida Blom said.',
      'Ida Blom',
      'Bank of Norland governor',
    ],
    [
      'of a house that opens the sentence',
      'University of Orsa professor Ida Blom disagreed.',
      'Ida Blom',
      'University of Orsa professor',
    ],
    [
      'without what opens the sentence',
      'Death of Norland governor Ida Blom shocks the coast.',
      'Ida Blom',
      'governor',
    ],
    [
      'of a committee for two fields',
      'It was read by Ways and Means Committee chairman Ida Blom.',
      'Ida Blom',
      'Ways and Means Committee chairman',
    ],
    [
      'of one of two',
      'They met Norland Senators Ida Blom and Per Sund at noon.',
      'Ida Blom',
      'Norland Senator',
    ],
    [
      'of an owner behind what happened',
      'They mourn the Rescue of Norland’s governor Ida Blom.',
      'Ida Blom',
      'Norland’s governor',
    ],
    [
      'of an owner whose house it is',
      'It was the Bank of Norland’s governor Ida Blom.',
      'Ida Blom',
      'Bank of Norland’s governor',
    ],
    [
      'not of the one who is for or against',
      'Rut Holm, a critic of President Per Sund, left.',
      'Per Sund',
      'President',
    ],
    ['without the day', 'On Saturday lawyer Ida Blom called it a joke.', 'Ida Blom', 'lawyer'],
    [
      'behind the name rather than of the one before',
      'There were Per Sund, former harbour chief, Ida Blom, minister of state for ports, and others.',
      'Ida Blom',
      'minister of state for ports',
    ],
    [
      'up to the next of several',
      'The hall was opened by Ida Blom, minister of state for ports and Karl Sund.',
      'Ida Blom',
      'minister of state for ports',
    ],
    [
      'up to what was done',
      'Karl Sund, chairman of the harbour group too dropped by in the hall.',
      'Karl Sund',
      'chairman of the harbour group',
    ],
    ['without a courtesy', 'Nobody asked her predecessor Sir Per Sund.', 'Per Sund', 'predecessor'],
    [
      'of a clause in an aside',
      'Holm, who worked under the director of ports, Ida Blom, is a former captain.',
      'Ida Blom',
      'director of ports',
    ],
    [
      'up to a dash',
      'Ida Blom, the president’s harbour adviser - a statement that he denies - left.',
      'Ida Blom',
      'president’s harbour adviser',
    ],
  ])('%s', (_, text, name, role) => {
    expect(peopleIn(text).find((person) => person.name === name)?.role).toBe(role);
  });

  test.each([
    'Ida Blom, 29, lived there with his wife, a nurse.',
    'The lawyer asked twice. Ida Blom, said the clerk had kept the judge from reading it.',
    'Ida Blom, expected to resign soon to run for governor, spoke first.',
  ])('is not what somebody does: %s', (text) => {
    expect(peopleIn(text).find(({ name }) => name === 'Ida Blom')?.role).toBeUndefined();
  });

  test('of somebody else is not taken', () => {
    const people = peopleIn('Ida Blom said the county’s spokesman Jonas Lind was wrong about the lake.');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Ida Blom', undefined],
      ['Jonas Lind', 'county’s spokesman'],
    ]);
  });
});

test('variants of one name are one person, called by the fullest', () => {
  const text =
    'Defense Minister Jonas B. Lind Jr. spoke first. Jonas Lind was late. “It will hold,” Lind said. Mr. Lind then left.';
  const [person, ...others] = peopleIn(text);
  expect(others).toEqual([]);
  expect(person).toMatchObject({ name: 'Jonas B. Lind Jr.', role: 'Defense Minister', mentions: 4 });
  expect(person!.variants[0]).toBe('Jonas B. Lind Jr.');
  expect(slice(text, person!.span)).toBe('Jonas B. Lind Jr.');
});

test('spellings of one name from another alphabet are one person', () => {
  const text = 'President Oleksandr Zavadsky spoke. Later Oleksandr Zavadskyy left. Zavadskiy said nothing.';
  expect(peopleIn(text).map(({ name, mentions }) => [name, mentions])).toEqual([['Oleksandr Zavadsky', 3]]);
});

test('a family name that stands first is the family name', () => {
  const text =
    'Leader Kim Min Ho met President Yoon Tae-yong. Kim smiled. Yoon, who had flown in, said the talks went well.';
  expect(peopleIn(text).map(({ name, mentions }) => [name, mentions])).toEqual([
    ['Kim Min Ho', 2],
    ['Yoon Tae-yong', 2],
  ]);
});

test('two who share a family name and sound alike are two people', () => {
  const text = 'Leader Kim Jong Ho met Defence Minister Kim Yong-ho. Park Mi-sun, an analyst, was not there.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Kim Jong Ho', 'Kim Yong-ho', 'Park Mi-sun']);
});

test('small words inside a name belong to it', () => {
  const text = 'Minister Ursula von der Heide met Gen. Omar Abdel al-Amin and Jan van Dam MP, a farmer.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual([
    'Ursula von der Heide',
    'Omar Abdel al-Amin',
    'Jan van Dam',
  ]);
});

test('a name that a quotation fills in has no bracket', () => {
  const text = '“Coach (Ida) Holm came in,” said Tom Hale of Blom & Lind LLP. Ida Holm smiled at Tom Hale.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Ida Holm', 'Tom Hale']);
});

test('a nickname stands inside a name, a rank behind it outside', () => {
  expect(peopleIn('Gov. William “Bill” Holm met Ida Blom MP, a farmer.').map(({ name }) => name)).toEqual([
    'William “Bill” Holm',
    'Ida Blom',
  ]);
});

test('what only opens a sentence is no part of a name', () => {
  const text = 'Mayor Jonas Lind spoke. Following Lind to Orsa was hard. Maybe Lind knew.';
  expect(peopleIn(text).map(({ name, mentions }) => [name, mentions])).toEqual([['Jonas Lind', 3]]);
});

test.each(['Ida Blom,', 'Ida Blom (', 'Ida Blom, 43,'])(
  'a text may end where a role should begin: %s',
  (text) => {
    expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual([['Ida Blom', undefined]]);
  },
);

test('those who wrote the article are not in it', () => {
  expect(peopleIn('(Reporting by Ida Blom and Jan Holm; Editing by Eva Lind)')).toEqual([]);
});

test('two people of one family are two people', () => {
  const text = 'Ida Blom and Nils Blom own the mill. “We will rebuild,” Ida Blom said.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Ida Blom', 'Nils Blom']);
});

test('places, organisations, days and headings are no people', () => {
  const text = [
    'Strategic Cooperation Between Norway and Sweden',
    'The Institute for Rivers in North Haven said on Monday that Lake Orsa and the White House had nothing in common.',
    'The Norwegian Water Authority met the Marstad City Council at Victoria Station.',
    'Meanwhile Deutsche Bank and General Motors fell on Wall Street.',
    'Marstad Air said it had ordered jets. Orsa Telecom said that Haven Rail had hired drivers.',
  ].join('\n');
  expect(peopleIn(text)).toEqual([]);
});

test.each([
  'Sixteen miners were freed from the mine of Santa Rosalia, the mining minister said.',
  'Drugmaker Norlund said it had paid.',
  'A group calling itself Red Heron said it had the files.',
  'A string of hits followed, including Lantern Mia, Fernando and Dancing Queen.',
  'The nerves are kept, according to Stanford Children’s Hospital, which trains doctors.',
  'They watched “The Stubborn Mrs. Holm” and left.',
  'The fares of Ida Blom-led Orsa fell.',
  'It was first told by Marina Live on Sunday.',
  'They crowned Miss World, but the chief minister left early.',
  'Besides Rashid they saw nobody.',
  'They met at the Rosa Garden and the Marina Industrial Area with the Red Crescent.',
])('no person is named: %s', (text) => {
  expect(peopleIn(text)).toEqual([]);
});

test('a family name alone is a person only with an office or an honorific', () => {
  expect(peopleIn('President Berg spoke. Marstad applauded.').map(({ name }) => name)).toEqual(['Berg']);
  expect(peopleIn('Mr. Lind stayed at home.').map(({ name }) => name)).toEqual(['Lind']);
});

test('who heads a government is one person, with the office in letters or in full', () => {
  const text = 'Prime Minister Ida Blom spoke first. Later PM Blom left.';
  expect(peopleIn(text).map(({ name, mentions }) => [name, mentions])).toEqual([['Ida Blom', 2]]);
});

test.each([
  ['Norland Democrat Ida Blom won the seat by one vote.', 'Norland Democrat'],
  ['The mayor was beaten by fellow Republican Ida Blom.', 'Republican'],
  ['It was Orsa’s chief medical officer Dr. Ida Blom who left.', 'Orsa’s chief medical officer'],
  ['Democrat Ida Blom won the seat. Blom, a former captain, was glad.', 'former captain'],
  ['Republican Ida Blom, the head of the harbour office, stepped down.', 'head of the harbour office'],
])('whose party somebody is of is told where nothing else is said: %s', (text, role) => {
  expect(peopleIn(text).map((person) => [person.name, person.role])).toEqual([['Ida Blom', role]]);
});

test('each of several is told as one', () => {
  const people = peopleIn(
    'Democratic Reps. Ida Blom and Anna Sund left. Sens. Karl Lund and Jonas Lind stayed.',
  );
  expect(people.map(({ name, role }) => [name, role])).toContainEqual(['Ida Blom', 'Democratic Rep.']);
  expect(people.map(({ name, role }) => [name, role])).toContainEqual(['Karl Lund', 'Sen.']);
});

test('a party is nobody', () => {
  expect(
    peopleIn('The Republican Party met. Democrat voters and Republican Ferry Club members left.'),
  ).toEqual([]);
});

test('what somebody did is no part of what he is', () => {
  const text =
    'Ida Blom is a convicted felon and possessed a rifle. Anna Holm, a retired captain and decorated rower, left.';
  expect(peopleIn(text).map(({ role }) => role)).toEqual([
    'convicted felon',
    'retired captain and decorated rower',
  ]);
});

test.each([
  'CNN’s Ida Blom reported and wrote this story.',
  'Anna Sund reported from Orsa.',
  'It was loud, CNN’s Ida Blom said.',
  'It was first told by USA Today and the Bureau of Labor Statistics.',
  'Agency downgrades billionaire’s Berkshire Hathaway to AA.',
  'The MX Keys and the MX Master have Wi-Fi.',
  'Per Holm wrote from Orsa, and Anna Sund from Norland contributed to this report.',
])('who reported it is nobody in the news: %s', (text) => {
  expect(peopleIn(text)).toEqual([]);
});

test.each([
  ['Former mayor Ida Blom said so.', 'Former mayor'],
  ['Two men and ex-National Ferry Director Ida Blom said so.', 'ex-National Ferry Director'],
  ['They met then-Harbour Office Director Ida Blom.', 'then-Harbour Office Director'],
  ['Then-Harbour Office Director Ida Blom said so.', 'Then-Harbour Office Director'],
])('who was something is not told as being it: %s', (text, role) => {
  expect(peopleIn(text).map((person) => person.role)).toEqual([role]);
});

test.each([
  ['The paper said Ida Blom was a hard-working captain but the show might hurt her.', 'hard-working captain'],
  ['Ida Blom, the only other mayor to have taken part in a show, left.', 'only other mayor'],
  ['Fellow Democrat Al Blom left.', 'Democrat'],
])('a role ends before what is said of it: %s', (text, role) => {
  expect(peopleIn(text).map((person) => person.role)).toEqual([role]);
});

test.each([
  ['Harbour SP Ida Blom said so.', ['Ida Blom', undefined]],
  ['Born Ida Blom in Orsa, the painter left.', ['Ida Blom', undefined]],
  ['Mayor Ida Blom will row. Injury-plagued Blom has not raced.', ['Ida Blom', 'Mayor']],
  ['Dr Ida Blom said so.', ['Ida Blom', undefined]],
  ['Nineteen-year-old Ida Blom rowed alone.', ['Ida Blom', undefined]],
  ['Co-pilot Ida Blom’s voice is not heard.', ['Ida Blom', 'Co-pilot']],
  ['The 12-year department veteran Ida Blom left.', ['Ida Blom', '12-year department veteran']],
  ['Three-time champion Ida Blom left.', ['Ida Blom', 'Three-time champion']],
])('what stands large before a name is no part of it, and an honour no role: %s', (text, person) => {
  expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual([person]);
});

test('an initial behind a name belongs to it, the sign of a contest does not', () => {
  const names = peopleIn('Minister Ida V spoke first. They saw Ida Blom Vs Karl Lund in Orsa.').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['Ida V', 'Ida Blom', 'Karl Lund']);
});

test('the one who is named most comes first', () => {
  const text = 'Mayor Jonas Lind and engineer Ida Blom met. Blom said the dam held. Blom left at noon.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Ida Blom', 'Jonas Lind']);
});

describe('what somebody does or is likened to is no role', () => {
  test.each([
    ['Ida Blom, was shot in the harbour by a guard.', undefined],
    ['Per Sund, clearly delighted to come to Mayor Blom’s rescue, smiled.', undefined],
    ['In defeating Ida Blom, the mayor carried Orsa and Nolm.', undefined],
    ['The charge against Ida Blom is a warning to every teacher.', undefined],
    ['Ida Blom was a handful from day one with her strikes.', undefined],
    ['The club spoke after firing head coach Ida Blom.', 'head coach'],
    ['The council will host Mayor Ida Blom in May.', 'Mayor'],
    ['Ida Blom, herself a teacher, stayed.', 'teacher'],
    ['Ida Blom, a captain whom the line had hired in May, left.', 'captain'],
  ])('%s', (text, role) => {
    const [person] = peopleIn(text).filter(({ name }) => name === 'Ida Blom');
    expect(person?.role).toBe(role);
  });
});

test.each([
  ['The debate with the Norland nominee for mayor, Ida Blom, was loud.', 'nominee for mayor'],
  ['The paper’s editor in chief, Ida Blom, stood by it.', 'editor in chief'],
  ['Ida Blom, Mayor Anna Sund’s adviser, left.', 'Mayor Anna Sund’s adviser'],
  ['Veteran left-wing campaigner Ida Blom died.', 'Veteran left-wing campaigner'],
  ['Amid the unpopularity of the Government of Prime Minister Ida Blom, it was put off.', 'Prime Minister'],
  ['ORSA ― Harbour Minister Ida Blom left.', 'Harbour Minister'],
  ['ORSA - Mayor Ida Blom left.', 'Mayor'],
  ['House Speaker-to-be Ida Blom left.', 'House Speaker-to-be'],
  [
    'Ida Blom, a captain and former director of the Institute for the Study of Tides and Currents of the Northern Isles, left.',
    'captain and former director of the Institute for the Study of Tides and Currents of the Northern Isles',
  ],
])('a role is told whole: %s', (text, role) => {
  expect(peopleIn(text).map((person) => person.role)).toContain(role);
});

test.each([
  'Harbour Orsa, an engineering firm based in Nolm, said so.',
  'The Church of Jesus Christ met in Orsa.',
  'It was read by the Norland Congressional Delegation and by IBM, a leader.',
  'Eurosceptic MPs left, MPs said.',
  'The clothing chain Craig Stores closed. Craig Stores was founded in 1921.',
  'The plant of Dalton Furniture burned down, and Leigh Breweries lent hers.',
])('a body is nobody: %s', (text) => {
  expect(peopleIn(text)).toEqual([]);
});

test.each([
  ['Two quays in Isla Grande opened late. On Isla Grande, where fuel is short, boats lie idle.', []],
  ['In Ida Holm, the party has found a leader. Ida Holm said she would run.', ['Ida Holm']],
  ['The quay stands in Ida Holm’s village.', ['Ida Holm']],
])('where something is is nobody, though a word of it is a given name: %s', (text, names) => {
  expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
});

test('a family name that is also a month belongs to its given name', () => {
  expect(peopleIn('Home Secretary Theresa May left. MPs Ida Blom and Anna Sund stayed.')).toMatchObject([
    { name: 'Theresa May', role: 'Home Secretary' },
    { name: 'Ida Blom', role: 'MP' },
    { name: 'Anna Sund' },
  ]);
  expect(peopleIn('Mayor Ida Blom met Anna May 5 at noon.').map(({ name }) => name)).not.toContain(
    'Anna May',
  );
});

test('a ruler who is called by a given name is one person with the full one', () => {
  const text = 'Sheikh Hamad Bin Khalifa al-Thani came to Orsa. Sheikh Hamad left at noon.';
  expect(peopleIn(text)).toMatchObject([{ name: 'Hamad Bin Khalifa al-Thani', mentions: 2 }]);
});

test('a state before an office, a law and a company are no part of a name', () => {
  expect(peopleIn('The line was drawn by West Virginia Sen. Ida Blom on Friday.')).toMatchObject([
    { name: 'Ida Blom', role: 'West Virginia Sen.' },
  ]);
  expect(peopleIn('The Ida Blom Justice in Harbours Act failed. BloTech SE, a partner, left.')).toEqual([]);
});

test.each([
  ['Bill and Ida Blom came to Orsa. President Blom spoke.', [['Ida Blom', undefined]]],
  ['Researchers at the security firm Blom Tec said so. Blom Tec left.', []],
  ['The President’s Proclamation ended it. Sen. Dan...', []],
  ['Patrick De Haan, an analyst, left. De Haan said so.', [['Patrick De Haan', 'analyst']]],
  ['Ida Blom, a 6-foot, 200-pound sailor, fled.', [['Ida Blom', undefined]]],
  ['Ida Blom, a 59-year-old grandmother, fled.', [['Ida Blom', '59-year-old grandmother']]],
])('who is meant, and what of: %s', (text, people) => {
  expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual(people);
});

test.each([
  [
    'Republican Senators Ida Blom (N–Orsa), Nils Lind and Anna Sund left.',
    [
      ['Ida Blom', 'Republican Senator'],
      ['Nils Lind', 'Republican Senator'],
      ['Anna Sund', 'Republican Senator'],
    ],
  ],
  [
    'MPs Ida Blom and Nils Lind left.',
    [
      ['Ida Blom', 'MP'],
      ['Nils Lind', 'MP'],
    ],
  ],
  [
    'Ministers’ aide Ida Blom and Nils Lind left.',
    [
      ['Ida Blom', 'Ministers’ aide'],
      ['Nils Lind', undefined],
    ],
  ],
  [
    'Senators met Ida Blom and Nils Lind.',
    [
      ['Ida Blom', undefined],
      ['Nils Lind', undefined],
    ],
  ],
])('an office of several is each one’s: %s', (text, people) => {
  expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual(people);
});

test.each([
  [
    'He mourned our friend Nils Lind. Nils Lind, a former senator, died on Sunday.',
    [['Nils Lind', 'former senator']],
  ],
  ['Voters may not be keen on a candidate Ida Blom in spring.', [['Ida Blom', undefined]]],
  ['They met with a Norland professor Ida Blom.', [['Ida Blom', 'Norland professor']]],
  ['Crews loyal to ousted President Ida Blom fled.', [['Ida Blom', 'ousted President']]],
  ['Ida Blom may run. Years ago President Blom lost his seat.', [['Ida Blom', undefined]]],
  ['Karl and Ida Blom, the leaders of the oldest line of Orsa, split.', [['Ida Blom', undefined]]],
  ['Ida Blom may run. Years ago Mayor Blom won her seat.', [['Ida Blom', 'Mayor']]],
])('somebody is what the article says that they are: %s', (text, people) => {
  expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual(people);
});

test.each([
  ['Ida Blom told CNN Rover could not breathe.', ['Ida Blom']],
  ['BBC Two left Orsa. BBC Two, a channel, said so.', []],
  ['ORSA 76ERS Fired Jim Olsen, coach.', ['Jim Olsen']],
])('no broadcaster and no deed is part of a name: %s', (text, names) => {
  expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Two rowers are missing off Brennan Head, Ida Blom said. Brennan Head was shut.', ['Ida Blom']],
  ['Milton Dairy said it would not raise its bid. Milton Dairy has 40 cows.', []],
  ['The Alice Mary, a trawler, sank off Orsa. Ida Blom, a ferry captain, saw it.', ['Ida Blom']],
])('no headland, no dairy and no ship is a person: %s', (text, names) => {
  expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
});

test('the mark of an owner that was encoded twice is no letter of a name', () => {
  const text =
    'Ida Blomâ€™s ferry sank. Norlandâ€™s harbour minister, Anna Sund, and Nils Holm, the head of Norlandâ€™s quays, left.';
  expect(peopleIn(text).map(({ name, role }) => [name, role])).toEqual([
    ['Ida Blom', undefined],
    ['Anna Sund', 'harbour minister'],
    ['Nils Holm', undefined],
  ]);
});

test('a name with its own letters behind it is a firm’s, and the letters are no office', () => {
  const text =
    'Marlow Pharma (MP) is in talks to buy the mill in Koval. Marlow Pharma may announce it soon. MP said nothing.';
  expect(peopleIn(text)).toEqual([]);
  const of = peopleIn('Ida Blom (MP), who leads the council, spoke first. Ida Blom said no.');
  expect(of.map(({ name }) => name)).toEqual(['Ida Blom']);
});
