import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Does something about exports, and asks for requests and sums anew. */
export function useExportChange(change: (form: HTMLFormElement) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess() {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["approvals"] }),
        client.invalidateQueries({ queryKey: ["approval-limits"] }),
      ]);
      onDone();
    },
  });
}
