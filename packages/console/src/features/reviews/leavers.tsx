import { countOf } from "@doorward/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ViewerName } from "../../shared/access/viewer-name.tsx";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Day } from "../../shared/text/moment.tsx";

type Leaver = Shapes["AccessLeavers"]["leavers"][number];

/** Who leaves or left, with the rights that still stand. */
export function Leavers(): ReactNode {
  const query = useQuery({
    queryKey: ["access-leavers"],
    queryFn: async ({ signal }) => (await ask("get", "/api/v1/access/leavers", { signal })).leavers,
  });
  const leavers = query.data ?? [];
  return (
    <Section
      title="Leavers"
      about="Rights should end on the day somebody leaves. Take those that still stand away in their systems; Doorward changes no right."
    >
      <QueryState query={query} what="Loading the leavers" />
      {query.data !== undefined && leavers.length === 0 ? (
        <NothingYet>
          <p>Nobody leaves soon, and nobody who left has a right.</p>
        </NothingYet>
      ) : null}
      {leavers.length === 0 ? null : (
        <DataTable label="Leavers" columns={columns} rows={leavers} keyOf={({ viewer }) => viewer} />
      )}
    </Section>
  );
}

const columns: readonly Column<Leaver>[] = [
  { head: "Viewer", show: (leaver) => <ViewerName viewer={leaver} /> },
  { head: "Leaves", show: ({ leavesAt }) => <Day at={leavesAt} /> },
  {
    head: "Rights that stand",
    show: ({ rights }) =>
      rights.length === 0 ? (
        <span className="soft">none</span>
      ) : (
        <ul className="review-rights">
          {rights.map(({ grant, access, source }) => (
            <li key={`${source} ${grant}`}>
              <InertText text={access} /> <span className="soft">in </span>
              <InertText text={source} />
            </li>
          ))}
        </ul>
      ),
  },
  {
    head: "Opened after leaving",
    show: ({ customersSince }) =>
      customersSince === 0 ? (
        <span className="soft">nothing</span>
      ) : (
        <strong>{countOf(customersSince, "customer")}</strong>
      ),
  },
];
