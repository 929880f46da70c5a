import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { tellPlace } from "../../shared/text/tell-place.ts";

const words: Readonly<Record<Shapes["Step"]["kind"], string>> = {
  trigger: "when",
  runs: "runs",
  reads: "reads",
  decodes: "decodes",
  fetches: "fetches",
  does: "does",
};

/** What starts it and what follows, in order. */
export function Chain({ steps }: { readonly steps: readonly Shapes["Step"][] }): ReactNode {
  return (
    <ol className="case-chain" aria-label="What starts it and what follows">
      {steps.map(({ kind, text, place }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${kind} ${String(index)}`}>
          <span className="case-step">{words[kind]}</span>
          <span>
            <InertText text={text} />{" "}
            <span className="soft mono">
              <InertText text={tellPlace(place)} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
