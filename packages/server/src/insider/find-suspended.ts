import type { SuspendedDays } from "@doorward/doors";
import { listSuspensions, type Handle } from "@doorward/store";
import { findCoverageFall } from "./judge-coverage.ts";
import { mayFallSilent } from "./own-source.ts";
import { boundDays, dayOf } from "./read-span.ts";

/** Days that say nothing of anybody. */
export interface Suspended {
  readonly days: readonly SuspendedDays[];
  /** Whether it is so at this moment. */
  readonly isNow: boolean;
}

/**
 * The days of a span that a silence of a feed touches, or on which far fewer views are explained than is usual: counting and calibration
 * both leave them out.
 */
export async function findSuspended(
  handle: Handle,
  span: { readonly from: string; readonly until: string },
  now: Date,
): Promise<Suspended> {
  const all = await listSuspensions(handle, boundDays(span));
  const silences = all.filter(({ source }) => mayFallSilent(source));
  const fall = await findCoverageFall(handle, now);
  const days = silences.map(({ from, until }) => ({ from: dayOf(from), until: dayOf(until ?? now) }));
  return {
    days: fall === undefined ? days : [...days, { from: fall.from, until: dayOf(now) }],
    isNow: fall !== undefined || silences.some(({ until }) => until === undefined),
  };
}
