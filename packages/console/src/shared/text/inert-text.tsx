import type { ReactNode } from "react";
import { markOdd } from "./mark-odd.ts";
import "./inert-text.css";

/** A stranger's text as nothing but text: no links, and what does not show or turns the reading direction is marked. */
export function InertText({ text }: { readonly text: string }): ReactNode {
  return (
    <bdi className="inert">
      {markOdd(text).map((part, index) =>
        part.isOdd ? (
          // The pieces of a text have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} className="inert-odd" title="Characters that do not show, or that turn the text around">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </bdi>
  );
}
