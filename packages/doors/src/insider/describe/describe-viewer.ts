import type { AccessFacts, CountAlert } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { dayOf, openDays } from "../day-of.ts";
import type { AccessWindow } from "./access-window.ts";
import { compareLeaving } from "./compare-leaving.ts";
import { placeLatest } from "./evidence.ts";
import { findSharedCustomers } from "./find-shared-customers.ts";
import { findSurroundings } from "./find-surroundings.ts";
import { findTwoPlaces } from "./find-two-places.ts";
import { dutyOf, listPeers } from "./list-peers.ts";
import { listStandingAccess } from "./list-standing-access.ts";
import { measureAccess } from "./measure-access.ts";
import { noteAccess } from "./note-access.ts";
import { pairApprovers } from "./pair-approvers.ts";
import { sumExports } from "./sum-exports.ts";

const day = 86_400_000;

/** All that rules get to know of one viewer. `events` are the viewer's own of the window, in any order. */
export function describeViewer(actor: string, events: readonly ExplainedEvent[], window: AccessWindow): AccessFacts {
  const { from, until, isSuspended, days, explanations } = window;
  const sorted = events.toSorted(
    (a, b) => a.event.observedAt - b.event.observedAt || (a.event.id < b.event.id ? -1 : 1),
  );
  const isInside = openDays(from, until);
  const peers = listPeers(window, actor);
  const row = explanations.roster.rowAt(actor, until);
  const countDays = (at: number | undefined, sign: 1 | -1) =>
    at === undefined ? undefined : Math.floor((sign * (at - until)) / day);
  return {
    from,
    until,
    duty: dutyOf(window, actor),
    isVendor: row?.vendor !== undefined,
    daysSinceJoining: countDays(row?.joinedAt, -1),
    daysToLeaving: countDays(row?.leavesAt, 1),
    daysWithViews: days.filter((own) => own.actor === actor && own.views > 0 && isInside(own.day)).length,
    peers: peers.size,
    isSuspended,
    measures: measureAccess(actor, sorted, window, peers),
    noted: noteAccess(sorted, window),
    surroundings: findSurroundings(actor, sorted, window, peers),
    twoPlaces: findTwoPlaces(sorted),
    exports: sumExports(actor, sorted, window),
    alerts: listAlerts(actor, sorted, window),
    shared: findSharedCustomers(actor, sorted, window),
    standing: listStandingAccess(actor, sorted, window),
    approvals: pairApprovers(actor, window),
    leaving: compareLeaving(actor, sorted, window),
  };
}

/** What counting said, with the views without a reason of those days. */
function listAlerts(actor: string, events: readonly ExplainedEvent[], { alerts }: AccessWindow): readonly CountAlert[] {
  return alerts.flatMap(({ actor: of, ...alert }) => {
    if (of !== actor) return [];
    const meant = events.filter(({ event, reason }) => {
      const on = dayOf(event.observedAt);
      return reason === undefined && event.customer !== undefined && on >= alert.firstDay && on <= alert.day;
    });
    return meant.length === 0 ? [] : [{ ...alert, at: placeLatest(meant) }];
  });
}
