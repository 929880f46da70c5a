import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { observableNames } from "../../shared/text/words.ts";

interface ListParts {
  readonly found: Shapes["FoundObservables"];
  readonly onChoose: (type: string, value: string) => void;
}

/** What was seen that begins like this; each leads to its timeline. */
export function FoundList({ found: { observables, isCut }, onChoose }: ListParts): ReactNode {
  return (
    <div className="search-found">
      <ul>
        {observables.map(({ observable: { type, value }, sightings, first, last }) => (
          <li key={`${type} ${value}`}>
            <span className="search-type">{observableNames[type]}</span>
            <button type="button" onClick={() => onChoose(type, value)}>
              <InertText text={value} />
            </button>
            <span className="soft">
              {countOf(sightings, "time")}, <Moment at={first} /> to <Moment at={last} />
            </span>
          </li>
        ))}
      </ul>
      {isCut ? <p className="soft">There may be more. Write more of it.</p> : null}
    </div>
  );
}
