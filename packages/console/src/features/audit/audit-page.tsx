import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { AuditFilterBar } from "./audit-filter-bar.tsx";
import { readAuditFilters, writeAuditFilters, type AuditFilters } from "./audit-filters.ts";
import { auditQuery } from "./audit-queries.ts";
import { AuditTable } from "./audit-table.tsx";
import { useKnown } from "./use-known.ts";
import { VerifyLog } from "./verify-log.tsx";
import "./audit.css";

/** What people and programs did, the newest first, and whether the log is whole. */
export function AuditPage(): ReactNode {
  const search = useSearch({ strict: false });
  const filters = useMemo(() => readAuditFilters(search), [search]);
  const narrow = useNarrow();
  const known = useKnown();
  const log = useInfiniteQuery(auditQuery(filters));
  const entries = log.data?.pages.flat() ?? [];
  return (
    <>
      <PageHead title="Audit log">
        <Button variant="default" size="xs" loading={log.isRefetching} onClick={() => void log.refetch()}>
          Read anew
        </Button>
      </PageHead>
      <VerifyLog />
      <AuditFilterBar filters={filters} known={known} onChange={narrow} />
      <QueryState query={log} what="Loading the log" />
      {log.data !== undefined && entries.length === 0 ? (
        <EmptyState title="No entry fits these filters">
          <p>
            <Link to="/audit" search={{}}>
              Show the whole log
            </Link>
          </p>
        </EmptyState>
      ) : null}
      {entries.length === 0 ? null : (
        <div className="audit-log">
          <AuditTable entries={entries} known={known} onSubject={(subject) => narrow({ subject })} />
          <p className="audit-end">
            {log.hasNextPage ? (
              <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                Show older entries
              </Button>
            ) : (
              <span className="soft">This is the first entry that fits.</span>
            )}
          </p>
        </div>
      )}
    </>
  );
}

/** Changes the filters of the address as it is by then, so that two quick changes are both heard. */
function useNarrow(): (change: Partial<AuditFilters>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: "/audit",
      search: (before: Record<string, unknown>) => writeAuditFilters({ ...readAuditFilters(before), ...change }),
      replace: true,
    });
}
