/**
 * Names that every newspaper shortens at first mention, with what it writes: abbreviations that the Associated Press'
 * and the BBC's style guides let stand alone in a headline.
 */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['united states', 'US'],
  ['united states of america', 'US'],
  ['united nations', 'UN'],
  ['united kingdom', 'UK'],
  ['european union', 'EU'],
  ['world health organization', 'WHO'],
  ['world trade organization', 'WTO'],
  ['world health organisation', 'WHO'],
  ['world trade organisation', 'WTO'],
  ['international monetary fund', 'IMF'],
  ['european central bank', 'ECB'],
  ['food and drug administration', 'FDA'],
  ['centers for disease control and prevention', 'CDC'],
  ['center for disease control and prevention', 'CDC'],
  ['federal bureau of investigation', 'FBI'],
  ['central intelligence agency', 'CIA'],
  ['environmental protection agency', 'EPA'],
  ['federal aviation administration', 'FAA'],
  ['federal trade commission', 'FTC'],
  ['federal emergency management agency', 'FEMA'],
  ['securities and exchange commission', 'SEC'],
  ['internal revenue service', 'IRS'],
  ['immigration and customs enforcement', 'ICE'],
  ['north atlantic treaty organization', 'NATO'],
  ['house of representatives', 'House'],
  ['american civil liberties union', 'ACLU'],
  ['national rifle association', 'NRA'],
  ['republican national committee', 'RNC'],
  ['democratic national committee', 'DNC'],
  ['national collegiate athletic association', 'NCAA'],
  ['national health service', 'NHS'],
  ['gross domestic product', 'GDP'],
  ['group of seven', 'G7'],
  ['group of 7', 'G7'],
  ['group of 20', 'G20'],
  ['new york city', 'NYC'],
  ['new york times', 'NYT'],
  ['wall street journal', 'WSJ'],
  ['los angeles', 'LA'],
  ['los angeles county', 'LA County'],
  ['los angeles times', 'LA Times'],
  ['federal reserve', 'Fed'],
  ['national security agency', 'NSA'],
  ['department of health and human services', 'HHS'],
  ['department of homeland security', 'Homeland Security'],
  ['drug enforcement administration', 'DEA'],
  ['transportation security administration', 'TSA'],
  ['intergovernmental panel on climate change', 'IPCC'],
  ['international atomic energy agency', 'IAEA'],
  ['international olympic committee', 'IOC'],
  ['international association of athletics federations', 'IAAF'],
  ['football association', 'FA'],
  ['associated press', 'AP'],
  ['general motors', 'GM'],
  ['british telecom', 'BT'],
  ['house of commons', 'Commons'],
  ['house of lords', 'Lords'],
  ['speaker of the house', 'Speaker'],
  ['republican party', 'GOP'],
]);
/** Abbreviations that some newspapers print with full stops: without them each is one word. */
export const DOTTED = new Set(
  (
    'ACLU CDC CIA DNC EPA EU FAA FBI FCC FDA FTC GDP GOP HIV ICE IMF IRS LA NAACP NASA NATO NBA NCAA NFL NHL NHS NRA NSA ' +
    'NYPD OSCE RNC SEC UAE UK UN WHO'
  ).split(' '),
);
/** Those that need no `US` before them. */
export const US_AGENCIES = /^(?:FDA|CDC|FBI|CIA|DEA|EPA|FAA|Fed|FTC|FEMA|HHS|NSA|SEC|TSA|IRS|ICE|House)$/;
/** What a reader takes for the American one without `US`. */
export const US_INSTITUTIONS =
  /^(?:Capitol|Census|Coast|Congress|Court|District|House|Rep\.|Secretary|Sen\.|Senate|Supreme|Treasury)$/;
/** Words of the longest of them. */
export const LONGEST_NAME = 6;
/** `Department of Defense` is `Defense Department`. */
export const DEPARTMENTS =
  /^(?:justice|defense|labor|state|treasury|commerce|energy|education|agriculture|transportation|interior)$/;
