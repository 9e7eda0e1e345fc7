import { mainVerb } from '../main-verb.ts';
import { plain, type Words } from '../word.ts';

/** Who counts for all: no paper says of a state’s jobs or prices that its own office has counted them. */
const OFFICES =
  /\b(?:bureau of economic analysis|bureau of labou?r statistics|bureau of statistics|census bureau|commerce department|eurostat|labou?r department|office for national statistics|office of national statistics|statistics (?:canada|office))\b/;
/** How that was moved or how much of it there was. */
const COUNTED =
  /^(?:added|climbed|cooled|declined|decreased|dipped|dropped|edged|eased|expanded|fell|grew|hit|increased|jumped|lost|plunged|reached|rose|shed|shot|shrank|slid|slipped|slowed|slumped|soared|sank|stood|surged|topped|tumbled)$/;
/** And who it is whose jobs, prices or people are counted, or they themselves. */
const MEASURES =
  /^(?:births|claims|consumption|construction|deficit|earnings|economy|employers|employment|exports|filings|gdp|hiring|homebuilding|imports|income|incomes|inflation|joblessness|layoffs|number|openings|orders|output|payrolls|population|price|prices|product|production|productivity|rate|sales|spending|starts|unemployment|wages)$/;
/** Words from the measure to how it was moved. */
const NEAR = 8;

/**
 * `Jobless claims fell to 300,000, the Labor Department said`: a measure that the office itself takes, and no opinion
 * of it.
 */
export function tellsOwnFigures({
  main,
  attribution,
}: {
  readonly main: Words;
  readonly attribution: Words;
}): boolean {
  if (!OFFICES.test(attribution.map(plain).join(' '))) return false;
  const moved = mainVerb(main);
  if (moved < 1 || !COUNTED.test(plain(main[moved]))) return false;
  return main.slice(Math.max(0, moved - NEAR), moved).some((token) => MEASURES.test(plain(token)));
}
