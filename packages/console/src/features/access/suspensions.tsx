import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { feedNames } from "./tell-feed.ts";

type Suspension = Shapes["AccessFeeds"]["suspensions"][number];

/** When nothing was counted, because a feed was silent. */
export function Suspensions({ suspensions }: { readonly suspensions: readonly Suspension[] }): ReactNode {
  if (suspensions.length === 0) return null;
  return (
    <Section title="Suspended counts" about="In these times a feed was silent, so nobody’s count went up.">
      <DataTable
        label="Suspended counts"
        columns={columns}
        rows={suspensions}
        keyOf={({ source, what, from }) => `${source} ${what} ${from}`}
      />
    </Section>
  );
}

const columns: readonly Column<Suspension>[] = [
  {
    head: "Feed",
    show: ({ source, what }) => (
      <span>
        <InertText text={source} /> <span className="soft">{feedNames[what] ?? what}</span>
      </span>
    ),
  },
  { head: "From", show: ({ from }) => <Moment at={from} /> },
  { head: "Until", show: ({ until }) => (until === null ? <strong>still now</strong> : <Moment at={until} />) },
];
