import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { DataTable, type Column } from "../parts/data-table.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { Moment } from "../text/moment.tsx";
import { tellFigure, viewerStates } from "./access-words.ts";
import { PeersLine } from "./peers-line.tsx";
import { ViewerName } from "./viewer-name.tsx";
import "./viewers-table.css";

type Viewer = Shapes["AccessViewer"];

/** Viewers without names, each beside its peers. */
export function ViewersTable({
  label,
  viewers,
}: {
  readonly label: string;
  readonly viewers: readonly Viewer[];
}): ReactNode {
  const most = Math.max(...viewers.map(({ unexplained, peersHighest }) => Math.max(unexplained, peersHighest)));
  return (
    <div className="viewers-table">
      <DataTable label={label} columns={makeColumns(most)} rows={viewers} keyOf={({ viewer }) => viewer} />
    </div>
  );
}

function makeColumns(most: number): readonly Column<Viewer>[] {
  return [
    { head: "Viewer", show: (viewer) => <ViewerName viewer={viewer} /> },
    { head: "Standing", show: (viewer) => <Standing viewer={viewer} /> },
    { head: "Customers opened", show: ({ customers }) => <span>{customers.toLocaleString("en")}</span> },
    { head: "With a reason", show: ({ explained }) => <span>{explained.toLocaleString("en")}</span> },
    {
      head: "Without a reason",
      show: ({ unexplained, expected }) => (
        <span>
          <strong>{unexplained.toLocaleString("en")}</strong>{" "}
          <span className="soft">of {tellFigure(expected)} expected</span>
        </span>
      ),
    },
    { head: "Peers", show: (viewer) => <Peers viewer={viewer} most={most} /> },
  ];
}

function Standing({ viewer: { state, isNew, leavesAt, caseId } }: { readonly viewer: Viewer }): ReactNode {
  const { word, tone, means } = viewerStates[state];
  return (
    <span className="viewers-standing">
      <span title={means}>
        <StateWord tone={tone} word={word} />
      </span>
      {isNew ? <span className="soft">New</span> : null}
      {leavesAt === null ? null : (
        <span className="soft">
          Leaves <Moment at={leavesAt} />
        </span>
      )}
      {caseId === null ? null : (
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
    <span className="viewers-peers">
      <span>
        {tellFigure(peersMedian)} in the middle, {tellFigure(peersHighest)} at most
      </span>
      <PeersLine count={unexplained} median={peersMedian} highest={peersHighest} most={most} />
    </span>
  );
}
