/** Words that publishers' and agencies' names are made with. */
const WORDS =
  /\b(?:news|press|times|post|herald|tribune|journal|gazette|chronicle|daily|agency|wire|courier|observer|guardian|telegraph|mail|standard|sun|star|globe|record|register|review|dispatch|examiner|inquirer|independent|mirror|express|bulletin|monitor|economist|broadcasting|television|tv|radio|media|magazine|online|today|weekly|bbc|cnn|npr|abc|nbc|cbs|pbs|afp|ap|upi|dpa|efe|ansa|reuters|bloomberg|xinhua|tass|kyodo|interfax)\b/i;

/** What a publisher offers or heads a list with, rather than what it is called. */
const SERVICE =
  /\b(?:e-?mails?|alerts?|newsletters?|notifications?|your?|subscriptions?|subscribe|sign|follow|breaking|latest|more|most|top|hot|popular|special|apps?|archives?|feeds?|podcasts?|previous|next|older|newer|home|maps?)\b/i;

const AGENCY =
  /^(?:the )?(?:associated press|ap|afp|agence france-presse|reuters|bloomberg|dpa|efe|ansa|upi|xinhua|tass|kyodo|interfax)$/i;

/** True for a short text that reads as the name of a publisher or an agency. */
export function isPublisher(text: string): boolean {
  return text.length <= 60 && WORDS.test(text) && !SERVICE.test(text);
}

const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}’'&-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,4}";
const CREDIT = new RegExp(
  `^(?:[Ff]rom |[Bb]y |[Ss]ource )?(${NAME})(?: (?:staff|website|online|wire|services?|correspondent|reporter|editor|writer|desk|environment|business|science|technology|political|sports?)){0,3}$`,
  'u',
);
/** `Ida Blom Associated Press`: the name of a writer in front of an agency's. */
const OF_AGENCY =
  /^(?!The )\p{Lu}\S* (?:\p{Lu}\S* ){0,2}?(?=(?:Associated Press|Agence France-Presse|Reuters|Bloomberg)$)/u;
const PICTURE = /photo|images?\b|illustration|\//i;
/** A menu has an entry of each of these: alone none is what a paper is called. */
const ENTRY =
  /^(?:daily|express|live|magazine|mail|media|news|online|post|press|radio|record|register|review|television|times|today|tv|weekly|wire)$/i;
const WRITER =
  /\b(?:writers?|reporters?|editors?|correspondents?|columnists?|staff|wires?|bureaux?|bureaus|desks?|newsrooms?)\b/i;

/**
 * Whom a line under a headline credits: `Harbour Times`, `The Associated Press`, `Science editor, Radio North website`.
 * Undefined for a picture's credit, a writer, and a headline.
 */
export function readCredit(text: string): string | undefined {
  if (text.length > 80 || /[\d:?!"“”()]/.test(text) || PICTURE.test(text)) return undefined;
  for (const part of text.split(/ ?[,|] ?/)) {
    const name = CREDIT.exec(part)?.[1]?.replace(OF_AGENCY, '');
    if (name === undefined || !isPublisher(name) || ENTRY.test(name) || WRITER.test(name)) continue;
    if (AGENCY.test(name) || !name.includes(' ') || /\p{Ll}/u.test(name)) return name;
  }
  return undefined;
}

/** `© 2019 The Name`, `Copyright 2012-2019 by Name`; and the sign behind the name, `Name © 2013`. */
const COPYRIGHT = new RegExp(
  `(?:©|\\([cC]\\) ?(?=[12]\\d{3})|\\b[Cc]opyright\\b|\\bCOPYRIGHT\\b)(?:[ ,]|©|\\([cC]\\)|[Cc]opyright)*(?:[12]\\d{3}(?: ?[-–] ?[12]\\d{3})?)?,?(?: by)? ?(${NAME})`,
  'u',
);
const NAME_FIRST = new RegExp(`^(?!.{0,80}[Cc]opyright)(${NAME}) (?:©|\\([cC]\\)) ?[12]\\d{3}`, 'u');

/** What an owner is called whom no reader knows by that name. */
const COMPANY =
  /(?:[ ,]+(?:inc|llc|ltd|limited|lp|lllp|plc|gmbh|ag|co|corp|corporation|company|companies|group|holdings?|networks?|partners|publications|publishing|digital|interactive|private|media|communications?|universal|entertainment|ventures|images))+$/i;
const NO_NAME =
  /^(?:the )?(?:copyright|all|policy|notice|rights?|act|law|information|terms|privacy|disclaimer|reserved|license)\b/i;

/**
 * Whose page it is, by the line that claims its rights: `© 2019 The Harbour Post. All rights reserved.` Undefined where
 * the line names nobody, or a company only.
 */
export function readCopyright(text: string): string | undefined {
  const name = (NAME_FIRST.exec(text) ?? COPYRIGHT.exec(text))?.[1];
  return name === undefined || NO_NAME.test(name) || COMPANY.test(name) ? undefined : name;
}

const TRADE = '(?:reporter|writer|editor|correspondent|columnist|journalist|producer|contributor)';
/** `Ida Blom is a health reporter for Radio North.`, `Tom is Harbour Weekly’s science editor.` */
const EMPLOYED = [
  new RegExp(
    `\\bis (?:an? |the )?(?:[\\p{L}-]+ ){0,4}${TRADE}(?: [\\p{L}-]+){0,3} (?:for|at|with) (${NAME})`,
    'u',
  ),
  new RegExp(`\\bis (${NAME})['’]s (?:[\\p{L}-]+ ){0,3}${TRADE}\\b`, 'u'),
];

/** For whom the author of a page works, by the line that introduces them. */
export function readEmployer(text: string): string | undefined {
  for (const pattern of EMPLOYED) {
    const name = pattern.exec(text)?.[1]?.replace(/['’]s$/, '');
    if (name !== undefined) return name;
  }
  return undefined;
}
