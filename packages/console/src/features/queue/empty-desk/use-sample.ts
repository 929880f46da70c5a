import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";

const againMs = 1000;
/** More than the sample week has, so that one page holds all of it. */
const mostRows = 200;

/** Whether anything came to this desk, at the doors one may know of. */
export const anyArrivalQuery = queryOptions({
  queryKey: ["arrivals", "any"],
  queryFn: async ({ signal }) =>
    (await ask("get", "/api/v1/arrivals", { query: { limit: 1 }, signal })).arrivals.length > 0,
});

/** How far the sample week is. */
export interface SampleProgress {
  readonly all: number;
  readonly judged: number;
  readonly outcomes: Readonly<Record<Shapes["Outcome"], number>>;
}

/** Loads the sample week, and follows it until all of it is judged. */
export function useSample(onLoaded: () => void) {
  const client = useQueryClient();
  const load = useMutation({
    mutationFn: async () => await ask("post", "/api/v1/sample", {}),
  });
  const all = load.data?.arrivals;
  const { data: progress } = useQuery({
    queryKey: ["arrivals", "sample", all],
    enabled: all !== undefined,
    refetchInterval: againMs,
    queryFn: async ({ signal }) => {
      const page = await ask("get", "/api/v1/arrivals", { query: { limit: mostRows }, signal });
      return countJudged(page.arrivals, all ?? 0);
    },
  });
  const isDone = progress !== undefined && progress.judged >= progress.all;
  const hear = useRef(onLoaded);
  useEffect(() => {
    hear.current = onLoaded;
  });
  useEffect(() => {
    if (!isDone) return;
    client.setQueryData(anyArrivalQuery.queryKey, true);
    hear.current();
  }, [isDone, client]);
  return { load, progress };
}

/** Counts what is judged, and with what verdict. */
export function countJudged(arrivals: readonly Pick<Shapes["Arrival"], "outcome">[], all: number): SampleProgress {
  const outcomes = { stop: 0, check: 0, clear: 0 };
  for (const { outcome } of arrivals) if (outcome !== null) outcomes[outcome] += 1;
  return { all, judged: outcomes.stop + outcomes.check + outcomes.clear, outcomes };
}
