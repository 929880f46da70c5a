import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";

/** One's own tokens; for administrators and auditors, everybody's. */
export const tokensQuery = queryOptions({
  queryKey: ["tokens"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/tokens", { signal })).tokens,
});
