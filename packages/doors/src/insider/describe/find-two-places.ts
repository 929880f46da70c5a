import type { TwoPlaces } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { placeEvent } from "./evidence.ts";
import { showSurroundings } from "./find-surroundings.ts";

/** Within which somebody is back at the first place, so that both were used at once. Stated by judgement. */
const backWithin = 2 * 3_600_000;
const minute = 60_000;

/**
 * Sessions of one viewer at once from different countries, sites or networks: of each one, with two devices where there is such a one, and
 * else the closest. Feeds are looked at one by one, since two of them name one device and one place in two ways. `events` are by time.
 */
export function findTwoPlaces(events: readonly ExplainedEvent[]): readonly TwoPlaces[] {
  const feeds = [...Map.groupBy(events, ({ event }) => event.source).values()];
  return (["country", "site", "network"] as const).flatMap((differs) => {
    const [first] = feeds.flatMap((feed) => listTurns(feed, differs)).toSorted(compareTurns);
    if (first === undefined) return [];
    const { apart, hasTwoDevices, rows } = first;
    return [{ differs, minutesApart: Math.round(apart / minute), hasTwoDevices, at: rows.map(placeEvent) }];
  });
}

/** From one place to another and back. */
interface Turn {
  /** Milliseconds of the shorter way. */
  readonly apart: number;
  readonly hasTwoDevices: boolean;
  /** The last event before, the first at the other place, and the first after. */
  readonly rows: readonly ExplainedEvent[];
}

function listTurns(events: readonly ExplainedEvent[], differs: TwoPlaces["differs"]): readonly Turn[] {
  const placed = events.flatMap((explained) => {
    const value = showSurroundings(explained.event).get(differs);
    return value === undefined ? [] : [{ explained, value, at: explained.event.observedAt }];
  });
  const runs = joinRuns(placed);
  return runs.flatMap((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (before === undefined || after === undefined || before.value !== after.value) return [];
    if (after.first.at - before.last.at > backWithin) return [];
    const apart = Math.min(run.first.at - before.last.at, after.first.at - run.last.at);
    const [left, other, back] = [before.last.explained, run.first.explained, after.first.explained];
    const hasTwoDevices = isOtherDevice(left, other) && isOtherDevice(back, other);
    return [{ apart, hasTwoDevices, rows: [left, other, back] }];
  });
}

/** Both devices are known, and differ. */
function isOtherDevice({ event: one }: ExplainedEvent, { event: other }: ExplainedEvent): boolean {
  return one.device !== undefined && other.device !== undefined && one.device !== other.device;
}

function compareTurns(one: Turn, other: Turn): number {
  return Number(other.hasTwoDevices) - Number(one.hasTwoDevices) || one.apart - other.apart;
}

interface Placed {
  readonly explained: ExplainedEvent;
  readonly value: string;
  readonly at: number;
}

/** Events one after the other from one place, as one. */
function joinRuns(placed: readonly Placed[]) {
  const runs: { value: string; first: Placed; last: Placed }[] = [];
  for (const row of placed) {
    const run = runs.at(-1);
    if (run?.value === row.value) run.last = row;
    else runs.push({ value: row.value, first: row, last: row });
  }
  return runs;
}
