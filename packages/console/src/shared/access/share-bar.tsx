import type { ReactNode } from "react";
import { InertText } from "../text/inert-text.tsx";
import "./share-bar.css";

/** A part of a bar: how much, and how it is filled. */
export interface BarPart {
  readonly fill: "explained" | "stated" | "unexplained" | "pending" | "rest";
  readonly count: number;
}

/** What a row is called, beside its bar. */
export function BarredName({ name, parts }: { readonly name: string; readonly parts: readonly BarPart[] }): ReactNode {
  return (
    <span className="share-named">
      <InertText text={name} />
      <ShareBar parts={parts} />
    </span>
  );
}

/** Parts of a whole side by side. It says again what stands in figures beside it. */
function ShareBar({ parts }: { readonly parts: readonly BarPart[] }): ReactNode {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const ends = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg className="share-bar" aria-hidden="true" focusable="false">
      {parts.map(({ fill, count }, index) => (
        <rect
          key={fill}
          x={tellPlace(ends[index] ?? 0, whole)}
          width={tellPlace(count, whole)}
          height="100%"
          className={`share-${fill}`}
        />
      ))}
    </svg>
  );
}

function tellPlace(count: number, whole: number): string {
  return `${String(whole === 0 ? 0 : (100 * count) / whole)}%`;
}
