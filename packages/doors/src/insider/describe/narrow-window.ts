import { leastPeers, type ViewerDay } from "@doorward/core";
import { openDays } from "../day-of.ts";
import type { ViewerSequences } from "../sequences.ts";
import type { AccessWindow } from "./access-window.ts";
import { dutyOf } from "./list-peers.ts";

/** Days before the window that facts are drawn from: the sixty before the last ten of somebody who leaves are the earliest. */
const daysBefore = 100;
const dayMs = 86_400_000;

/**
 * Cuts a window of everybody into one for each duty, or each duty and team where that has enough people to be compared with. Facts of a
 * viewer come out the same, and those of all viewers in a time that does not grow with the square of their number.
 */
export function openNarrowWindows(window: AccessWindow): (actor: string) => AccessWindow {
  const begin = new Date(window.from - daysBefore * dayMs).toISOString().slice(0, 10);
  const recent = window.days.filter(({ day }) => day >= begin);
  const exports = recent.filter((day) => day.exports > 0);
  const teamOf = (actor: string) =>
    `${dutyOf(window, actor)}\n${window.explanations.roster.teamOf(actor, window.until) ?? ""}`;
  const byDuty = groupDays(recent, window, (actor) => dutyOf(window, actor));
  const byTeam = groupDays(recent, window, teamOf);
  const sequences = Map.groupBy(window.sequences, ({ actor }) => actor);
  const cut = new Map<Group | undefined, AccessWindow>();
  return (actor) => {
    const team = byTeam.get(teamOf(actor));
    const isNear = (team?.actors.size ?? 0) > leastPeers;
    const group = isNear ? team : byDuty.get(dutyOf(window, actor));
    const made = cut.get(group) ?? cutWindow(window, group, { exports, sequences });
    cut.set(group, made);
    return made;
  };
}

interface Group {
  readonly days: ViewerDay[];
  /** Those with a day in the window. */
  readonly actors: Set<string>;
}

function groupDays(
  days: readonly ViewerDay[],
  { from, until }: AccessWindow,
  keyOf: (actor: string) => string,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const isInside = openDays(from, until);
  for (const day of days) {
    const key = keyOf(day.actor);
    const group = groups.get(key) ?? { days: [], actors: new Set<string>() };
    groups.set(key, group);
    group.days.push(day);
    if (isInside(day.day)) group.actors.add(day.actor);
  }
  return groups;
}

interface Shared {
  /** Of everybody: a team may have people of several duties. */
  readonly exports: readonly ViewerDay[];
  readonly sequences: ReadonlyMap<string, readonly ViewerSequences[]>;
}

function cutWindow(window: AccessWindow, group: Group | undefined, { exports, sequences }: Shared): AccessWindow {
  const { days = [], actors = new Set<string>() } = group ?? {};
  return {
    ...window,
    days: [...new Set([...days, ...exports])],
    sequences: [...actors].flatMap((actor) => sequences.get(actor) ?? []),
  };
}
