import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../../shared/api/ask.ts";

const forever = Number.POSITIVE_INFINITY;

/** Everything there is to show of an application. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ["application", id],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/applications/{id}", { path: { id }, signal }),
  });

/** The applications that share something with one. */
export const clusterQuery = (id: string) =>
  queryOptions({
    queryKey: ["application-cluster", id],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/applications/{id}/cluster", { path: { id }, signal }),
  });

/** Every step, and the bank of kits; they do not change while the server runs. */
export const stepsQuery = queryOptions({
  queryKey: ["hiring-steps"],
  staleTime: forever,
  queryFn: async ({ signal }) => await ask("get", "/api/v1/hiring/steps", { signal }),
});

/** What people are sent, by where it holds. */
export const noticesQuery = queryOptions({
  queryKey: ["hiring-notices"],
  staleTime: forever,
  queryFn: async ({ signal }) => await ask("get", "/api/v1/hiring/notices", { signal }),
});

/** Does something about an application that its page then shows. */
export function useChange<Given>(id: string, change: (given: Given) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess() {
      await Promise.all([
        client.invalidateQueries({ queryKey: applicationQuery(id).queryKey }),
        client.invalidateQueries({ queryKey: clusterQuery(id).queryKey }),
        client.invalidateQueries({ queryKey: ["applications"] }),
        client.invalidateQueries({ queryKey: ["hiring-coverage"] }),
      ]);
      onDone();
    },
  });
}
