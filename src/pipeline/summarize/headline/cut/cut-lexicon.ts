import { wordSet } from '../../../../text/word-set.ts';

/** What a made headline may be cut before, and what it may not be cut after. */

/** Words that open a clause or phrase which tells when, why or amid what; what stands before is a whole statement. */
export const CLAUSE_CUTS = wordSet('after while when amid because following before despite although');
/** And those of which one that opens a clause bounds what was said. */
export const LIMITS = /^(?:while|when|before)$/;
/** Words that open a clause with a verb of its own beside the statement. */
export const SIDE_CLAUSE_OPENERS = /^(?:as|while|when|after|before|because|although|though|since)$/;
/** What `in`, `as`, `on` or `over` says why or to what end with. */
export const PURPOSES =
  /^(?:effort|attempt|bid|wake|face|aftermath|order|response|connection|exchange|return|part|result|behalf|objections?)$/;
/** In what something was said or made known. */
export const MEDIA =
  /^(?:statement|letter|tweet|interview|report|speech|address|memo|filing|study|paper|email|e-mail|video|post|message|poll|survey|ruling|decision|vote|move|document|deal|article|column|essay|book|broadcast|call|hearing|memoir|podcast|press|conference)$/;
/** At what something was said or done. */
export const OCCASIONS =
  /^(?:conference|meeting|rally|hearing|event|briefing|ceremony|summit|dinner|lunch|reception|forum|convention|press)$/;
/** Nouns that stay open without their "in" or "at". */
export const OPEN_NOUNS =
  /^(?:interest|role|stake|part|place|rise|fall|drop|increase|decrease|decline|involvement|change|cut|confidence|faith|cuts|changes|growth|use|participation|surge|jump|spike|membership|seats?|lead|hand|step|investments?|majority|hike|boost|reduction|improvement|flaws?|holes?|gaps?|losses|upheaval|difference|experts?|specialists?|delays?|error|success|difficulty|shift|slump|slide|dip|rebound)$/;
/** `days before the vote`: these measure what follows. */
export const MEASURES =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|long|soon|shortly|just|moments?)$/;
/** Under these a cut could turn the statement round or make it say more than the article does. */
export const NEGATIONS =
  /^(?:no|not|n't|n’t|never|none|nobody|nothing|neither|nor|without|if|unless|rather|instead)$/;
/** What goes with these holds whether or not something was denied. */
export const SAFE_UNDER_DENIAL = /^(?:which|despite|although|amid|following|after|while)$/;
/** What is the first or the largest is so only within the bounds that follow. */
export const SUPERLATIVES =
  /^(?:only|first|last|most|least|all|every|each|any|few|fewer|less|same|worst|best|remaining|rest|other|others)$/;

/** Whom somebody wants to do something is only half of it. */
export const CONTROL_VERBS =
  /^(?:ask|tell|urge|force|order|allow|help|want|expect|set|lead|cause|require|enable|persuade|encourage|invite|call|get|pressure|press|authori[sz]e|direct|instruct|command|compel|oblige|convince|permit|appoint|assign|train|teach|remind|warn|advise|request|beg|implore|hire|select|nominate|empower|entitle|inspire|challenge|prepare|recruit|commission|task|need|leave|prefer|mean|intend|believe|find|think|prove|show|sentence|schedule|push|prod|nudge|lobby|petition|plead|sue|seek|move|drive|prompt|oppose|support|back|have|be|seem|appear|able|likely|ready|plan|try|attempt|vow|pledge|promise|threaten|choose|elect|ban|vote|spend|pay|use)$/;
/** Nouns that say nothing without their "that". */
export const THAT_NOUNS =
  /^(?:chances?|claims?|reports?|fact|belief|fears?|hopes?|accusations?|allegations?|concerns?|revelations?|evidence|signs?|idea|warnings?|news|view|promise|threat|possibility|odds|point|times?|ways?|days?|moments?|charges?|clues?|case|criticism|proof|hints?|doubts?|hopes|likelihood|risk|responsibility|blame|skepticisms?|insistences?|assertions?|assurances?|optimisms?|indications?|reminders?|suggestions?|impressions?|suspicions?|determinations?|rulings?|verdicts?|findings?|conclusions?|recommendations?)$/;
/** Verbs that their preposition belongs to: accuse of, charge with, replace by. */
export const BOUND_VERBS =
  /^(?:accuse|charge|replace|compare|provide|prevent|protect|supply|turn|put|place|sentence|fine|blame|link|base|move|send|bring|take|sue|advise|warn|vote|speak|lead|deal|agree|apologise|apologize|compete|belong|refer|point|dispatch|deploy|ship|deliver|transfer|deport|donate|export|hand|award|grant|return|liken|inject|coordinate|add|attribute|tie|associate|equate|transform|convert|divide|split|subject|commit|limit|confine|impose|focus|insist|depend|rely|accustom|expose|introduce|refuse|treat|match|mistake|swap|exchange|trade|flip|shift|plunge|throw|lock|drag|push|force|pressure|talk|trick|lure|steer|channel|funnel)$/;

/** What is done with something, whoever does it. */
export const DECIDING_VERBS =
  /^(?:dismiss|reject|approve|overturn|uphold|block|suspend|confirm|adopt|ratify|pass|acquit|convict)$/;

/** What somebody decides on or has decided, known by its subject: a reform bill, a climate summit. */
export const PLANS =
  /^(?:bill|legislation|law|plan|package|offer|proposal|deal|pact|treaty|contract|budget|summit)$/;

/** Verbs that say what their object is, or is to be, after it: what follows a noun there may be that. */
export const NAMING_VERBS =
  /^(?:call|consider|declare|deem|label|brand|dub|name|render|describe|regard|view|find|portray|treat|classify|list|rank|rate|identify)$/;

/** What is barred after a time is not barred before it. */
export const BARRING = /^(?:bar|ban|prohibit|forbid|outlaw|limit|restrict|allow|exempt)$/;

/** Nouns that say nothing without what is to be done. */
export const PURPOSE_NOUNS =
  /^(?:chance|way|opportunity|ability|right|order|need|needs|efforts?|attempts?|bid|plans?|moves?|decision|proposal|deal|refusal|failure|promise|pledge|vow|threat|power|authority|permission|desire|push|intention|readiness|willingness|time|duty|obligation|agreement|campaign|calls?|request|motion|petition|vote|invitation|invite|mandate|order|offer)$/;

/** Nouns that say nothing without what they are about: criticism of what, pressure to do what. */
export const MATTER_NOUNS =
  /^(?:criticism|backlash|outcry|appeal|mistake|error|blow|boost|setback|pressure|meeting|impression|answer|question|response|reaction|anger|frustration|outrage|fury|praise|concern|attention|message|step|action|apology|remark|comment|statement|effort|opinion|stage|eyebrow|alarm|doubt|scrutiny|controversy|debate|speculation|patience|campaign|announcement|promise|correction|refrain|regret|sympathy|plea)$/;

/** Who does this to somebody does it for something. */
export const JUDGING_VERBS =
  /^(?:critici[sz]e|slam|blast|bash|condemn|denounce|rebuke|scold|admonish|mock|fault|rail|assail|berate|castigate|censure|chide|deride|excoriate|lambaste?|reprimand|ridicule|upbraid|vilify|commend|laud|praise|salute|thank|applaud|relieve|remove|punish|sue|rile|anger|infuriate|upset|override|shock|stun|surprise|outrage|alarm|buckle|bow|cave)$/;

/** What a court did when it ruled. */
export const FINDING = /^(?:arguing|concluding|declaring|deciding|finding|holding|ruling|saying|writing)$/;

/** Who feels this feels it about something. */
export const FEELINGS =
  /^(?:angry|delighted|devastated|disappointed|disgusted|frustrated|furious|glad|happy|livid|outraged|pleased|proud|relieved|sad|saddened|shocked|sorry|stunned|surprised|thrilled|unhappy|upset)$/;

/** Verbs that tell nothing without when. */
export const WHEN_VERBS = /^(?:begin|start|end|happen|occur)$/;

/** Of whom some are meant: `with Republicans | in the House`. */
export const PARTIES =
  /^(?:americans|australians|britons|canadians|conservatives|democrats|liberals|republicans|senators)$/;

/** Those whom something holds for. */
export const PEOPLE =
  /^(?:person|people|child|kid|adult|woman|man|those|individual|patient|student|worker|teenager|traveler|traveller|resident|citizen|family|visitor|customer|veteran|immigrant|migrant|patron|guest|passenger|employee|teacher|pupil|user|voter|recipient)$/;

/**
 * Nouns that say of what kind something is and not which one: bodies, documents, acts and sums, known by what they are
 * for or about.
 */
export const KIND_NOUNS =
  /^(?:approach|area|aid|award|body|change|commission|committee|concern|correction|description|destruction|detail|devastation|discrepancy|document|feature|file|findings?|footage|form|group|groundwork|hono[u]?r|impact|information|initiative|injunction|item|kind|law|legislation|letter|line|list|mandate|material|measure|method|mission|model|name|note|offer|organi[sz]ation|package|panel|picture|point|policy|practice|precedent|prize|process|product|program|programme|project|projection|proof|question|range|record|reference|regulation|resolution|restriction|rule|section|series|software|standard|state|statement|strategy|subject|swing|system|target|technique|term|theme|thing|tool|topic|tour|trip|type|upheaval|version|visit|wave|word)$/;
/** Before one of these, whose it is: `a court injunction`. */
export const ACTORS =
  /^(?:city|council|country|county|court|government|house|police|senate|state|town|computer|majority)$/;
/** Of these there is one for every reader. */
export const UNIQUE =
  /^(?:capital|city|coast|country|court|earth|economy|government|internet|nation|ocean|pandemic|police|presidency|president|press|public|state|town|war|world|year|month|week|season)$/;
/** What two parties have or do with each other, about something. */
export const CONTENT_NOUNS =
  /^(?:agreement|assurance|bid|compromise|conversation|deal|discussion|dispute|guarantee|interview|letter|meeting|negotiation|pressure|row|statement|talk|vote)$/;

/** Verbs without an object, whose past is no participle that describes: `sold ferries and captains | waited`. */
export const OWN_DEEDS =
  /^(?:agree|appear|arrive|continue|decline|emerge|fail|happen|hope|listen|look|occur|react|remain|reply|respond|seem|struggle|wait|work|worry)$/;

/** What a report says is told by one of these. */
export const SAYING = /^(?:alleging|arguing|claiming|saying|showing|stating|suggesting|warning)$/;
export const REPORTS = /^(?:memo|message|note|poll|post|report|statement|story|study|survey|tweet)$/;
