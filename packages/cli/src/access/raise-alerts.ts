import type { AccessContext, InsiderSettings, ViewerDay } from "@doorward/core";
import type { ViewerAlert } from "@doorward/doors";
import type { Gaps } from "./find-gaps.ts";

/** What counting needs besides the days. */
export interface AlertOptions {
  readonly context: AccessContext;
  readonly gaps: Gaps;
  readonly settings: InsiderSettings;
  /** Alerts of days outside are not told. Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** What counting says of viewers in the window. */
export function raiseAlerts(_days: readonly ViewerDay[], _options: AlertOptions): readonly ViewerAlert[] {
  return [];
}
