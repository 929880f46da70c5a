import { queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";

/** How a source is doing may change without anybody here doing anything. */
const againMs = 15_000;
const never = Number.POSITIVE_INFINITY;

/** Where arrivals come from. */
export const sourcesQuery = queryOptions({
  queryKey: ["intake-sources"],
  refetchInterval: againMs,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/intake-sources", { signal })).sources,
});

/** What can be connected as a source. */
export const sourceKindsQuery = queryOptions({
  queryKey: ["intake-kinds"],
  staleTime: never,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/intake-kinds", { signal })).kinds,
});

/** Where events go. */
export const destinationsQuery = queryOptions({
  queryKey: ["destinations"],
  refetchInterval: againMs,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/destinations", { signal })).destinations,
});

/** The names of the pages that tell how something is connected. */
export const guidesQuery = queryOptions({
  queryKey: ["connect-pages"],
  staleTime: never,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/connect-pages", { signal })).pages,
});

/** One of those pages. */
export const guideQuery = (name: string) =>
  queryOptions({
    queryKey: ["connect-pages", name],
    staleTime: never,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/connect-pages/{name}", { path: { name }, signal }),
  });
