import { identifyOutlet } from '../../news/outlet-name.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { MONTH, WEEKDAY } from './date-patterns.ts';
import { isPublisher } from './publisher.ts';

const OPENER =
  /^(?:(?:written|posted|reported|published|story|text|words|analysis|opinion|reporting) )?by:? |^(?:author|authors): |^(?:(?:posted|published) )?(?:on )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}) by /iu;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
/** Particles that stand inside a name. */
const PARTICLE = '(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)';
const NAMES = new RegExp(`^${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){0,5}$`, 'u');
/** What follows the names on their line: a mark, a day or time, a place, for whom. */
const REST = new RegExp(
  ` ?[|•·()<@\\d]| [-–—](?: |$)| ${MONTH} \\d|,? (?:(?:first |last )?(?:published|posted|updated|filed|modified)|on ${WEEKDAY})\\b| (?:at|for|from|in) (?=[\\p{Lu}\\d])`,
  'iu',
);
const ADDRESS = /\S{1,80}@[\w-]{1,80}\.[\w.]{2,80}/gu;
const JOINT = /,? (?:and|with|&) |[,;/] ?/;
/** What somebody does, or for whom, and not who: behind a name. */
const TRADE =
  /\b(?:analyst|bureau|chief|columnist|contributor|correspondent|desk|director|editor|fellow|journalist|meteorologist|newsroom|photographer|photojournalist|producer|reporter|services?|special|staff|wires?|writer)s?\b|\.(?:com|net|org)\b/i;
/** What writers of a paper are for, or among its others, as the source of an expression. */
const BEATS =
  '(?:arts|assistant|breaking|business|chief|city|contributing|courts?|crime|culture|data|democracy|' +
  'deputy|digital|economics|education|energy|environment|features|foreign|guest|health|home|' +
  'investigative|legal|local|managing|multimedia|national|news|opinion|political|politics|regional|' +
  'science|senior|special|sports?|staff|technology|trainee|transport|world)';
/** What somebody is for the paper, in a folded line of its own below the name. */
export const POST = new RegExp(
  `^(?:${BEATS} ){0,3}(?:columnist|contributor|correspondent|editor|reporter|writer)$`,
);
/** The same without a comma: `Ida Blom Local Democracy Reporter`. */
const GLUED_TRADE = new RegExp(
  String.raw`(?<=\S \S{2,40})(?: ${BEATS}){0,3} (?:columnist|correspondent|editor|reporter|writer)$`,
  'i',
);
/** Before a name: `guest contributor Ida Blom`. */
const WRITER =
  /^(?:(?:contributing|guest|our|senior|special|staff) )?(?:contributor|correspondent|reporter|writer) (?=\p{Lu})/u;
/** What ends a line, and no initial or `Jr.` */
const STOP = /(?<=\p{Ll}{3})\.$/u;
/** What stands in a byline where nobody was named. */
const NOBODY =
  /^(?:admin|administrator|anonymous|author|editor|guest|message|opinion|root|staff|unknown|user|webmaster|(?:[\p{L}.-]+ ){1,3}(?:bureau|desk|newsroom)|(?:\p{L}+ )?staff (?:correspondent|reporter|writer))s?$/iu;

/** Names of one article's authors are no more. */
const MOST = 8;
/** Characters of a line that names its authors. */
const LONGEST = 160;

/**
 * Whom a line that opens with `By` names: `Ida Blom, Nils Lind and Anna Sund`, without their trades, their paper, the
 * day and their addresses. Undefined where the line names nobody.
 */
export function readAuthors(line: string): string | undefined {
  return line.length <= LONGEST && OPENER.test(line) ? joinNames(listNames(line)) : undefined;
}

/**
 * What signs an article in German, French, Spanish, Portuguese, Italian and Dutch, and the people who have first name
 * and surname.
 */
const PERSON = `${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){1,3}`;
const JOINT_ELSEWHERE = ', | (?:und|et|y|e|en|och|og) ';
const SIGNED_ELSEWHERE = new RegExp(
  `^(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]a|DA|[Dd]oor|DOOR|A[vf]|AV|AF):? (${PERSON}(?:(?:${JOINT_ELSEWHERE})${PERSON}){0,5})$`,
  'u',
);
const NEWSROOM_ELSEWHERE =
  /^(?:redacción|redac?ção|redactie|redakcja|redaktion(?:en)?|redazione|rédaction)\b/i;
/** Behind a name: `Le Quotidien`, `Der Bote`. */
const PAPER_ELSEWHERE = /^(?:Das|Der|Die|El|Het|Il|La|Las|Le|Les|Los) /;
/** A label and a name, in languages that write it so; `기자` stands behind the name. */
const LABELLED_ELSEWHERE =
  /^(?:(?:(?:本报|本報|新华社)?(?:记者|記者)|作者|撰文)[ :：/／]{1,2}(?=\p{Script=Han}{2,4}(?:[ 、,]|$))|(?:كتبت?|بقلم|إعداد) ?[:：] ?|מאת ?:? ?|(?:[Yy]azan|[Aa]utore?|[Aa]uteur|[Rr]edactor) ?: )(\p{L}[\p{L}\p{M}.’', 、-]{1,60})$/u;
const KOREAN = /^(\p{Script=Hangul}{2,4}) ?(?:기자|특파원)(?: \S{3,60}@\S{3,60})?$/u;

/** Before a first name, not before the second half of a surname: `Prado y Gasol`. */
const BETWEEN_ELSEWHERE = new RegExp(`(?:${JOINT_ELSEWHERE})(?=${NAME} )`, 'u');

/**
 * Whom a line names that signs an article in another language: `Von Jutta Kehl und Ole Brandt`. Undefined where there
 * is more on it than people: `Von Jutta Kehl nach Valmont`.
 */
export function readAuthorsElsewhere(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const people = SIGNED_ELSEWHERE.exec(line)?.[1];
  if (people) {
    const isPaper = (name: string, at: number) =>
      NEWSROOM_ELSEWHERE.test(name) || (at > 0 && PAPER_ELSEWHERE.test(name));
    return joinNames(people.split(BETWEEN_ELSEWHERE, MOST).filter((name, at) => !isPaper(name, at)));
  }
  return (LABELLED_ELSEWHERE.exec(line) ?? KOREAN.exec(line))?.[1]?.trim();
}

/** The same of what a file gives as its author, which may be written in any way; as it stands where no name is read. */
export function tidyAuthors(given: string, outlet: string | undefined): string | undefined {
  const id = outlet === undefined ? '' : identifyOutlet(outlet);
  const names = listNames(given).filter((name, at) => {
    const own = identifyOutlet(name);
    return own !== id && (at === 0 || !id.startsWith(own));
  });
  if (names.length > 0) return joinNames(names);
  return NOBODY.test(given) || identifyOutlet(given) === id ? undefined : given;
}

/** Behind a bare name what its bearer does: `Rob Tanner, Showbiz Reporter`. */
const BEHIND_NAME = /^(?:,|\s[-–—|]) ?(?=\p{Lu})/u;
const BARE = new RegExp(`^${PERSON}(?:(?:, | and | & )${PERSON}){0,3}`, 'u');
/** Capitalized words of a bare name: more are a name and what stands behind it. */
const MOST_PARTS = 3;
/** What bears a given name, and is no person: `Virginia Beach`, `Jordan Valley`, `Sydney News`. */
const NO_PERSON =
  /\b(?:airport|avenue|bay|beach|bureau|city|county|court|creek|desk|falls|harbou?r|heights|hills?|hospital|island|lake|league|match|mountains?|news|newsroom|park|river|springs|staff|state|street|team|times|town|university|valley|village)$/i;

/**
 * Whom a line names that is nothing but names: `Femke Alders`, `Ida Blom and Nils Lind`, `Rob Tanner, Showbiz
 * Reporter`. Only where the line's place says that it signs the article: such a line may name anything.
 */
export function readBareAuthors(line: string): string | undefined {
  const bare = line.length <= LONGEST ? BARE.exec(line)?.[0] : undefined;
  if (bare === undefined) return undefined;
  const parts = bare.split(/, | and | & /);
  const trade = parts.findIndex((part, at) => at > 0 && TRADE.test(part));
  const rest = line.slice(bare.length);
  const isDescribed = trade > 0 || (BEHIND_NAME.test(rest) && TRADE.test(rest));
  const names = trade > 0 ? parts.slice(0, trade) : parts;
  const isPlainName = (name: string) =>
    (name.match(/(?:^| )\p{Lu}/gu) ?? []).length <= MOST_PARTS &&
    !NO_PERSON.test(name) &&
    !TRADE.test(name) &&
    !isPublisher(name);
  const isGiven = (name: string) => GIVEN_NAMES.has(name.split(' ', 1)[0]!.toLowerCase());
  if (!names.every(isPlainName)) return undefined;
  return isDescribed || (rest === '' && names.every(isGiven)) ? joinNames(names) : undefined;
}

function joinNames(names: readonly string[]): string | undefined {
  const [last, ...others] = [...names].reverse();
  if (last === undefined || others.length === 0) return last;
  return `${others.reverse().join(', ')} and ${last}`;
}

function listNames(line: string): string[] {
  const told = line.replace(ADDRESS, '').replace(OPENER, '').replace(WRITER, '');
  const end = REST.exec(told)?.index ?? told.length;
  const parts = told
    .slice(0, end)
    .split(JOINT, MOST)
    .map((part) => once(part.trim().replace(STOP, '').replace(GLUED_TRADE, '')));
  const names = parts.filter(
    (part, at) => NAMES.test(part) && !NOBODY.test(part) && (at === 0 || isPerson(part)),
  );
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** Behind the first, a name of two words or more that is neither a trade nor a paper. */
function isPerson(part: string): boolean {
  return part.includes(' ') && !TRADE.test(part) && !isPublisher(part);
}

/** `Ida Blom Ida Blom`: a page that shows the name twice. */
function once(name: string): string {
  const half = name.slice(0, (name.length - 1) / 2);
  return half.length > 0 && name === `${half} ${half}` ? half : name;
}
