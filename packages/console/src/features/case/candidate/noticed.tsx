import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import { stageNames } from "../../../shared/hiring/hiring-words.ts";
import { PersonFinding } from "../person-finding.tsx";
import type { Tapped } from "../use-tapped.ts";
import type { NoticedGroup } from "./tell-groups.ts";
import "../evidence.css";

interface NoticedParts {
  readonly groups: readonly NoticedGroup[];
  /** Undefined where nothing is to be decided. */
  readonly tapped: Tapped | undefined;
}

/** What was noticed, stage by stage: each with what could explain it and what to verify next, and never as a charge. */
export function Noticed({ groups, tapped }: NoticedParts): ReactNode {
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className="case-part" aria-labelledby="evidence">
      <h2 id="evidence" tabIndex={-1}>
        Noticed <span className="soft">{count === 0 ? "nothing" : countOf(count, "thing")}</span>
      </h2>
      <p className="candidate-lead">
        {count === 0
          ? "Nothing noticed is not clearance: the steps of the role are taken as for everybody else."
          : "Most of what is noticed has an innocent cause. It asks for something to be verified, and is no reason to turn anybody down. What was not noticed is not clearance either."}
      </p>
      {groups.map(({ stage, findings }) => (
        <section key={stage ?? "files"} className="candidate-stage" aria-labelledby={`noticed-${stage ?? "files"}`}>
          <h3 id={`noticed-${stage ?? "files"}`}>{stage === null ? "The files that came along" : stageNames[stage]}</h3>
          <ol className="case-findings">
            {findings.map((finding, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${finding.rule} ${String(index)}`}>
                <PersonFinding finding={finding} tapped={tapped} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
