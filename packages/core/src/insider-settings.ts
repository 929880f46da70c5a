import { insiderBounds, type Bounds } from "./bounds.ts";

/** What the organisation sets for the insider door. `defaultInsiderSettings` is what holds where it sets nothing. */
export interface InsiderSettings {
  /** Alerts in a week that all detectors together may raise by chance. */
  readonly alertsPerWeek: number;
  /** While it is off, what counting says is shown and opens no case; what rules notice in single events does. */
  readonly alertsOn: boolean;
  /** Minutes that a view waits for its reason before it counts as unexplained. */
  readonly graceMinutes: number;
  /** Days of a baseline that are needed before anybody is alerted on. */
  readonly shadowDays: number;
  /** Customers there are, where the organisation says so; otherwise they are estimated from those whose records were opened. */
  readonly customers: number | undefined;
  readonly exports: ExportLimits;
  readonly unmasking: {
    /** A second person confirms before names are shown. */
    readonly needsSecond: boolean;
    /** Hours for which names stay shown. */
    readonly hours: number;
  };
  readonly reviews: {
    /** Days that a reviewer has to answer. */
    readonly days: number;
    /** Days without use after which a right is listed as unused. */
    readonly unusedDays: number;
  };
  readonly canaries: {
    /** Days after which a canary is replaced. */
    readonly rotationDays: number;
  };
}

/** How many rows may leave, and how long an approval holds. Sums are over rolling days, of all that was allowed. */
export interface ExportLimits {
  /** Exports need the approval of somebody of another team. Where they do not, the sums alone hold. */
  readonly needsApproval: boolean;
  /** Most rows of one approval. */
  readonly atOnce: number;
  readonly viewer: ExportSumLimits;
  readonly team: ExportSumLimits;
  readonly approvalHours: number;
}

/** Most rows in rolling 1 and 30 days. */
export interface ExportSumLimits {
  readonly day: number;
  readonly month: number;
}

/** What holds where nothing is set: facts of the insider door, sections 5.2, 9, 10 and 11; numbers without a source are our judgement. */
export const defaultInsiderSettings: InsiderSettings = {
  alertsPerWeek: 2,
  alertsOn: false,
  graceMinutes: 15,
  shadowDays: 30,
  customers: undefined,
  // The tiers at which bulk queries are noticed elsewhere begin at 10,000 rows (Panther analysis, state of 2026-07-01).
  exports: {
    needsApproval: true,
    atOnce: 10_000,
    viewer: { day: 10_000, month: 50_000 },
    team: { day: 50_000, month: 100_000 },
    approvalHours: 24,
  },
  unmasking: { needsSecond: false, hours: 72 },
  reviews: { days: 14, unusedDays: 60 },
  canaries: { rotationDays: 180 },
};

/** Settings of which only some are set. */
export type PartialInsiderSettings = {
  readonly [K in keyof InsiderSettings]?: InsiderSettings[K] extends object
    ? Partial<InsiderSettings[K]>
    : InsiderSettings[K];
};

/** Fills in what is not set. */
export function completeInsiderSettings(set: PartialInsiderSettings = {}): InsiderSettings {
  const usual = defaultInsiderSettings;
  return {
    ...usual,
    ...set,
    exports: { ...usual.exports, ...set.exports },
    unmasking: { ...usual.unmasking, ...set.unmasking },
    reviews: { ...usual.reviews, ...set.reviews },
    canaries: { ...usual.canaries, ...set.canaries },
  };
}

/** What is wrong with settings, in sentences; none where they can be kept. */
export function checkInsiderSettings(settings: InsiderSettings): readonly string[] {
  const { exports } = settings;
  const { exportRows } = insiderBounds;
  const from = (least: number): Bounds => ({ ...exportRows, least });
  const bounds: readonly (readonly [what: string, value: number, bounds: Bounds])[] = [
    ["Alerts per week", settings.alertsPerWeek, insiderBounds.alertsPerWeek],
    ["Minutes of grace", settings.graceMinutes, insiderBounds.graceMinutes],
    ["Days of a baseline", settings.shadowDays, insiderBounds.shadowDays],
    ["Customers", settings.customers ?? 1, insiderBounds.customers],
    ["Rows of one approval", exports.atOnce, exportRows],
    ["Rows of a person in a day", exports.viewer.day, exportRows],
    ["Rows of a person in 30 days", exports.viewer.month, from(exports.viewer.day)],
    ["Rows of a team in a day", exports.team.day, from(exports.viewer.day)],
    ["Rows of a team in 30 days", exports.team.month, from(Math.max(exports.team.day, exports.viewer.month))],
    ["Hours of an approval", exports.approvalHours, insiderBounds.approvalHours],
    ["Hours of shown names", settings.unmasking.hours, insiderBounds.unmaskingHours],
    ["Days of a review", settings.reviews.days, insiderBounds.reviewDays],
    ["Days without use", settings.reviews.unusedDays, insiderBounds.unusedDays],
    ["Days of a canary", settings.canaries.rotationDays, insiderBounds.rotationDays],
  ];
  return bounds
    .filter(([, value, { least, most }]) => !(value >= least && value <= most))
    .map(([what, , { least, most }]) => `${what} must be from ${String(least)} to ${String(most)}.`);
}
