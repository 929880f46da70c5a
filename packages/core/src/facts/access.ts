import type { Evidence } from "../place.ts";
import type { AccessAction, ViewerDuty, ViewReason } from "./access-records.ts";

// What rules about access receive: one viewer, or the accounts and rights of an organisation, over one window. It holds no name of a
// viewer and no customer, only figures beside those of peers and single events with where to look. Times are milliseconds since 1970.

/** What is counted of a viewer beside peers. */
export const accessMeasures = [
  /** Customers opened without a reason that was found, of all opened. */
  "unexplained",
  /** Customers of the highest bands, of all opened without reason whose band is known. */
  "high-balance",
  /** Searches after which nothing was opened within ten minutes, of all searches. */
  "searches-unopened",
  /** Fields that were revealed, of customers opened. */
  "fields-revealed",
  /** Customers opened for which only the viewer's own word is a reason, of all opened. */
  "stated-only",
  /** Views whose customer's number lies 1 to 3 beside the one before, of views whose distance is known. */
  "sequential",
  /** Views within two seconds of one of another customer, of all views. */
  "machine-pace",
  /** Views outside the shift, of views of those with a shift. */
  "outside-shift",
] as const;
export type AccessMeasure = (typeof accessMeasures)[number];

/** With fewer peers, figures beside theirs say little (facts of the door, 13; a judgement, no published value). */
export const leastPeers = 10;

/** One figure of a viewer beside those of peers, over the window. */
export interface MeasuredAccess {
  readonly measure: AccessMeasure;
  readonly count: number;
  readonly of: number;
  /** Rates of peers with something to count. */
  readonly peers: { readonly size: number; readonly median: number; readonly highest: number; readonly pooled: number };
  /** Standard deviation of peers' rates beyond what counts of such a size give by chance, and of what they have in common. */
  readonly spread: number;
  /** Customers of the longest run of the same, one after the other and without a reason; of `sequential` alone. */
  readonly run?: number;
  /** Where to look, the latest first. At most ten. */
  readonly at: readonly Evidence[];
}

/** Whether an export or impersonation was approved. `none` means that no approval names it. */
export type ApprovalState = "approved" | "none" | "other-query" | "over-ceiling" | "expired" | "same-team" | "own";

/** A single event that may say something by itself. */
export interface NotedAccess {
  readonly action: AccessAction;
  readonly at: Evidence;
  readonly when: number;
  /** Undefined where nothing explains it. */
  readonly reason: ViewReason | undefined;
  readonly isCanary: boolean;
  /** The customer stood in a listing, and was not opened. */
  readonly isListing: boolean;
  /** The viewer made a ticket of the customer after the view, within a day; of several views before one ticket, the first. */
  readonly isTicketAfter: boolean;
  readonly isAfterLeaving: boolean;
  /** Announced work is about it, whatever else explains it. */
  readonly isPlanned: boolean;
  readonly approval: ApprovalState | undefined;
  readonly rows: number;
}

/** What a connection shows of where somebody is and with what. A network is as wide as addresses of one place usually share. */
export type Surrounding = "device" | "site" | "country" | "network";

/** What was new at once: things that the viewer was never seen with, and of whose kind something is known of the viewer for thirty days. */
export interface NewSurroundings {
  readonly what: readonly Surrounding[];
  /** Those of them that no peer was seen with before. */
  readonly newToPeers: readonly Surrounding[];
  /** Customers whose records were opened with all of it, and those of them for whom nothing explains it. */
  readonly opened: number;
  readonly unexplained: number;
  /** Announced, as a change of shift or a new machine. */
  readonly isPlanned: boolean;
  readonly at: Evidence;
}

/** Two sessions of one viewer at once, from places one person is not in. Both are told of by one feed. */
export interface TwoPlaces {
  readonly differs: "country" | "site" | "network";
  readonly minutesApart: number;
  /** The device at the other place is known, and is neither that of before nor that of after. */
  readonly hasTwoDevices: boolean;
  /** The last event at the first place, the first at the other, and the first back again. */
  readonly at: readonly Evidence[];
}

/** Exports of thirty days beside the limit. Days on which work of whoever exported was announced are left out. */
export interface ExportSums {
  readonly of: "viewer" | "team";
  readonly rows: number;
  readonly limit: number;
  readonly runs: number;
  /** Runs of the viewer of 80 to 100 of 100 of what may leave at once. */
  readonly justUnder: number;
  readonly at: readonly Evidence[];
}

/** The count of unexplained views that went beyond what chance gives (doors/src/insider/counting). */
export interface CountAlert {
  readonly of: "viewer" | "site";
  readonly statistic: number;
  readonly threshold: number;
  /** From the first day of the rise to the day of the alert, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly day: string;
  readonly counted: number;
  readonly expected: number;
  readonly peersMedian: number;
  /** The alert was within the budget; without it is a signal. */
  readonly isWithinBudget: boolean;
  /** A baseline is missing, so that nobody is alerted. */
  readonly isShadow: boolean;
  readonly at: readonly Evidence[];
}

/** Other viewers of one site, shift or vendor who opened the same customers without reason. */
export interface SharedCustomers {
  readonly by: "site" | "vendor" | "team";
  readonly viewers: number;
  readonly customers: number;
  /** How many would share by chance. */
  readonly expected: number;
  /** Chance of at least that many. */
  readonly p: number;
  readonly at: readonly Evidence[];
}

/** An account or a right that somebody should answer for. */
export interface StandingAccess {
  readonly what:
    | "vendor-account-without-owner"
    | "vendor-account-without-end"
    | "vendor-account-past-end"
    | "grant-unused"
    | "grant-after-leaving"
    | "views-own-monitoring";
  readonly days: number;
  readonly at: Evidence;
}

/** Two people who approve for each other. */
export interface ApproverPair {
  readonly approvals: number;
  /** Share of the requester's approvals that this approver gave, 0 to 1. */
  readonly share: number;
  readonly mutual: number;
  readonly at: readonly Evidence[];
}

/** The last ten days before leaving beside the sixty days before them; of days on which customers were opened. */
export interface LeavingAccess {
  /** Customers a day. */
  readonly perDay: number;
  readonly before: number;
  /** Customers a day for whom nothing explains it. */
  readonly unexplainedPerDay: number;
  readonly unexplainedBefore: number;
  readonly days: number;
  readonly daysBefore: number;
  readonly at: readonly Evidence[];
}

/** All that is known of a viewer's access in a window. */
export interface AccessFacts {
  readonly from: number;
  readonly until: number;
  readonly duty: ViewerDuty;
  readonly isVendor: boolean;
  /** Days since the first day, and to the last; undefined where the roster does not say. */
  readonly daysSinceJoining: number | undefined;
  readonly daysToLeaving: number | undefined;
  readonly daysWithViews: number;
  /** Peers that were compared with; under `leastPeers`, figures beside them say little. */
  readonly peers: number;
  /** The feed of tickets was late or silent for part of the window, so that counts say nothing. */
  readonly isSuspended: boolean;
  readonly measures: readonly MeasuredAccess[];
  readonly noted: readonly NotedAccess[];
  readonly surroundings: readonly NewSurroundings[];
  readonly twoPlaces: readonly TwoPlaces[];
  readonly exports: readonly ExportSums[];
  readonly alerts: readonly CountAlert[];
  readonly shared: readonly SharedCustomers[];
  readonly standing: readonly StandingAccess[];
  readonly approvals: readonly ApproverPair[];
  readonly leaving: LeavingAccess | undefined;
}
