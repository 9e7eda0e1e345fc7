/** The edition's own words: everything in the mail that no article wrote. Plain, short, the same in both parts. */
export const WORDS = {
  brief: 'In brief',
  according: 'according to',
  via: 'via',
  asOf: 'as of',
  up: 'up',
  down: 'down',
  also: 'Other reports',
  further: 'Further figures',
  reprinted: 'Also printed by',
  people: 'People',
  earlier: 'Earlier',
  now: 'now',
  differ: 'Sources differ',
  update: 'The figure has moved',
  agree: 'Sources agree',
  beside: 'Side by side',
  more: 'More headlines',
  hot: 'Hot this week',
  leftOut: 'Left out today',
  notes: 'Where the figures stand',
  notesExplained: 'Each figure above leads to the sentence that it was taken from.',
  pageDated: 'page dated',
  preferences: 'Change what you receive',
  unsubscribe: 'Unsubscribe from this briefing',
  nothing: 'No news today: nothing new has arrived since the last edition.',
} as const;

export function countStories(stories: number, articles: number): string {
  const told = stories === 1 ? '1 story' : `${stories} stories`;
  return articles === stories ? told : `${told} from ${articles} articles`;
}

export function sayReadingTime(minutes: number): string {
  return minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`;
}

export function sayReason(title: string): string {
  return `You receive this because your address is on the list of “${title}”.`;
}

/** @param day `20 Nov 2026` */
export function sayEarlier(day: string): string {
  return `We told of this on ${day}`;
}

export function sayUnlisted(count: number): string {
  return `and ${count} more`;
}
