import type { Calendar } from '../ports/calendar.ts';
import { keepFile, readKeptFile } from './kept-file.ts';

const DAY = 86_400_000;

/** How far a zone's clocks are ahead, from one instant up to another. */
interface Known {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
  readonly ahead: number;
}

/**
 * A calendar's `ahead` that asks for a zone once a day: the first time that a process asks about zones, the runtime
 * makes ready for all of them, which is a tenth of a preview.
 *
 * @param path the file that keeps the answers; it may be deleted at any time
 * @param program names the program, see `readProgramBuild`; the zones themselves come with the runtime
 */
export function keepOffsets(ask: Calendar['ahead'], path: string, program: string): Calendar['ahead'] {
  const key = `${program} ${process.version}`;
  return (zone, instant) => {
    const at = instant.getTime();
    const kept = readKeptFile(path, key);
    const known = kept ? (JSON.parse(kept.toString()) as Known[]) : [];
    const current = known.filter(({ from, until }) => from <= at && at < until);
    const found = current.find((one) => one.zone === zone);
    if (found) return found.ahead;
    const ahead = ask(zone, instant);
    // No zone changes twice within a day: what holds at both ends holds in between.
    if (ask(zone, new Date(at + DAY)) === ahead) {
      current.push({ zone, from: at, until: at + DAY, ahead });
      keepFile(path, key, Buffer.from(JSON.stringify(current)));
    }
    return ahead;
  };
}
