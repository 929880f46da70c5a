import { countOf } from "@doorward/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";

/** Reasons that were found or taken back after their views had been counted. */
export function Changes({ changes }: { readonly changes: Shapes["AccessCoverage"]["changes"] }): ReactNode {
  if (changes.length === 0) return null;
  return (
    <details className="access-changes">
      <summary>Reasons that were found or taken back later: {countOf(changes.length, "time")}</summary>
      <ul>
        {changes.map(({ at, because, explainedAgain }, index) => (
          // Several may come in one moment.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${at} ${String(index)}`}>
            <Moment at={at} />: {countOf(explainedAgain, "view")}. <InertText text={because} />
          </li>
        ))}
      </ul>
    </details>
  );
}
