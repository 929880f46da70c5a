import { countOf } from "@doorward/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";

type Sum = Shapes["ApprovalLimits"]["sums"][number];

/** What was exported beside the limits: sums, so that many small exports are seen as what they are. */
export function Limits(): ReactNode {
  const query = useQuery({
    queryKey: ["approval-limits"],
    queryFn: async ({ signal }) => await ask("get", "/api/v1/approvals/limits", { signal }),
  });
  const { data } = query;
  return (
    <Section
      title="Limits used"
      about={
        data === undefined
          ? undefined
          : `${data.needsApproval ? "Every export needs a second person" : "Exports need no second person, as long as they stay within the limits"}; at most ${countOf(data.atOnce, "row")} at once. Sums are of what was allowed in the last day and the last 30 days.`
      }
    >
      <QueryState query={query} what="Adding up" />
      {data?.sums.length === 0 ? (
        <NothingYet>
          <p>No export was allowed in the last 30 days.</p>
        </NothingYet>
      ) : null}
      {data === undefined || data.sums.length === 0 ? null : (
        <DataTable label="Limits used" columns={columns} rows={data.sums} keyOf={({ of, name }) => `${of} ${name}`} />
      )}
    </Section>
  );
}

const columns: readonly Column<Sum>[] = [
  {
    head: "Who",
    show: ({ of, name }) => (
      <span>
        {of === "team" ? <span className="soft">Team </span> : null}
        <InertText text={name} />
      </span>
    ),
  },
  { head: "Last day", show: ({ day, dayLimit }) => <Used rows={day} limit={dayLimit} /> },
  { head: "Last 30 days", show: ({ month, monthLimit }) => <Used rows={month} limit={monthLimit} /> },
  {
    head: "State",
    show: ({ isNear, day, dayLimit, month, monthLimit }) => {
      if (day > dayLimit || month > monthLimit) return <StateWord tone="ill" word="Over the limit" />;
      return isNear ? <StateWord tone="attention" word="Near the limit" /> : <span className="soft">within</span>;
    },
  },
];

/** A sum beside its limit in numbers first; the bar says the same again. */
function Used({ rows, limit }: { readonly rows: number; readonly limit: number }): ReactNode {
  return (
    <span className="export-used">
      <span>
        {rows.toLocaleString("en")} <span className="soft">of {limit.toLocaleString("en")}</span>
      </span>
      <progress max={limit} value={Math.min(rows, limit)} aria-hidden="true" />
    </span>
  );
}
