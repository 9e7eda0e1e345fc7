/** What an edition is called and which day it belongs to. */
export interface EditionName {
  /** `Edition.id`. */
  readonly id: string;
  /** ISO day in the briefing's time zone. */
  readonly date: string;
}

/**
 * Names an edition made by hand: `morning@2026-03-10T081502-120-hand`. Milliseconds keep any two apart; colons stay
 * out, because the name is also a file's.
 *
 * @param now the moment of making
 * @param ahead milliseconds that the clocks of the briefing's time zone are ahead of UTC
 */
export function nameHandMade(briefing: string, now: Date, ahead: number): EditionName {
  const [date = '', time = ''] = new Date(now.getTime() + ahead).toISOString().split('T');
  const [seconds = '', milliseconds = ''] = time.replace('Z', '').split('.');
  return { id: `${briefing}@${date}T${seconds.replaceAll(':', '')}-${milliseconds}-hand`, date };
}

/**
 * Names the edition of a slot: `morning@2026-03-10T0700`.
 *
 * @param slot nominal local time, `2026-03-10T07:00`
 */
export function nameScheduled(briefing: string, slot: string): EditionName {
  return { id: `${briefing}@${slot.replaceAll(':', '')}`, date: slot.slice(0, 10) };
}
