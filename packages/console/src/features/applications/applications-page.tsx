import { Button } from "@mantine/core";
import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { stageNames, tierNames } from "../../shared/hiring/hiring-words.ts";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { nameOutcome } from "../../shared/text/words.ts";
import { ApplicationsTable } from "./applications-table.tsx";
import { readApplicationFilters, type ApplicationFilters } from "./application-filters.ts";
import "./applications.css";

const applicationsQuery = (filters: ApplicationFilters) =>
  infiniteQueryOptions({
    queryKey: ["applications", filters],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      await ask("get", "/api/v1/applications", { query: { ...filters, after, limit: 100 }, signal }),
    getNextPageParam: ({ next }) => next,
  });

/** Everybody who applied, the newest first. Those of whom nothing was noticed stand here too: their steps are the same. */
export function ApplicationsPage(): ReactNode {
  const search = useSearch({ strict: false });
  const filters = useMemo(() => readApplicationFilters(search), [search]);
  const query = useInfiniteQuery(applicationsQuery(filters));
  const rows = query.data?.pages.flatMap(({ applications }) => applications) ?? [];
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHead title="Applications" />
      <FilterBar filters={filters} />
      <QueryState query={query} what="Loading the applications" />
      {query.data !== undefined && rows.length === 0 ? <Nobody isNarrowed={isNarrowed} /> : null}
      {rows.length === 0 ? null : (
        <div className="applications">
          <ApplicationsTable rows={rows} />
          {query.hasNextPage ? (
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show older ones
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}

const stages = Object.entries(stageNames);
const tiers = Object.entries(tierNames);
const verdicts = (["stop", "check", "clear"] as const).map((each): Choice => [each, nameOutcome(each, "application")]);

/** What the list is narrowed to. All of it stands in the address. */
function FilterBar({ filters }: { readonly filters: ApplicationFilters }): ReactNode {
  const navigate = useNavigate();
  const change = (name: keyof ApplicationFilters) => (value: string) =>
    void navigate({
      to: "/applications",
      search: (before: Record<string, unknown>) => readApplicationFilters({ ...before, [name]: value }),
      replace: true,
    });
  return (
    <search className="filters" aria-label="Filters of the applications">
      <ChoiceFilter
        label="Stage"
        any="Any stage"
        choices={stages}
        value={filters.stage ?? ""}
        onChange={change("stage")}
      />
      <ChoiceFilter
        label="What the role reaches"
        any="Any role"
        choices={tiers}
        value={filters.tier ?? ""}
        onChange={change("tier")}
      />
      <ChoiceFilter
        label="Verdict"
        any="Any verdict"
        choices={verdicts}
        value={filters.outcome ?? ""}
        onChange={change("outcome")}
      />
    </search>
  );
}

function Nobody({ isNarrowed }: { readonly isNarrowed: boolean }): ReactNode {
  if (isNarrowed)
    return (
      <EmptyState title="No application fits these filters">
        <p>
          <Link to="/applications" search={{}}>
            Show all of them
          </Link>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title="No application came yet">
      <p>They come by themselves once your applicant tracking system is connected, or from whoever writes one down.</p>
    </EmptyState>
  );
}
