/**
 * Sends what has been published, so that nobody is skipped in silence and nobody is mailed more than once without need.
 *
 * A delivery begins as `pending`. A run claims it: `sending`. The message goes to the server except for its last bytes;
 * until those have left, the server has nothing, so a run that dies here has done no harm and the next one simply
 * begins again. Then `dot` is written and synchronised to disk, and only after that the last bytes leave. The server's
 * answer makes it `sent`, `failed`, or `pending` again for a later try.
 *
 * Between the server's acceptance and our record lies the one moment that no design can close (RFC 1047, RFC 5321
 * section 6.1). What is found in `dot` may or may not have arrived. It is sent once more, with the same bytes and the
 * same Message-ID so that receivers can drop the second copy: at once when an earlier process left it so, after
 * `resendAfterMs` when this one did and goes on, since a slow server may still be at work. A second silence makes it
 * `uncertain`, and the operator is told. With `onUnknown: 'hold'` the first one does.
 *
 * A fault is laid at the right door. A refused recipient is tried again on a schedule of its own, for a day; a server
 * that does not answer costs nobody an attempt: after three failures in a row the run pauses, then one message probes;
 * a wrong password stops the run at its first try. Whom the server does not relay to for us keeps their delivery, and
 * the operator is told when all others are served.
 */
import type { Tally } from '../ports/ledger.ts';
import type { OperatorError } from '../ports/operator-error.ts';
import type { DeliveryRules } from './delivery-rules.ts';
import { DeliveryRun } from './delivery-run.ts';
import type { DeliveryWorld } from './delivery-world.ts';

/** How an edition stands after a run. */
export interface DeliveryReport {
  /** `Edition.id`. */
  readonly edition: string;
  readonly tally: Tally;
  /** When what is left falls due; absent when nothing is left, and when the run was asked to stop. */
  readonly next?: Date;
  /** Why the run ended before everything due was tried. */
  readonly stopped?: OperatorError;
}

/** Which deliveries a run takes up. */
export interface DeliveryScope {
  /** Only this briefing's editions. */
  readonly briefing?: string;
  /** True when a person asked: what waits for a later try is tried now. */
  readonly hurry: boolean;
  /** Ends the run: nothing more is claimed, what is past the dot is finished. */
  readonly signal: AbortSignal;
}

/** Free space wanted before the first message: the ledger, its log and a checkpoint of both must fit for certain. */
export const FREE_BYTES = 50_000_000;
const FREE_EDITIONS = 3;

/**
 * Delivers every edition that has deliveries open, oldest first. The caller holds the runner's lock. Gives a report for
 * each edition it came to; one that says `stopped` is the last. Throws an OperatorError when the state cannot be
 * trusted or written; nothing is sent after that.
 */
export async function deliverOpen(
  world: DeliveryWorld,
  rules: DeliveryRules,
  scope: DeliveryScope,
): Promise<readonly DeliveryReport[]> {
  const { archive, ledger, disk, clock } = world;
  await ledger.recover({ now: clock.now(), onUnknown: rules.onUnknown });
  const reports: DeliveryReport[] = [];
  for (const id of await archive.unfinished(scope.briefing)) {
    const edition = await archive.find(id);
    if (!edition || scope.signal.aborted) break;
    disk.requireFree(FREE_EDITIONS * edition.message.length + FREE_BYTES);
    if (scope.hurry) await ledger.hurry(id, clock.now());
    const stopped = await new DeliveryRun(world, rules, edition, scope.signal).drain();
    const next = scope.signal.aborted ? undefined : await ledger.nextDue(id);
    const tally = await ledger.tally(id);
    reports.push({ edition: id, tally, ...(next && { next }), ...(stopped && { stopped }) });
    if (stopped) break;
  }
  return reports;
}
