import { foldTeam, type RosterRow } from "@doorward/core";

/** Who was where, and when. */
export interface Roster {
  /** The row of somebody that held at a time; the first one holds for all that came before too. */
  readonly rowAt: (actor: string, at: number) => RosterRow | undefined;
  /** The team of somebody at a time, as teams are compared. */
  readonly teamOf: (actor: string, at: number) => string | undefined;
  readonly actors: () => Iterable<string>;
}

/** Makes rows of a roster, in any order, ready for questions. */
export function openRoster(rows: readonly RosterRow[]): Roster {
  const byActor = Map.groupBy(rows, ({ actor }) => actor);
  for (const [actor, own] of byActor)
    byActor.set(
      actor,
      own.toSorted((a, b) => a.at - b.at),
    );
  const teams = new Map(rows.map((row) => [row, foldTeam(row.team)]));
  const rowAt = (actor: string, at: number) => {
    const own = byActor.get(actor);
    if (own === undefined) return undefined;
    for (let index = own.length - 1; index > 0; index -= 1) {
      const row = own[index];
      if (row !== undefined && row.at <= at) return row;
    }
    return own[0];
  };
  return {
    rowAt,
    teamOf: (actor, at) => {
      const row = rowAt(actor, at);
      return row === undefined ? undefined : teams.get(row);
    },
    actors: () => byActor.keys(),
  };
}
