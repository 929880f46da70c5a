import type { ReactNode } from "react";
import "./share-bar.css";

/** A part of a bar: how much, and how it is filled. */
export interface BarPart {
  readonly fill: "explained" | "stated" | "unexplained" | "pending" | "rest";
  readonly count: number;
}

/** Parts of a whole side by side. It says again what stands in figures beside it. */
export function ShareBar({ parts }: { readonly parts: readonly BarPart[] }): ReactNode {
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
