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
  const bounds: readonly (readonly [what: string, value: number, least: number, most: number])[] = [
    ["Alerts per week", settings.alertsPerWeek, 0.01, 10_000],
    ["Minutes of grace", settings.graceMinutes, 0, 1440],
    ["Days of a baseline", settings.shadowDays, 1, 365],
    ["Customers", settings.customers ?? 1, 1, 1e11],
    ["Rows of one approval", exports.atOnce, 1, 1e12],
    ["Rows of a person in a day", exports.viewer.day, 1, 1e12],
    ["Rows of a person in 30 days", exports.viewer.month, exports.viewer.day, 1e12],
    ["Rows of a team in a day", exports.team.day, exports.viewer.day, 1e12],
    ["Rows of a team in 30 days", exports.team.month, Math.max(exports.team.day, exports.viewer.month), 1e12],
    ["Hours of an approval", exports.approvalHours, 1, 720],
    ["Hours of shown names", settings.unmasking.hours, 1, 8760],
    ["Days of a review", settings.reviews.days, 1, 365],
    ["Days without use", settings.reviews.unusedDays, 1, 3650],
    ["Days of a canary", settings.canaries.rotationDays, 1, 3650],
  ];
  return bounds
    .filter(([, value, least, most]) => !(value >= least && value <= most))
    .map(([what, , least, most]) => `${what} must be from ${String(least)} to ${String(most)}.`);
}
