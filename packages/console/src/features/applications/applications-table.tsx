import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellDecision } from "../../shared/cases/decision-words.ts";
import { stageNames, tierNames } from "../../shared/hiring/hiring-words.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";

type Row = Shapes["ListedApplication"];

/** One application a row: how far it has come, what was noticed, and which steps are taken. */
export function ApplicationsTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  return <DataTable label="Applications" columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

const columns: readonly Column<Row>[] = [
  {
    head: "Application",
    show: ({ id, name }) => (
      <Link to="/cases/$id" params={{ id }}>
        <InertText text={name} />
      </Link>
    ),
  },
  {
    head: "Noticed",
    show: ({ outcome, hasFindings, state }) =>
      outcome === null ? (
        <span className="soft">{state === "failed" ? "could not be judged" : "is being judged"}</span>
      ) : (
        <VerdictWord outcome={outcome} kind="application" hasFindings={hasFindings} />
      ),
  },
  { head: "Stage", show: ({ stage }) => stageNames[stage] },
  { head: "Role reaches", show: ({ tier }) => tierNames[tier] },
  {
    head: "Steps before access",
    show: ({ taken, required }) => (
      <span>
        {taken} of {required}
      </span>
    ),
  },
  {
    head: "Decision",
    show: ({ decision }) =>
      decision === null ? <span className="soft">none</span> : tellDecision(decision, "application").past,
  },
  { head: "Came", show: ({ receivedAt }) => <Moment at={receivedAt} isAge /> },
];
