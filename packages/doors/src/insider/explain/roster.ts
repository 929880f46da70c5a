import type { RosterRow } from "@doorward/core";

/** Who was where, and when. */
export interface Roster {
  /** The row of somebody that held at a time; the first one holds for all that came before too. */
  readonly rowAt: (actor: string, at: number) => RosterRow | undefined;
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
  return {
    rowAt: (actor, at) => {
      const own = byActor.get(actor);
      if (own === undefined) return undefined;
      for (let index = own.length - 1; index > 0; index -= 1) {
        const row = own[index];
        if (row !== undefined && row.at <= at) return row;
      }
      return own[0];
    },
    actors: () => byActor.keys(),
  };
}
