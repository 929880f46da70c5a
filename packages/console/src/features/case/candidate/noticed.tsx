import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { stageNames } from "../../../shared/hiring/hiring-words.ts";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { countOf } from "../../../shared/text/words.ts";
import { Chain } from "../chain.tsx";
import { Place } from "../evidence.tsx";
import { RuleHelp } from "../rule-help.tsx";
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
                <Finding finding={finding} tapped={tapped} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** How much one thing says by itself. */
const weight: Readonly<Record<Shapes["Finding"]["strength"], string>> = {
  decisive: "By itself it asks to verify in person.",
  strong: "By itself it asks to verify.",
  weak: "By itself it asks for nothing; it is context.",
};

function Finding({
  finding: { title, strength, evidence, chain, rule, innocentCauses, verify },
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
      <p className="case-about">
        {innocentCauses === undefined ? (
          <strong className={`strength strength-${strength}`}>{strength}</strong>
        ) : (
          weight[strength]
        )}
      </p>
      {evidence.map((place, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Place key={`${place.path} ${String(index)}`} place={place} rule={rule} tapped={tapped} />
      ))}
      {chain.length > 0 ? <Chain steps={chain} /> : null}
      {innocentCauses === undefined ? null : (
        <dl className="candidate-words">
          <Words title="What could explain it" words={innocentCauses} />
          <Words title="What to verify next" words={verify === undefined ? [] : [verify]} />
        </dl>
      )}
      <RuleHelp rule={rule} />
    </article>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }): ReactNode {
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {words.map((each) => (
        <dd key={each}>
          <InertText text={each} />
        </dd>
      ))}
    </div>
  );
}
