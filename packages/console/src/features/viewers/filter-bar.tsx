import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { coverageQuery, seatsQuery } from "../../shared/access/access-queries.ts";
import { dutyNames } from "../../shared/access/access-words.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { readViewerFilters, type ViewerFilters } from "./viewer-filters.ts";

interface BarParts {
  readonly filters: ViewerFilters;
  readonly viewers: readonly Shapes["AccessViewer"][];
}

const duties: readonly Choice[] = Object.entries(dutyNames);
const orders: readonly Choice[] = [
  ["expected-ratio", "Those who stand out first"],
  ["unexplained", "Most without a reason first"],
  ["customers", "Most opened first"],
  ["team", "By team"],
];

/** What the list is narrowed to. All of it stands in the address. */
export function FilterBar({ filters, viewers }: BarParts): ReactNode {
  const navigate = useNavigate();
  const { data: teams } = useQuery(coverageQuery("team"));
  const { data: sites } = useQuery(coverageQuery("site"));
  const { data: seats = [] } = useQuery(seatsQuery);
  const change = (name: keyof ViewerFilters) => (value: string) =>
    void navigate({
      to: "/access/viewers",
      search: (before: Record<string, unknown>) => readViewerFilters({ ...before, [name]: value }),
      replace: true,
    });
  return (
    <search className="filters" aria-label="Filters of the viewers">
      <ChoiceFilter
        label="Team"
        any="Any team"
        choices={choose(teams?.rows.map(({ key }) => key) ?? [])}
        value={filters.team ?? ""}
        onChange={change("team")}
      />
      <ChoiceFilter
        label="Site"
        any="Any site"
        choices={choose(sites?.rows.map(({ key }) => key) ?? [])}
        value={filters.site ?? ""}
        onChange={change("site")}
      />
      <ChoiceFilter
        label="Vendor"
        any="Any vendor, or none"
        choices={choose([...seats, ...viewers].map(({ vendor }) => vendor ?? ""))}
        value={filters.vendor ?? ""}
        onChange={change("vendor")}
      />
      <ChoiceFilter label="Duty" any="Any duty" choices={duties} value={filters.duty ?? ""} onChange={change("duty")} />
      <ChoiceFilter
        label="Order"
        choices={orders}
        value={filters.order ?? "expected-ratio"}
        usual="expected-ratio"
        onChange={change("order")}
      />
    </search>
  );
}

/** Names to choose from, each once. */
function choose(names: readonly string[]): readonly Choice[] {
  return [...new Set(names)]
    .filter((name) => name !== "")
    .toSorted((one, other) => one.localeCompare(other))
    .map((name) => [name, markOddText(name)]);
}
