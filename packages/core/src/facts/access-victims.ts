import type { CustomerKey, ViewerDuty, ViewReason } from "./access-records.ts";

// Who opened the records of customers that were defrauded, as the store joins it and the insider door ranks it. Times are milliseconds
// since 1970.

/** A customer whom somebody deceived with what only the organisation knew. */
export interface Victim {
  /** The hash of the customer's id under each key that was in use during the look-back. */
  readonly keys: readonly CustomerKey[];
  /** When the deceiver first wrote or called. Views from then on count for nothing: they may be those of who helped. */
  readonly firstContactAt: number;
}

/** What is known of one victim before the first contact. */
export interface VictimContacts {
  readonly firstContactAt: number;
  /** Pairs of viewer and day that a ticket or a contact of theirs explains. */
  readonly contacts: number;
}

/** A victim whose record a viewer opened before the first contact, however often. */
export interface VictimHit {
  /** Where the victim stands in the list that was handed in. */
  readonly victim: number;
  readonly firstAt: number;
  /** Days with a view, those of them that a reason was found for, and those of these that a ticket or a contact explains. */
  readonly days: number;
  readonly explained: number;
  readonly contacts: number;
  /** What explained the first of these days, if anything did. */
  readonly reason?: ViewReason;
}

/** The work of a viewer in one month. */
export interface MonthOfWork {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Tickets that came to the viewer. */
  readonly tickets: number;
  /** Pairs of customer and day that a ticket or a contact explains. */
  readonly contacts: number;
  /** Pairs that nothing but the viewer's own word explains. */
  readonly unexplained: number;
}

/** Somebody who could open records in the look-back, also who has left since. */
export interface VictimViewer {
  /** The key of the viewer, which tells no name. */
  readonly actor: string;
  readonly duty: ViewerDuty;
  readonly team: string;
  readonly site?: string;
  readonly vendor?: string;
  /** When the shift begins, as `Asia/Kolkata 09:30`. */
  readonly shift?: string;
  readonly leftAt?: number;
  readonly work: readonly MonthOfWork[];
  readonly hits: readonly VictimHit[];
}

/** Victims joined back to viewers. */
export interface VictimJoin {
  readonly from: number;
  readonly until: number;
  /** Customers there are, with those whom nobody opened. */
  readonly customers: number;
  readonly victims: readonly VictimContacts[];
  readonly viewers: readonly VictimViewer[];
}
