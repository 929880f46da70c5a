import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DataTable, type Column } from "../../shared/parts/data-table.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { actionsQuery } from "./audit-queries.ts";
import { nameParty, tellDeed, tellValue, type Known } from "./audit-words.ts";

type Entry = Shapes["AuditEntry"];

interface TableParts {
  readonly entries: readonly Entry[];
  readonly known: Known;
  readonly onSubject: (subject: string) => void;
}

/** The entries of the log. */
export function AuditTable({ entries, known, onSubject }: TableParts): ReactNode {
  const { data: actions } = useQuery(actionsQuery);
  const says = (action: string) => actions?.find((each) => each.action === action)?.says ?? action;
  return (
    <DataTable
      label="Entries of the log"
      columns={makeColumns(known, says, onSubject)}
      rows={entries}
      keyOf={({ number }) => String(number)}
    />
  );
}

function makeColumns(
  known: Known,
  says: (action: string) => string,
  onSubject: (subject: string) => void,
): readonly Column<Entry>[] {
  return [
    { head: "No.", show: ({ number }) => <span className="soft">{number}</span> },
    { head: "When", show: ({ at }) => <Moment at={at} /> },
    {
      head: "Who",
      show: ({ actor }) => (
        <strong title={markOddText(actor)}>
          <InertText text={nameParty(actor, known)} />
        </strong>
      ),
    },
    { head: "What", show: (entry) => <Deed entry={entry} says={says(entry.action)} /> },
    { head: "About", show: ({ subject }) => <About subject={subject} known={known} onSubject={onSubject} /> },
  ];
}

function Deed({ entry, says }: { readonly entry: Entry; readonly says: string }): ReactNode {
  const details = Object.entries(entry.details);
  return (
    <div className="audit-deed">
      {tellDeed(says)}
      {details.length === 0 ? null : (
        <span className="soft">
          <InertText text={details.map(([name, value]) => `${name}: ${tellValue(value)}`).join(" · ")} />
        </span>
      )}
      <details>
        <summary>Its hash</summary>
        <dl className="mono">
          <dt>action</dt>
          <dd>{entry.action}</dd>
          <dt>before</dt>
          <dd>{entry.previous}</dd>
          <dt>hash</dt>
          <dd>{entry.hash}</dd>
        </dl>
      </details>
    </div>
  );
}

function About({
  subject,
  known,
  onSubject,
}: {
  readonly subject: string;
  readonly known: Known;
  readonly onSubject: (subject: string) => void;
}): ReactNode {
  const name = nameParty(subject, known);
  const id = subject.startsWith("case:") ? subject.slice("case:".length) : undefined;
  return (
    <span className="audit-about" title={markOddText(subject)}>
      {id === undefined ? (
        <InertText text={name} />
      ) : (
        <Link to="/cases/$id" params={{ id }}>
          {name}
        </Link>
      )}{" "}
      <button type="button" className="data-act" onClick={() => onSubject(subject)}>
        Only this<span className="unseen"> {markOddText(name)}</span>
      </button>
    </span>
  );
}
