import type { MakeViewerDays } from "./world/make-viewer-days.ts";
import type { World } from "./world/world.ts";
import { measureCounting, type BudgetRow, type CountingAmounts } from "./counting/measure-counting.ts";

/** What counting does when the world is otherwise than supposed. */
export interface SensitivityRow {
  readonly what: string;
  readonly budget: BudgetRow;
}

/** One thing changed at a time. Views per ticket change no count of customers: that is seen in the records alone. */
const changes: readonly (readonly [what: string, change: Partial<World>])[] = [
  ["as supposed", {}],
  ["days scatter with r = 2", { dispersion: 2 }],
  ["days scatter with r = 4", { dispersion: 4 }],
  ["days scatter with r = 6", { dispersion: 6 }],
  ["6 % of tickets unexplained", { unexplainedShare: 0.06 }],
  ["10 % of tickets unexplained", { unexplainedShare: 0.1 }],
  ["nobody is away", { shrinkage: 0 }],
  ["nobody leaves", { attrition: 0 }],
  ["one site", { sites: 1 }],
];

/** Measures budget 1 under each change. */
export async function measureSensitivity(
  makeViewerDays: MakeViewerDays,
  amounts: CountingAmounts,
): Promise<SensitivityRow[]> {
  const rows: SensitivityRow[] = [];
  for (const [what, change] of changes) {
    const [budget] = await measureCounting(makeViewerDays, amounts, change);
    if (budget !== undefined) rows.push({ what, budget });
  }
  return rows;
}
