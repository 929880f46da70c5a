import type { ReactNode } from "react";
import "./peers-line.css";

interface LineParts {
  readonly count: number;
  readonly median: number;
  readonly highest: number;
  /** The end of the scale, so that lines of one table can be compared. */
  readonly most: number;
}

const width = 120;
const height = 16;
const margin = 5;

/** A count on the line of its peers. It says again what stands in figures beside it. */
export function PeersLine({ count, median, highest, most }: LineParts): ReactNode {
  const end = Math.max(most, count, highest, 1);
  const place = (value: number) => margin + (value / end) * (width - 2 * margin);
  return (
    <svg className="peers-line" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true" focusable="false">
      <line x1={margin} x2={width - margin} y1={height / 2} y2={height / 2} className="peers-scale" />
      <rect x={place(0)} y={4} width={Math.max(2, place(highest) - place(0))} height={8} className="peers-range" />
      <line x1={place(median)} x2={place(median)} y1={2} y2={14} className="peers-median" />
      <circle cx={place(count)} cy={height / 2} r={4} className="peers-count" />
    </svg>
  );
}
