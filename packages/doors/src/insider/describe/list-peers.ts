import type { ViewerDuty } from "@doorward/core";
import type { AccessWindow } from "./access-window.ts";

/** With fewer in a team, those of the same duty elsewhere are compared with too (a judgement, no published value). */
export const leastPeers = 10;

/** The duty of somebody; who is on no roster counts as an agent. */
export function dutyOf({ explanations, until }: AccessWindow, actor: string): ViewerDuty {
  return explanations.roster.rowAt(actor, until)?.duty ?? "agent";
}

/** Others with the same duty: of the same team where it has enough of them, of every team otherwise. */
export function listPeers(window: AccessWindow, actor: string): ReadonlySet<string> {
  const { days, explanations, until, from } = window;
  const duty = dutyOf(window, actor);
  const others = new Set<string>();
  for (const day of days)
    if (day.actor !== actor && isInside(day.day, from, until) && dutyOf(window, day.actor) === duty)
      others.add(day.actor);
  const team = explanations.roster.rowAt(actor, until)?.team;
  const near = [...others].filter((other) => explanations.roster.rowAt(other, until)?.team === team);
  return near.length >= leastPeers ? new Set(near) : others;
}

/** Whether a day (UTC) lies in a window; `until` is not inside. */
export function isInside(day: string, from: number, until: number): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return at + 86_400_000 > from && at < until;
}
