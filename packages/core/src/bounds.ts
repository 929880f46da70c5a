/** From which number to which something can be set, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Days for which a kind of what is kept can stay. */
export const retentionBounds: Bounds = { least: 1, most: 36_500 };

/** What can be set in numbers for the insider door, each alone; that sums of exports fit each other is checked besides. */
export const insiderBounds = {
  alertsPerWeek: { least: 0.01, most: 10_000 },
  graceMinutes: { least: 0, most: 1440 },
  shadowDays: { least: 1, most: 365 },
  customers: { least: 1, most: 1e11 },
  exportRows: { least: 1, most: 1e12 },
  approvalHours: { least: 1, most: 720 },
  unmaskingHours: { least: 1, most: 8760 },
  reviewDays: { least: 1, most: 365 },
  unusedDays: { least: 1, most: 3650 },
  rotationDays: { least: 1, most: 3650 },
} as const satisfies Readonly<Record<string, Bounds>>;
