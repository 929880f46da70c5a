/** What the list of dead letters is asked. */
interface Letters {
  /** A page of their ids, the oldest first; after one of them, or from the beginning. Undefined where that one has gone. */
  readonly list: (after: string | undefined) => Promise<readonly string[] | undefined>;
  /** False for one that cannot be replayed any more. */
  readonly replay: (id: string) => Promise<boolean>;
}

/**
 * Replays the oldest dead letters, at most so many. What was replayed leaves the list, and what cannot be is passed by, so that it holds up
 * nothing behind it.
 */
export async function replayAll(
  { list, replay }: Letters,
  most: number,
): Promise<{ readonly replayed: number; readonly left: number }> {
  const passed = new Set<string>();
  let replayed = 0;
  let after: string | undefined;
  while (replayed + passed.size < most) {
    const ids = await list(after);
    const [last] = ids?.slice(-1) ?? [];
    if (ids !== undefined && last === undefined) break;
    const fresh = ids?.filter((id) => !passed.has(id)).slice(0, most - replayed - passed.size) ?? [];
    for (const id of fresh)
      if (await replay(id)) replayed += 1;
      else passed.add(id);
    after = fresh.length === 0 ? last : after;
  }
  return { replayed, left: passed.size };
}
