import { openingActions, type AccessMeasure, type MeasuredAccess, type ViewerDay } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { isSequential, type ViewerSequences } from "../sequences.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeLatest } from "./evidence.ts";
import { isInside } from "./list-peers.ts";
import { listMeasured } from "./list-measured.ts";

/** What is counted, of how much. */
type Share = readonly [count: number, of: number];

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

type Sums = Map<AccessMeasure, Map<string, Share>>;

/** Every measure of a viewer with something to count, beside those of peers. `events` are the viewer's, by time. */
export function measureAccess(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
  peers: ReadonlySet<string>,
): readonly MeasuredAccess[] {
  const sums: Sums = new Map();
  const { from, until, explanations } = window;
  const row = explanations.roster.rowAt(actor, until);
  const isMeant = ({ actor: other, day }: { readonly actor: string; readonly day: string }) =>
    (other === actor || peers.has(other)) && isInside(day, from, until);
  addRows(sums, ofDays, window.days.filter(isMeant));
  addRows(sums, ofSequences, window.sequences.filter(isMeant));
  return [...sums].flatMap(([measure, byActor]) => {
    const [count, of] = byActor.get(actor) ?? [0, 0];
    if (of === 0) return [];
    const run = measure === "sequential" ? { run: findRun(events) } : {};
    const at = placeLatest(listMeasured[measure](events, row));
    return [{ measure, count, of, peers: comparePeers(byActor, actor), ...run, at }];
  });
}

function addRows<R extends { readonly actor: string }>(
  sums: Sums,
  shares: Readonly<Partial<Record<AccessMeasure, (row: R) => Share>>>,
  rows: readonly R[],
): void {
  for (const [measure, share] of Object.entries(shares) as [AccessMeasure, (row: R) => Share][]) {
    const byActor = new Map<string, Share>();
    for (const row of rows) {
      const [count, of] = share(row);
      const [counted, all] = byActor.get(row.actor) ?? [0, 0];
      byActor.set(row.actor, [counted + count, all + of]);
    }
    sums.set(measure, byActor);
  }
}

function comparePeers(byActor: ReadonlyMap<string, Share>, actor: string): MeasuredAccess["peers"] {
  const others = [...byActor].filter(([other, [, of]]) => other !== actor && of > 0).map(([, share]) => share);
  const rates = others.map(([count, of]) => count / of).toSorted((a, b) => a - b);
  const [count, of] = others.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
  return {
    size: rates.length,
    median: findMedian(rates),
    highest: rates.at(-1) ?? 0,
    pooled: of === 0 ? 0 : count / of,
  };
}

/** The middle of sorted numbers; 0 where there is none. */
export function findMedian(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The longest run of views without a reason whose customers' numbers lie one beside the other. */
function findRun(events: readonly ExplainedEvent[]): number {
  let longest = 0;
  let run = 0;
  for (const { event, reason } of events) {
    if (event.customer === undefined || !openingActions.includes(event.action)) continue;
    run = reason === undefined && isSequential(event.step) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
