import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";

/** The lists of known bad that were imported. */
export const listsQuery = queryOptions({
  queryKey: ["lists"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/lists", { signal })).lists,
});
