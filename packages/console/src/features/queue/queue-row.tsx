import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellDecision } from "../../shared/cases/decision-words.ts";
import { Person } from "../../shared/cases/person.tsx";
import { Icon } from "../../shared/parts/icon.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { doorNames, kindNames } from "../../shared/text/words.ts";
import { RowEvidence } from "./row-evidence.tsx";
import { MarkBox } from "./mark-box.tsx";
import { nameRow } from "./name-row.ts";
import type { Row } from "./rows.ts";
import type { Marks } from "./use-marks.ts";

/** What every row gets. */
export interface RowParts {
  readonly index: number;
  readonly marks: Marks;
  readonly canChange: boolean;
}

/** One case of the queue in two lines: what it is called, and why it waits. */
export function QueueRow({
  row,
  one,
  index,
  marks,
  canChange,
}: RowParts & { readonly row: Row; readonly one: Shapes["Case"] }): ReactNode {
  const { id, name, outcome, because, door, kind, openedAt, state, decision, assignee } = one;
  const isOpen = marks.isOpen(id);
  const plain = markOddText(name);
  return (
    <>
      <div className={nameRow({ isDone: state === "decided", isAt: index === marks.at, isMember: row.isMember })}>
        {canChange ? <MarkBox row={row} marks={marks} label={`Choose ${plain}`} /> : null}
        <span className="queue-verdict">
          <VerdictWord outcome={outcome} kind={kind} isBrief />
        </span>
        <div className="queue-what">
          <Link to="/cases/$id" params={{ id }} className="queue-link" onFocus={() => marks.goTo(index)}>
            {row.isMember === true ? <span className="unseen">Of the campaign above: </span> : null}
            <InertText text={name} />
          </Link>
          <span className="queue-because">
            <InertText text={because} />
          </span>
        </div>
        <span className="queue-where">
          {doorNames[door]} · {kindNames[kind]}
        </span>
        <span className="queue-who">
          {decision === null ? null : <strong>{tellDecision(decision, kind).past}</strong>}
          {decision === null && assignee !== null ? <Person by={assignee} /> : null}
        </span>
        <span className="queue-age">
          <Moment at={openedAt} isAge />
        </span>
        <button
          type="button"
          className="queue-open"
          aria-expanded={isOpen}
          aria-label={`Evidence of ${plain}`}
          onClick={() => marks.toggleOpen(row)}
        >
          <Icon name="open" size={16} />
        </button>
      </div>
      {isOpen ? <RowEvidence id={id} /> : null}
    </>
  );
}
