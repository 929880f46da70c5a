import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { DataTable, type Column } from "../parts/data-table.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { Day } from "../text/moment.tsx";
import { tellFigure, viewerStates } from "./access-words.ts";
import { PeersLine } from "./peers-line.tsx";
import { ViewerName } from "./viewer-name.tsx";
import "./viewers-table.css";

type Viewer = Shapes["AccessViewer"];

/** Viewers without names, each beside its peers. */
export function ViewersTable({
  label,
  viewers,
  ownCase,
}: {
  readonly label: string;
  readonly viewers: readonly Viewer[];
  /** The case that one is at, to which no way is needed. */
  readonly ownCase?: string;
}): ReactNode {
  const most = Math.max(...viewers.map(({ unexplained, peersHighest }) => Math.max(unexplained, peersHighest)));
  return (
    <div className="viewers-table">
      <DataTable label={label} columns={makeColumns(most, ownCase)} rows={viewers} keyOf={({ viewer }) => viewer} />
    </div>
  );
}

function makeColumns(most: number, ownCase: string | undefined): readonly Column<Viewer>[] {
  return [
    { head: "Viewer", show: (viewer) => <ViewerName viewer={viewer} /> },
    { head: "Standing", show: (viewer) => <Standing viewer={viewer} ownCase={ownCase} /> },
    { head: "Customers opened", show: ({ customers }) => <span>{customers.toLocaleString("en")}</span> },
    { head: "With a reason", show: ({ explained }) => <span>{explained.toLocaleString("en")}</span> },
    {
      head: "Without a reason",
      show: ({ unexplained, expected }) => (
        <span>
          <strong>{unexplained.toLocaleString("en")}</strong>
          <span className="soft">, {tellFigure(expected)} expected</span>
        </span>
      ),
    },
    { head: "Middle of peers", show: (viewer) => <Peers viewer={viewer} most={most} /> },
  ];
}

function Standing({
  viewer: { state, isNew, leavesAt, caseId },
  ownCase,
}: {
  readonly viewer: Viewer;
  readonly ownCase: string | undefined;
}): ReactNode {
  const { word, tone, means } = viewerStates[state];
  return (
    <span className="viewers-standing">
      <span title={means}>
        <StateWord tone={tone} word={word} />
      </span>
      {isNew ? <span className="soft">New</span> : null}
      {leavesAt === null ? null : (
        <span className="soft">
          Leaves <Day at={leavesAt} />
        </span>
      )}
      {caseId === null || caseId === ownCase ? null : (
        <Link to="/cases/$id" params={{ id: caseId }}>
          Open the case
        </Link>
      )}
    </span>
  );
}

function Peers({
  viewer: { unexplained, peersMedian, peersHighest },
  most,
}: {
  readonly viewer: Viewer;
  readonly most: number;
}): ReactNode {
  return (
    <span className="peers">
      <span>
        {tellFigure(peersMedian)}, at most {tellFigure(peersHighest)}
      </span>
      <PeersLine count={unexplained} median={peersMedian} highest={peersHighest} most={most} />
    </span>
  );
}
