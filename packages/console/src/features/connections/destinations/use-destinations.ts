import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { destinationsQuery } from "../connection-queries.ts";

function useReload(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: destinationsQuery.queryKey });
}

/** Connects a destination; the answer has the secret that was made for it. */
export function useAddDestination(onAdded: (shown: Shapes["ShownDestination"]) => void) {
  const reload = useReload();
  return useMutation({
    mutationFn: async (body: Shapes["NewDestination"]) => await ask("post", "/api/v1/destinations", { body }),
    async onSuccess(shown) {
      onAdded(shown);
      await reload();
    },
  });
}

/** Changes a destination, disables it, or replaces its secret. */
export function useChangeDestination(id: string, onChanged?: () => void) {
  const reload = useReload();
  return useMutation({
    mutationFn: async (body: Shapes["DestinationChange"]) =>
      await ask("patch", "/api/v1/destinations/{id}", { path: { id }, body }),
    async onSuccess() {
      await reload();
      onChanged?.();
    },
  });
}

/** Removes a destination. */
export function useRemoveDestination(id: string) {
  const reload = useReload();
  const tell = useTell();
  return useMutation({
    mutationFn: async (_form: HTMLFormElement) => await ask("delete", "/api/v1/destinations/{id}", { path: { id } }),
    async onSuccess() {
      tell({ text: "Removed. Nothing is told there any more." });
      await reload();
    },
  });
}

/** Sends a sample event, and gives what came back. */
export function useSendSample(id: string) {
  return useMutation({
    mutationFn: async () => await ask("post", "/api/v1/destinations/{id}/tests", { path: { id } }),
  });
}
