import type { ReactNode } from "react";
import { tellFigure } from "../../../shared/access/access-words.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { DataTable, type Column } from "../../../shared/parts/data-table.tsx";
import { tellDay } from "../../../shared/text/tell-day.ts";

type Day = Shapes["CountedDay"];

/** The same as the chart, the newest day first. */
export function DayTable({ days }: { readonly days: readonly Day[] }): ReactNode {
  return (
    <details className="chart-table">
      <summary>The same as a table</summary>
      <DataTable
        label="Day by day"
        columns={columns}
        rows={days.toReversed()}
        keyOf={({ day }) => day}
        isOver={({ isSuspended }) => isSuspended}
      />
    </details>
  );
}

const columns: readonly Column<Day>[] = [
  { head: "Day", show: ({ day }) => <span>{tellDay(day)}</span> },
  {
    head: "Without a reason",
    show: ({ counted, high, isSuspended }) =>
      isSuspended ? (
        <span>not counted: a feed was silent</span>
      ) : (
        <span>
          {counted}
          {counted > high ? <strong> beyond what is usual</strong> : null}
        </span>
      ),
  },
  { head: "Expected", show: ({ expected }) => <span>{tellFigure(expected)}</span> },
  {
    head: "Usually",
    show: ({ low, high }) => (
      <span>
        {tellFigure(low)} to {tellFigure(high)}
      </span>
    ),
  },
  { head: "Peer in the middle", show: ({ peersMedian }) => <span>{tellFigure(peersMedian)}</span> },
  { head: "Customers opened", show: ({ customers }) => <span>{customers.toLocaleString("en")}</span> },
];
