import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import type { Asked } from "../../shared/api/contract.ts";
import type { AuditFilters } from "./audit-filters.ts";

type AuditQuery = NonNullable<Asked<"get", "/api/v1/audit">["query"]>;

const pageSize = 50;
const forever = Number.POSITIVE_INFINITY;

/** The log, the newest first. Each page that is read is written to it as well, so none is read without being asked for. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ["audit", filters],
    initialPageParam: undefined as number | undefined,
    staleTime: forever,
    // A log that was opened before is read anew, and not page by page down to where one was.
    gcTime: 0,
    queryFn: async ({ pageParam: before, signal }) =>
      (await ask("get", "/api/v1/audit", { query: { ...writeQuery(filters), before, limit: pageSize }, signal }))
        .entries,
    getNextPageParam: (entries) => (entries.length < pageSize ? undefined : entries.at(-1)?.number),
  });

function writeQuery({ action, actor, subject }: AuditFilters): AuditQuery {
  return {
    ...(action === "" ? {} : { action: action as AuditQuery["action"] }),
    ...(actor === "" ? {} : { actor }),
    ...(subject.trim() === "" ? {} : { subject: subject.trim() }),
  };
}

/** What can stand in the log, and what it says. */
export const actionsQuery = queryOptions({
  queryKey: ["audit-actions"],
  staleTime: forever,
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/audit/actions", { signal })).actions,
});
