import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import { COUNTRY_ADJECTIVES } from '../../../text/countries.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words that tell a person from a place, an organisation and a heading. All in lower case. */

/** Before a name, large or small: what somebody is. Abbreviations with their point. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary governor senator representative congressman congresswoman lawmaker
  mayor ambassador envoy diplomat commissioner attorney prosecutor judge justice sheriff marshal king queen prince princess pope
  archbishop bishop cardinal rabbi imam ayatollah reverend pastor father sister brother general admiral colonel major
  captain lieutenant sergeant corporal commander officer chief chairman chairwoman chair chairperson director
  executive ceo cfo cto coo president-elect manager founder co-founder cofounder owner partner spokesman spokeswoman
  spokesperson adviser advisor aide counsel lawyer doctor professor scientist researcher economist analyst expert
  strategist historian author writer novelist poet journalist reporter editor columnist correspondent anchor host
  presenter actor actress singer musician rapper composer conductor artist painter producer filmmaker coach
  trainer player striker defender midfielder goalkeeper forward quarterback pitcher driver champion athlete
  leader activist organizer organiser campaigner candidate nominee dictator rebel warlord teacher student principal
  superintendent nurse physician surgeon epidemiologist psychologist engineer architect inspector detective constable
  sergeant-at-arms trooper firefighter pilot astronaut soldier veteran farmer fisherman resident witness victim suspect
  defendant plaintiff mother wife husband son daughter widow uncle aunt cousin neighbor neighbour
  friend colleague counterpart predecessor successor boss head speaker whip deputy member delegate councillor
  councilman councilwoman alderman trustee treasurer clerk comptroller controller auditor ombudsman regulator
  secretary-general director-general attorney-general inspector-general undersecretary vice-president sen. rep. gov.
  gen. col. lt. maj. capt. sgt. cpl. cmdr. adm. dr. prof. rev. hon. pres. lt cmdr supt. insp. det. const. mp mep sir
  dame lord lady baroness baron count sheikh sheikha emir sultan crown shah tsar first-lady co-chair co-author
  co-director co-owner co-host businessman businesswoman entrepreneur investor billionaire tycoon banker trader
  scholar fellow academic lecturer tutor graduate pupil supervisor technician mechanic carpenter plumber electrician
  welder miner cashier waiter waitress bartender barber hairdresser shopkeeper salesman saleswoman janitor nanny paramedic
  midwife dentist pharmacist surgeon-general psychiatrist therapist pathologist coroner vet veterinarian lobbyist
  commentator critic pundit broadcaster newscaster photographer photojournalist videographer screenwriter
  playwright essayist memoirist translator publisher sculptor dancer choreographer drummer guitarist bassist pianist
  violinist cellist frontman songwriter vocalist tenor soprano entertainer magician illusionist socialite heiress
  winger center centre defenseman defenceman goalie goaltender netminder guard linebacker lineman cornerback tackle
  receiver kicker punter catcher shortstop outfielder infielder reliever baseman slugger batsman batter bowler
  all-rounder allrounder wicketkeeper fly-half scrum-half hooker flanker teammate rookie sprinter runner swimmer skater
  skier jockey boxer wrestler gymnast golfer cyclist rider racer surfer referee umpire medalist medallist winner runner-up
  premier-elect negotiator mediator peacekeeper spy whistleblower smuggler gunman attacker assailant shooter killer
  robber thief arsonist ringleader kingpin drug-dealer fugitive accomplice accuser complainant juror foreman
  bailiff solicitor barrister magistrate paralegal realtor landlord tenant homeowner landowner rancher grower fisher
  shepherd beekeeper forester conservationist environmentalist naturalist ornithologist zoologist botanist geneticist
  astronomer astrophysicist seismologist volcanologist hydrologist statistician mathematician pollster demographer
  chaplain priest monk nun bishop-elect deacon vicar preacher evangelist cleric mullah lama patriarch metropolitan
  premier-designate monarch duke duchess earl viscount marquess pharaoh emperor empress heir statesman politician
  parliamentarian legislator assemblyman assemblywoman selectman burgomaster burgess reeve chieftain elder
  taoiseach tánaiste strongman junta-leader general-secretary paratrooper sniper marine sailor airman corpsman cadet recruit conscript
  commando mercenary bodyguard policeman policewoman cop patrolman fireman firewoman dispatcher
  administrator registrar biochemist biophysicist geophysicist linguist hacker streamer organist conservator surveyor valuer appraiser adjuster captain-general vice-admiral vice-chancellor chargé consul attaché
  counsellor counselor caretaker spokesperson-designate goalscorer equestrian rower canoeist climber mountaineer explorer yachtsman jurist litigator arbitrator notary envoy-designate headteacher headmaster headmistress undertaker
  brewer winemaker florist luthier restorer
  employee staffer singer-guitarist guitarists singer-guitarists singer-keyboardist multi-instrumentalist broker consultant volunteer worker survivor refugee migrant immigrant teenager model designer chef comedian
  podcaster youtuber influencer blogger developer programmer physicist chemist biologist geologist climatologist
  meteorologist virologist immunologist oceanographer sociologist anthropologist archaeologist philosopher theologian
  rector dean provost curator librarian archivist harbourmaster harbormaster skipper lifeguard ranger warden
  guerrilla militant fighter hostage captive prisoner inmate gen col maj capt sgt cpl adm dr prof sen rep gov hon rev
  felon advocate agent undersheriff examiner mps mk mks meps msp msps
  tehsildar nazim polesitter copilot co-pilot laureate monsignor freshman sophomore hurdler
  senators sens. representatives reps. presidents ministers governors justices generals secretaries leaders
`);

/** Offices that stand before a family name alone: `President Doe`, not `Executive Doe`. */
export const BEFORE_FAMILY_NAME: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary governor senator representative congressman congresswoman mayor
  ambassador commissioner judge justice sheriff marshal king queen prince princess pope archbishop bishop cardinal rabbi
  imam ayatollah reverend pastor father sister brother general admiral colonel major captain lieutenant sergeant corporal
  commander chief chairman chairwoman professor doctor coach sen. rep. gov. gen. col. lt. maj. capt. sgt. cpl. cmdr. adm.
  dr. prof. rev. hon. pres. supt. insp. det. sir dame lord lady emir sheikh speaker inspector detective officer leader
  gen col lt maj capt sgt cpl adm dr prof sen rep gov hon rev
  spokesman spokeswoman spokesperson copilot co-pilot monsignor
`);

/** Before a name, with or without a point: nothing more is said of the person. */
export const HONORIFICS: ReadonlySet<string> = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx mx. madam madame monsieur señor señora herr frau',
);

/** A run of large words that holds one of these is an organisation, a work, a place or an event. */
export const NOT_NAMES: ReadonlySet<string> = wordSet(`
  agency council committee commission department ministry office bureau administration authority board court senate
  house congress parliament assembly party union league association federation confederation alliance coalition
  organization organisation foundation institute institution center centre college university school academy hospital
  clinic church cathedral mosque temple museum library theater theatre gallery park square street avenue road boulevard
  bridge airport station port harbor harbour bay lake river sea ocean gulf strait channel island islands mount mountain
  mountains valley county province district region republic kingdom emirates states nations city town village north
  south east west northern southern eastern western central international national federal global world united
  times post journal news press tribune herald gazette guardian telegraph independent observer chronicle daily weekly
  magazine review network radio television broadcasting media company corporation corp corp. inc inc. ltd ltd. llc llp lp plc
  group holdings bank fund trust capital partners airlines airways motors industries technologies systems services
  solutions energy oil gas power steel pharmaceuticals labs laboratories studios pictures records entertainment games
  army navy force forces guard corps marines police fbi cia nato who nasa war treaty agreement accord act bill law
  amendment constitution protocol convention summit conference forum festival cup championship olympics series
  award awards prize medal day week month year eve christmas easter thanksgiving ramadan wall dow nasdaq
  index exchange plan program programme project initiative operation campaign movement peninsula border
  drive pass crossing survey geological parish parishes weather service music human rights salad disease control prevention seminary theological solar memorial ground zero front brigade division regiment battalion hall building tower palace castle stadium arena hotel club society
  embassy consulate pentagon kremlin coast beach creek hills heights springs falls fort camp base zone line
  branch terminus operations revolution spring uprising privilege order cross
  children kids men people women
  amazon berkshire bros experience facebook google huawei instagram intel microsoft netflix nokia samsung sony statistics
  today twitter usa wifi wi-fi xiaomi youtube
  ai album area breakfast capitol choir circuit co co. collection committees crescent economic electric funds garden guards industrial jewellers policy research sena test time tv depot digital ensemble fools hits live orchestra quartet science trends
  beit bet delegation elementary medicine micro tech unit weibo hamas hezbollah jazeera likud país pais taliban
  goods show christ haram hebdo shabaab checker
  aerospace air airline automotive bancorp beverages biosciences biotech brewing cement chemicals chemie electronics foods
  healthcare hotels investments logistics metals minerals mobile petroleum pharma properties rail railway railways resorts
  retail robotics securities semiconductor semiconductors shipping software telecom telecommunications telecoms telekom
  textiles therapeutics ventures wireless
  creamery dairies dairy estates meats tyres
  apparel athletic aviation bakeries bakery bookshop breweries brewery builders clothing construction cosmetics cruises
  distillers distillery engineering farms ferries footwear furniture homes inn jewelers jewellers mines mining nurseries
  pharmacies pharmacy publishing rangers rovers shipyard shipyards shoes stores supermarket supermarkets toys wanderers
  relations cooperation reactions concerns role look top story more latest related warning response stance tensions
`);

/**
 * Places that a person's name is hardly ever made of, the people, faiths and parties that are told of as they are, and
 * what a title has large before a place: `the Rescue of Norland`.
 */
export const PLACES: ReadonlySet<string> = new Set([
  ...[...COUNTRY_ADJECTIVES].flat().map((name) => name.toLowerCase()),
  ...wordSet(`
  american americans africa african asia asian europe european england english netherlands dutch ukrainians
  russians moldova bulgaria czech slovakia slovenia croatia bosnia kosovo israelis palestinians algeria saudi
  arabia arabian qatar kuwait oman bahrain bangladesh nepal lanka korea korean koreans koreas singapore philippines
  filipino zealand jamaica somalia ghana congo rwanda zimbabwe washington london paris berlin moscow beijing tokyo
  seoul pyongyang kyiv kiev brussels geneva rome madrid vienna warsaw budapest istanbul ankara tehran baghdad damascus
  jerusalem gaza cairo delhi mumbai shanghai hong kong sydney melbourne toronto ottawa chicago boston philadelphia
  houston dallas atlanta miami seattle detroit denver california texas florida ohio pennsylvania michigan illinois
  arizona colorado oregon nevada utah iowa kansas nebraska oklahoma arkansas louisiana mississippi alabama tennessee
  kentucky minnesota wisconsin missouri connecticut massachusetts maine vermont hampshire delaware maryland hawaii
  alaska dakota montana idaho wyoming york jersey glasgow edinburgh liverpool manchester birmingham cardiff belfast
  dublin angeles francisco diego antonio u.s. u.k. uk eu e.u. u.n. un atlantic pacific mediterranean arctic antarctic
  baltic balkans tripura assam bihar gujarat haryana jharkhand karnataka kerala maharashtra manipur meghalaya mizoram
  nagaland odisha punjab rajasthan sikkim telangana pradesh bengal kashmir kolkata chennai bengaluru bangalore
  hyderabad lucknow ahmedabad jaipur bhopal patna chandigarh islamabad karachi lahore dhaka kathmandu dhabi catholic
  christian muslim jewish islamic hindu buddhist democrat democrats democratic republican republicans conservative
  labour liberal indo-pacific western
  list rescue shelter
`),
]);

/** Days, months and what opens a sentence; never part of a name that stands behind them. */
export const CALENDAR: ReadonlySet<string> = new Set([
  ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
  ...MONTHS,
  ...MONTH_ABBREVIATIONS.map((short) => `${short}.`),
]);
