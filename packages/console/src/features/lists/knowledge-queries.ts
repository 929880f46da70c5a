import { queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import type { Session } from "../../shared/session/session.tsx";

/** Whose domains are proved. */
export const verifiedSourcesQuery = queryOptions({
  queryKey: ["verified-sources"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/verified-sources", { signal })).sources,
});

/** Whether somebody changes what Doorward knows. */
export function mayTeach({ user }: Session): boolean {
  return user.role === "admin" || user.role === "analyst";
}
