import { queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";

/** The days of each kind of what is kept. */
export const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: async ({ signal }): Promise<Readonly<Record<string, number>>> =>
    (await ask("get", "/api/v1/retention", { signal })).days,
});
