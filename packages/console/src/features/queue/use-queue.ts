import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { paceLooks } from "../../shared/api/pace-looks.ts";
import { keepQueueOrder } from "../../shared/cases/queue-order.ts";
import { replaceCases } from "../../shared/cases/use-decide.ts";
import { askFor, type Filters } from "./filters.ts";

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
  const { data, refetch } = list;
  const cases = useMemo(() => data?.pages.flatMap((page) => page.cases) ?? [], [data]);
  const waiting = useWaiting(query, cases, data !== undefined);
  useEffect(
    () =>
      keepQueueOrder(
        client,
        cases.filter(({ state }) => state !== "decided").map(({ id }) => id),
      ),
    [client, cases],
  );
  return {
    ...list,
    cases,
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
  const latestLook = useRef<() => void>(() => undefined);
  const [looks] = useState(() => paceLooks(() => latestLook.current()));
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
  useEffect(() => {
    latestLook.current = () => void look().catch(() => undefined);
  });
  const lookAt = async (id: string) => replaceCases(client, [await ask("get", "/api/v1/cases/{id}", { path: { id } })]);
  const isConnected = useLive((event) => {
    if (!isShown) return;
    if (event.kind !== "begin" && shown.current.has(event.id)) {
      lookAt(event.id).catch(() => undefined);
      return;
    }
    // What still waits to be judged is no case yet.
    if (event.kind === "arrival" && event.state === "waiting") return;
    looks.ask();
  });
  return { ids, isConnected, clear: () => setIds([]) };
}
