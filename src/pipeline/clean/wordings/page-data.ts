import { CLOCK, DATE, DAY, LABEL, MOMENTS_ELSEWHERE, MONTH } from '../date-patterns.ts';
import type { Wording } from '../wording.ts';

/** What a page shows of itself: its date and age, the weather, how long the reading takes; and markup that it left. */
export const PAGE_DATA: readonly Wording[] = [
  {
    kind: 'advertisement',
    reason: 'is markup or a script that a page left in its text',
    words: 2000,
    test: /^(?:\{"\w{1,30}":|<\/?[a-z][a-z0-9-]{0,20}(?: [a-z-]{1,20}=|[ /]{0,2}>)|<!--|(?:var|let|const) [a-z_$][\w$]{0,40} ?= ?["'{[(\d]|\(?function ?\w{0,40}\(|(?:window|document|googletag)\.[a-z]{2,30}[.( =])/,
  },
  {
    kind: 'page-date',
    reason: 'is a date that the page shows',
    digits: true,
    words: 16,
    test: new RegExp(
      `^\\W{0,3}${LABEL}?(?:${DAY},? ?(?:the )?)?(?:${CLOCK},? ?(?:on )?)?(?:${DAY},? ?)?${DATE}(?:[ ,|/@·-]{0,3}(?:at )?${CLOCK}| \\(?\\d{4} ?gmt\\)?)?(?: ?\\(?[a-z]{2,5}\\)?)?(?:[+-]\\d{1,2}(?::?\\d\\d)?)?(?: ?[/|·-] ?updated .{3,30}| ?[|·•-]? ?\\d{1,3}[ -]min(?:ute)?s? read)?\\W{0,2}$`,
    ),
  },
  {
    kind: 'page-date',
    reason: 'is a date that the page shows',
    digits: true,
    words: 18,
    test: new RegExp(`^[^\\p{L}\\d]{0,3}${MOMENTS_ELSEWHERE}[^\\p{L}\\d]{0,2}$`, 'u'),
  },
  {
    kind: 'page-date',
    reason: 'tells when the page was published or changed',
    words: 18,
    test: new RegExp(
      `^\\W{0,3}(?:\\d{4}-\\d\\d-\\d\\d[t -]\\d\\d:\\d\\d.{0,20}$|(?:last |first )?(?:published|updated|posted):?$|(?!\\w+ (?:as|by|in) .{0,60}, (?:an?|he|her|his|it|its|she|the|they) )(?:last |first |originally )?(?:published|updated|posted|modified|page last updated|last updated?)(?: on| at|:| |,).{0,80}(?:\\d{4}|${CLOCK}|\\bago\\b))`,
    ),
  },
  {
    kind: 'page-date',
    reason: 'tells where and when the report was written',
    digits: true,
    words: 6,
    test: new RegExp(`^[\\p{L}.' -]{3,30}(?:, [\\p{L}.]{2,12})?, ${MONTH} \\d{1,2}(?:, \\d{4})?$`, 'u'),
  },
  {
    kind: 'page-date',
    reason: 'tells when and where the report was written',
    digits: true,
    words: 6,
    test: new RegExp(`^${DATE} ?[/|] ?[\\p{L}.' -]{3,30}$`, 'u'),
  },
  {
    kind: 'page-date',
    reason: 'tells when, in what section and by whom it was published',
    digits: true,
    words: 16,
    test: /^.{6,30}\/ ?\d+ (?:comments?|likes) ?\/ ?(?:in|by) .{2,80}$/,
  },
  {
    kind: 'page-date',
    reason: 'tells the weather',
    digits: true,
    words: 3,
    test: /^-?\d{1,3} ?°/,
  },
  {
    kind: 'page-date',
    reason: 'tells how long the reading takes',
    digits: true,
    words: 7,
    test: /^(?:(?:reading time|read(?:ing)?|tempo de leitura|tiempo de lectura|lesezeit|temps de lecture|tempo di lettura|leestijd|czas czytania|okuma süresi|זמן קריאה|(?:مدة|وقت) القراءة|阅读(?:时间|約|约)?|閱讀時間|読了時間|읽는 시간) ?[:：]? ?)?(?:about |ca\. |約 ?|约 ?)?\d{1,3} ?-?(?:min(?:ute|uto|uti|utos|uten)?s?|dk|dakika(?:lık)?|דקות|دقائق|دقيقة|分钟?|分鐘|분)\.?(?: (?:read|reading time|to read|de (?:lectura|leitura|lecture)|di lettura|leestijd|czytania|okuma|قراءة|קריאה))?$|^この記事は約 ?\d{1,3} ?分で読めます$/u,
  },
  {
    kind: 'page-date',
    reason: 'tells how old the page is',
    words: 8,
    test: /^(?:(?:published|updated|posted|last updated):? ?)?(?:about |an? |\d{1,3} )(?:second|minute|min|hour|hr|day|week|month|year)s? ago$/,
  },
  {
    kind: 'page-date',
    reason: 'tells how old an entry is',
    sure: true,
    digits: true,
    words: 3,
    test: /^\d{1,3} ?[dhm] ago$/,
  },
  {
    kind: 'page-date',
    reason: 'tells how long the reading takes',
    digits: true,
    words: 3,
    test: /^\d{1,3}–\d{1,3} minutes$/,
  },
];
