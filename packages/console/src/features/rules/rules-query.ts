import { queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";

/** Every rule, which does not change while the server runs. */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => await ask("get", "/api/v1/rules", { signal }),
});
