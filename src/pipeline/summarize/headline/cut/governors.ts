/** What a preposition's phrase belongs to, by dictionary form. */
export interface Governors {
  readonly verbs?: RegExp;
  readonly nouns?: RegExp;
}

/** The verbs and nouns that a preposition's phrase belongs to: without it they say something else, or nothing. */
export const GOVERNORS: ReadonlyMap<string, Governors> = new Map([
  [
    'from',
    {
      verbs:
        /^(?:ban|bar|prohibit|exclude|block|stop|prevent|keep|discourage|deter|dissuade|remove|oust|protect|save|rescue|shield|free|release|withdraw|exempt|benefit|suffer|differ|distance|separate|borrow|steal|demand|originate|emerge|refrain|secede|stem|distinguish|divert|extract|emanate|escort|recuse|evacuate)$/,
      nouns: /^(?:exemption|protection|immunity|withdrawal|departure|independence|freedom|exit)$/,
    },
  ],
  [
    'on',
    {
      verbs:
        /^(?:blame|focus|impose|spend|base|insist|rely|depend|vote|bet|work|agree|call|hold|comment|decide|embark|reflect|crack|sign|press|push|keep|put|place|levy|waste|capitalize|infringe|speculate|prey|clamp|weigh|remark|elaborate|dwell|hinge)$/,
      nouns:
        /^(?:ban|tax|limit|cap|attack|report|focus|eye|vote|deal|talk|decision|ruling|law|restriction|sanction|war|crackdown|impact|effect|spending|pressure|assault|agreement|debate|poll|grip|curb|view|stance|position|guidance|warning|information|legislation|testimony|hearing|work|action|document|book|summit|claim|emphasis|mention|insistence|moratorium|raid|reliance|dependence|proposal|toll|embargo|referendum|tariff|influence|prohibition|monopoly|dossier|caution|conclusion|discussion|file|guideline|restraint|research|speculation|measure|message|consensus|freeze|bet|perspective|clarity|progress|strain|spotlight|guarantee|premium|brake|expert|argument)$/,
    },
  ],
  [
    'for',
    {
      verbs:
        /^(?:blame|criticize|criticise|assail|castigate|denounce|excoriate|laud|praise|salute|upbraid|thank|apologize|apologise|call|ask|push|use|need|search|look|wait|pay|vote|run|compete|prepare|prosecute|charge|arrest|sue|jail|fine|condemn|fault|nominate|shortlist|name|slam|blast|bash|rebuke|bid|opt|account|care|plead|kick|suspend|expel|fire|sack|discipline|reprimand|censure|punish|commend|cite|qualify|vie|allocate|lobby|brace|apply|compensate|earmark|root|scramble|volunteer|attack|berate|lambast|lambaste|ridicule|chide|scold|admonish|deride|mock|applaud|compliment|honor|honour|reward|target|single)$/,
      nouns:
        /^(?:need|call|demand|support|search|bid|fund|funding|deadline|responsibility|evidence|reason|hope|request|charge|ban|plan|penalty|punishment|requirement|approval|authorization|aid|money|price|bill|offer|candidate|nominee|spokesman|spokeswoman|way|time|cure|treatment|vaccine|test|campaign|contract|application|dose|shot|booster|spending|guideline|guidance|rule|tag|label|retaliation|setback|justification|appetite|reward|preparation|incentive|implication|consequence|praise|quest|advocate|inspiration|exchange|proxy|outlook|buyer|successor|replacement|desire|excuse|explanation|petition|reimbursement|subsidy|target|timeline|timetable|backing|contempt|deduction|guarantee|license|permission|threshold|instruction|destination|substitute|blame|exemption|nomination|opportunity|precedent|mandate|remedy|solution|framework|standard|formula|liability|blueprint|recipe|tolerance|enthusiasm|applicant|contender|preference|disdain|patience|relief|pick|chance|choice|plea|push|hunt|hatred|admiration|passion|basis|boon|sympathy|regret|ingredient|permit|grant|slot|vision|mechanism|compensation|respect|wish|rush|incentives|expectation|readiness|remorse|protection)$/,
    },
  ],
  [
    'with',
    {
      verbs:
        /^(?:replace|fill|provide|charge|compare|tie|deal|agree|meet|work|cooperate|compete|clash|break|part|split|side|live|begin|start|end|infect|cover|equip|supply|face|present|negotiate|share|discuss|associate|contrast|contend|grapple|wrestle|cope|comply|interfere|mix|infuse|tangle|partner|ally|affiliate|consult|communicate|interact|credit|bombard|task|combine|merge|collaborate|coincide|correspond|reunite|sympathize|confuse|familiarize)$/,
      nouns:
        /^(?:deal|talk|agreement|trade|tie|relation|relationship|war|contract|meeting|dispute|contact|communication|interview|problem|conflict|partnership|fight|row|match|clash|link|border|conversation|call|bout|accordance|compliance|solidarity|interaction|connection|encounter|friendship|odds|confrontation|affiliation|coordination|cooperation|disagreement|fascination|obsession|showdown|dealing|rift|feud|involvement|engagement|coalition|competition|collaboration|discussion|exchange|merger|swap|association|alignment|liaison|interference|intersection)$/,
    },
  ],
  [
    'against',
    {
      verbs:
        /^(?:vote|protect|warn|defend|fight|rule|speak|come|play|file|bring|protest|immunize|vaccinate|discriminate|retaliate|lobby|unite|hedge|caution|battle)$/,
      nouns:
        /^(?:case|lawsuit|suit|charge|war|campaign|attack|vote|complaint|fight|strike|allegation|claim|protection|injunction|sanction|discrimination|threat|appeal|crime|violence|match|win|victory|defeat|action|protest|vaccine|indictment|evidence|grievance|accusation|retaliation|crackdown|immunity|stance)$/,
    },
  ],
  [
    'over',
    {
      verbs:
        /^(?:break|criticize|criticise|clash|sue|fight|feud|slam|blast|bash|preside|take|win|hand|complain|worry|argue|differ|investigate|probe|question|grill|arrest|indict|censure|discipline)$/,
      nouns:
        /^(?:row|dispute|control|concern|debate|power|talk|fear|fight|anger|outrage|battle|feud|clash|lawsuit|quarrel|war|win|victory|lead|monopoly|question|investigation|controversy|uncertainty|edge|jurisdiction|skepticism|disagreement|speculation|authority|dismay|leverage|influence|firestorm|regret|worry|discussion|consensus|standoff|misgiving|suspicion|argument|custodianship|custody|dominance|oversight|rule|sovereignty)$/,
    },
  ],
  [
    'in',
    {
      verbs:
        /^(?:keep|leave|hold|result|believe|invest|engage|participate|succeed|specialize|put|remain|lie|originate|implicate|enroll|enrol|culminate|consist|interfere|dress|shelter|swear)$/,
      nouns:
        /^(?:life|interest|role|stake|part|rise|fall|drop|increase|decrease|decline|involvement|change|cut|confidence|faith|growth|use|participation|surge|jump|spike|membership|seat|lead|investment|majority|reduction|improvement|belief|trust|place|experience|step|loss|success|difference|dollar|pound|euro|billion|million|slowdown|flexibility|presence|interference|expertise|trend|escalation|participant|discrepancy|flaw|loophole|foothold|gain|shortfall|slump|delay|dip|shift|progress|share|contender|competition|imbalance|specialist|setback|breakthrough|collapse|victory|defeat)$/,
    },
  ],
  [
    'about',
    {
      verbs:
        /^(?:ask|tell|talk|speak|warn|worry|know|learn|complain|think|write|care|inform|question|notify|speculate|wonder|reassure|boast|brag|educate|caution)$/,
      nouns:
        /^(?:question|concern|talk|claim|lie|fact|information|worry|film|book|story|debate|statement|decision|fear|doubt|complaint|skepticism|speculation|misgiving|suspicion|optimism|awareness|reservation|assumption|illusion|hint|remark|discussion|attitude|enthusiasm|uncertainty|clarity|thought|idea|detail|revelation|rumor|rumour|lesson)$/,
    },
  ],
]);

/** Goals and particles, which always belong to what stands before them. */
export const ALWAYS_GOVERNED = /^(?:into|onto|toward|towards|between|up|out|off|down|away|back)$/;
