import type { AccessGrant, RosterRow } from "@doorward/core";
import { isPastLastDay } from "../last-day.ts";
import { noticeSeat, readRoster, type ReviewNotice } from "./draft-review.ts";

/** Somebody who has left or is about to, with the rights that hold beyond the last day. */
export interface Leaver {
  readonly actor: string;
  readonly team: string;
  readonly leavesAt: number;
  readonly hasLeft: boolean;
  /** Rights that hold now and after the last day. They end on the day that the roster names. */
  readonly grants: readonly AccessGrant[];
}

const dayMs = 86_400_000;

/** Who leaves within so many days or has left with rights that still hold, the last day first. Who left without any is not listed. */
export function listLeavers(
  roster: readonly RosterRow[],
  grants: readonly AccessGrant[],
  { now, days }: { readonly now: number; readonly days: number },
): readonly Leaver[] {
  const own = Map.groupBy(grants, ({ actor }) => actor);
  return [...readRoster(roster, now).values()]
    .flatMap(({ actor, team, leavesAt }): Leaver[] => {
      if (leavesAt === undefined || leavesAt > now + days * dayMs) return [];
      const held = (own.get(actor) ?? []).filter(({ until = Infinity }) => until > Math.max(now, leavesAt));
      const hasLeft = isPastLastDay(leavesAt, now);
      return hasLeft && held.length === 0 ? [] : [{ actor, team, leavesAt, hasLeft, grants: held }];
    })
    .toSorted((one, other) => one.leavesAt - other.leavesAt);
}

/** An account at a vendor, who answers for it, and when it ends. */
export interface VendorSeat {
  readonly actor: string;
  readonly vendor: string;
  readonly owner?: string;
  readonly endsAt?: number;
  readonly noticed: readonly ReviewNotice[];
}

/** Accounts at vendors, those with something to mend first. */
export function listVendorSeats(roster: readonly RosterRow[], now: number): readonly VendorSeat[] {
  return [...readRoster(roster, now).values()]
    .flatMap((row): VendorSeat[] => {
      const { actor, vendor, owner, endsAt } = row;
      if (vendor === undefined) return [];
      const known = { ...(owner !== undefined && { owner }), ...(endsAt !== undefined && { endsAt }) };
      return [{ actor, vendor, ...known, noticed: noticeSeat(row, now) }];
    })
    .toSorted((one, other) => other.noticed.length - one.noticed.length || (one.vendor < other.vendor ? -1 : 1));
}
