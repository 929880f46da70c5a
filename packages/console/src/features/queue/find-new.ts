import type { Shapes } from "../../shared/api/contract.ts";

type Seen = Pick<Shapes["Case"], "id" | "openedAt">;

interface Shown {
  /** The cases of the list, in its order. */
  readonly cases: readonly Seen[];
  /** All that stand somewhere in the queue, also inside a campaign. */
  readonly ids: ReadonlySet<string>;
  readonly order: "newest" | "oldest";
  /** There are more below that nobody has asked for. */
  readonly hasMore: boolean;
}

/** The ids of those of the newest cases that were opened since the list was fetched, and that it does not come to by itself. */
export function findNew(newest: readonly Seen[], { cases, ids, order, hasMore }: Shown): readonly string[] {
  // With the oldest first, what is new stands at the end, to which the list has not come yet.
  if (order === "oldest" && hasMore) return [];
  const last = cases.reduce((latest, { openedAt }) => (openedAt > latest ? openedAt : latest), "");
  return newest.filter(({ id, openedAt }) => !ids.has(id) && openedAt >= last).map(({ id }) => id);
}
