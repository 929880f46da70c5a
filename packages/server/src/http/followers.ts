import { Problem } from "@doorward/core";
import { hearChanges, type Change, type Database } from "@doorward/store";

/** Everybody who follows what changes, on one connection to the database. */
export interface Followers {
  /** Hears of changes until the function it gives is called. Throws a Problem when too many follow already. */
  readonly follow: (hear: (change: Change) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Listens to the database once for all. */
export async function openFollowers(database: Database, most: number): Promise<Followers> {
  const following = new Set<(change: Change) => void>();
  const stop = await hearChanges(database, (change) => {
    for (const hear of following) hear(change);
  });
  return {
    follow(hear) {
      if (following.size >= most)
        throw new Problem(
          "too-many-requests",
          "Too many follow events already. Ask for the state now and then instead.",
        );
      following.add(hear);
      return () => {
        following.delete(hear);
      };
    },
    close: stop,
  };
}
