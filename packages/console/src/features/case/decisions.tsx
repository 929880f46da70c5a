import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellDecision } from "../../shared/cases/decision-words.ts";
import { Person } from "../../shared/cases/person.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { tellPlace } from "../../shared/text/tell-place.ts";

interface DecisionsParts {
  readonly decisions: readonly Shapes["Decision"][];
  /** Of what. */
  readonly kind: Shapes["Kind"];
}

/** What was decided, by whom and why; the newest first. */
export function Decisions({ decisions, kind }: DecisionsParts): ReactNode {
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>Decisions</h2>
      <ol className="case-decisions">
        {decisions
          .toSorted((one, other) => other.number - one.number)
          .map(({ number, decision, reason, by, at, evidence, withdrawn }) => (
            <li key={number} className={withdrawn === null ? undefined : "case-withdrawn"}>
              <strong>{tellDecision(decision, kind).past}</strong>{" "}
              <span className="soft">
                by <Person by={by} />, <Moment at={at} />
              </span>
              <p>
                <InertText text={reason} />
              </p>
              {evidence.length === 0 ? null : (
                <p className="soft mono">
                  {evidence.map((place) => (
                    <span key={`${tellPlace(place)} ${place.rule ?? ""}`}>
                      <InertText text={tellPlace(place)} />{" "}
                    </span>
                  ))}
                </p>
              )}
              {withdrawn === null ? null : (
                <p className="soft">
                  Taken back by <Person by={withdrawn.by} />: <InertText text={withdrawn.because} />
                </p>
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}
