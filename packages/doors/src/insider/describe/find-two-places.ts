import type { TwoPlaces } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { placeEvent } from "./evidence.ts";
import { showSurroundings } from "./find-surroundings.ts";

/** Within which somebody is back at the first place, so that both were used at once. Stated by judgement. */
const backWithin = 2 * 3_600_000;
const minute = 60_000;

/** Sessions of one viewer at once from different countries, sites or networks, of each the closest. `events` are by time. */
export function findTwoPlaces(events: readonly ExplainedEvent[]): readonly TwoPlaces[] {
  return (["country", "site", "network"] as const).flatMap((differs) => {
    const placed = events.flatMap((explained) => {
      const value = showSurroundings(explained.event).get(differs);
      return value === undefined ? [] : [{ explained, value, at: explained.event.observedAt }];
    });
    const runs = joinRuns(placed);
    const turns = runs.flatMap((run, index) => {
      const [before, after] = [runs[index - 1], runs[index + 1]];
      if (before === undefined || after === undefined || before.value !== after.value) return [];
      if (after.first.at - before.last.at > backWithin) return [];
      const apart = Math.min(run.first.at - before.last.at, after.first.at - run.last.at);
      return [{ apart, rows: [before.last, run.first, after.first].map(({ explained }) => explained) }];
    });
    const closest = turns.toSorted((a, b) => a.apart - b.apart)[0];
    if (closest === undefined) return [];
    const devices = new Set(closest.rows.flatMap(({ event }) => event.device ?? [])).size;
    return [{ differs, minutesApart: Math.round(closest.apart / minute), devices, at: closest.rows.map(placeEvent) }];
  });
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
