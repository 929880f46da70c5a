import type { HiringStage } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Chain } from "../chain.tsx";
import { Place } from "../evidence.tsx";
import { RuleHelp } from "../rule-help.tsx";
import type { Tapped } from "../use-tapped.ts";
import { groupFindings, groupNames } from "./group-findings.ts";
import "../evidence.css";

interface NoticedParts {
  readonly findings: readonly Shapes["Finding"][];
  /** The stage that each rule belongs to. */
  readonly stages: Readonly<Record<string, HiringStage>>;
  /** Undefined where nothing is to be decided. */
  readonly tapped: Tapped | undefined;
}

/** What was noticed, stage by stage: each with what could explain it and what to verify next, and never as a charge. */
export function Noticed({ findings, stages, tapped }: NoticedParts): ReactNode {
  return (
    <section className="case-part" aria-labelledby="evidence">
      <h2 id="evidence" tabIndex={-1}>
        Noticed
      </h2>
      <p className="candidate-lead">
        {findings.length === 0 ? "Nothing was noticed. " : "What is noticed has innocent causes more often than not. "}
        No finding is not clearance, and no finding is a reason to turn somebody down.
      </p>
      {groupFindings(findings, stages).map(({ group, findings: found }) => (
        <section key={group} className="candidate-stage" aria-labelledby={`noticed-${group}`}>
          <h3 id={`noticed-${group}`}>{groupNames[group]}</h3>
          <ol className="case-findings">
            {found.map((finding, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${finding.rule} ${String(index)}`}>
                <Finding finding={finding} tapped={tapped} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Finding({
  finding: { title, evidence, chain, rule, innocentCauses = [], verify },
  tapped,
}: {
  readonly finding: Shapes["Finding"];
  readonly tapped: Tapped | undefined;
}): ReactNode {
  return (
    <article className="candidate-finding">
      <h4>
        <InertText text={title} />
      </h4>
      {evidence.map((place, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Place key={`${place.path} ${String(index)}`} place={place} rule={rule} tapped={tapped} />
      ))}
      {chain.length > 0 ? <Chain steps={chain} /> : null}
      {innocentCauses.length === 0 && verify === undefined ? null : (
        <dl className="candidate-words">
          {innocentCauses.length === 0 ? null : (
            <div>
              <dt>What could explain it</dt>
              {innocentCauses.map((cause) => (
                <dd key={cause}>
                  <InertText text={cause} />
                </dd>
              ))}
            </div>
          )}
          {verify === undefined ? null : (
            <div>
              <dt>What to verify next</dt>
              <dd>
                <InertText text={verify} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <RuleHelp rule={rule} />
    </article>
  );
}
