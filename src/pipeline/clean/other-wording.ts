/**
 * How lines of files look that are no articles. Matched against folded lines unless said otherwise; every gap is
 * bounded.
 */
export const LOG =
  /^(?:\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\[?(?:mon|tue|wed|thu|fri|sat|sun)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d{1,2} \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,\s]|\d{1,3}(?:\.\d{1,3}){3} |(?:\[|<)?(?:debug|info|warn(?:ing)?|error|fatal|trace)\b[\]:> ]|\{.{0,60}"(?:level|severity|timestamp|@timestamp|ts|time)" ?:|at [\w$.<>]{1,80} ?\(.{1,200}\)$|file ".{1,200}", line \d|traceback \(|caused by: )/;

/** Against the line's own text: keys of programs are written small, those of people are not. */
export const SETTING =
  /^(?:- )?[a-z][\w.-]{0,60}:(?: [^;{}]{0,80}[^\s.!?;{}])?$|^(?:[a-z][\w. -]{0,60}|[A-Z][A-Z\d_]{1,60}) ?= ?(?:"[^"]{0,80}"|[^\s"(){};][^"(){};]{0,80})$|^- (?:"[^"]{1,80}"|\S{0,80}[@/:=.\d]\S{0,80})$|^"[^"]{1,60}" ?: |^[{}[\],]{1,4}$|^\[[a-z][\w.-]{0,40}\]$/;

/** Says what the lines below it do, in files of settings and programs; in others it may be a heading. */
export const REMARK = /^(?:[#;]|--)(?:\s|$)/;

export const PRICE = /(?:[$€£¥]\s?\d|\d\s?[$€£¥]|\d[.,]\d\d\b\s?(?:eur|usd|gbp|chf|each|ea|per|\/))/;

/** Budgets and losses come in these; nothing in a price list costs so much. */
export const SUM = /\b(?:million|billion|trillion|bn)\b/;

export const LINK = /^(?:[-*•] ?)?(?:https?:\/\/|www\.)\S+$/;

export const CONSENT = /\b(?:cookies?|consent|gdpr|legitimate interest|partners|personal data|privacy)\b/;
/** A notice asks the reader: an article about privacy need not. */
export const ASKED = /\b(?:accept|agree|our|settings|this (?:web)?site|us|we|you|your)\b/;

export const ERROR =
  /\b(?:(?:enable|needs?|requires?) javascript|javascript is (?:disabled|required)|verify (?:that )?you are (?:a )?human|are you a robot|access denied|(?:have|don't have) permission to access|40[34] (?:forbidden|not found)|(?:error|http) (?:40[34]|50[0234])|50[0234] (?:bad|gateway|internal|service)|bad gateway|gateway time-?out|internal server error|could not resolve host|page (?:not found|(?:cannot|can't|could not|couldn't) be found|was not found|does not exist|doesn't exist|no longer exists)|nothing was found at this location|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|page you (?:are|were|have|asked|requested)\b.{0,40}\b(?:moved|deleted|removed|found|exist)|(?:can't|cannot|couldn't) find (?:that|the|this) page|checking your browser|captcha|too many requests|service unavailable|temporarily (?:unavailable|unable)|something went wrong)\b/;

/** Asks the reader to let advertisements be shown. */
export const AD_WALL =
  /\b(?:disable|pause|turn off|using|whitelist) (?:an?|the|your) ad[ -]?block(?:er|ing)?\b|\bad[ -]?block(?:er|ing)?\b.{0,40}\b(?:detected|enabled|turned on)\b/;

/** What a page of terms is called, and how it speaks. */
export const TERMS =
  /^(?:(?:our|site|website) )?(?:terms (?:of (?:service|use)|(?:and|&) conditions)|privacy (?:notice|policy|statement)|cookies? (?:notice|policy))$/;
export const OURS = /\b(?:our|us|we|you|your)\b/;

/** Each article of a shop has such a button. */
export const BUY = /^add to (?:bag|basket|cart|trolley)$/;

/** An entry of a programme: `14:15 Escape to the Country`. */
export const SHOWN_AT = /^\d{1,2}[:.]\d\d(?: ?[ap]m)? [^\d\s-]/;

/** What such a page tells its reader to do. */
export const ADVICE =
  /\b(?:you|your|please|sorry|try|go back|return to|search|(?:front |home ?)page|refresh|reload|bitte|sie|startseite|vous|accueil|inicio)\b/;

export const LOGIN =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|create (?:a|an|your) (?:free )?account) (?:now )?(?:to|and) (?:continue|keep|read|view|access|unlock|finish|your account)|(?:for|to) (?:our |paying )?(?:subscribers|members)(?: only)?|limit of (?:\w+ )?free|free articles|already (?:a (?:subscriber|member)|have an account|registered)|(?:forgot|reset) (?:your )?password|remember me)\b/;

/**
 * Somebody is reported to have said something: so do articles about cookies, passwords and error pages, and no notice.
 */
export const REPORTED =
  /(?<![\p{L}\d_])(?:said|says|told|according to|announced|reported|warned|sag(?:te|ten|t)|erklärten?|laut|hieß es|selon|(?:a|ont) (?:affirmé|annoncé|déclaré|expliqué|indiqué|précisé)|seg[uú]n|dij(?:o|eron)|(?:anunci|asegur|declar|explic|inform|señal)(?:ó|aron)|secondo|ha(?:nno)? (?:annunciato|detto|dichiarato|spiegato)|disse(?:ram)?|(?:afirm|anunci|inform)(?:ou|aram)|volgens|zei|zegt|meld(?:t|de)|powiedzia(?:ł|ła|no)|poinformowa(?:ł|ła|no)|według|söyledi|açıkladı|و?(?:قالت?|أعلنت?)|אמרה?|מסרה?|לדברי)(?![\p{L}\d_])|表示|指出|通报|宣布|発表した|明らかにした|話した|述べた|밝혔다|말했다|전했다/u;
