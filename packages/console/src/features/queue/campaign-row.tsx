import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { Icon } from "../../shared/parts/icon.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { markOddText } from "../../shared/text/mark-odd.ts";
import { Moment } from "../../shared/text/moment.tsx";
import { doorNames, observableNames } from "../../shared/text/words.ts";
import { MarkBox } from "./mark-box.tsx";
import { nameRow } from "./name-row.ts";
import type { RowParts } from "./queue-row.tsx";
import { isUndecided, type Row } from "./rows.ts";

const shownTies = 3;

/** A campaign in the two lines of a case: how many cases it has, and what ties them. */
export function CampaignRow({
  row,
  campaign,
  index,
  marks,
  canChange,
}: RowParts & { readonly row: Row; readonly campaign: Shapes["Campaign"] }): ReactNode {
  const { ids, cases, doors, outcome, newest, shared } = campaign;
  const left = cases.filter(isUndecided).length;
  const isOpen = marks.isOpen(row.id);
  const title = `Campaign of ${countOf(ids.length, "case")}`;
  const plain = `${title} that share ${markOddText(tellTie(shared[0]))}`;
  const open = () => marks.toggleOpen(row);
  return (
    <div className={nameRow({ isDone: left === 0, isAt: index === marks.at })}>
      {canChange ? <MarkBox row={row} marks={marks} label={`Choose the ${plain}`} /> : null}
      <span className="queue-verdict">
        <VerdictWord outcome={outcome} kind={findKind(cases)} isBrief />
      </span>
      <div className="queue-what">
        <span className="queue-title">
          <button
            type="button"
            className="queue-link"
            aria-expanded={isOpen}
            onFocus={() => marks.goTo(index)}
            onClick={open}
          >
            {title}
          </button>
          {cases.length < ids.length ? <span className="soft">the first {cases.length} are here</span> : null}
        </span>
        <Ties shared={shared} />
      </div>
      <span className="queue-where">{doors.map((door) => doorNames[door]).join(" · ")}</span>
      <span className="queue-who">{left === cases.length ? null : `${String(cases.length - left)} decided`}</span>
      <span className="queue-age">
        <Moment at={newest} isAge />
      </span>
      <button
        type="button"
        className="queue-open"
        aria-expanded={isOpen}
        aria-label={`Cases of the ${plain}`}
        onClick={open}
      >
        <Icon name="open" size={16} />
      </button>
    </div>
  );
}

/** The kind that all its cases are of; undefined where they are of several. */
function findKind(cases: Shapes["Campaign"]["cases"]): Shapes["Kind"] | undefined {
  const [kind, ...others] = new Set(cases.map((each) => each.kind));
  return others.length === 0 ? kind : undefined;
}

/** What ties its cases, what most of them share first. */
function Ties({ shared }: Pick<Shapes["Campaign"], "shared">): ReactNode {
  const left = shared.length - shownTies;
  return (
    <span className="queue-because">
      {shared.slice(0, shownTies).map(({ type, value }, index) => (
        <span key={`${type} ${value ?? String(index)}`}>
          {index === 0 ? "" : " · "}
          {observableNames[type]} <InertText text={value ?? "erased"} />
        </span>
      ))}
      {left > 0 ? ` · and ${String(left)} more` : ""}
    </span>
  );
}

function tellTie(tie: Shapes["Campaign"]["shared"][number] | undefined): string {
  return tie === undefined ? "something" : `${observableNames[tie.type]} ${tie.value ?? "erased"}`;
}
