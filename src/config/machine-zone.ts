/** What the runtime calls a zone that it cannot tell; with `TZ=` set to nothing, as POSIX has it, that is UTC. */
const UNTOLD = 'Etc/Unknown';

/**
 * The machine's time zone by its name in the IANA database. Undefined when `TZ` holds something else (a misspelt name,
 * a POSIX rule): the runtime then reads clocks as UTC, or with the offset's sign turned round.
 */
export function machineZone(): string | undefined {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone === UNTOLD) return 'UTC';
  return zone !== undefined && /^[A-Za-z]/.test(zone) ? zone : undefined;
}
