import { countOf } from "@doorward/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { explain } from "../../shared/api/explain.ts";
import { arrivalQuery, isJudged } from "../../shared/cases/case-queries.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { tellPlace } from "../../shared/text/tell-place.ts";

const shownFindings = 4;

/** The evidence of a case below its row, without leaving the queue. */
export function RowEvidence({ id }: { readonly id: string }): ReactNode {
  const { data, error } = useQuery(arrivalQuery(id));
  if (data === undefined && error !== null) return <p className="queue-evidence">{explain(error)}</p>;
  if (data === undefined) return <p className="queue-evidence soft">Loading the evidence …</p>;
  if (!isJudged(data)) return <p className="queue-evidence soft">It is being judged again.</p>;
  const { findings, unjudged } = data;
  const left = findings.length - shownFindings;
  return (
    <div className="queue-evidence">
      <ul>
        {findings.slice(0, shownFindings).map(({ rule, title, strength, evidence: [first] }, index) => (
          // One rule may find several things, in the order of the verdict.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${rule} ${String(index)}`}>
            <InertText text={title} /> <span className="soft">{strength}</span>
            {first === undefined ? null : (
              <div className="queue-quote">
                <span className="soft">
                  <InertText text={tellPlace(first)} />
                </span>{" "}
                <InertText text={first.excerpt} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="soft">and {countOf(left, "other finding")}</p> : null}
      {unjudged.length > 0 ? <p className="soft">{countOf(unjudged.length, "part")} could not be judged.</p> : null}
    </div>
  );
}
