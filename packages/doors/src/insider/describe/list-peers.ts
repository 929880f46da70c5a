import { leastPeers, type ViewerDuty } from "@doorward/core";
import { openDays } from "../day-of.ts";
import type { AccessWindow } from "./access-window.ts";

/** The duty of somebody; who is on no roster counts as an agent. */
export function dutyOf({ explanations, until }: AccessWindow, actor: string): ViewerDuty {
  return explanations.roster.rowAt(actor, until)?.duty ?? "agent";
}

/** Others with the same duty: of the same team where it has enough of them, of every team otherwise. */
export function listPeers(window: AccessWindow, actor: string): ReadonlySet<string> {
  const { days, explanations, until, from } = window;
  const isInside = openDays(from, until);
  const duty = dutyOf(window, actor);
  const seen = new Set<string>();
  for (const row of days) if (isInside(row.day)) seen.add(row.actor);
  const others = new Set([...seen].filter((other) => other !== actor && dutyOf(window, other) === duty));
  const team = explanations.roster.teamOf(actor, until);
  const near = [...others].filter((other) => explanations.roster.teamOf(other, until) === team);
  return near.length >= leastPeers ? new Set(near) : others;
}
