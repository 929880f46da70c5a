import { foldTeam, type RosterRow, type ViewerDuty } from "@doorward/core";
import type { Roster } from "./roster.ts";
import { findStep, type TicketHistory } from "./ticket-histories.ts";
import { clockSkew, closedGrace, dutyWindow, pickUpGrace, reopenedWindow, transferGrace } from "./windows.ts";

const coveringDuties: ReadonlySet<ViewerDuty> = new Set(["lead", "quality", "escalation"]);

/** Whether the ticket was the viewer's at that time, or had been until it was closed a short while before. */
export function isAssigned(history: TicketHistory, actor: string, at: number): boolean {
  const index = findStep(history, at);
  if (index < 0) return isMadeMeanwhile(history, actor, at);
  const step = history.steps[index];
  if (step === undefined || step.assignee !== actor) return false;
  return step.isOpen || at - step.at <= closedGrace;
}

/** A ticket that somebody else made for the viewer in the same moment, by a clock that is a little ahead. */
function isMadeMeanwhile({ createdAt, createdBy, steps }: TicketHistory, actor: string, at: number): boolean {
  if (createdAt === undefined || createdBy === undefined || createdBy === actor) return false;
  const [first] = steps;
  return first?.assignee === actor && createdAt - at <= clockSkew;
}

/** Whether the ticket left the viewer a short while before, or came to the viewer a short while after. */
export function isTransferred(history: TicketHistory, actor: string, at: number): boolean {
  const { steps } = history;
  const now = findStep(history, at);
  if (now < 0) return false;
  for (let index = now; index > 0; index -= 1) {
    const step = steps[index];
    if (step === undefined || at - step.at > transferGrace) break;
    if (step.assignee !== actor && steps[index - 1]?.assignee === actor) return true;
  }
  for (let index = now + 1; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined || step.at - at > pickUpGrace) break;
    if (step.assignee === actor) return true;
  }
  return false;
}

/** Whether somebody is there for the team that has the ticket, and it is open or was changed not long ago. */
export function isCovered(history: TicketHistory, viewer: RosterRow | undefined, roster: Roster, at: number): boolean {
  if (viewer === undefined || !coveringDuties.has(viewer.duty)) return false;
  const step = history.steps[findStep(history, at)];
  if (step === undefined || (!step.isOpen && at - step.at > dutyWindow)) return false;
  const owner = step.assignee === undefined ? undefined : roster.teamOf(step.assignee, at);
  const team = owner ?? (step.queue === undefined ? undefined : foldTeam(step.queue));
  return (viewer.covers ?? [viewer.team]).some((covered) => foldTeam(covered) === team);
}

/** Whether the ticket was reopened not long ago, and had been the viewer's before. */
export function isReopened({ steps }: TicketHistory, actor: string, at: number): boolean {
  let wasViewers = false;
  for (const step of steps) {
    if (step.at > at) return false;
    if (step.change === "reopened" && wasViewers && at - step.at <= reopenedWindow) return true;
    wasViewers ||= step.assignee === actor;
  }
  return false;
}
