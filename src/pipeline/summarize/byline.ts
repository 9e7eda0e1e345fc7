/** `By Ida Blom and Per Sund`, `By guest contributor Ida Blom.`, and when: who wrote it. */
export const BYLINE =
  /^By (?:(?:\p{Lu}[\p{L}.'’-]{0,30}|and|contributor|correspondent|editor|guest|our|reporter|special|staff|writer|\d{1,4})(?:, |\s|$)){2,12}$/u;
