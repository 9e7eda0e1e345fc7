import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/news/article.ts';
import { readFigures } from '../../../../src/pipeline/summarize/figures/read-figures.ts';
import { figuresOf } from './read.ts';

/** Who gives each figure of a sentence, and through whom. */
function sources(sentence: string): (string | undefined)[][] {
  return figuresOf(sentence).map(({ attribution }) => [attribution?.who, attribution?.via]);
}

describe('who says so', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['At least 40 people died, the ministry said.', 'the ministry', undefined],
    ['The ministry said on Monday that 40 people had died.', 'The ministry', undefined],
    ['The ministry has now said that 40 people had died.', 'The ministry', undefined],
    ['The fire, officials say, has burned 40 homes.', 'officials', undefined],
    ['Shares fell after the line cut its forecast and said that 40 jobs would go.', undefined, undefined],
    ['The mayor met crews after the storm and said 40 homes were lost.', 'The mayor', undefined],
    [
      'The airline said all was well and passengers complained that 40 flights were late.',
      'passengers',
      undefined,
    ],
    ['Traders counted the cost after a night that left 40 people hurt.', undefined, undefined],
    ['Officials also said 40 people had died.', 'Officials', undefined],
    ['“We lost 40 people,” said Mayor Ida Holm.', 'Mayor Ida Holm', undefined],
    ['According to the Red Cross, 40 people died.', 'the Red Cross', undefined],
    ['Some 40 people died, according to a U.N. report.', 'a U.N. report', undefined],
    ["Some 40 boats sank, according to the Rowers' Union of Orsa.", "the Rowers' Union of Orsa", undefined],
    ['A harbour official estimated that 40 boats sank.', 'A harbour official', undefined],
    [
      'Reports from coastal and northern stations estimate that 40 boats sank.',
      'coastal and northern stations',
      undefined,
    ],
    ['Dr Pijush Das said 40 boats sank.', 'Dr Pijush Das', undefined],
    ['Its 54-million-per-year harbours, by far the most, will lose.', undefined, undefined],
    ['Rescuers told Reuters that 40 boats sank.', 'Rescuers', 'Reuters'],
    [
      'The Bay Herald reported a statement from the coast guard that 40 boats sank.',
      'the coast guard',
      'The Bay Herald',
    ],
    ['Ida Holm, the head of the port, said 40 boats sank.', 'Ida Holm', undefined],
    [
      'Some 40% row, according to a new Bay News/Harbour Post poll.',
      'a new Bay News/Harbour Post poll',
      undefined,
    ],
    ['The rowers have lost 40 oars (a record) per contest.', undefined, undefined],
    ['Holm this morning announced that 40 boats sank.', 'Holm', undefined],
    ['A study out of Orsa has found that 40 boats sank.', 'A study', undefined],
    ['The boat maker said its count found 40 wrecks.', 'The boat maker', undefined],
    ['Nils Holm showed almost no emotion throughout the three-week trial.', undefined, undefined],
    ['Some 40 boats sank, industry statistics from last month showed.', 'industry statistics', undefined],
    [
      'Several councillors leaving an evening meeting at the quay said 40 boats sank.',
      'Several councillors',
      undefined,
    ],
    ['Some 40 boats sank, figures from last month showed.', 'figures', undefined],
    [
      'According to the Marstad-based Office for Tides, 40 boats sank.',
      'the Marstad-based Office for Tides',
      undefined,
    ],
    ['Some 40 boats sank, according to the state-run agency Nolm.', 'the state-run agency Nolm', undefined],
    ['Some 40 boats -- according to the harbour office -- sank.', 'the harbour office', undefined],
    ['As the harbour office said, 40 boats sank.', 'the harbour office', undefined],
    ['Police said the crowd had gone (the Bay Post says 40 boats sank).', 'the Bay Post', undefined],
    ['Blomboats.com said 40 boats sank.', 'Blomboats.com', undefined],
    ['Some 40 boats sank, according to Blomboats.org.', 'Blomboats.org', undefined],
    [
      'Witnesses and a doctor at the quay said 40 boats sank.',
      'Witnesses and a doctor at the quay',
      undefined,
    ],
    ['He met the owners and a doctor said 40 boats sank.', 'a doctor', undefined],
    ['The yard, which analysts say is too large, will sell 40 boats.', undefined, undefined],
    ['The port was far from the 40 wrecks claimed by the union.', 'the union', undefined],
    ['Recently reported numbers put it 10% lower.', undefined, undefined],
    ['A man who saw the crash said 40 boats sank.', 'A man who saw the crash', undefined],
    ['Those who had left the quay told police that 40 boats sank.', 'Those who had left the quay', undefined],
    ['A bank that finances the yard said 40 boats sank.', 'A bank that finances the yard', undefined],
    ['Whoever wrote the note claimed to have sunk 40 boats.', undefined, undefined],
    ['People within the village have confirmed that 40 boats sank.', 'People within the village', undefined],
    ['Villagers along the river say 40 boats sank.', 'Villagers along the river', undefined],
    ['Orsa found the keeper hard to beat and missed the final by 40 points.', undefined, undefined],
    ['The queen found beneath the quay was buried, 40 years after her death.', undefined, undefined],
    ['The maker said it would buy Blom, which has 40 boats.', undefined, undefined],
    ['The port said the storm, which came by night, sank 40 boats.', 'The port', undefined],
    ['Sailors found holding 40 oars were lost.', undefined, undefined],
    ['Some 40 boats sank, according to the latest figures from...', 'the latest figures', undefined],
    ['The harbour’s leading scorer, Ida Holm, posted 40 points.', undefined, undefined],
    ['The captain found a crew that would row for 40 crowns.', undefined, undefined],
    ['The lines can expect a boost of 40 crowns, according to the bank.', 'the bank', undefined],
    ['Storms were also reported on Friday and killed 40 hens.', undefined, undefined],
    ['Some 40 boats sank, Ida Holm, spokeswoman for the port, OPA, said.', 'Ida Holm', undefined],
    [
      '“We lost 40 boats,” Ida Holm, partner and leader, Harbours, at Holm Lines, said.',
      'Ida Holm',
      undefined,
    ],
    ['Ida Holm said, “You have rightly said that 40 boats sank.”', 'Ida Holm', undefined],
    ['The fee would not faze many of the line’s estimated 40 captains.', undefined, undefined],
    ['While the port has not announced a price, we would bet on 40 crowns.', undefined, undefined],
    ['Her list of ferries says it all: 40 boats sank.', undefined, undefined],
    ['Residents told to shelter as the storm sinks 40 boats.', undefined, undefined],
    ['An inquiry found a flaw and 40 cracks in the hold.', 'An inquiry', undefined],
    ['The band has recorded new songs for the first time in 40 years.', undefined, undefined],
    ['The harbour office recorded 40 storms.', 'The harbour office', undefined],
    ['Harbour Loses 40 Boats in Storm: Coast Guard', 'Coast Guard', undefined],
    ['It delivered 40 boats, many of which officials claim leak.', undefined, undefined],
    ['Forty boats sank in the storm.', undefined, undefined],
    ['Some 40 boats sank, the port said on Monday as the wind fell.', 'the port', undefined],
    ['Some 40 boats sank on Friday, said the Storm Watch, a group of sailors.', 'the Storm Watch', undefined],
    ['The owners, who met on Monday, spoke of 4,000 boats.', 'The owners', undefined],
    ['The coast guard gave a toll of 40 dead.', 'The coast guard', undefined],
    ['The union put the loss at less than the port’s count of 4,000.', 'the port', undefined],
    ['The union said more boats sank than the 40 boats that the port named.', undefined, undefined],
    ['Divers said the loss was twice the 4,000 that the port has confirmed.', 'the port', undefined],
    ['The union, fewer than the port has reported, counted 40 boats.', 'The union', undefined],
    ['The union said it would meet the port, which had admitted the loss of 40 boats.', undefined, undefined],
    ['The mayor, who met crews, thanked them and said 40 boats sank.', 'The mayor', undefined],
    ['After the storm, the mayor met crews and told reporters 40 boats sank.', 'the mayor', undefined],
    ['On Monday, the mayor said 40 boats sank.', 'the mayor', undefined],
    ['Some 40 boats sank, the mayor told Reuters on Nov. 3.', 'the mayor', 'Reuters'],
    ['Officials in the city said 40 boats sank.', 'Officials in the city', undefined],
    ['Analysts polled by the bank expect 40 closures.', 'Analysts polled by the bank', undefined],
    ['According to data compiled by the Sea Board, 40 boats sank.', 'the Sea Board', undefined],
    ['The navy sent a fleet, which the alliance says is worth $40.', 'the alliance', undefined],
    ['Baker said the yard built 40 boats.', 'Baker', undefined],
    ['“We are tired,” Holm said before the race of 40 boats.', undefined, undefined],
    ['The port added 40 berths.', undefined, undefined],
    ['The board put 40 yards on its list.', undefined, undefined],
    ['It is a step that Blom estimated would cost 40 jobs.', 'Blom', undefined],
    ['“We met 40 times,” said director Jan-Olof Holm.', 'director Jan-Olof Holm', undefined],
    ['Orsa Steel on Thursday forecast a loss and said 40 jobs would go.', 'Orsa Steel', undefined],
    ['The crew cleared the wreck and found 40 crates.', undefined, undefined],
    ['The jury found the captain guilty on 40 counts.', undefined, undefined],
    ['Neither side said how many of the 40 boats sank.', undefined, undefined],
  ])('%s', (sentence, who, via) => {
    expect(sources(sentence)).toEqual([[who, via]]);
  });

  it('takes what is counted in an election for nobody who speaks', () => {
    const text = 'With 92% of ballots counted, the mayor had 51.3% of the vote.';
    expect(sources(text).map(([who]) => who)).toEqual([undefined, undefined]);
  });

  it('takes a place for no source of its weather', () => {
    expect(sources('Orsa recorded a high temperature of 31 degrees.')).toEqual([[undefined, undefined]]);
  });

  it('takes who counted what was expected for no source of what came', () => {
    const text =
      'Sales rose to $14 billion, beating analysts’ average estimate of $13 billion, according to Datapoint.';
    expect(sources(text).map(([who]) => who)).toEqual([undefined, 'analysts']);
  });

  it('keeps two speakers of one sentence apart', () => {
    expect(sources('Police said 40 people marched, while organisers said 90 marched.')).toEqual([
      ['Police', undefined],
      ['organisers', undefined],
    ]);
  });

  it('resolves a report and a pronoun to the source of the sentence before', () => {
    const text =
      'A report issued in May by the Coastal Survey blamed neglect. The report said 40 dikes leak. It added that 12 need rebuilding.';
    const article = {
      language: 'en',
      document: { text },
      kept: [{ start: 0, end: text.length }],
    } as unknown as Article;
    const { figures } = readFigures(article);
    expect(figures[0]!.attribution?.who).toBe('the Coastal Survey');
  });

  it.each([
    ['A study said that the quays sank. “Some 40 were lost,” she said.', undefined],
    ['An official said that the quays sank. “Some 40 were lost,” she said.', 'An official'],
    ['Sen. Ida Holm said that the quays sank. “Some 40 were lost,” they wrote.', undefined],
    ['The owners said that the quays sank. “Some 40 were lost,” they wrote.', 'The owners'],
  ])('takes nobody but somebody for her who speaks, and no one person for them: %s', (text, who) => {
    const article = { language: 'en', document: { text }, kept: [{ start: 0, end: text.length }] };
    const { figures } = readFigures(article as unknown as Article);
    expect(figures[0]!.attribution?.who).toBe(who);
  });

  it.each([
    ['That’s according to a report published in May by the Coastal Survey.', 'the Coastal Survey'],
    ['So says the Coastal Survey, which counts them.', 'the Coastal Survey'],
    ["That's what inspectors said on Monday.", 'inspectors'],
    ['It was all according to plan.', undefined],
    ['That is what Ida Holm said she feared.', undefined],
    ['Ida Holm said that the quays sank.', undefined],
  ])('takes the source from the sentence behind where that tells nothing else: %s', (behind, who) => {
    const text = `Some 40 dikes leak. ${behind}`;
    const article = { language: 'en', document: { text }, kept: [{ start: 0, end: text.length }] };
    const { figures } = readFigures(article as unknown as Article);
    expect(figures[0]!.attribution?.who).toBe(who);
  });

  it('does not take a speaker for an official figure that he holds his own against', () => {
    const text =
      'Doctors in Orsa say the heat has killed 130 people, more than twice the official figure of 61.';
    const article = { language: 'en', document: { text }, kept: [{ start: 0, end: text.length }] };
    const { figures } = readFigures(article as unknown as Article);
    expect(figures.map(({ text: number, attribution }) => [number, attribution?.who])).toEqual([
      ['130', 'Doctors in Orsa'],
      ['61', undefined],
    ]);
  });

  it.each<[string, string | undefined]>([
    ['The count stood at 40 on Oct. 24, 2024.', '2024-10-24'],
    ['The count stood at 40 on 24 October.', '2024-10-24'],
    ['The count stood at 40 on Monday.', '2024-10-28'],
    ['The count has stood at 40 since Oct. 3.', undefined],
    ['As of Monday, 40 boats were missing.', '2024-10-28'],
    ['The storm sank 40 boats on Monday.', undefined],
    ['The count rose to 40 after the flood of Oct. 3.', undefined],
    ['The count rose to 40 on Oct. 24, the office said.', '2024-10-24'],
    ['Orsa Motors said on Monday that its sales fell 40% in the third quarter.', undefined],
    ['Orsa Motors said on Monday that its sales fell 40% in 2022.', undefined],
    [
      'After second-quarter profit fell to 40 million euros, it said on Monday that it would sell.',
      undefined,
    ],
    ['The council passed the budget on Monday by 40 votes.', undefined],
    ['The number of boats topped 40 on Monday.', '2024-10-28'],
    ['The count has grown to 40, 13 more than on Monday, the office said.', undefined],
    ['The count rose to 40, up from 31 on Monday.', undefined],
    ['The number of boats rose on Monday to 40 from 31.', '2024-10-28'],
    ['The count reached 40 after a second storm hit the coast on Monday.', undefined],
    ['The count of the storm that struck on Monday reached 40.', undefined],
    ['The office said that on Monday the count reached 40.', '2024-10-28'],
    ['On Monday the count rose to 40 after a second storm.', '2024-10-28'],
    ['The count stood at 40 on Monday, far above that of last week.', '2024-10-28'],
    ['As of Monday, 40 boats were missing, the port said, half of them for the last month.', '2024-10-28'],
  ])('takes the day from %s', (text, day) => {
    const article = {
      language: 'en',
      document: { text },
      kept: [{ start: 0, end: text.length }],
      published: { at: '2024-10-29', from: 'metadata', sure: true },
    } as unknown as Article;
    expect(readFigures(article).figures[0]?.asOf).toBe(day);
  });
});
