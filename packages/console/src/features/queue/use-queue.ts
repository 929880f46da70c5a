import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { paceLooks } from "../../shared/api/pace-looks.ts";
import { keepQueueOrder } from "../../shared/cases/queue-order.ts";
import { replaceCases } from "../../shared/cases/use-decide.ts";
import { askFor, type Filters } from "./filters.ts";
import { isUndecided } from "./rows.ts";
import { useEntries } from "./use-entries.ts";

const pageSize = 100;

/** The cases of the queue. What comes in meanwhile waits until it is asked for; what changes, changes where it stands. */
export function useQueue(filters: Filters) {
  const client = useQueryClient();
  const query = useMemo(() => askFor(filters), [filters]);
  const list = useInfiniteQuery({
    queryKey: ["cases", query],
    initialPageParam: undefined as string | undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/cases", { query: { ...query, after, limit: pageSize }, signal }),
    getNextPageParam: ({ next }) => next,
  });
  const cases = useMemo(() => list.data?.pages.flatMap((page) => page.cases) ?? [], [list.data]);
  const grouped = useEntries(cases, query, filters.group);
  const { entries, known } = grouped;
  const isThere = list.data !== undefined && grouped.isThere;
  const waiting = useWaiting(query, known, isThere);
  useEffect(() => {
    const shown = entries.flatMap((entry) => entry.cases);
    keepQueueOrder(
      client,
      shown.filter(isUndecided).map(({ id }) => id),
    );
  }, [client, entries]);
  // Campaigns first: what is new comes into its campaign before it comes into the list.
  const refetch = async () => {
    await grouped.refetch();
    await list.refetch();
  };
  return {
    isThere,
    error: list.error ?? grouped.error,
    refetch,
    cases,
    entries,
    looked: grouped.looked,
    hasMore: list.hasNextPage,
    showMore: () => {
      if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
    },
    waiting: waiting.ids.length,
    isConnected: waiting.isConnected,
    /** Shows what waits; this is the moment at which rows may move. */
    showWaiting: () => {
      waiting.clear();
      void refetch();
    },
  };
}

/** The cases that belong into the queue and are not shown yet. */
function useWaiting(query: ReturnType<typeof askFor>, cases: readonly Shapes["Case"][], isShown: boolean) {
  const client = useQueryClient();
  const [ids, setIds] = useState<readonly string[]>([]);
  const shown = useRef(new Set<string>());
  const [looks] = useState(() => paceLooks());
  useEffect(() => {
    shown.current = new Set(cases.map(({ id }) => id));
    setIds((before) => before.filter((id) => !shown.current.has(id)));
  }, [cases]);
  useEffect(() => () => looks.end(), [looks]);
  const look = async () => {
    const { cases: top } = await ask("get", "/api/v1/cases", { query: { ...query, order: "newest", limit: pageSize } });
    const newest = cases[0]?.openedAt ?? "";
    replaceCases(
      client,
      top.filter(({ id }) => shown.current.has(id)),
    );
    setIds(top.filter(({ id, openedAt }) => !shown.current.has(id) && openedAt >= newest).map(({ id }) => id));
  };
  const lookAt = async (id: string) => replaceCases(client, [await ask("get", "/api/v1/cases/{id}", { path: { id } })]);
  const isConnected = useLive((event) => {
    if (!isShown) return;
    if (event.kind !== "begin" && shown.current.has(event.id)) {
      lookAt(event.id).catch(() => undefined);
      return;
    }
    // What still waits to be judged is no case yet.
    if (event.kind === "arrival" && event.state === "waiting") return;
    looks.ask(() => void look().catch(() => undefined));
  });
  return { ids, isConnected, clear: () => setIds([]) };
}
