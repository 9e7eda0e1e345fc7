/** What an edition is called and which day it belongs to. */
export interface EditionName {
  /** `Edition.id`. */
  readonly id: string;
  /** ISO day in the briefing's time zone. */
  readonly date: string;
}

/**
 * Names an edition made by hand: `morning@2026-03-10T081502-120-hand`. Milliseconds keep any two apart; colons stay out,
 * because the name is also a file's.
 *
 * @param now the moment of making
 * @param timezone IANA name
 */
export function nameHandMade(briefing: string, now: Date, timezone: string): EditionName {
  const local = toLocal(now, timezone);
  const milliseconds = String(now.getUTCMilliseconds()).padStart(3, '0');
  const id = `${briefing}@${local.date}T${local.time.replaceAll(':', '')}-${milliseconds}-hand`;
  return { id, date: local.date };
}

/**
 * Names the edition of a slot: `morning@2026-03-10T0700`.
 *
 * @param slot nominal local time, `2026-03-10T07:00`
 */
export function nameScheduled(briefing: string, slot: string): EditionName {
  return { id: `${briefing}@${slot.replaceAll(':', '')}`, date: slot.slice(0, 10) };
}

/** A moment's ISO day and `hh:mm:ss` in a time zone. */
function toLocal(instant: Date, timezone: string): { readonly date: string; readonly time: string } {
  // The Swedish locale writes ISO 8601: 2026-03-10 08:15:02.
  const [date, time] = instant.toLocaleString('sv-SE', { timeZone: timezone }).split(' ');
  return { date: date!, time: time! };
}
