/** Sources of expressions for how pages write days and times, against folded lines. */

export const DAY = '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\\.?';
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
export const CLOCK =
  '(?:\\d{1,2}(?:[:.]\\d\\d){1,2}(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?|\\d{1,2} ?[ap]\\.?m\\.?(?: ?[a-z]{2,4})?)';
export const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ?(?:\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ?(?:\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|${MONTH} \\d{4})`;
/** What stands before the date that a page shows. */
export const LABEL =
  '(?:(?:last |first )?(?:published|updated|posted|modified|created|date|sent|on|by|added)(?: on| at| by)?:? ?)';
