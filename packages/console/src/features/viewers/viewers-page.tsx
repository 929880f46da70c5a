import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { ViewersTable } from "../../shared/access/viewers-table.tsx";
import { ask } from "../../shared/api/ask.ts";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { MoreButton } from "../../shared/parts/more-button.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { tellDay } from "../../shared/text/tell-day.ts";
import { FilterBar } from "./filter-bar.tsx";
import { NamesAsked } from "./names-asked.tsx";
import { readViewerFilters, type ViewerFilters } from "./viewer-filters.ts";
import "./viewers.css";

const viewersQuery = (filters: ViewerFilters) =>
  infiniteQueryOptions({
    queryKey: ["viewers", filters],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/access/viewers", { query: { ...filters, after, limit: 50 }, signal }),
    getNextPageParam: ({ next }) => next,
  });

/** Everybody whose access is watched: by a label, beside peers, those who stand out most first. */
export function ViewersPage(): ReactNode {
  const search = useSearch({ strict: false });
  const filters = useMemo(() => readViewerFilters(search), [search]);
  const query = useInfiniteQuery(viewersQuery(filters));
  const viewers = query.data?.pages.flatMap((page) => page.viewers) ?? [];
  const [first] = query.data?.pages ?? [];
  return (
    <>
      <AccessHead title="Viewers">
        <span className="soft">
          {first === undefined ? "" : `Days from ${tellDay(first.from)} to ${tellDay(first.until)}`}
        </span>
      </AccessHead>
      <p className="viewers-lead">
        Everybody who can open records of customers. Names are hidden: what is counted says nothing of why. A person
        looks, and decides.
      </p>
      <NamesAsked />
      <FilterBar filters={filters} viewers={viewers} />
      <QueryState query={query} what="Counting" />
      {query.data !== undefined && viewers.length === 0 ? (
        <Nobody isNarrowed={Object.keys(filters).length > 0} />
      ) : null}
      {viewers.length === 0 ? null : (
        <div className="viewers">
          <ViewersTable label="Viewers" viewers={viewers} />
          <MoreButton query={query} label="Show more" />
        </div>
      )}
    </>
  );
}

function Nobody({ isNarrowed }: { readonly isNarrowed: boolean }): ReactNode {
  if (isNarrowed)
    return (
      <EmptyState title="No viewer fits these filters">
        <p>
          <Link to="/access/viewers" search={{}}>
            Show all of them
          </Link>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title="Nobody has opened anything yet">
      <p>Viewers stand here once a log of accesses has come.</p>
    </EmptyState>
  );
}
