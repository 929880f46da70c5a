import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import { measureWords, tellPercent } from "../../shared/access/access-words.ts";
import { PeersLine } from "../../shared/access/peers-line.tsx";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { Section } from "../../shared/parts/section.tsx";

type Measure = Shapes["MeasuredAccess"];

/** Under so many peers, figures beside them say little (facts about the insider door, 13). */
const fewPeers = 10;

/** What is counted of the viewer beside peers of the same duty. */
export function Measures({ measures }: { readonly measures: readonly Measure[] }): ReactNode {
  const size = Math.max(0, ...measures.map(({ peers }) => peers.size));
  if (measures.length === 0) return null;
  return (
    <Section
      title="Beside peers"
      about={`Shares, beside those of ${countOf(size, "peer")} of the same duty.${size < fewPeers ? " They are few, so the comparison says little." : ""}`}
    >
      <DataTable label="Beside peers" columns={columns} rows={measures} keyOf={({ measure }) => measure} />
    </Section>
  );
}

const columns: readonly Column<Measure>[] = [
  { head: "What", show: ({ measure }) => <span>{measureWords[measure].name}</span> },
  {
    head: "This viewer",
    show: ({ measure, count, of }) => (
      <span>
        <strong>{tellPercent(count, of)}</strong>{" "}
        <span className="soft">
          {count.toLocaleString("en")} of {of.toLocaleString("en")} {measureWords[measure].of}
        </span>
      </span>
    ),
  },
  {
    head: "Peers",
    show: ({ count, of, peers: { median, highest } }) => (
      <span className="peers">
        <span>
          {tellPercent(median, 1)} in the middle, {tellPercent(highest, 1)} at most
        </span>
        <PeersLine
          count={of === 0 ? 0 : count / of}
          median={median}
          highest={highest}
          most={Math.max(highest, of === 0 ? 0 : count / of)}
        />
      </span>
    ),
  },
];
