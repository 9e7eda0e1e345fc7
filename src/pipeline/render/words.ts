/** The edition's own words: everything in the mail that no article wrote. Plain, short, the same in both parts. */
export const WORDS = {
  brief: 'In brief',
  according: 'according to',
  via: 'via',
  asOf: 'as of',
  up: 'up',
  down: 'down',
  also: 'Other reports',
  perhaps: 'See also',
  further: 'Further figures',
  reprinted: 'Also printed by',
  people: 'People',
  earlier: 'Earlier',
  now: 'now',
  differ: 'Sources differ',
  update: 'The figure has moved',
  agree: 'Sources agree',
  beside: 'Side by side',
  rest: 'Other news',
  more: 'More headlines',
  elsewhere: 'Also on these pages',
  leftOut: 'Other headlines',
  notes: 'Where the figures come from',
  notesExplained: 'The number in brackets behind a figure is that of its sentence here.',
  pageDated: 'page dated',
  preferences: 'Change what you receive',
  unsubscribe: 'Unsubscribe from this briefing',
  noNews: 'No news today',
  nothing: 'No news today: nothing new has arrived since the last edition.',
} as const;

/** `3 stories from 5 articles`; `3 stories` where each has one. */
export function countStories(stories: number, articles: number): string {
  const told = stories === 1 ? '1 story' : `${stories} stories`;
  return articles === stories ? told : `${told} from ${articles} articles`;
}

/** `4 minutes to read` */
export function sayReadingTime(minutes: number): string {
  return minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`;
}

/** Why somebody receives the mail, as its foot says it. */
export function sayReason(title: string): string {
  return `You receive this because your address is on the list of “${title}”.`;
}

/** @param day `20 Nov 2026` */
export function sayEarlier(day: string): string {
  return `We told of this on ${day}`;
}

/** @param count how many headlines the lists had no room for */
export function sayUnlisted(count: number): string {
  return count === 1
    ? 'One more headline found no room here.'
    : `${count} more headlines found no room here.`;
}

/** @param count how many claims of a comparison are not shown */
export function sayWithinRange(count: number): string {
  return count === 1
    ? 'One more number lies within this range.'
    : `${count} more numbers lie within this range.`;
}
