import { Problem } from "@doorward/core";
import { hearChanges, type Change, type Database } from "@doorward/store";

/** Everybody who follows what changes, on one connection to the database. */
export interface Followers {
  /**
   * Hears of changes until the function it gives is called. Throws a Problem when too many follow already, in all or of this
   * one asker.
   */
  readonly follow: (hear: (change: Change) => void, who: string) => () => void;
  readonly close: () => Promise<void>;
}

/** Of all that may follow, the part one asker may be, so that nobody takes the places of others. */
const ownPart = 10;

/** Listens to the database once for all. */
export async function openFollowers(database: Database, most: number): Promise<Followers> {
  const following = new Set<{ readonly hear: (change: Change) => void; readonly who: string }>();
  const mostOwn = Math.max(1, Math.floor(most / ownPart));
  const stop = await hearChanges(database, (change) => {
    for (const { hear } of following) hear(change);
  });
  return {
    follow(hear, who) {
      const own = [...following].filter((each) => each.who === who).length;
      if (following.size >= most || own >= mostOwn)
        throw new Problem(
          "too-many-requests",
          "Too many follow events already. Ask for the state now and then instead.",
        );
      const follower = { hear, who };
      following.add(follower);
      return () => {
        following.delete(follower);
      };
    },
    close: stop,
  };
}
