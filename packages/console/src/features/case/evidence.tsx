import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { tellPlace } from "../../shared/text/tell-place.ts";
import { Chain } from "./chain.tsx";
import { RuleHelp } from "./rule-help.tsx";
import type { Tapped } from "./use-tapped.ts";
import "./evidence.css";

interface EvidenceParts {
  readonly findings: readonly Shapes["Finding"][];
  /** Undefined where nothing is to be decided. */
  readonly tapped: Tapped | undefined;
}

/** What was seen, each with the text that stands there; what it comes to is said elsewhere. */
export function Evidence({ findings, tapped }: EvidenceParts): ReactNode {
  return (
    <section className="case-part" aria-labelledby="evidence">
      <h2 id="evidence" tabIndex={-1}>
        Evidence <span className="soft">{countOf(findings.length, "finding")}</span>
      </h2>
      {findings.length === 0 ? <p className="soft">No rule found anything.</p> : null}
      <ol className="case-findings">
        {findings.map((finding, index) => (
          // One rule may find several things, in the order of the verdict.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${finding.rule} ${String(index)}`}>
            <Found finding={finding} tapped={tapped} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Found({
  finding,
  tapped,
}: {
  readonly finding: Shapes["Finding"];
  readonly tapped: Tapped | undefined;
}): ReactNode {
  const { title, strength, family, techniques, evidence, chain, rule } = finding;
  return (
    <article>
      <h3>
        <InertText text={title} />
      </h3>
      <p className="case-about">
        <strong className={`strength strength-${strength}`}>{strength}</strong> · {family}
        {techniques.length > 0 ? ` · ${techniques.join(", ")}` : ""}
      </p>
      {evidence.map((place, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Place key={`${place.path} ${String(index)}`} place={place} rule={rule} tapped={tapped} />
      ))}
      {chain.length > 0 ? <Chain steps={chain} /> : null}
      <RuleHelp rule={rule} />
    </article>
  );
}

interface PlaceParts {
  readonly place: Shapes["Finding"]["evidence"][number];
  readonly rule: string;
  readonly tapped: Tapped | undefined;
}

/** A place with the text that stands there, and a way to say that it decides. */
export function Place({ place: { excerpt, ...at }, rule, tapped }: PlaceParts): ReactNode {
  const place = { ...at, rule };
  const isTapped = tapped?.has(place) === true;
  return (
    <figure className={`case-quote${isTapped ? " case-tapped" : ""}`}>
      <figcaption>
        <InertText text={tellPlace(at)} />
        {tapped === undefined ? null : (
          <button type="button" aria-pressed={isTapped} onClick={() => tapped.toggle(place)}>
            {isTapped ? "Decides" : "This decides"}
          </button>
        )}
      </figcaption>
      <pre>
        <InertText text={excerpt} />
      </pre>
    </figure>
  );
}
