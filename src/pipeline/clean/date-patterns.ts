/** Sources of expressions for how pages write days and times, against folded lines. */

/** A day of the week in full. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** The same, or short. */
export const DAY = '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\\.?';
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
export const CLOCK =
  '(?:\\d{1,2}(?:[:.]\\d\\d){1,2}(?: ?[ap](?:\\.? ?m\\.?)?)?(?: ?[a-z]{2,4})?|\\d{1,2} ?[ap]\\.?m\\.?(?: ?[a-z]{2,4})?)';
export const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ?(?:\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ?(?:\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|${MONTH} \\d{4})`;
/** What stands before the date that a page shows. */
export const LABEL =
  '(?:(?:last |first )?(?:published|updated|posted|modified|edited|created|found|date|sent|on|by|added)(?: on| at| by| time)?:? ?)';

/**
 * By month, what German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Turkish, Arabic and Hebrew
 * pages call it, in full and in short: `märz`, `févr`. Names that English has too stand among them, since a page of
 * these languages writes the day before them.
 */
export const MONTHS_ELSEWHERE: readonly (readonly string[])[] = [
  'januari januar jan jänner janvier janv janeiro enero ene gennaio gen stycznia ocak يناير בינואר',
  'februari februar feb février févr fév febrero fevereiro fev febbraio lutego şubat فبراير בפברואר',
  'märz mrz mars mär maart mrt marts marzo março mar marca mart مارس במרץ במרס',
  'april apr avril avr abril abr aprile kwietnia nisan أبريل ابريل באפריל',
  'mai mayo maio maggio mag mei maj maja mayıs مايو במאי',
  'juni juin junio junho jun giugno giu czerwca haziran يونيو ביוני',
  'juli juillet juil julio julho jul luglio lug lipca temmuz يوليو ביולי',
  'augustus augusti august aug août agosto ago sierpnia ağustos أغسطس اغسطس באוגוסט',
  'september sept sep septembre septiembre setembro set settembre września eylül سبتمبر בספטמבר',
  'oktober okt octobre octubre oct outubro out ottobre ott października ekim أكتوبر اكتوبر באוקטובר',
  'november nov novembre noviembre novembro listopada kasım نوفمبر בנובמבר',
  'dezember dez desember décembre déc december dec diciembre dic dicembre dezembro grudnia aralık ديسمبر בדצמבר',
].map((names) => names.split(' '));

/** A label of theirs says that what follows it has the day before the month: `publié le 03/02/2026`. */
export const LABEL_ELSEWHERE =
  '(?:(?:(?:zuletzt )?(?:stand|veröffentlicht|aktualisiert|erstellt|geändert)(?: am| vom)?|(?:article )?(?:publiée?|modifiée?|mise? à jour)(?: le)?|(?:publicado|actualizado|atualizado)(?: el| em)?|(?:pubblicato|aggiornato|ultimo aggiornamento)(?: il)?|(?:gepubliceerd|bijgewerkt|geplaatst)(?: op)?|laatste update|(?:publi(?:cerad|ceret|sert)|uppdaterad|opdateret|oppdatert)(?: den)?|(?:opublikowano|aktualizacja|data publikacji|dodano)|(?:son )?güncellenme(?: tarihi)?|(?:son )?güncelleme|yayın(?:lanma)?(?: tarihi)?|(?:آخر )?تحديث|تاريخ النشر|نشر في|עודכן|פורסם|עדכון אחרון)(?: ?: ?| )|(?:公開|更新|掲載|配信|发布|發佈|입력|수정|등록)(?:日時?|时间|時間)? ?[:：]? ?)';
const MONTH_ELSEWHERE = `(?:${MONTHS_ELSEWHERE.flat().join('|')})\\.?`;
const DAY_ELSEWHERE =
  '(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|mo|di|mi|do|fr|sa|so)';
const CLOCK_ELSEWHERE =
  '(?:(?:um|à|a las|alle(?: ore)?|ore|às|om) |(?:午前|午後|上午|下午|오전|오후) ?)?\\d{1,2}(?:[:.h]\\d\\d|h|[時时시](?: ?\\d{1,2} ?[分분])?)(?: ?[a-z]{1,4})?';
const GAP = '[ ,;|/·•–-]{0,3}';
/** Without its year only before a clock: `3 set` alone counts something else. */
const DATE_ELSEWHERE = `(?:\\d{1,2}(?:\\.|er|º)? (?:de )?${MONTH_ELSEWHERE}(?:(?: del?)? \\d{4}|(?=${GAP}${CLOCK_ELSEWHERE}))|\\d{1,2}\\.\\d{1,2}\\.(?:\\d\\d){1,2}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일](?: ?[(（].[)）])?)`;
/**
 * A day that a page of these languages shows, labelled or not, with its time or without: `stand: 03.02.2026, 14:10
 * uhr`.
 */
const MOMENT_ELSEWHERE = `${LABEL_ELSEWHERE}?(?:(?:le|el|il|am|op|em|den) )?(?:${DAY_ELSEWHERE}\\.?,? (?:(?:den|le) )?)?${DATE_ELSEWHERE}(?:${GAP}${CLOCK_ELSEWHERE})?`;
/** The same, and when it was changed since, or that alone: `actualizado a las 10:15`. */
export const MOMENTS_ELSEWHERE = `(?:${MOMENT_ELSEWHERE}(?:${GAP}${LABEL_ELSEWHERE}${CLOCK_ELSEWHERE}|${GAP}${MOMENT_ELSEWHERE}| ?(?:公開|更新|掲載|配信))?|${LABEL_ELSEWHERE}${CLOCK_ELSEWHERE})`;
