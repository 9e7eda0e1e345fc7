/**
 * What papers write before what a country has, by the country's name in small letters: `Norwegian` by `norway`. One of
 * two words stands by the one that tells it.
 */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `
  afghanistan Afghan, albania Albanian, america US, argentina Argentine, australia Australian, austria Austrian,
  belarus Belarusian, belgium Belgian, brazil Brazilian, britain British, canada Canadian, chile Chilean,
  china Chinese, colombia Colombian, cuba Cuban, denmark Danish, egypt Egyptian, ethiopia Ethiopian,
  finland Finnish, france French, germany German, greece Greek, haiti Haitian, hungary Hungarian,
  iceland Icelandic, india Indian, indonesia Indonesian, iran Iranian, iraq Iraqi, ireland Irish, israel Israeli,
  italy Italian, japan Japanese, jordan Jordanian, kenya Kenyan, lebanon Lebanese, libya Libyan,
  lithuania Lithuanian, malaysia Malaysian, mexico Mexican, morocco Moroccan, nigeria Nigerian, norway Norwegian,
  pakistan Pakistani, palestine Palestinian, peru Peruvian, poland Polish, portugal Portuguese, romania Romanian,
  russia Russian, scotland Scottish, serbia Serbian, spain Spanish, sudan Sudanese, sweden Swedish,
  switzerland Swiss, syria Syrian, taiwan Taiwanese, thailand Thai, tunisia Tunisian, turkey Turkish,
  uganda Ugandan, ukraine Ukrainian, venezuela Venezuelan, vietnam Vietnamese, wales Welsh, yemen Yemeni
  `
    .trim()
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [country: string, adjective: string]),
);
