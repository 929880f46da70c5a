import { useMutation, useQueryClient } from "@tanstack/react-query";
import { canariesQuery } from "../../shared/access/access-queries.ts";

/** Does something about canaries, and asks for the list anew. */
export function useCanaryChange<Given, Told>(change: (given: Given) => Promise<Told>, onDone: (told: Told) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess(told) {
      await client.invalidateQueries({ queryKey: canariesQuery.queryKey });
      onDone(told);
    },
  });
}
