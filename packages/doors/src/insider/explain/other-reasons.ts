import type { AccessEvent, AccessGrant, InboundContact, PlannedWork, RosterRow } from "@doorward/core";
import { contactWindow, mailWindow } from "./windows.ts";

/** Whether the customer had called, chatted, written or come before the view, to this viewer or to nobody who is named. */
export function isContacted({ channel, from, until, viewer }: InboundContact, actor: string, at: number): boolean {
  if (viewer !== undefined && viewer !== actor) return false;
  return from <= at && at <= (until ?? from) + (channel === "mail" ? mailWindow : contactWindow);
}

/** Whether somebody else approved that the viewer investigates this customer. */
export function isGranted({ actor, approvedBy, from, until }: AccessGrant, viewer: string, at: number): boolean {
  if (actor !== viewer || approvedBy === undefined || approvedBy === viewer) return false;
  return from <= at && (until === undefined || at <= until);
}

/** Whether announced work, which somebody else approved, is about this access. */
export function isPlanned(work: PlannedWork, event: AccessEvent, row: RosterRow | undefined): boolean {
  const { from, until, actors, teams, sites, sources, approvedBy } = work;
  if (approvedBy === event.actor || event.observedAt < from || event.observedAt > until) return false;
  return (
    holds(actors, event.actor) &&
    holds(teams, event.team ?? row?.team) &&
    holds(sites, event.site ?? row?.site) &&
    holds(sources, event.source)
  );
}

/** An absent list holds everybody. */
function holds(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
