import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ask } from "../../shared/api/ask.ts";
import { keepQueueOrder } from "../../shared/cases/queue-order.ts";
import { askFor, type Filters } from "./filters.ts";
import { isUndecided } from "./rows.ts";
import { useEntries, workdayMs } from "./use-entries.ts";
import { useWaiting } from "./use-waiting.ts";

const pageSize = 100;

/** The cases of the queue. What comes in meanwhile waits until it is asked for; what changes, changes where it stands. */
export function useQueue(filters: Filters) {
  const client = useQueryClient();
  const query = useMemo(() => askFor(filters), [filters]);
  const kept = useMemo(
    () => (client.getQueryData(["cases", query]) === undefined ? undefined : query),
    [client, query],
  );
  const list = useInfiniteQuery({
    queryKey: ["cases", query],
    initialPageParam: undefined as string | undefined,
    staleTime: Number.POSITIVE_INFINITY,
    // No row moves under the hand of who comes back from a case.
    gcTime: workdayMs,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/cases", { query: { ...query, after, limit: pageSize }, signal }),
    getNextPageParam: ({ next }) => next,
  });
  const cases = useMemo(() => list.data?.pages.flatMap((page) => page.cases) ?? [], [list.data]);
  const grouped = useEntries(cases, query, filters.group);
  const { entries, known } = grouped;
  const isThere = list.data !== undefined && grouped.isThere;
  const waiting = useWaiting({ query, cases, known, hasMore: list.hasNextPage, isThere, kept });
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
    /** What went wrong, as long as it is not that more could not be had. */
    error: (list.isFetchNextPageError ? null : list.error) ?? grouped.error,
    refetch,
    cases,
    entries,
    looked: grouped.looked,
    hasMore: list.hasNextPage,
    /** Why there is no more, where it failed; it is tried again only when somebody says so. */
    moreError: list.isFetchNextPageError ? list.error : null,
    showMore: () => {
      if (list.hasNextPage && !list.isFetching && !list.isFetchNextPageError) void list.fetchNextPage();
    },
    tryMore: () => void list.fetchNextPage(),
    waiting: waiting.count,
    isConnected: waiting.isConnected,
    /** Shows what waits; this is the moment at which rows may move. */
    showWaiting: () => {
      waiting.clear();
      // It may not have worked, and more may have come meanwhile.
      void refetch().then(waiting.again);
    },
  };
}
