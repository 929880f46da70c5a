import type { ReactNode } from "react";
import { reasonNames, tellPercent } from "../../shared/access/access-words.ts";
import { BarredName } from "../../shared/access/share-bar.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { Section } from "../../shared/parts/section.tsx";

type Viewer = Shapes["AccessViewerPage"];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly fill: "explained" | "stated" | "unexplained";
  readonly count: number;
}

/** Why the customers were opened, as far as that is known. */
export function Reasons({ viewer }: { readonly viewer: Viewer }): ReactNode {
  return (
    <Section title="Why customers were opened">
      <DataTable
        label="Why customers were opened"
        columns={makeColumns(viewer.customers)}
        rows={listReasons(viewer)}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}

function listReasons({ byReason, unexplained }: Viewer): readonly Row[] {
  const explained = Object.entries(reasonNames).flatMap(([key, name]): readonly Row[] => {
    const count = byReason[key] ?? 0;
    return count === 0 ? [] : [{ key, name, count, fill: key === "stated" ? "stated" : "explained" }];
  });
  return [...explained, { key: "unexplained", name: "No reason was found", count: unexplained, fill: "unexplained" }];
}

function makeColumns(customers: number): readonly Column<Row>[] {
  return [
    {
      head: "Reason",
      show: ({ name, fill, count }) => (
        <BarredName
          name={name}
          parts={[
            { fill, count },
            { fill: "rest", count: Math.max(0, customers - count) },
          ]}
        />
      ),
    },
    { head: "Customers", show: ({ count }) => <span>{count.toLocaleString("en")}</span> },
    { head: "Share", show: ({ count }) => <span>{tellPercent(count, customers)}</span> },
  ];
}
