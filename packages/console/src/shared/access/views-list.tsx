import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { StateWord } from "../parts/state-word.tsx";
import { InertText } from "../text/inert-text.tsx";
import { Moment } from "../text/moment.tsx";
import { actionNames, reasonNames } from "./access-words.ts";
import { shareMissing } from "./share-missing.ts";
import "../parts/section.css";
import "./views-list.css";

type View = Shapes["AccessView"];

interface ListParts {
  readonly views: readonly View[];
  /** They are of several viewers, so that each says whose it is. */
  readonly areOfSeveral?: boolean;
}

/** Accesses, each with what explains it, or with what was looked for and not found; what is missing of all of them is said once. */
export function ViewsList({ views, areOfSeveral = false }: ListParts): ReactNode {
  const { ofAll, rest } = shareMissing(views);
  return (
    <>
      {ofAll.length === 0 ? null : (
        <div className="views-missing">
          <p>Looked for and not found, for each view without a reason:</p>
          <Sentences sentences={ofAll} />
        </div>
      )}
      <ul className="boxed views">
        {views.map((view) => (
          <li key={`${view.source} ${view.event}`} className="views-one">
            <Head view={view} areOfSeveral={areOfSeveral} />
            <Details view={view} />
            <Why view={view} missing={rest(view.missing)} isShared={ofAll.length > 0} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <InertText text={sentence} />
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

interface WhyParts {
  readonly view: View;
  readonly missing: readonly string[];
  /** More is missing, and said above. */
  readonly isShared: boolean;
}

function Why({ view: { reason, isPending, stated }, missing, isShared }: WhyParts): ReactNode {
  if (reason === null && !isPending && stated === null && missing.length === 0) return null;
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
          <p className="soft">{isShared ? "And not found:" : "Looked for and not found:"}</p>
          <Sentences sentences={missing} />
        </>
      )}
    </div>
  );
}
