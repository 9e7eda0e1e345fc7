import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

describe('a made headline of a magazine’s or a live page’s sentence is true of it', () => {
  test.each([
    [
      'a count is no limit',
      'As many as 11,231 captains who have rowed for years without any rights will get a boat in their name.',
      'As many as 11,231 captains who have rowed for years without any rights will get boat in their name',
    ],
    [
      'a country with its longest name is told short',
      'After the great storm of the autumn, the United States of America was hit by a flood on Tuesday.',
      'US was hit by flood',
    ],
    [
      'what a paper says comes behind an opening and its verb',
      'A day after the Orsa Line lost the vote of the coast, harbour paper Marstad Post said on Wednesday that it was “pride” that led to the line’s loss and it should have asked all its partners.',
      'A day after Orsa Line lost vote of coast, harbour paper Marstad Post said it was “pride” that led to line’s loss and it should have asked all its partners',
    ],
    [
      'a participle behind a possessor is no verb',
      'The harbour board’s (HB) newly built Fares Committee, which met from 7 to 9 May, on Wednesday kept the main fare at 6.5 crowns for the tenth time.',
      'Harbour board’s newly built Fares Committee kept main fare at 6.5 crowns',
    ],
    [
      'into what somebody leads another stands behind an aside',
      'Captain Ida Blom is preparing to lead her newly formed ferry party, the Orsa Harbour League, into the council with its first meeting, set for May in Marstad.',
      'Captain Ida Blom preparing to lead ferry party into council with its first meeting',
    ],
    [
      'for what somebody is arrested stands behind an aside',
      'The Marstad police have arrested five people, including four clerks, for allegedly selling false ferry papers to people who wanted to sail to Orsa.',
      'Marstad police arrested five people for allegedly selling false ferry papers to people who wanted to sail to Orsa',
    ],
    [
      'where a court sends somebody stands behind an aside',
      'A court in Orsa on Tuesday sent two captains, both 18, to prison in a case of a ferry’s theft.',
      'Court in Orsa sent two captains to prison in case of ferry’s theft',
    ],
    [
      'as what somebody is held stands behind an aside',
      'The harbour board has listed eleven papers to hold Karl Lund, a clerk of the Orsa Line, as the sole owner of the sunk ferry, it is learnt.',
      'Harbour board listed eleven papers to hold Karl Lund as sole owner of sunk ferry, it is learnt',
    ],
    [
      'those who play in a film are no second subject',
      'The new film of Marstad, starring Ida Blom, Per Sund, Ole Berg, and Karl Lund, was lately released by its maker Rut Holm.',
      'New film of Marstad lately released by maker Rut Holm',
    ],
    [
      'those with whom somebody worked are no second subject',
      'Pilot Ida Blom, who worked with several old captains, including Per Sund, Ole Berg, and Karl Lund, in the 1990s, left the sea after her 2000 voyage to Orsa.',
      'Pilot Ida Blom left sea after 2000 voyage to Orsa',
    ],
    [
      'a country behind a place is no subject',
      'The Marstad Rowing Cup being held in Orsa, Norland were seen as a bold voyage for the women of Marstad.',
      'Marstad Rowing Cup being held in Orsa, Norland seen as bold voyage for women of Marstad',
    ],
    [
      'what is told too keeps what is told first',
      'Not just sailing, Ida Blom teaches rowing in Orsa too.',
      'Not just sailing, Ida Blom teaches rowing in Orsa too',
    ],
    [
      'what somebody must do for a thing is told with it',
      'Marstad mayor Ida Blom lately approved a harbour plan under which owners will get lower fares on buying new ferries after getting their old ones broken up.',
      'Marstad mayor Blom lately approved harbour plan under which owners will get lower fares on buying new ferries after getting old ones broken up',
    ],
    [
      'on which ferry something happened is told by its opening',
      'In an odd turn of events during a Norland Line voyage from Orsa to Marstad, a loud film was played on all the screens of the ferry, which frightened the children.',
      'In odd turn of events during Norland Line voyage from Orsa to Marstad, loud film was played on all the screens of ferry, which frightened children',
    ],
    [
      'a word of somebody whom it does not name is no statement',
      '“It was in May and it rained. Captain Karl Lund sold the old ferry of Orsa to the Marstad Line for nine crowns. He was glad,” said pilot Per Sund. The museum of Orsa will show what the pilots of the coast have told of their voyages.',
      'Museum of Orsa will show what the pilots of coast have told of voyages',
    ],
    [
      'a short name is told once, in a line that is printed whole',
      'Have you ever asked why pilots are tired? That’s because over half of them do not meet the rules of the World Health Organisation (WHO) for rest.',
      'That’s because over half of them do not meet rules of WHO for rest',
    ],
  ])('%s', (_, text, headline) => {
    expect(summarizeArticle(articleOf(text)).headline.text).toBe(headline);
  });
});
