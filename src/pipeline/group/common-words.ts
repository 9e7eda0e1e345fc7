import { stemWord } from '../../text/stem.ts';

/**
 * How common words are in news in general, from frequency bands of English news prose set by hand: an intake of five
 * articles cannot tell by itself that "police" says little and "ferry" says much. One form of each stem is enough.
 * Measured: without the table a folder of two to twelve unrelated articles is told as half as many stories.
 */

/** In about half of all articles: function words, and what every report says. */
const EVERYWHERE = `
  about above according across after again against ago all almost along already also although always am
  among an and another any anyone anything are aren around as at away back be became because become been
  before began behind below best better between both but by called came can cannot could day did didn do
  does doesn don done down during each early either else end enough even ever every everyone far few first
  five for four from full further gave get give given go goes got had has hasn have haven he her here
  herself him himself his how however if in including instead into is isn it itself just keep kept last late
  later least less let like little ll long made make many may maybe me might mine more most mr ms much must
  my near nearly need never new next no nor not nothing now of off often old on once only onto or other our
  out over own part people per percent perhaps put rather re really said same saw say see seen set several
  shall she should since six so some someone something soon still such take taken tell ten than that the
  their them themselves then there these they thing think third this those though three through throughout
  thus time to today together told too took toward turn two under until up upon us ve very want was wasn way
  we week well went were weren what when where whether which while who whole whom whose why will with within
  without won would wouldn year yet you your
`;

/** In about one article of thirteen. */
const OFTEN = `
  able add afternoon agency ahead allow american announce answer april area ask august available bad base
  begin big bring build business campaign care carry case cause center central challenge chance change chief
  child children city claim clear close come comment community company concern condition confirm consider
  continue control cost country couple course court create current cut data date deal death december decide
  decision department despite detail die different difficult director drive east economic effect effort
  eight expect experience face fact fail fall family february feel figure final find follow force foreign
  former found free friday friend fund future general good government great ground group grow half hand
  happen hard head health hear held help high hit hold home hope host hour house huge human idea impact
  important increase independent industry inform international involve issue january job join july june key
  kill kind know large law lead leader leave left legal level life line list live local look lose loss lot
  low main major man march market matter mean measure media meet member men million minister minute monday
  money month morning move name nation night nine north note november number october offer office official
  open operation order organization outside party past pay performance period person phone photo place plan
  play point police policy political position possible post power present president press pressure prevent
  previous private problem process program project protect provide public question quick raise range rate
  reach read ready real reason receive recent record reduce region relate release remain remove report
  represent request require research respond response rest result return right rise risk role room rule run
  safe safety saturday save school second secretary security seek send senior september serious serve
  service seven share short show side sign significant similar simple single situation small social source
  south speak special spend spokesman spokesperson spokeswoman stand start state statement station stay step
  stop story street strong student study success suggest sunday support sure suspect system target team term
  test thank thought thousand threat threaten thursday town trade travel true try tuesday type understand
  unit usual value version video view visit wait walk war warn washington watch water wednesday west white
  win woman women word work world worth write wrong york young
`;

/** In about one article of forty. */
const NOW_AND_THEN = `
  abuse accept access accident account accuse achieve act action active actor actual address administration
  admit adult advance advantage advice affair affect afford afraid africa african aged agree agreement aid
  aim air aircraft airline airport allege ally alone alternative amazing amend amount analyst angeles anger
  angry animal annual apparent appeal appear apply appoint approach appropriate approve arab argue argument
  arm army arrange arrest arrive art article asia asian aspect assault assembly assess asset assist
  associate assume attack attempt attend attention attorney audience australia authority average avoid award
  aware baby background ban bank bar battle beach bear beat beautiful believe benefit beyond bill birth
  black blame block blood blow blue board boat body bomb bond book border born boss boston bottom box boy
  brain branch break bridge brief bright britain british broad broadcast brother brown budget burn bus
  button buy cabinet california camera camp campus canada candidate capable capital captain capture car card
  career cash catch category celebrate cell century ceremony certain chair chairman champion channel
  character charge charity check chicago china chinese choice choose christian christmas church circumstance
  cite citizen civil civilian clash class clean climate climb clinic club coach coalition coast code cold
  collapse collect college color combine command commercial commission commit committee common compare
  compete competition complain complaint complete complex computer conclude conduct conference confidence
  conflict congress connect conservative consist constant construct consult consumer contact contain contest
  contract contribute conversation convict cool cooperate copy corporate correct council count counter
  county cover crash crazy credit crew crime criminal crisis critic cross crowd cry culture cup custom cycle
  daily damage danger dark daughter dead deadline deadly dealer dear debate debt decade declare decline deep
  defeat defence defend defense deficit define degree delay deliver demand democracy democrat deny depend
  deploy describe deserve design desire destroy detain detect determine develop device dinner diplomat
  direct disappear disaster discover discuss disease dismiss display dispute distance distribute district
  divide division doctor document dog dollar domestic dominate door double doubt dozen draft drag draw dream
  dress drink driver drop drug due earlier earn earth easy eat economy edge edit editor education elect
  electric element eleven emerge emotion employ employee empty encourage enemy energy enforce engage engine
  england english enhance enjoy ensure enter entertain entire environment equal equip era escape especially
  essential establish estate estimate europe european event eventual evidence exact examine example
  excellent exchange excite executive exercise exist exit expand expensive expert explain explode explosion
  express extend extra extreme eye facebook facility factor factory fair faith false familiar famous fan
  farm fast father fault favor favorite fear feature federal fee feed female field fight file fill film
  finance financial fine finger finish fire firm fit fix flag flat flight flood floor florida flow fly focus
  food foot football forest forget form formal forward foundation frame france freedom french frequent fresh
  front fuel function gain game gap gas gather gender german germany girl glass global goal god gold
  governor grand grant green guard guess guest guide guilty gun guy hair hall handle hang happy harm hate
  heart heat heavy height hide highlight highway hill hire historic history holiday honor horse hospital hot
  hotel household hundred hunt hurt husband ice identify identity ignore illegal image imagine immediate
  immigrant implement imply impose impossible impress improve incident income incredible index india indian
  indicate individual influence initial injure injury innocent inside insist inspect inspire institute
  insurance intelligence intend intense interest internet interview introduce invest investigate investor
  invite iran iraq iron islam island israel italian italy item jail japan japanese jersey john joint journal
  journalist judge jump jury justice kid king knock knowledge korea korean lack lady land language largest
  laugh launch lawmaker lawyer lay league learn leg legislation lesson letter liberal library lie light
  limit link listen literally loan locate london los love lunch machine magazine mail maintain male manage
  manner map mark marriage married mass massive master material mayor meal mechanism medical medicine medium
  memory mental mention mess message metal method mexican mexico middle mile military mind minor miss
  mission mistake mix model modern moment mood moral moscow mother motion motor mountain mouth movement
  movie multiple murder museum music muslim mutual narrow native natural navy negative negotiate neighbor
  neighborhood network newspaper nice noise normal northern notice nuclear object obtain obvious occasion
  occur ocean oil ongoing online opinion opponent opportunity oppose opposition option origin otherwise
  overall overcome owe owner pace pack package page pain paint pair palestinian panel paper parent paris
  park parliament participate particular partner pass passenger path patient pattern peace percentage
  perfect permanent permit phase physical pick picture piece pilot plane plant player please plus pocket
  poll pool poor pope popular population potential pound poverty practice praise pray predict prefer prepare
  presence preserve presidential pretty price pride primary prime prince principal principle print prior
  priority prison privacy prize proceed produce product profession professional professor profile profit
  progress promise promote proof proper property proposal prosecute prosecutor protest proud prove publish
  pull purchase purpose pursue push qualify quality quarter quiet quote race racial radio rain rare raw
  react reaction reader reality realize rebel recall recognize recommend recover red refer reflect reform
  refugee refuse regard regime register regular regulate reject relationship relative relief religion
  religious reluctant rely remark remember remind repair repeat replace republic republican reputation
  rescue reserve resident resign resolution resolve resource respect restaurant restore restrict retail
  retire reveal revenue reverse review rich ride rifle ring river road rock roll roof root rough round route
  row royal rural rush russia russian sale san sanction satellite scale scandal scene schedule scheme
  science scientist score screen sea search season seat section sector seed select self sell senate sense
  sentence separate sequence series session settle settlement sex sexual shape sharp shift ship shock shoot
  shooter shop shot shoulder shut sick sight signal silence sister site size skill skin sky sleep slide slip
  slow smart smile smoke soft soil soldier solid solution solve somewhat son song sort sound southern space
  spark species specific speech speed spirit split spokes sport spot spread spring square stable staff stage
  standard star status steal steel stick stock stone storm strange strategic strategy strength stress
  stretch strike strip structure struggle stuff style subject submit subsequent substance succeed sudden
  suffer sufficient suit summer summit sun supply suppose supreme surface surge surprise surround survey
  survive suspend swear sweep swim switch symbol table tackle tactic talent talk tape task tax teach teacher
  tear technical technology teenage telephone television temperature temporary tend tension terrible
  territory terror terrorist testify texas text theme theory thrill throw tie tight tiny tip tire title tone
  tool top total touch tough tour tourist track tradition traffic tragedy trail train transfer transform
  transit transport treasury treat treatment treaty tree trial trip troop trouble truck trust truth twelve
  twenty twice twitter typical ultimate unable uncle union unique universe unknown unlike unusual update
  upper urban urge user variety various vast vehicle victim victory village violate violence violent virus
  vision visitor voice volume volunteer vote voter vulnerable wall warm wave weak wealth weapon wear weather
  web website wedding weekend weigh weight welcome welfare western wide widespread wife wild wind window
  wing winner winter wire wish witness wonder wood worker worry worse worst wound yard yesterday youth zone
`;

const SHARES = new Map<string, number>();
for (const [share, words] of [
  [0.5, EVERYWHERE],
  [0.075, OFTEN],
  [0.025, NOW_AND_THEN],
] as const) {
  for (const word of words.trim().split(/\s+/)) SHARES.set(stemWord(word), share);
}

/** The share of a word that is in no band: names, and what an event is about. */
const RARE = 0.002;

/** The share of news articles in general that hold a word with this stem, 0 to 1. */
export function shareInNews(stem: string): number {
  return SHARES.get(stem) ?? RARE;
}

/** How rare words with this stem are in news in general, in nats. */
export function rarityInNews(stem: string): number {
  return Math.log(1 / shareInNews(stem));
}

/** Whether a word with this stem is in a band. */
export function isListed(stem: string): boolean {
  return SHARES.has(stem);
}
