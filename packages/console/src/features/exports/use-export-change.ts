import { useMutation, useQueryClient } from "@tanstack/react-query";
import { approvalsQuery } from "../../shared/access/access-queries.ts";

/** Does something about exports, and asks for requests and sums anew. */
export function useExportChange(change: (form: HTMLFormElement) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess() {
      await Promise.all([
        client.invalidateQueries({ queryKey: approvalsQuery.queryKey }),
        client.invalidateQueries({ queryKey: ["approval-limits"] }),
      ]);
      onDone();
    },
  });
}
