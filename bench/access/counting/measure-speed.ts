import { countViewers } from "../../../packages/doors/src/insider/counting/count-viewers.ts";
import { perWeek } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import { readProcessorTime } from "../../candidate/processor-time.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { worldDefaults } from "../world/world.ts";

/** How long it takes to count everybody anew. */
export interface SpeedRow {
  readonly viewers: number;
  readonly days: number;
  readonly rows: number;
  /** Milliseconds of processor time, the median of five. */
  readonly milliseconds: number;
}

/** A round of counting over 3,000 viewers and 180 days takes at most this. */
export const speedTarget = { viewers: 3000, milliseconds: 2000 };
const runs = 5;

/** Measures 300 and 3,000 viewers. */
export async function measureSpeed(makeViewerDays: MakeViewerDays, seed: number): Promise<SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for (const viewers of [300, speedTarget.viewers]) {
    const made = await makeViewerDays({ ...worldDefaults, viewers, seed });
    const input = { ...made, suspended: [] };
    const times = Array.from({ length: runs }, () => {
      const before = readProcessorTime();
      countViewers(input, { alertsPerWeek: perWeek(viewers / 300), thresholdFactor: 1 });
      return readProcessorTime() - before;
    }).toSorted((a, b) => a - b);
    const days = new Set(made.days.map(({ day }) => day)).size;
    rows.push({ viewers, days, rows: made.days.length, milliseconds: times[Math.floor(runs / 2)] ?? 0 });
  }
  return rows;
}
