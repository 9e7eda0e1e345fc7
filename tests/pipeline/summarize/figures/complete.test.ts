import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

/** What each figure of a sentence counts. */
function counts(sentence: string): string[] {
  return figuresOf(sentence).map((figure) => figure.counts);
}

describe('what a figure counts', () => {
  it.each<[string, string[]]>([
    ['Nearly 2,000 North Atlantic salmon farms closed.', ['North Atlantic salmon farms']],
    ['Around 900 miners went down and 850 have come up.', ['miners', 'miners']],
    [
      'They sent 70 rowers, according to two agencies, and up to 20 have been killed.',
      ['rowers', 'agencies', 'killed'],
    ],
    [
      'Police said 210,000 people marched in 80 towns, and the unions put the number at 750,000.',
      ['people', 'towns', 'people'],
    ],
    ['A rate of 0.8 means that the outbreak slows.', ['rate']],
    ['The captain of 40 sailors died, as did the owner of 12 dogs.', ['sailors', 'dogs']],
    ['A group of 40 sailors died.', ['sailors died']],
    ['Cases among children rose to 40.', ['Cases']],
    ['Unemployment among women was 4.9%.', ['Unemployment among women']],
    ['The fire near Orsa is 45% contained.', ['fire near Orsa']],
    ['Three bodies were found, bringing to 19 the number of sailors killed.', ['bodies', 'sailors killed']],
    ['It took to 19 the death toll in Orsa.', ['death toll']],
    ['The band took to 12 the hills of Orsa.', []],
    ['The quake hit at 4:12 a.m. at a depth of 11 km, about 35 km south of Orsa.', ['depth', '']],
    ['Prices fell by 40%, about $12 a tonne.', ['Prices', 'Prices']],
    ['The ferry sank, killing TEN sailors.', ['sailors']],
    ['Orsa had five new cases, taking its total to 57.', ['new cases', '']],
    ['The quake left 300 villagers dead and 40 missing.', ['villagers dead', 'villagers missing']],
    ['About 70 sailors have been rescued.', ['sailors rescued']],
    ['She holds the record with 86 triple-doubles.', ['triple-doubles']],
    ['The death toll of the fire in the old mill rose to 46.', ['death toll']],
    [
      'The toll rose to 14, with nine sailors missing and 31 in hospital.',
      ['toll', 'sailors missing', 'sailors'],
    ],
    ['The toll rose to 48 on Monday and 500 were in care.', ['toll']],
    ['It sank in 30 metres of water four miles off Orsa.', ['water', '']],
    [
      'Heat caused 300 deaths in 12 cities, of which about 180 were of the old.',
      ['deaths', 'cities', 'deaths'],
    ],
    ['Quarterly earnings per share rose to $0.91.', ['Quarterly earnings per share']],
    [
      'Five people including the driver died in Orsa, and eight were injured.',
      ['people died', 'people injured'],
    ],
    ['Ten people, including the driver, died at sea.', ['people died']],
    [
      'Five people among them two children were killed, and eight were injured.',
      ['people killed', 'children killed', 'people injured'],
    ],
    ['It beat the 51 centimetres of February 1987.', ['']],
    ['Hunger spreads: five million need food', ['']],
    ['The unions spoke of a quarter of a million.', ['']],
    ['She thanked them a million.', []],
    ['The officer cited section 18c of the Act.', []],
    ['The number of dead from Thursday’s quake has risen to 118.', ['dead']],
    ['Blackout hits 2.1 million in Orsa', ['']],
    ['The flood toll rises to 48; over 500 boats hit.', ['flood toll', 'boats']],
    ['The toll, previously put at 300, was lowered to 245.', ['toll', 'toll']],
    ['The toll has climbed to 57, with over 80 still missing.', ['toll', 'missing']],
    ['The farm’s 300,000 panels cover 900 acres.', ['panels', '']],
    ['They saved 130 seals and 160 stranded pilot whales.', ['seals', 'stranded pilot whales']],
    ['Orsa are 11 points behind with nine to play.', ['points']],
    ['They burned 120 huts and drove out 3,000.', ['huts', '']],
    ['The pill costs $40 and two are needed.', ['pill']],
    ['Some 41 bodies were recovered and 68 are missing.', ['bodies recovered', 'missing']],
    ['Some 41 bodies were found and 30 remain missing.', ['bodies', 'missing']],
    ['It hit at 3:12 a.m. at a depth of 11 kilometres.', ['depth']],
    ['It hit 80 km off the coast at a depth of 35 km.', ['', 'depth']],
    ['The dividend per share was above the $1.98 analysts had expected.', ['']],
    ['Sales were down by a third at £41 million.', ['']],
    ['Earnings per share of $2.14 were lower.', ['Earnings per share']],
    ['Rents jumped 14% year on year.', ['Rents']],
    ['A rocket with 54 mail satellites lifts off.', ['mail satellites']],
    ['Aid of $61 billion includes arms.', ['Aid']],
    ['A transfer fee of €85m makes him the dearest.', ['transfer fee']],
    ['The crash left 12 dead, including the driver, and 30 in hospital.', ['dead']],
    ['The crash left 12 dead in Orsa and 30 in Nolm.', ['dead', 'dead']],
    ['Deaths rose to 31, injuries to 212.', ['Deaths', 'injuries']],
    ['The number of dead rose to 31 and of missing to 14.', ['dead', 'missing']],
    ['Rescuers saved 103 sailors, while 27 swam ashore and 14 spoke.', ['sailors', 'sailors', 'sailors']],
    ['The number of wolves in the valley reached 300.', ['wolves']],
    ['It raised 40 million of the 90 million kroner.', ['', '']],
    ['One of Norway’s largest ports is closed.', ['largest ports']],
    ['It comes in four-, six- and eight-bed versions.', ['versions', 'versions', 'versions']],
    ['Sales rose 4.5% in May.', ['Sales']],
    ['A fine of $3 billion was imposed.', ['fine']],
    ['Orsa Motors said on Monday that profit fell 18% in the summer.', ['profit']],
    ['Rhinos live a minimum of 40 years.', ['']],
    ['The ferry sank about 300 miles west of Orsa.', ['']],
    ['Offers were in the $140 million range.', ['Offers']],
    ['The harbour puts the figure at 40%.', ['']],
    ['It should be at least $40.', ['']],
    ['Only the last 16 boats came home.', ['boats']],
    ['One Norlander and 41 unverified came home.', ['Norlander']],
    ['They held 12 kidnapped Norland sailors.', ['kidnapped Norland sailors']],
    ['Some 12 attacked Norland sailors.', ['']],
    ['They leave 12 approved Marstad', []],
    ['The bank, whose shares fell 4%, closed.', ['shares']],
    ['The team of 12 found 40 graves.', ['team', 'graves']],
    ['A group of 12 killed 40 cows.', ['group', 'cows']],
    ['Some 12 killed 300 metres away were buried.', ['killed', '']],
    ['Lake levels rose 3% or about 4 feet.', ['Lake levels', 'Lake levels']],
    ['Bookings fell to 318,000 last week.', ['Bookings']],
    [
      'The number of houses destroyed rose to 70 and that of people evacuated to 430.',
      ['houses destroyed', 'people evacuated'],
    ],
    ['Three dead, 5,000 without power after storm.', ['dead', '']],
    ['The group, made up of five unions, spoke of 12,000.', ['unions', '']],
    ['They spent 60 per cent of their budget.', ['budget']],
    ['The 90-member council met.', ['council']],
    ['She won by 4,300 votes out of 2.9 million cast.', ['votes', 'votes']],
    ['Ten of the country’s 14 districts are dry.', ['districts', 'districts']],
    ['The worst storm in 60 years killed 40 men.', ['', 'men']],
    ['Sales rose 29 percent two years after the merger.', ['Sales', '']],
    ['The amount of such losses is $5 million.', ['such losses']],
    ['Oil fell to $50 per barrel and copper was at $3.', ['Oil', 'copper']],
    ['The mine is 12 miles north of the town.', ['']],
    ['They came to within 3 km of its gate.', ['']],
    ['Twenty well-armed men came.', ['well-armed men']],
    ['The bus stood 300 metres away and 40 were hurt.', ['', 'hurt']],
    ['Four shells will be recovered.', ['shells']],
    ['Two bombs destroyed the station and wounded 30 guards.', ['bombs', 'guards']],
    ['A magnitude 6.1 earthquake killed 40 people.', ['earthquake', 'people']],
    ['Three drones damaged dozens of houses.', ['drones', 'houses']],
    ['The 40 people killed the day before were miners.', ['people killed']],
    ['40 people killed 9 miles away were miners.', ['people killed', '']],
    ['Some states raised the age to 19 and two towns raised it to 21.', ['towns']],
    ['The line reported a 39% year-on-year increase in fares.', ['increase']],
    ['It had profits of $2 billion and revenue of $51 billion.', ['profits', 'revenue']],
    ['Shares of the line were up 7 percent to a record high of $1630.', ['Shares of the line', '']],
    ['In just three days Orsa Lines will close.', ['']],
    ['It ended in a two-hour BBC show.', ['BBC show']],
    ['The card at $349 offers 12 rides.', ['card', 'rides']],
    ['Fares rise to $119 a year from $99 starting June 16.', ['Fares', '']],
    ['In Koval 40 people were killed.', ['people killed']],
    ['It burned, and in nearby Orsa 12 villagers died.', ['villagers died']],
    ['Outside Depot Orsa 12 smoke was seen.', []],
    ['The mayor said THAT 120 SAILORS had drowned.', ['SAILORS']],
    ['The mayor said that near Port Blom 14 wounded were found.', ['wounded']],
    ['A group of 12 wounded the mayor.', ['group']],
    ['Cases tripled from 40 to 120.', ['Cases']],
    [
      '52 people died: 40 in Orsa and nine in the Nolm valley.',
      ['people died', 'people died', 'people died'],
    ],
    ['The toll was 52.', ['toll']],
    ['Twelve people died: 40 in Orsa had been on board.', ['people died']],
    ['The building code is 12 pages long.', ['pages']],
    ['Then 3 attackers were shot dead.', ['attackers shot dead']],
    ['They got away, killing one guard and arresting two.', ['guard', '']],
    ['The police put the number at 45,000.', ['']],
    ['Some 120,000 people came; the police put the number at 45,000.', ['people', 'people']],
    ['Forty of the 60 passengers were killed.', ['passengers killed', 'passengers']],
    ['None of about 60 arrested miners were charged.', ['arrested miners']],
    ['The remaining 133 BLM stores closed.', ['BLM stores']],
  ])('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected);
  });

  it.each<[string, (string | undefined)[]]>([
    ['The storm killed at least 14 people and injured more than 20.', ['killed', 'injured']],
    ['Fire destroys 30 barns.', ['destroyed']],
    ['Evacuating another 30 guests took hours.', ['evacuated']],
    ['He was killed 30 metres away.', [undefined]],
    ['That is enough to fully vaccinate 30 million people.', [undefined]],
    ['The club bought 30 boats.', [undefined]],
  ])('were struck by what the verb before says: %s', (sentence, expected) => {
    expect(figuresOf(sentence).map(({ befell }) => befell)).toEqual(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['Roughly 40 people came.', 'about', 'Roughly'],
    ['More than a million people came.', 'over', 'More than'],
    ['At least 40 people came.', 'at-least', 'At least'],
    ['Up to 40 people came.', 'at-most', 'Up to'],
    ['The harbour put up to 40 people to work.', 'at-most', 'up to'],
    ['Fewer than 40 people came.', 'under', 'Fewer than'],
    ['Nearly 40 people came.', 'nearly', 'Nearly'],
    ['Some 40-odd people came.', 'about', ''],
  ])('is qualified: %s', (sentence, kind, text) => {
    expect(figuresOf(sentence)[0]!.qualifier).toEqual({ kind, text });
  });

  it.each([
    'Twice as many as the 30,000 that had been expected came.',
    'Asked about the 300 jobs, she left.',
    'Mine disaster: toll up to 33',
    'Orsa woke up to 61 centimetres of snow.',
    'The bank put its key rate up to 3.75% on Tuesday.',
    'Two more finds took the total up to 34 boats.',
  ])('is not bounded by what it came up to: %s', (sentence) => {
    expect(figuresOf(sentence)[0]!.qualifier).toBeUndefined();
  });

  it('is not bounded by the time in which a share was', () => {
    expect(figuresOf('Crime fell 27% over four years.')[1]!.qualifier).toBeUndefined();
  });

  it.each([
    'They were held over four nights.',
    'He stole it over a 10-day spree.',
    'The seas could have changed over billions of years.',
  ])('is not bounded by the time in which it was: %s', (sentence) => {
    expect(figuresOf(sentence)[0]!.qualifier).toBeUndefined();
  });

  it.each([
    'The firm paid over £2.5m damages.',
    'They rowed for over 12 days.',
    'The trial took over four years.',
    'Police arrested over 300 people.',
    'She climbed over 40 metres.',
  ])('is bounded behind what a time may end: %s', (sentence) => {
    expect(figuresOf(sentence)[0]!.qualifier?.kind).toBe('over');
  });

  it.each([
    'The bakers struck over a 10-day period.',
    'Prices rose over the 12 months to June.',
    'It cost £62m plus £8m in add-ons.',
    'The seat is $40 plus tax.',
    'Fishing is allowed under the 12 treaties.',
    'It fell short of the 2.1 million gain.',
    'Teachers walked out over a 6.5% pay offer.',
    'Three held over Rs 12-crore fraud in Orsa.',
    'The banker was jailed over £2.5m assets.',
    'Court jails banker over £2.5m fraud.',
    'Fishing ended under a 12-nation pact.',
    '“I crawled over four people to get out.”',
    'The two towns have a dispute over seven islands.',
    'The tourist fled over three balconies.',
    'The lorry ran over three people.',
    'The ferryman was charged over 14 deaths.',
  ])('is not bounded by a preposition: %s', (sentence) => {
    expect(figuresOf(sentence)[0]!.qualifier).toBeUndefined();
  });

  it('is bounded by the same word before a round number', () => {
    expect(figuresOf('Well over a 100 people came.')[0]!.qualifier?.kind).toBe('over');
    expect(figuresOf('Over a dozen people came.')[0]!.qualifier?.kind).toBe('over');
  });

  it('is read whole where a hyphen stands behind the hundred', () => {
    expect(figuresOf('Two hundred-fifty people came.')[0]!.value).toBe(250);
    expect(figuresOf('It was a one hundred-year storm.')[0]!.value).toBe(100);
  });

  it('is not bounded by a comparison with what was told before', () => {
    expect(
      figuresOf('The union counts more than the 40 jobs that were named.')[0]!.qualifier,
    ).toBeUndefined();
    expect(figuresOf('It was far below the 40 jobs of May.')[0]!.qualifier).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ['Profit rose by 5%.', 'up'],
    ['Profit was down 5%.', 'down'],
    ['Prices fell to $3.', 'down'],
    ['Orsa lost by 40 goals.', undefined],
    ['Blom lost 40% of the vote.', undefined],
    ['Blom’s share lost 4%.', 'down'],
    ['The share ended 5% higher.', 'up'],
    ['The team lost 10 players.', undefined],
    ['The fleet is made up 30% of yachts.', undefined],
    ['The bank lost $3 billion.', undefined],
    ['The fund fell $3 million.', 'down'],
    ['The chamber advanced a $3 million bill.', undefined],
    ['They have brought up 15 bills.', undefined],
    ['The club hopes to sign up 4,000 members.', undefined],
    ['Court hands down 6-year term', undefined],
    ['Carmaker shuts down 12 plants', undefined],
    ['Calls up 12% in a night', 'up'],
  ])('moves: %s', (sentence, change) => {
    expect(figuresOf(sentence)[0]!.change).toBe(change);
  });

  it.each<[string, true | undefined]>([
    ['Prices fell to $3.', true],
    ['Bookings fell from 540 to 410.', true],
    ['The share closed lower at $41.', true],
    ['Profit rose by 5%.', undefined],
    ['Profit rose as much as 3 to 5%.', undefined],
  ])('tells where a change led from how large it was: %s', (sentence, reached) => {
    expect(figuresOf(sentence)[0]!.reached).toBe(reached);
  });

  it.each<[string, string, string]>([
    ['They sent another 1,200 troops.', 'increase', 'another 1,200'],
    ['They sent 1,200 more troops.', 'increase', '1,200'],
    ['Oslo, Rome and eight other capitals agreed.', 'rest', 'eight'],
    ['Twelve of the seats were empty.', 'part', 'Twelve'],
    ['There were 31 fewer patients.', 'increase', '31'],
    ['The estimate includes 96 deaths at home.', 'part', '96'],
    ['They sent 1,200 troops.', 'total', '1,200'],
  ])('is a whole or not: %s', (sentence, measure, text) => {
    expect(figuresOf(sentence)[0]).toMatchObject({ measure, text });
  });

  it.each([
    'The ministry counted 51 injured, nine seriously.',
    'The fire service put the injured at 34, nine of them badly.',
  ])('counts some of those before it: %s', (sentence) => {
    expect(figuresOf(sentence)[1]).toMatchObject({ measure: 'part', text: 'nine' });
  });
});
