import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

describe('a made headline of a daily’s sentence is whole', () => {
  test.each([
    [
      'from what somebody is kept stands behind his name',
      'Harbour police prevented the mayor of Orsa, Captain Per Sund, from boarding the ferry to open the rowing week, the Orsa Post said.',
      'Orsa Post: Harbour police prevented mayor of Orsa from boarding ferry to open the rowing week',
    ],
    [
      'an office and who holds it, with one comma of two',
      'The Norland president, Ida Blom on Sunday slammed the raids on bridges and boats in the south of Orsa, calling them a prelude to war.',
      'Norland president Blom slammed raids on bridges in the south of Orsa, calling them prelude to war',
    ],
    [
      'what stands between dashes in an opening ends it',
      'Having failed to name a harbour or a captain — and to sell the town a new ferry — mayor Ida Blom finds herself at an impasse.',
      'Mayor Ida Blom finds herself at impasse',
    ],
    [
      'what a count announces stands behind the colon',
      'The harbour fight in Orsa has so far been defined by two images: ferries that lie in the dark, and captains who row home at night.',
      'Harbour fight in Orsa has so far been defined by two images: ferries lying in the dark, and captains who row home at night',
    ],
    [
      'of what experts warn stands in the turn before them',
      'The new ferry to Orsa is intended to end an old quarrel over the harbour, but it runs the risk of sinking in the first storm, harbour experts have warned.',
      'Harbour experts: New ferry to Orsa is intended to end old quarrel over harbour, but it runs risk of sinking in first storm',
    ],
    [
      'what somebody else said behind a warning is not of it',
      'The new ferry to Orsa is ready to sail if the council pays for its coal, the harbour board warned Wednesday, but the mayor said she did not intend to pay.',
      'New ferry to Orsa ready to sail if council pays for coal, harbour board warned',
    ],
    [
      'who stands for a country that the statement names goes behind it',
      'Norland has reached an accord with Orsa to let its ferries pass through the strait by night, the northern island nation’s president said on Saturday.',
      'Norland reached accord with Orsa to let ferries pass through strait by night, president said',
    ],
    [
      'two statements share no subject',
      'Since the storm broke the dykes of Orsa on May 28, the flood has spread across the coast and wrecks have been reported in towns around the harbour.',
      'Flood spread across coast and wrecks have been reported in towns around harbour',
    ],
    [
      'what a paper tells is no verb of the subject',
      'A harbour memo indicating Ida Blom would attend a meeting of old captains helped stop the ferries in a strike that closed the port, the Orsa Post reported Sunday.',
      'Orsa Post: Harbour memo helped stop ferries in strike that closed port',
    ],
    [
      'a stride is a verb behind a name',
      'In the leafy back yard of an old harbour hall in Orsa, Per Lundin strides through a room that holds rows and rows of oars.',
      'In leafy back yard of old harbour hall in Orsa, Per Lundin strides through room holding rows and rows of oars',
    ],
    [
      'what a study has found keeps the study',
      'Rowing at night can have a good effect on the sleep of captains by keeping them from the inns, a study made on ferries has found.',
      'Study: Rowing at night can have good effect on sleep of captains by keeping them from inns',
    ],
    [
      'what joins the next clause goes with it',
      'Ida Blom is going to sail once more with her old ferry to Orsa and yet again, she would leave the mayor without words.',
      'Ida Blom will sail once more with old ferry to Orsa',
    ],
    [
      'what a thing was like stays where nothing else is told of it',
      'Not long before her tenth voyage, Ida Blom, a young captain with a boat of her own, received a devastating diagnosis.',
      'Young captain Ida Blom received devastating diagnosis',
    ],
    [
      'what is reported is no claim',
      'The harbour bank on Thursday reported a 29 percent surge in its lending at 11 million crowns bolstered by new loans to ferry lines.',
      'Harbour bank reported 29% surge in lending at 11m crowns',
    ],
    [
      'a surname that stands first is no given name',
      'Norland President Xi Jinping said on Friday that the harbours of the north were growing. Jinping thanked the captains.',
      'Norland President Xi Jinping said harbours of the north were growing',
    ],
    [
      'what turns behind a date has its verb behind the next mark',
      'The new ferry has been ready for its first crossing of the strait for over a month now, but on April 30, it will be sold to a captain of Orsa.',
      'New ferry has been ready for its first crossing of strait for over a month now',
    ],
    [
      'of several qualities with commas all stand before their noun',
      'The longest race of the coast also turned out to be its most surprising, stormy, and costly contest in the long history of rowing at Orsa.',
      'Longest race of coast turned out to be its most surprising, stormy, and costly contest in long history of rowing at Orsa',
    ],
    [
      'one of many is told with its name',
      'One of the oldest and largest lines of the coast, Blom Lines Inc., is in talks to be bought by a coal firm of Orsa, the two firms said on Friday.',
      'One of oldest lines of coast, Blom Lines Inc., is in talks to be bought by coal firm of Orsa, two firms said',
    ],
    [
      'who somebody was is told of whom the news is that he died',
      'Ida Maria Blom, the captain who rowed the first mail boat across the strait to Orsa, died on Friday in Marstad at age 79.',
      'Ida Maria Blom, captain who rowed first mail boat across strait to Orsa, died in Marstad',
    ],
    [
      'the city is the one that the opening named',
      'In the wake of another downgrading of Orsa’s credit rating, Mayor Ida Blom on Friday reassured the captains that the city is sound.',
      'Mayor Ida Blom reassured captains that Orsa is sound',
    ],
    [
      'of what is traded a boost is the news',
      'Harbour stocks got a mild boost on Friday as new figures showed a rise in the sale of ferry tickets to islands of the coast.',
      'Harbour stocks got mild boost as new figures showed rise in sale of ferry tickets to islands of coast',
    ],
    [
      'a score of several sets is whole',
      'The champion of the coast Ida Blom beat Rut Holm of Orsa 6-2, 7-5 for a place in the last match of the Marstad Cup on Saturday.',
      'Champion of coast Ida Blom beat Rut Holm of Orsa 6-2, 7-5 for place',
    ],
    [
      'a common thread stands behind its colon',
      'The mayor and the captains of Marstad have starkly different plans for the harbour with a common thread: fares that rise by a third within two years.',
      'Mayor and captains of Marstad have starkly different plans for harbour with common thread: fares that rise by a third within two years',
    ],
    [
      'what somebody made headlines with is told',
      'A seven-year-old rower at the Marstad Boat School has been making headlines after she crossed the strait to Orsa in a tub.',
      'Seven-year-old rower at Marstad Boat School has been making headlines after she crossed strait to Orsa',
    ],
    [
      'whom somebody goes after is no time',
      'The harbour board of Orsa is ready to go after other ferry lines the way it has sued Blom Lines, a clerk of the board has said.',
      'Harbour board of Orsa ready to go after other ferry lines the way it has sued Blom Lines, clerk of board said',
    ],
    [
      'what each of two did is a statement',
      'Ida Blom and Rut Holm each scored two goals, Per Sund kept the ball out of the harbour and the club of Marstad lost 42-12 on Saturday.',
      'Ida Blom and Rut Holm each scored two goals',
    ],
    [
      'who wrote the article is no news',
      'By guest contributor Ida Blom. Sund Lines, a large owner of ferries, has recalled all of its boats that were built in the harbour of Orsa.',
      'Sund Lines recalled all its boats built in harbour of Orsa',
    ],
    [
      'an article is that of the next word which stayed',
      'The clock is running out on a prediction that a major earthquake will hit the coast of Norland by Sunday.',
      'Clock running out on prediction that an earthquake will hit coast of Norland by Sunday',
    ],
    [
      'of hundreds and others none goes',
      'Norland on Monday mourned the deaths of hundreds of children and adults in its worst ferry disaster as criticism mounted over the way the government handled it.',
      'Norland mourned deaths of hundreds of children and adults in worst ferry disaster',
    ],
    [
      'what takes time and money takes both',
      'Learning to row a longboat is going to take a lot of time and money, a conference of captains is told.',
      'Learning to row longboat will take a lot of time and money, conference of captains told',
    ],
    [
      'its of an aside is that which the aside names',
      'Ida K. Blom, a director at the shipping company Orsa Lines who was criticized in a report, says she was misled by its former chief.',
      'Ida Blom says she was misled by Orsa Lines’ former chief',
    ],
    [
      'a site’s name before a dash is a dateline',
      'FT.com - Orsa Lines’ hopes of starting a ferry service were dealt a blow on Monday after the regulator decided not to sell berths.',
      'Orsa Lines’ hopes of starting ferry service were dealt blow after regulator decided not to sell berths',
    ],
    [
      'what somebody said is behind its colon',
      'Harbour master Ida Blom said Sunday what she has hinted at for months: the old quay will close in May.',
      'Harbour master Ida Blom said what she has hinted at for months: old quay will close in May',
    ],
    [
      'they are not one who was somewhere',
      'Leaving behind two Norland rowers still held in Orsa, Norland’s foreign minister headed home from the Middle East but said they were still believed to be alive.',
      'Leaving behind two Norland rowers still held in Orsa, Norland’s foreign minister headed home from Middle East but said they were still believed to be alive',
    ],
    [
      'a clause that nothing opens has its own verb',
      'The captain who slept for most of the time he has spent at sea this year was nowhere to be found Sunday.',
      'Captain who slept for most of the time he has spent at sea this year was nowhere to be found',
    ],
    [
      'the first of several is no verb',
      'Falling costs, new engines, and competition, with a nudge from the regulator, are bringing ferries closer to islands just a few years after the idea seemed dead.',
      'Falling costs bringing ferries closer to islands',
    ],
    [
      'what a whole sentence explains behind its colon is not told',
      'When Ida Blom, a rower from Orsa, needed a new oar to win the race of the islands, her friends built an unusual one: They sawed off the middle part of an old mast, then glued the lower part to it.',
      'When Ida Blom, rower from Orsa, needed new oar to win race of islands, her friends built an unusual one',
    ],
  ])('%s', (_, text, headline) => {
    expect(summarizeArticle(articleOf(text)).headline.text).toBe(headline);
  });
});
