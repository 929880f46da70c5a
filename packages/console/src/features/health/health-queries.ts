import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";

const againMs = 5000;
const pageSize = 50;

/** The two kinds of work that can be given up. */
export type WorkKind = "judge" | "deliver";

/** How the work of the server stands. */
export const operationQuery = queryOptions({
  queryKey: ["operation"],
  refetchInterval: againMs,
  queryFn: async ({ signal }) => await ask("get", "/api/v1/operation", { signal }),
});

/** What was given up, the oldest first. */
export const lettersQuery = (kind: WorkKind) =>
  infiniteQueryOptions({
    queryKey: ["dead-letters", kind],
    refetchInterval: againMs * 3,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/dead-letters", { query: { kind, after, limit: pageSize }, signal }),
    getNextPageParam: ({ next }) => next,
  });
