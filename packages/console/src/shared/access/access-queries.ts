import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";

const minuteMs = 60_000;
const pageSize = 50;

/** When each feed last spoke, and when counts were suspended. */
export const feedsQuery = queryOptions({
  queryKey: ["access-feeds"],
  refetchInterval: minuteMs,
  queryFn: async ({ signal }) => await ask("get", "/api/v1/access/feeds", { signal }),
});

/** How much of what was opened is explained. */
export const coverageQuery = (by: "reason" | "team" | "site" | "week") =>
  queryOptions({
    queryKey: ["access-coverage", by],
    staleTime: minuteMs,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/access/coverage", { query: { by }, signal }),
  });

/** How many alerts a week are borne, and the limits. */
export const insiderSettingsQuery = queryOptions({
  queryKey: ["insider-settings"],
  queryFn: async ({ signal }) => await ask("get", "/api/v1/access/settings", { signal }),
});

/** So many are asked for; where as many come, there may be more. */
export const mostUnmaskings = 200;

/** Who asked for whose name, and why, the newest first. */
export const unmaskingsQuery = queryOptions({
  queryKey: ["unmaskings"],
  queryFn: async ({ signal }) =>
    (await ask("get", "/api/v1/access/unmaskings", { query: { limit: mostUnmaskings }, signal })).unmaskings,
});

/** Requests for exports that wait, or that were answered, the newest first. */
export const approvalsQuery = (state: "waiting" | "answered") =>
  infiniteQueryOptions({
    queryKey: ["approvals", state],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/approvals", { query: { state, after, limit: pageSize }, signal }),
    getNextPageParam: ({ next }) => next,
  });

/** Reports of offers, the newest first. */
export const offersQuery = infiniteQueryOptions({
  queryKey: ["offers"],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam: after, signal }) =>
    await ask("get", "/api/v1/offers", { query: { after, limit: pageSize }, signal }),
  getNextPageParam: ({ next }) => next,
});

/** Reviews of rights. */
export const reviewsQuery = queryOptions({
  queryKey: ["access-reviews"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/access/reviews", { signal })).reviews,
});

/** Accounts at vendors. */
export const seatsQuery = queryOptions({
  queryKey: ["access-seats"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/access/seats", { signal })).seats,
});

/** The customers who do not exist. */
export const canariesQuery = queryOptions({
  queryKey: ["canaries"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/access/canaries", { signal })).canaries,
});
