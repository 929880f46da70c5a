import { foldTeam, type RosterRow, type ViewerDay, type ViewerDuty } from "@doorward/core";

/** Who is counted, and beside whom. */
export interface CountedViewer {
  readonly actor: string;
  readonly duty: ViewerDuty;
  readonly team: string;
  readonly site?: string;
  /** First day in this duty and team, `YYYY-MM-DD`; what came before is no baseline for it. Absent: before all days. */
  readonly since?: string;
}

/** Days on which a feed was late or silent, `YYYY-MM-DD`, both ends counting. They are left out for everybody. */
export interface SuspendedDays {
  readonly from: string;
  readonly until: string;
}

/** What is counted: the days of everybody, who they are, and which days say nothing. */
export interface CountInput {
  /** Best the last 180 days. A viewer without a row on a day was not there. */
  readonly days: readonly ViewerDay[];
  readonly viewers: readonly CountedViewer[];
  readonly suspended: readonly SuspendedDays[];
}

/** Who is counted as what, after the newest row of each. Somebody who came from another duty or team counts from that change on. */
export function listCountedViewers(roster: readonly RosterRow[]): CountedViewer[] {
  const viewers = new Map<string, CountedViewer>();
  for (const row of roster.toSorted((a, b) => a.at - b.at)) {
    const before = viewers.get(row.actor);
    const isSame = before !== undefined && before.duty === row.duty && foldTeam(before.team) === foldTeam(row.team);
    const since = before === undefined ? row.joinedAt : row.at;
    const day = isSame ? before.since : since === undefined ? undefined : new Date(since).toISOString().slice(0, 10);
    viewers.set(row.actor, {
      actor: row.actor,
      duty: row.duty,
      team: row.team,
      ...(row.site === undefined ? {} : { site: row.site }),
      ...(day === undefined ? {} : { since: day }),
    });
  }
  return [...viewers.values()];
}
