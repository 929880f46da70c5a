import type { AccessGrant, RosterRow, StandingAccess } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { dayOf } from "../day-of.ts";
import { isPastLastDay } from "../last-day.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeEvent, placeRecord } from "./evidence.ts";

const day = 86_400_000;

/** Days without use after which a right is told of (facts of the door, 11; a judgement). */
const unusedDays = 60;

/** The desk's own feed. Its events name in `ticket` whose page was opened. */
export const ownSource = "doorward";

/** Accounts and rights that somebody should answer for. */
export function listStandingAccess(
  actor: string,
  events: readonly ExplainedEvent[],
  { context, explanations, until }: AccessWindow,
): readonly StandingAccess[] {
  const row = explanations.roster.rowAt(actor, until);
  const grants = context.grants.filter((grant) => grant.actor === actor && grant.access !== "investigation");
  return [
    ...(row === undefined ? [] : listOfAccount(row, events, until)),
    ...grants.flatMap((grant) => listOfGrant(grant, row, until)),
    ...listOwnMonitoring(actor, events, until),
  ];
}

function listOfAccount(row: RosterRow, events: readonly ExplainedEvent[], until: number): readonly StandingAccess[] {
  const { vendor, owner, endsAt, joinedAt = row.at } = row;
  if (vendor === undefined) return [];
  const at = placeRecord("roster", `An account at a vendor since ${dayOf(joinedAt)}`);
  const days = countDaysSince(joinedAt, until);
  const last = events.findLast(({ event }) => isPastLastDay(endsAt, event.observedAt));
  return [
    ...(owner === undefined ? [{ what: "vendor-account-without-owner" as const, days, at }] : []),
    ...(endsAt === undefined ? [{ what: "vendor-account-without-end" as const, days, at }] : []),
    ...(last === undefined || endsAt === undefined
      ? []
      : [{ what: "vendor-account-past-end" as const, days: countDaysSince(endsAt, until), at: placeEvent(last) }]),
  ];
}

function listOfGrant(grant: AccessGrant, row: RosterRow | undefined, until: number): readonly StandingAccess[] {
  const { from, source, access, lastUsedAt } = grant;
  if (from > until || (grant.until ?? Infinity) <= until) return [];
  const use =
    lastUsedAt === undefined ? `given ${dayOf(from)}, of which no use is known` : `last used ${dayOf(lastUsedAt)}`;
  const at = placeRecord(source, `The right ${access.slice(0, 60)}, ${use}`);
  if (row?.leavesAt !== undefined && isPastLastDay(row.leavesAt, until))
    return [{ what: "grant-after-leaving", days: countDaysSince(row.leavesAt, until), at }];
  const unused = countDaysSince(lastUsedAt ?? from, until);
  return unused > unusedDays ? [{ what: "grant-unused", days: unused, at }] : [];
}

function listOwnMonitoring(actor: string, events: readonly ExplainedEvent[], until: number): readonly StandingAccess[] {
  const own = events.findLast(({ event }) => event.source === ownSource && event.ticket === actor);
  if (own === undefined) return [];
  return [{ what: "views-own-monitoring", days: countDaysSince(own.event.observedAt, until), at: placeEvent(own) }];
}

function countDaysSince(at: number, until: number): number {
  return Math.max(0, Math.floor((until - at) / day));
}
