import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

const STATEMENT = 'The boats of the Orsa Line have not left the harbour since last spring';
const TOLD = 'Boats of Orsa Line have not left harbour since last spring';

function headlineOf(source: string): string {
  return summarizeArticle(articleOf(`${STATEMENT}${source}`)).headline.text;
}

describe('a made headline keeps who says it, however the page puts it', () => {
  test.each([
    [', letters show.', `${TOLD}, letters show`],
    [', newly released letters show.', `${TOLD}, letters show`],
    [', leaked papers show.', `${TOLD}, papers show`],
    [', records show.', `${TOLD}, records show`],
    [', experts fear.', `${TOLD}, experts fear`],
    [', analysts at the Marstad Bank estimate.', `${TOLD}, analysts estimate`],
    [', a survey for the Post has found.', `Survey: ${TOLD}`],
    [', a report that the auditors gave on Friday found.', `Report: ${TOLD}`],
    [', says a report that was shown to the council on Friday.', `Report: ${TOLD}`],
    [', a clerk who asked not to be named said.', `${TOLD}, clerk said`],
    [', said a clerk who asked not to be named.', `${TOLD}, said clerk`],
    [', said two of the captains.', `${TOLD}, said two captains`],
    [', people familiar with the matter say.', `${TOLD}, people say`],
    [', the union that speaks for the captains says.', `${TOLD}, union says`],
    [', as the mayor put it on Monday.', `${TOLD}, as mayor put it`],
    [', in the view of the mayor of Marstad.', `${TOLD}, in view of mayor of Marstad`],
    [', it is understood.', `${TOLD}, it is understood`],
    [' — so says the mayor of Marstad.', `Mayor of Marstad: ${TOLD}`],
  ])('%s', (source, headline) => {
    expect(headlineOf(source)).toBe(headline);
  });
});

describe('a made headline keeps who says it where only the sentence behind tells', () => {
  test.each([
    [
      '. That’s according to a report published on Wednesday by the Port Agency.',
      `Port Agency report: ${TOLD}`,
    ],
    ['. So says Ida Holm, the head of the Port Agency.', `Ida Holm: ${TOLD}`],
    ['. That’s what inspectors said on Monday.', `${TOLD}, inspectors said`],
    ['. It was all according to plan.', TOLD],
    ['. That is what Ida Holm said she feared.', TOLD],
  ])('%s', (source, headline) => {
    expect(headlineOf(source)).toBe(headline);
  });
});

test('a claim that somebody denies is told with the denial', () => {
  expect(headlineOf(', a report which the board denies.')).toBe(`${TOLD}, report which board denies`);
  expect(headlineOf(', a claim that the board has denied.')).toBe(`${TOLD}, claim that the board denied`);
});

test('in whose view something is so stays where the sentence begins with it', () => {
  const text = `In the view of the mayor of Marstad, t${STATEMENT.slice(1)}.`;
  expect(summarizeArticle(articleOf(text)).headline.text).toBe(`${TOLD}, in view of mayor of Marstad`);
});
