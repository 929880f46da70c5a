import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { StateWord } from "../parts/state-word.tsx";
import { InertText } from "../text/inert-text.tsx";
import { Moment } from "../text/moment.tsx";
import { countOf } from "../text/words.ts";
import { actionNames, reasonNames } from "./access-words.ts";
import "../parts/section.css";
import "./views-list.css";

type View = Shapes["AccessView"];

interface ListParts {
  readonly views: readonly View[];
  /** They are of several viewers, so that each says whose it is. */
  readonly areOfSeveral?: boolean;
}

/** Accesses, each with what explains it, or with what was looked for and not found. */
export function ViewsList({ views, areOfSeveral = false }: ListParts): ReactNode {
  return (
    <ul className="boxed views">
      {views.map((view) => (
        <li key={`${view.source} ${view.event}`} className="views-one">
          <Head view={view} areOfSeveral={areOfSeveral} />
          <Details view={view} />
          <Why view={view} />
        </li>
      ))}
    </ul>
  );
}

function Head({ view, areOfSeveral }: { readonly view: View; readonly areOfSeveral: boolean }): ReactNode {
  const { at, action, customer, label, isCanary } = view;
  return (
    <p className="views-head">
      <Moment at={at} />
      <strong>
        {actionNames[action]}
        {customer === null ? null : (
          <>
            {" "}
            <span className="mono">{customer}</span>
          </>
        )}
      </strong>
      {areOfSeveral ? <span className="soft">by {label}</span> : null}
      {isCanary ? <StateWord tone="ill" word="A canary" /> : null}
    </p>
  );
}

function Details({ view: { source, ticket, rows, fields } }: { readonly view: View }): ReactNode {
  return (
    <p className="views-details soft">
      In <InertText text={source} />
      {ticket === null ? null : (
        <>
          {" · ticket "}
          <InertText text={ticket} />
        </>
      )}
      {rows === null ? "" : ` · ${countOf(rows, "row")}`}
      {fields.length === 0 ? null : (
        <>
          {" · fields: "}
          <InertText text={fields.join(", ")} />
        </>
      )}
    </p>
  );
}

function Why({ view: { reason, isPending, missing, stated } }: { readonly view: View }): ReactNode {
  return (
    <div className="views-why">
      {reason === null ? null : <p>{reasonNames[reason]}</p>}
      {isPending ? <p>Too young to count: its reason may still come.</p> : null}
      {stated === null ? null : (
        <p>
          They typed: <InertText text={stated} />
        </p>
      )}
      {missing.length === 0 ? null : (
        <>
          <p className="soft">Looked for and not found:</p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>
                <InertText text={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
