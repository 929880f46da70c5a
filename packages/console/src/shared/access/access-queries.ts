import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";

const minuteMs = 60_000;

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

/** Who asked for whose name, and why. */
export const unmaskingsQuery = queryOptions({
  queryKey: ["unmaskings"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/access/unmaskings", { signal })).unmaskings,
});

/** Requests for exports. */
export const approvalsQuery = queryOptions({
  queryKey: ["approvals"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/approvals", { signal })).approvals,
});

/** Reports of offers. */
export const offersQuery = queryOptions({
  queryKey: ["offers"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/offers", { signal })).offers,
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
