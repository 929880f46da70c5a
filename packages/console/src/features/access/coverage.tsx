import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { coverageQuery } from "../../shared/access/access-queries.ts";
import { tellPercent } from "../../shared/access/access-words.ts";
import { BarredName, type BarPart } from "../../shared/access/share-bar.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { ChoiceFilter, type Choice } from "../../shared/parts/choice-filter.tsx";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { Changes } from "./coverage-changes.tsx";
import { nameCoverageKey, readCoverageBy, type CoverageBy } from "./coverage-words.ts";

type Row = Shapes["AccessCoverageRow"];

const ways: readonly Choice[] = [
  ["reason", "By reason"],
  ["team", "By team"],
  ["site", "By site"],
  ["week", "By week"],
];

/** How much of what was opened is explained, as a chart whose bars stand in its table. */
export function Coverage(): ReactNode {
  const by = readCoverageBy(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useQuery(coverageQuery(by));
  const rows = query.data?.rows ?? [];
  const whole = rows.reduce((sum, { customers }) => sum + customers, 0);
  return (
    <Section
      title="Coverage"
      about="How many of the customers who were opened, counted once a viewer and day, have a reason that was found. When it falls, look at the feeds first."
      act={
        <div className="access-by">
          <ChoiceFilter
            label="Coverage by"
            choices={ways}
            value={by}
            usual="reason"
            onChange={(value) => void navigate({ to: "/access", search: { by: value }, replace: true })}
          />
        </div>
      }
    >
      <QueryState query={query} what="Counting" />
      {query.data !== undefined && rows.length === 0 ? (
        <NothingYet>
          <p>Nothing was opened yet.</p>
        </NothingYet>
      ) : null}
      {rows.length === 0 ? null : (
        <>
          {by === "reason" ? null : <Legend />}
          <DataTable
            label="Coverage"
            columns={by === "reason" ? byReason(whole) : byPlace(by)}
            rows={rows}
            keyOf={({ key }) => key}
          />
        </>
      )}
      <Changes changes={query.data?.changes ?? []} />
    </Section>
  );
}

function byReason(whole: number): readonly Column<Row>[] {
  return [
    {
      head: "Reason",
      show: ({ key, customers }) => (
        <BarredName
          name={nameCoverageKey("reason", key)}
          parts={[
            { fill: reasonFills[key] ?? "explained", count: customers },
            { fill: "rest", count: whole - customers },
          ]}
        />
      ),
    },
    { head: "Customers", show: ({ customers }) => <span>{customers.toLocaleString("en")}</span> },
    { head: "Share", show: ({ customers }) => <span>{tellPercent(customers, whole)}</span> },
  ];
}

const reasonFills: Readonly<Record<string, BarPart["fill"]>> = {
  unexplained: "unexplained",
  stated: "stated",
  pending: "pending",
};

function byPlace(by: CoverageBy): readonly Column<Row>[] {
  return [
    {
      head: by === "week" ? "Week" : by === "team" ? "Team" : "Site",
      show: ({ key, explained, stated, unexplained, pending }) => (
        <BarredName
          name={nameCoverageKey(by, key)}
          parts={[
            { fill: "explained", count: explained },
            { fill: "stated", count: stated },
            { fill: "unexplained", count: unexplained },
            { fill: "pending", count: pending },
          ]}
        />
      ),
    },
    { head: "Customers", show: ({ customers }) => <span>{customers.toLocaleString("en")}</span> },
    { head: "With a reason", show: ({ explained, customers }) => <Part count={explained} of={customers} /> },
    { head: "Only typed", show: ({ stated, customers }) => <Part count={stated} of={customers} /> },
    { head: "Without", show: ({ unexplained, customers }) => <Part count={unexplained} of={customers} /> },
  ];
}

function Part({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  return (
    <span>
      {count.toLocaleString("en")} <span className="soft">{tellPercent(count, of)}</span>
    </span>
  );
}

function Legend(): ReactNode {
  return (
    <ul className="access-legend">
      {(
        [
          ["explained", "with a reason"],
          ["stated", "only typed"],
          ["unexplained", "without"],
          ["pending", "too young to count"],
        ] as const
      ).map(([fill, name]) => (
        <li key={fill}>
          <svg width="12" height="12" aria-hidden="true" focusable="false">
            <rect width="12" height="12" rx="2" className={`share-${fill}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
