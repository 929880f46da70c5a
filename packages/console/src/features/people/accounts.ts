import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import type { Answered } from "../../shared/api/contract.ts";
import { colleaguesQuery } from "../../shared/cases/case-queries.ts";
import { sessionQuery } from "../../shared/session/session.tsx";

/** Everybody who has an account. */
export const usersQuery = queryOptions({
  queryKey: ["users"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/users", { signal })).users,
});

/** An account, as administrators and auditors see it. */
export type User = Answered<"get", "/api/v1/users">["users"][number];
/** A link with which its owner comes in. */
export type Invitation = Answered<"post", "/api/v1/users/{id}/invitations">;

/** Does something with accounts, after which everything that names people is asked for anew. */
export function useAccountChange<Given, Done>(change: (given: Given) => Promise<Done>, onDone: (done: Done) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess(done) {
      const changed = [usersQuery.queryKey, colleaguesQuery.queryKey, sessionQuery.queryKey];
      await Promise.all(changed.map(async (queryKey) => await client.invalidateQueries({ queryKey })));
      onDone(done);
    },
  });
}
