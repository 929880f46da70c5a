import { countOf } from "@doorward/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { stageNames } from "../../../shared/hiring/hiring-words.ts";
import { DataTable, type Column } from "../../../shared/parts/data-table.tsx";
import { StateWord } from "../../../shared/parts/state-word.tsx";
import { VerdictWord } from "../../../shared/parts/verdict-word.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { markOddText } from "../../../shared/text/mark-odd.ts";
import { Moment } from "../../../shared/text/moment.tsx";
import type { ClusterRow } from "./arrange-cluster.ts";
import { tellShare } from "./tell-share.ts";

/** The graph as a table, with a person's word on each. */
export function ClusterTable({
  rows,
  onAsk,
}: {
  readonly rows: readonly ClusterRow[];
  /** Undefined for whoever changes nothing. */
  readonly onAsk: ((row: ClusterRow) => void) | undefined;
}): ReactNode {
  return (
    <DataTable
      label="Applications that share something"
      columns={onAsk === undefined ? columns : [...columns, makeActs(onAsk)]}
      rows={rows}
      keyOf={({ id }) => id}
      isOver={({ tie }) => tie === "other"}
    />
  );
}

function nameOf({ application }: ClusterRow): string {
  if (application?.isRemoved === true) return "seen before, and removed since";
  return application?.name ?? "an application that is kept apart";
}

function makeActs(onAsk: (row: ClusterRow) => void): Column<ClusterRow> {
  return {
    head: "Belongs together",
    isActs: true,
    show: (row) => (
      <button type="button" className="data-act" onClick={() => onAsk(row)}>
        {row.tie === null ? "Join or part" : "Change"}
        <span className="unseen"> {markOddText(nameOf(row))}</span>
      </button>
    ),
  };
}

const columns: readonly Column<ClusterRow>[] = [
  {
    head: "Application",
    show: (row) => (
      <div className="candidate-other">
        <Link to="/cases/$id" params={{ id: row.id }}>
          <InertText text={nameOf(row)} />
        </Link>
        {row.application === null ? null : (
          <div className="soft">
            came <Moment at={row.application.receivedAt} isAge />
          </div>
        )}
      </div>
    ),
  },
  { head: "Shares with this one", show: (row) => <Shares row={row} /> },
  { head: "Noticed", show: ({ application }) => <Noticed application={application} /> },
  { head: "Decided", show: ({ tie }) => <Word tie={tie} /> },
];

function Noticed({ application }: Pick<ClusterRow, "application">): ReactNode {
  if (application === null) return null;
  const { outcome, hasFindings, stage } = application;
  return (
    <span>
      {outcome === null ? null : <VerdictWord outcome={outcome} kind="application" hasFindings={hasFindings} isBrief />}{" "}
      <span className="soft">{stageNames[stage]}</span>
    </span>
  );
}

function Shares({ row: { direct, through } }: { readonly row: ClusterRow }): ReactNode {
  const shares = direct?.shares ?? [];
  return (
    <div>
      {direct?.isSameName === true ? <p>States the same name.</p> : null}
      {shares.length === 0 ? null : (
        <ul className="case-shares">
          {shares.map((share, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${share.type} ${String(index)}`}>
              <InertText text={tellShare(share)} />
            </li>
          ))}
        </ul>
      )}
      {through === 0 ? null : (
        <span className="soft">
          {shares.length === 0 ? "Only through others: it shares something with " : "Also with "}
          {countOf(through, "other application")}.
        </span>
      )}
    </div>
  );
}

const ties: Readonly<Record<NonNullable<Shapes["ApplicationTie"]["decision"]>, string>> = {
  same: "One person",
  other: "Kept apart",
  open: "Open",
};

function Word({ tie }: Pick<ClusterRow, "tie">): ReactNode {
  return tie === null || tie === "open" ? (
    <span className="soft">none</span>
  ) : (
    <StateWord tone="off" word={ties[tie]} />
  );
}
