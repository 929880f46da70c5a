import {
  openingActions,
  type AccessMeasure,
  type CustomerKey,
  type MeasuredAccess,
  type RosterRow,
  type ViewerDay,
} from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { openDays } from "../day-of.ts";
import { isSequential, type ViewerSequences } from "../sequences.ts";
import type { AccessWindow } from "./access-window.ts";
import { comparePeers, type Share } from "./compare-peers.ts";
import { placeLatest } from "./evidence.ts";
import { listMeasured } from "./list-measured.ts";

const ofDays: Readonly<Partial<Record<AccessMeasure, (day: ViewerDay) => Share>>> = {
  unexplained: ({ unexplained, customers }) => [unexplained, customers],
  "high-balance": ({ highBalance, banded }) => [highBalance, banded],
  "fields-revealed": ({ fields, customers }) => [fields, customers],
  "stated-only": ({ byReason, customers }) => [byReason.stated ?? 0, customers],
  sequential: ({ sequential, stepped }) => [sequential, stepped],
};
const ofSequences: Readonly<Partial<Record<AccessMeasure, (day: ViewerSequences) => Share>>> = {
  "searches-unopened": ({ unopened, searches }) => [unopened, searches],
  "machine-pace": ({ fast, views }) => [fast, views],
  "outside-shift": ({ outside, shifted }) => [outside, shifted],
};

type Sums = ReadonlyMap<AccessMeasure, ReadonlyMap<string, Share>>;

/** What was summed last of a list of days, and of which part of it. */
interface Summed extends Pick<AccessWindow, "from" | "until" | "sequences"> {
  readonly sums: Sums;
}

const summedOf = new WeakMap<AccessWindow["days"], Summed>();

/** Every measure of a viewer with something to count, beside those of peers. `events` are the viewer's, by time. */
export function measureAccess(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
  peers: ReadonlySet<string>,
): readonly MeasuredAccess[] {
  const { until, explanations } = window;
  const row = explanations.roster.rowAt(actor, until);
  return [...sumWindow(window)].flatMap(([measure, byActor]) => {
    const [count, of] = byActor.get(actor) ?? [0, 0];
    // The order of events is counted without knowing why they were; announced work takes itself out again.
    const left = measure in ofSequences ? countPlanned(measure, events, row) : 0;
    if (of === 0) return [];
    const run = measure === "sequential" ? { run: findRun(events) } : {};
    const at = placeLatest(listMeasured[measure](events, row));
    const others = [...peers].flatMap((peer) => {
      const share = byActor.get(peer);
      return share === undefined ? [] : [share];
    });
    return [{ measure, count: count - left, of, ...comparePeers(others), ...run, at }];
  });
}

/** Every measure of every viewer of a window. Many viewers are described of the same one, so it is summed once. */
function sumWindow({ days, sequences, from, until }: AccessWindow): Sums {
  const known = summedOf.get(days);
  if (known?.from === from && known.until === until && known.sequences === sequences) return known.sums;
  const isInside = openDays(from, until);
  const sums = new Map([
    ...sumRows(
      ofDays,
      days.filter(({ day }) => isInside(day)),
    ),
    ...sumRows(
      ofSequences,
      sequences.filter(({ day }) => isInside(day)),
    ),
  ]);
  summedOf.set(days, { from, until, sequences, sums });
  return sums;
}

function sumRows<R extends { readonly actor: string }>(
  shares: Readonly<Partial<Record<AccessMeasure, (row: R) => Share>>>,
  rows: readonly R[],
): Sums {
  const sums = new Map<AccessMeasure, Map<string, Share>>();
  for (const [measure, share] of Object.entries(shares) as [AccessMeasure, (row: R) => Share][]) {
    const byActor = new Map<string, Share>();
    for (const row of rows) {
      const [count, of] = share(row);
      const [counted, all] = byActor.get(row.actor) ?? [0, 0];
      byActor.set(row.actor, [counted + count, all + of]);
    }
    sums.set(measure, byActor);
  }
  return sums;
}

/** How many of what a measure counts was announced. */
function countPlanned(measure: AccessMeasure, events: readonly ExplainedEvent[], row: RosterRow | undefined): number {
  return listMeasured[measure](events, row).filter(({ reason }) => reason === "planned").length;
}

/** The most customers in one run of views without a reason whose numbers lie one beside the other. To go back to one counts no more. */
function findRun(events: readonly ExplainedEvent[]): number {
  let longest = 0;
  const run = new Set<CustomerKey>();
  for (const { event, reason } of events) {
    const { customer, action, step } = event;
    if (customer === undefined || !openingActions.includes(action) || step === 0) continue;
    if (reason === undefined && isSequential(step)) run.add(customer);
    else run.clear();
    longest = Math.max(longest, run.size);
  }
  return longest;
}
