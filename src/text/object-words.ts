/**
 * Words that tell whether something was done to somebody behind a verb: `killed | the captain`, `killed | two boys`;
 * each in small letters, one word.
 */
const OPENERS =
  /^(?:an?|the|its|their|his|her|our|him|them|several|many|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/;

const TIMES_AND_WAYS =
  /^(?:seconds?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|decades?|century|previous|same|following|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|yards?|blocks?|times?)$/;

/** How far behind the opener the noun of a time or a way may stand. */
export const OBJECT_REACH = 3;

/** True for a word with which an object may begin; digits are told elsewhere. */
export function opensObject(lower: string): boolean {
  return OPENERS.test(lower);
}

/** True for a word that tells when or how far: `killed the day before`, `killed 9 miles away` have no object. */
export function tellsTimeOrWay(lower: string): boolean {
  return TIMES_AND_WAYS.test(lower);
}
