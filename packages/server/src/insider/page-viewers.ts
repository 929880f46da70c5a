import { Problem } from "@doorward/core";
import type { z } from "zod";
import type { viewersQuery } from "../contract/schemas/insider/viewer.ts";
import type { MeasuredViewer } from "./measure-viewers.ts";

type Query = z.output<typeof viewersQuery>;

/** With what is expected so little, one more would stand above everybody. */
const leastExpected = 0.5;

const orders: Readonly<Record<Query["order"], (one: MeasuredViewer, other: MeasuredViewer) => number>> = {
  unexplained: (one, other) => other.unexplained - one.unexplained,
  customers: (one, other) => other.customers - one.customers,
  "expected-ratio": (one, other) => tellRatio(other) - tellRatio(one),
  team: (one, other) => compareText(one.team ?? "", other.team ?? ""),
};

/** One page of the viewers that are asked for, in the order that is asked for. */
export function pageViewers(all: readonly MeasuredViewer[], query: Query) {
  const meant = all.filter((viewer) =>
    (["team", "site", "vendor", "duty"] as const).every((by) => query[by] === undefined || viewer[by] === query[by]),
  );
  const order = orders[query.order];
  const sorted = meant.toSorted((one, other) => order(one, other) || compareText(one.viewer, other.viewer));
  const start = readStart(query.after);
  const viewers = sorted.slice(start, start + query.limit);
  const end = start + viewers.length;
  return { viewers, ...(end < sorted.length ? { next: String(end) } : {}) };
}

function tellRatio({ unexplained, expected }: MeasuredViewer): number {
  return unexplained / Math.max(leastExpected, expected);
}

function readStart(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,7}$/u.test(after))
    throw new Problem("not-valid", "This page does not begin anywhere. Begin with the first.");
  return Number(after);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
