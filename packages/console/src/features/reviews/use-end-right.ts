import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reviewsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";

/** Notes that a revoked right was taken away in its system. */
export function useEndRight(review: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (number: number) =>
      await ask("post", "/api/v1/access/reviews/{id}/ended", { path: { id: review }, body: { number } }),
    async onSuccess(next) {
      client.setQueryData(["access-review", review], next);
      await client.invalidateQueries({ queryKey: reviewsQuery.queryKey });
    },
  });
}
