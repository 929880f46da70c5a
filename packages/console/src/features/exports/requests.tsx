import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { StateWord, type Tone } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";

type Request = Shapes["Approval"];

/** What a second person can say. */
export type ExportAct = "approve" | "refuse";

interface TableParts {
  readonly label: string;
  readonly requests: readonly Request[];
  /** Undefined where nothing can be said. */
  readonly onAct: ((act: ExportAct, request: Request) => void) | undefined;
}

/** Requests, each with what is to leave and why. */
export function Requests({ label, requests, onAct }: TableParts): ReactNode {
  return (
    <DataTable
      label={label}
      columns={onAct === undefined ? columns : [...columns, makeActs(onAct)]}
      rows={requests}
      keyOf={({ id }) => id}
      isOver={({ state }) => state === "expired" || state === "refused"}
    />
  );
}

const tiers: Readonly<Record<Request["tier"], string>> = {
  usual: "",
  medium: "many",
  high: "very many",
  critical: "a mass of rows",
};

const states: Readonly<Record<Request["state"], { readonly word: string; readonly tone: Tone }>> = {
  waiting: { word: "Waits", tone: "off" },
  approved: { word: "Approved", tone: "well" },
  refused: { word: "Refused", tone: "attention" },
  used: { word: "Used", tone: "off" },
  expired: { word: "Expired", tone: "off" },
};

const columns: readonly Column<Request>[] = [
  {
    head: "Asked by",
    show: ({ requester, team, askedAt }) => (
      <span className="export-who">
        <strong>
          <InertText text={requester} />
        </strong>
        <span className="soft">
          <InertText text={team} />, <Moment at={askedAt} isAge />
        </span>
      </span>
    ),
  },
  {
    head: "Rows",
    show: ({ rows, tier, ceiling }) => (
      <span>
        <strong>{rows.toLocaleString("en")}</strong>
        {tiers[tier] === "" ? null : <span className="soft">, {tiers[tier]}</span>}
        {ceiling === null || ceiling === rows ? null : (
          <span className="soft">, at most {countOf(ceiling, "row")} approved</span>
        )}
      </span>
    ),
  },
  {
    head: "Why",
    show: ({ why, query }) => (
      <span className="export-who">
        {why === null ? <span className="soft">not kept</span> : <InertText text={why} />}
        <span className="soft">
          Query <span className="mono">{query.slice(0, "9f86d081884c".length)}…</span>
        </span>
      </span>
    ),
  },
  { head: "State", show: (request) => <State request={request} /> },
];

function State({
  request: { state, decidedBy, decidedAt, decidedWhy, until, usedAt },
}: {
  readonly request: Request;
}): ReactNode {
  const { word, tone } = states[state];
  return (
    <span className="export-who">
      <StateWord tone={tone} word={word} />
      {decidedBy === null ? null : (
        <span className="soft">
          by {decidedBy}
          {decidedAt === null ? null : (
            <>
              , <Moment at={decidedAt} isAge />
            </>
          )}
        </span>
      )}
      {decidedWhy === null ? null : <InertText text={decidedWhy} />}
      {state === "approved" && until !== null ? (
        <span className="soft">
          Holds until <Moment at={until} />
        </span>
      ) : null}
      {usedAt === null ? null : (
        <span className="soft">
          Used <Moment at={usedAt} isAge />
        </span>
      )}
    </span>
  );
}

function makeActs(onAct: (act: ExportAct, request: Request) => void): Column<Request> {
  return {
    head: "Answer",
    isActs: true,
    show: (request) =>
      (
        [
          ["approve", "Approve"],
          ["refuse", "Refuse"],
        ] as const
      ).map(([act, label]) => (
        <button key={act} type="button" className="data-act" onClick={() => onAct(act, request)}>
          {label}
          <span className="unseen"> the export of {markOddText(request.requester)}</span>
        </button>
      )),
  };
}
