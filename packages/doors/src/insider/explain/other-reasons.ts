import {
  foldTeam,
  type AccessEvent,
  type AccessGrant,
  type InboundContact,
  type PlannedWork,
  type RosterRow,
} from "@doorward/core";
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
  const { from, until, sources } = work;
  if (event.observedAt < from || event.observedAt > until || !holds(sources, event.source)) return false;
  return isWorkOf(work, event.actor, row, event);
}

/** Whether announced work, which somebody else approved, is that of a viewer. Where they were is what is said, or else the roster's. */
export function isWorkOf(
  { actors, teams, sites, approvedBy }: PlannedWork,
  actor: string,
  row: RosterRow | undefined,
  said: Pick<AccessEvent, "team" | "site"> = {},
): boolean {
  const team = said.team ?? row?.team;
  return (
    approvedBy !== actor &&
    holds(actors, actor) &&
    holds(teams?.map(foldTeam), team && foldTeam(team)) &&
    holds(sites, said.site ?? row?.site)
  );
}

/** An absent list holds everybody. */
function holds(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}
