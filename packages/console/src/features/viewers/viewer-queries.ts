import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";

/** All about one viewer. Each look is audited, so that nothing asks for it again by itself. */
export const viewerQuery = (viewer: string) =>
  queryOptions({
    queryKey: ["viewer", viewer],
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/access/viewers/{viewer}", { path: { viewer }, signal }),
  });

/** The name, which is asked for when somebody wants to see it. Each look is audited, so that nothing asks for it again by itself. */
export const nameQuery = (viewer: string) =>
  queryOptions({
    queryKey: ["viewer-name", viewer],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      await ask("get", "/api/v1/access/viewers/{viewer}/name", { path: { viewer }, signal }),
  });

/** What the viewer opened, the newest first. */
export const viewsQuery = (viewer: string, only: "unexplained" | "all") =>
  infiniteQueryOptions({
    queryKey: ["views", viewer, only],
    refetchOnWindowFocus: false,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/access/viewers/{viewer}/views", {
        path: { viewer },
        query: { only, after, limit: 25 },
        signal,
      }),
    getNextPageParam: ({ next }) => next,
  });
