import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Chain } from "./chain.tsx";
import { Place } from "./evidence.tsx";
import { RuleHelp } from "./rule-help.tsx";
import type { Tapped } from "./use-tapped.ts";
import "./person-finding.css";

/** Of more places than these the first say enough at first. */
const shownPlaces = 4;

/** How much one thing says by itself. */
const weight: Readonly<Record<Shapes["Finding"]["strength"], string>> = {
  decisive: "By itself it asks to verify in person.",
  strong: "By itself it asks to verify.",
  weak: "By itself it asks for nothing; it is context.",
};

/** One thing that was noticed about a person: with what could explain it and what to verify next, and never as a charge. */
export function PersonFinding({
  finding: { title, strength, evidence, chain, rule, innocentCauses, verify },
  tapped,
  isAlone = false,
}: {
  readonly finding: Shapes["Finding"];
  readonly tapped: Tapped | undefined;
  /** It stands right under the heading of its part, in no group. */
  readonly isAlone?: boolean;
}): ReactNode {
  const Heading = isAlone ? "h3" : "h4";
  return (
    <article className="person-finding">
      <Heading>
        <InertText text={title} />
      </Heading>
      <p className="case-about">
        {innocentCauses === undefined ? (
          <strong className={`strength strength-${strength}`}>{strength}</strong>
        ) : (
          weight[strength]
        )}
      </p>
      <Places places={evidence} rule={rule} tapped={tapped} />
      {chain.length > 0 ? <Chain steps={chain} /> : null}
      {innocentCauses === undefined ? null : (
        <dl className="person-words">
          <Words title="What could explain it" words={innocentCauses} />
          <Words title="What to verify next" words={verify === undefined ? [] : [verify]} />
        </dl>
      )}
      <RuleHelp rule={rule} />
    </article>
  );
}

interface PlacesParts {
  readonly places: Shapes["Finding"]["evidence"];
  readonly rule: string;
  readonly tapped: Tapped | undefined;
}

/** The first places; of many, the others are folded away. */
function Places({ places, rule, tapped }: PlacesParts): ReactNode {
  const tell = (place: PlacesParts["places"][number], index: number) => (
    <Place key={`${place.path} ${String(index)}`} place={place} rule={rule} tapped={tapped} />
  );
  const rest = places.slice(shownPlaces);
  return (
    <>
      {places.slice(0, shownPlaces).map(tell)}
      {rest.length === 0 ? null : (
        <details className="person-places">
          <summary>{countOf(rest.length, "more place")}</summary>
          {rest.map(tell)}
        </details>
      )}
    </>
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
