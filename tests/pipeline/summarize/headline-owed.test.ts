import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

describe('a made headline ends where nothing is owed', () => {
  test.each([
    [
      'not before what somebody is shown doing',
      'Trends for the harbour and town council votes of the coast on Tuesday afternoon showed the Orsa and Marstad harbour alliance leading on 52 of the 90 seats.',
      /alliance leading/,
    ],
    [
      'not before as what somebody is named',
      'The harbour board on Monday named Ida Blom, a former pilot who had led the Orsa Line, as its new harbour master.',
      /as (?:its )?new harbour master$/,
    ],
    [
      'not before what people march for',
      'Thousands of captains marched in Orsa’s capital on Sunday, protesting against the harbour fees less than two weeks after they rose.',
      /protesting harbour fees$/,
    ],
    [
      'not before who the nameless are whose name is given',
      'Authorities in Orsa have released the name of a 66-year-old woman who was walking outside the harbour market in Nolm when she was struck and killed by a truck.',
      /walking .* when she was struck/,
    ],
    [
      'not before what was done where somebody came',
      'Aircraft from Norland crossed the new border with Ruritania and dropped bombs on Thursday in and around a camp filled with captains, officials said.',
      /crossed new border with Ruritania and dropped bombs/,
    ],
    [
      'not with the owner of a land left out',
      'Norland officials have condemned Ruritania after an aerial bombardment of a ferry in their territory.',
      /in their territory$/,
    ],
    [
      'not on some besides those who were told of before',
      'Another 113 people were wounded in the ferry fire, the agency said. The ferry fire in Orsa killed 40 people and sank two old ferries.',
      /^Ferry fire in Orsa killed 40/,
    ],
    [
      'not before whether something is so',
      'Karl Lund asked mayor Ida Blom during their talks at a harbour meeting in Orsa whether she had sold the ferries.',
      /whether she had sold/,
    ],
    [
      'not before about what somebody has concern',
      'The mayor expressed “deep concern” to the harbour master on Thursday about the arrests of Orsa pilots and crews of the town’s ferry lines in Marstad, the council said.',
      /about arrests/,
    ],
    [
      'not before with whom somebody met last year',
      'The mayor said on Friday he did not remember much about a meeting last year with a former ferry aide who pleaded guilty to taking gifts.',
      /with former ferry aide/,
    ],
    [
      'not before the law under which somebody is named',
      'The harbour board named 39 pilot- and captain-led ferry lines under a new harbour law, belatedly taking a step to enforce rules imposing fines on the coast.',
      /under new harbour law$/,
    ],
    [
      'not before which of a people are meant',
      'The plan to end the toll cut for night sailings would hit Britons in small towns, in which captains pay more than others for their fuel, harbour and crews.',
      /Britons in small towns$/,
    ],
    [
      'not before the law under which something may be',
      'Some wealthy owners of ferry lines on the coast may have to put up more of their own money to build piers under a harbour law proposed by the council, clerks said.',
      /under harbour law/,
    ],
    [
      'not before against what somebody joins a challenge',
      'The Orsa Line and the Marstad Line on Wednesday joined a court challenge by more than 100 ferry firms against a plan to end the old night fares, the lines told the Post.',
      /against plan/,
    ],
    [
      'not before over how many years a sum is spread',
      'The harbour plan being debated in the council would add $17 million to the debt of the town over 10 years, the town’s auditors said.',
      /over 10 years/,
    ],
    [
      'not before in what somebody scored a victory',
      'The mayor of Marstad Ida Blom scored a clear victory on Tuesday in her bid to lead the harbour board for four more years.',
      /victory in (?:her )?bid/,
    ],
    [
      'not before what somebody has others doing',
      'The harbour board’s 90 percent cut to the ferry fund has captains in many towns digging deeper into their own pockets to pay for fuel.',
      /digging deeper/,
    ],
    [
      'not before against whom something is alleged',
      'The harbour board of Marstad said on Tuesday it was investigating allegations of fare fraud and theft against captain Karl Lund, who said that he had paid.',
      /against Karl Lund|against captain Karl Lund/,
    ],
    [
      'not before the condition of what could be',
      'The harbour board of Marstad could vote to pass a ferry reform law that also ends the old night fares if the council includes that in its final plan, harbour master Ida Blom said on Wednesday.',
      /if council includes/,
    ],
    [
      'not before when somebody was on solid ground',
      'The town hall said on Thursday that Ida Blom was on solid legal ground when she refused to answer the questions of a harbour board about a sale of ferries.',
      /when she refused/,
    ],
    [
      'not before whom a rule involves',
      'A group of captains in the council on Wednesday introduced a rule requiring the disclosure of ferry accident settlements involving members of the council and their clerks.',
      /involving members of council/,
    ],
    [
      'not before by when somebody aims to do something',
      'The leaders of the harbour board are aiming to send their ferry law to Mayor Ida Blom of Marstad for her name by the end of the year.',
      /for her name by end of the year/,
    ],
    [
      'not before the plans under which it would be so',
      'Hundreds of captains of the coast would no longer get money back for their fuel, ropes and sails under new harbour plans being discussed in Orsa, a research group said.',
      /under new harbour plans/,
    ],
    [
      'not before what somebody is investigated over',
      'The harbour board of Marstad said on Thursday it was investigating the former pilot and captain Karl Lund over claims of smuggling and theft on the ferry line.',
      /over claims of smuggling/,
    ],
    [
      'not before the plan under which something would be',
      'The harbour master Ida Blom on Friday dismissed reports that the mayor of Marstad is weighing a plan under which she would be replaced by a captain.',
      /under which she would be replaced/,
    ],
    [
      'not before when something is due',
      'The harbour board will put off for years a ban on the use of older types of diesel engines due to take effect on Jan. 1, 2019, officials said.',
      /due to take effect on Jan\. 1|engines$|ferry line$/,
    ],
    [
      'not before what quoted evidence is of',
      'The harbour prosecutor Ida Blom unveiled a trove of letters on Friday showing what she said was “irrefutable evidence” that the former captain Karl Lund broke a court order by writing to the crews of the line.',
      /“irrefutable evidence” that/,
    ],
    [
      'not before what kind somebody is not of',
      'Captain Karl “Kalle” Lund is not the kind of foot soldier in the army of ferry lobbyists that the mayor of Marstad warned would come to the harbour in spring.',
      /foot soldier in army/,
    ],
    [
      'not before what somebody with ties is charged with',
      'The harbour court has charged a former mayor of Marstad and a former clerk of Orsa with ties to a ferry line of the coast with bribing pilots in three towns.',
      /with bribing pilots/,
    ],
    [
      'not before what somebody is suspected of',
      'Harbour police of three towns on the coast worked for five months to track down a former pilot suspected of dozens of thefts in Marstad.',
      /suspected of dozens of thefts/,
    ],
    [
      'not before what somebody is invited to do',
      'Captains of the coast said on Monday they had accepted an invitation from Mayor Ida Blom to meet with her and the harbour board to discuss the fares of the winter.',
      /to meet with/,
    ],
    [
      'not before where those are whom the house tells of',
      'Senate Republicans made late changes to their ferry bill to pass it on Saturday and move on to talks this week on a final measure with Republicans in the House of Representatives.',
      /Republicans in House$/,
    ],
    [
      'not before what it was not that did something',
      'The radio host Ida Blom accused Karl Lund of “telling tales” for reportedly telling his friends it was not his voice singing rude songs as the crew waited for a ferry to Orsa in 2005.',
      /voice singing rude songs|“telling tales”$/,
    ],
    [
      'not before what it would be ridiculous for something to do',
      'The harbour master Ida Blom said on Sunday it would be “ridiculous” for a quarrel with the crews over fares to result in a strike.',
      /to result in strike/,
    ],
    [
      'not before the plan under which it would be so',
      'The ferry towns of the coast would get large new loans to help them recover from the storms in September, under a plan unveiled on Tuesday by the harbour board.',
      /under plan/,
    ],
    [
      'not before whom a rule lets do something, behind what it is known for',
      'An appeals court in Orsa on Tuesday upheld a lower court’s decision to allow the mayor’s commission looking into harbour fraud to request lists of captains from the towns of the coast.',
      /to request lists/,
    ],
    [
      'not before how something is to be done',
      'The harbour office has issued new guidelines for ferry judges that remove some instructions for how to protect young sailors appearing in their courtrooms.',
      /instructions for how to protect/,
    ],
    [
      'not before which the number is of',
      'The harbour office has told rowing clubs that it will sharply pare back the number of piers across the coast authorized to moor ferries in the year to come.',
      /authorized to moor/,
    ],
    [
      'not before what something is mixed with',
      'An inquiry into the mayor, who is already in trouble over a ferry, is being expanded to look into whether she mixed her own campaign with the work of the harbour and lied to the board.',
      /campaign with work of harbour/,
    ],
    [
      'not between two things that both have to stop',
      'The mayor of Marstad said on Thursday there could be an opportunity for talks between her town and Orsa if the line stopped selling and leasing its wooden ferries to smugglers.',
      /selling and leasing its wooden ferries/,
    ],
    [
      'not before an office that only its field tells of',
      'The mayor plans to nominate Ida Blom, a ferry lobbyist, to serve as assistant secretary in charge of harbour and river affairs at the town hall of Marstad.',
      /in charge of/,
    ],
    [
      'not before what somebody expressed relief at',
      'Captains and rowing clubs, who had fought a plan to change how the town counts its boats, expressed relief on Wednesday after the council dropped the plan.',
      /relief after council dropped plan/,
    ],
    [
      'not before unless',
      'Mayor Ida Blom said on Wednesday she would not carry out a rebuilding of the harbour that was agreed by voters unless it was paid for by the line, calling it ruinous.',
      /unless it was paid for/,
    ],
    [
      'not before how long something is given',
      'The harbour board of Marstad will give the old ferry line of the coast a few months before making changes to its licence, a clerk said.',
      /a few months before making changes/,
    ],
    [
      'not before what something is opened to',
      'Mayor Ida Blom of Marstad won a long battle on Monday to open part of the old harbour in her town to sailing boats, but the crews vow to go on.',
      /to sailing boats/,
    ],
    [
      'not before what somebody wants support for',
      'Mayor Ida Blom is trying to win support from the ferry lobby of the coast for a broad overhaul of the harbour law of Marstad, according to two captains familiar with the matter.',
      /for broad overhaul/,
    ],
    [
      'not before what something is filled with',
      'Captain Ida Blom is taking aim at the plan of mayor Mary Sund to fill the ranks of the harbour watch of Marstad with old friends of hers.',
      /with old friends/,
    ],
    [
      'not before which ones were counted',
      'The harbour board put new rules in place on Friday for the 38 towns of the coast taking part in the ferry scheme of Orsa, officials said.',
      /taking part/,
    ],
    [
      'not before since when time has gone by',
      'Two members of the council are set to visit Orsa on Monday to assess the rebuilding of the harbour in the three months since a storm swept away homes, boats and piers.',
      /since storm/,
    ],
    [
      'not between two conditions that both have to be met',
      'Every captain of the line signed a letter vowing to stay in port until the council lowers its fees and pays the crews.',
      /lowers fees and pays crews/,
    ],
    [
      'not before when what is barred is barred',
      'A new harbour law of Marstad prohibits selling old ferries to other towns after an engine has been removed.',
      /after engine has been removed$/,
    ],
    [
      'not before where what is banned is banned',
      'Marstad became the first harbour town of the coast to ban small rowing boats and ferries from the bathing beaches at weekends and on holidays.',
      /at weekends/,
    ],
    [
      'not before which of them is denied',
      'Captain Ida Blom has refused but has not left a harbour club that takes nobody who was born in Orsa.',
      /club that takes/,
    ],
    [
      'not before what somebody feels that about',
      'Captain Ida Blom insisted she was "livid" after her ferry was sent back to the yard.',
      /livid" after/,
    ],
    [
      'not before what somebody is not surprised by',
      'The harbour board of Marstad says it is not surprised the rate of accidents with rowing boats through the summer is twice that of Orsa.',
      /is twice/,
    ],
    [
      'not between two works for which somebody is honoured',
      'Actress Ida Blom has been nominated for two harbour town stage awards for her roles in the ferry musical "Low Water", and in her new play "The Pilots".',
      /in new play/,
    ],
    [
      'not before since when people are missing',
      'Nearly 40 people were unaccounted for Thursday after a ferry sank off the northern coast.',
      /unaccounted for after ferry sank/,
    ],
    [
      'not before in spite of what it goes on',
      'The crew of the ferry is determined to carry on with the spring races despite the loss of its oldest boat.',
      /continue .*despite loss/,
    ],
    [
      'not before who a nameless person is',
      'The council says the harbour police have questioned the family of an old pilot who has been moored with the smugglers of the outer islands since spring.',
      /pilot moored with smugglers/,
    ],
    [
      'not before what a letter says',
      'Forty harbour captains have sent a letter to Mayor Ida Blom and several council members formally opposing the deal that the ferry line struck with a group of small towns known as the Outer Ring.',
      /members opposing deal/,
    ],
    [
      'not before what the rules were followed in',
      'A harbour inquiry is under way into what rules were followed by the Marstad crews over the loss of a small ferry with a cargo of timber to the ice of the sound.',
      /followed by Marstad crews over loss/,
    ],
    [
      'not before the cause that somebody claims',
      'The Orsa opposition says that the price of a ferry ticket has fallen because many captains have given up paying the fees.',
      /because many captains/,
    ],
    [
      'and keeps what one strange thing is known by',
      'A strange letter sent to Mayor Ida Blom of Marstad is like two stained letters found in the outer harbour this week, officials said.',
      /letter to/,
    ],
    [
      'not before what is told with what is denied',
      'The Marstad ferry line isn’t known for the manners of its crews, and one captain was fined for insulting a passenger.',
      /and one captain was fined/,
    ],
    [
      'not before what next to nothing leads in to',
      'The big Orsa inquiry is done, and the results are in. The Orsa inquiry asked forty captains. Of the Orsa inquiry the mayor said little.',
      /, and results/,
    ],
    [
      'not before what two sides clashed over',
      'Marstad and Orsa have openly clashed in the harbour court, over how best to deal with stranded boats.',
      /clashed .*over how best/,
    ],
    [
      'not before what a cause comes from',
      'The ban on small boats from the islands stems, in part, from the loss of a ferry in the sound.',
      /stems in part from loss of ferry/,
    ],
    [
      'not inside those who do something in a turn',
      'The storm of the outer islands moved away to the north, but strong winds, heavy rain and darkness have kept the boats in the harbour of Marstad.',
      /^(?!.*winds$)/,
    ],
    [
      'not before the other of two',
      'The council of Marstad is waiting for what could turn out to be either a triumph for the harbour -- or, just as easily, a failure -- as captains sit down in Orsa to agree on a fee.',
      /either triumph for harbour or failure/,
    ],
    [
      'not before what a lawsuit may do',
      'The founders of the Marstad ferry line have filed another lawsuit that may stop the plan of the council to sell the harbour to a group of old captains.',
      /lawsuit that may stop plan/,
    ],
    [
      'not before what a colon brings',
      'Captains across the country are talking about it: The harbour is on ice.',
      /^(?!.*it$)/,
    ],
    [
      'not before what is written in a letter',
      'Forty captains have written an open letter to the mayor of Marstad, asking her to reopen the bridge.',
      /Marstad asking her to reopen bridge/,
    ],
    [
      'not before until when it has been so',
      'Peace between the towns of Marstad and Orsa has been a rare good of the harbour -- at least until now.',
      /, at least until now$/,
    ],
    [
      'not before what was found',
      'Divers working underneath the old ferry landing of Marstad have made an unsettling discovery: as many as 40 boats.',
      /discovery: up to 40 boats$/,
    ],
    [
      'not before where somebody had what he should not have',
      'An Orsa Island man facing fraud charges in the loss of a “Harbour Line Star” ferry had human bones in his woodstove, officials say.',
      /bones in woodstove$/,
    ],
    [
      'not before in whose support a brief was filed',
      'Calling the fees a disgrace, the Blom administration on Friday filed a brief at the Harbour Court in support of captains who are rowing in Orsa, Marstad and the islands.',
      /in support of captains/,
    ],
    [
      'before what was said, where it is known who said it',
      'The mayor of Marstad and her entire council sought to quell the growing anger over Ida Blom’s remarks comparing boats built by Orsa to those built by the old yards of the coast.',
      /Blom’s remarks$/,
    ],
    [
      'not between a thing and what it is likened to',
      'The mayor drew anger with remarks comparing the ferries sold by the council to the boats lost by Orsa.',
      /to (?:the )?boats lost by Orsa/,
    ],
    [
      'not before why somebody was chosen',
      'Ida Blom has joined a group of captains who have been nominated for a medal for saving a crew in the ice.',
      /for saving crew/,
    ],
    [
      'not before what something is put into',
      'The captains stepped up efforts to inject their anger over the sale of a ferry near the old pier into the spring vote.',
      /into spring vote$/,
    ],
    [
      'not before the day on which something will be made known',
      'The captain gave clues that the name of the ferry will be announced on Monday.',
      /will be announced on Monday$/,
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toMatch(headline);
  });
});

describe('a made headline tells the news', () => {
  test.each([
    [
      'what was done, where it was led up to by nothing',
      'A new captain of the ferry line stepped to the forefront this week, leading a march of forty crews to the harbour.',
      'New captain of ferry line led march of forty crews to harbour',
    ],
    [
      'of several who did it',
      'Ida Blom and Per Sund dealt a blow to the ferry line, selling their shares to Orsa.',
      'Ida Blom and Per Sund sold their shares to Orsa',
    ],
    [
      'of a life, that it has ended',
      'Novelist Ida Blom, who has died aged 84, was known for her books about ferries and their captains.',
      'Novelist Ida Blom died aged 84',
    ],
    [
      'with what takes a word or two back',
      'Ferries sail in March, but do not look for a place on any of them.',
      'Ferries sail in March, but do not seek place on any of them',
    ],
    [
      'with what turns what may be so',
      'Ferries may have become the choice of most travellers, but the old bridge of Marstad is as full as ever.',
      'Ferries may have become choice of most travellers, but old bridge of Marstad is as full as ever',
    ],
    [
      'with what turns what somebody is used to',
      'Marstad is used to thousands of visitors each summer, but a whale swam into the harbour on Friday.',
      'Marstad is used to thousands of visitors each summer, but whale swam into harbour',
    ],
    [
      'with who makes a thing known, which is no claim',
      'The Harbour Office has announced surprise plans to sell the leading landmark of Marstad.',
      'Harbour Office announced surprise plans to sell leading landmark of Marstad',
    ],
    [
      'with what follows from what led up to it',
      'The officials of Marstad had all summer to plan for the first ferry of the year, so of course it has sunk.',
      'Officials of Marstad had all summer to plan for first ferry of the year, so of course it has sunk',
    ],
    [
      'with what the message was',
      'Mayor Ida Blom had a message for captains who think of leaving Marstad: “Stay in port.”',
      'Mayor Ida Blom had message for captains who think of leaving Marstad: “Stay in port”',
    ],
    [
      'by whose report it is told, not by what they are',
      'The number of new ferries is expected to double by spring, according to a report by analysts Orsa Research.',
      'Orsa Research report: Number of new ferries expected to double by spring',
    ],
    [
      'and whose press it was',
      'The loss of the ferry filled the front pages of the country’s press.',
      'Loss of ferry filled front pages of country’s press',
    ],
    [
      'what a court found when it ruled, and not in what kind of case',
      'The Norland Supreme Court unanimously ruled against the Orsa Rowing League in a closely watched case, concluding league could not withhold prizes from its crews, thus ending the amateur age.',
      'Norland Supreme Court unanimously ruled against Orsa Rowing League, concluding league could not withhold prizes from crews',
    ],
    [
      'after what somebody was defended',
      'Officials in Orsa staunchly defended the mayor, Ida Blom, after a report that she had sold two of the town’s ferries to a cousin when she was a clerk.',
      'Orsa officials defended mayor Ida Blom, after report she sold two of town’s ferries to cousin',
    ],
    [
      'after what somebody is reacted to',
      'Several ministers offered swift, negative reactions to Ida Blom on Friday, after the captain was caught on camera saying that the harbour will not open this year.',
      'Several ministers criticized Ida Blom, after captain said that harbour will not open this year',
    ],
    [
      'for what somebody is assailed',
      'Governor Ida Blom on Tuesday assailed Judge Per Sund of the Harbour Court for speaking out on the vote, calling his remarks about her “highly improper” and suggesting that he owed the other judges an apology.',
      'Governor Ida Blom assailed Judge Per Sund of the Harbour Court for speaking out on vote',
    ],
    [
      'after what a statement lambasts something',
      'The ferry line released a statement lambasting the closing of the harbour, following the announcement of a lawsuit against the town of Orsa over a harbour bill passed last week.',
      'Ferry line lambasted closing of harbour, following announcement of lawsuit against Orsa',
    ],
    [
      'after what somebody is railed against',
      'Mayor Ida Blom railed against the ferry line in a speech on Thursday night after eleven captains joined the crews in leaving the harbour.',
      'Mayor Ida Blom assailed ferry line after eleven captains joined crews in leaving harbour',
    ],
    [
      'what a court found when it sided with somebody',
      'The Harbour Court sided with the crews on Monday, ruling the line’s limits on prizes break the town’s law.',
      'Harbour Court backed crews, ruling the line’s limits on prizes break law',
    ],
    [
      'of whom a nameless group is made',
      'A new joint effort made up of the towns of Orsa, Sund, Nolm and Marstad is coming together to confront the threat posed by smugglers on the coast.',
      'Joint effort of towns of Orsa, Sund, Nolm and Marstad coming together to confront threat of smugglers on coast',
    ],
    [
      'of figures that the day of their release went from',
      'Census figures released on Monday showed that Marstad lost 400 people.',
      'Census figures showed Marstad lost 400 people',
    ],
  ])('%s', (_, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  test('and keeps an act of its own before what was said with it', () => {
    expect(headlineOf('Mayor Ida Blom criticised the ferry line, calling its fees a disgrace.')).toMatch(
      /criticised ferry line, calling/,
    );
  });
});
