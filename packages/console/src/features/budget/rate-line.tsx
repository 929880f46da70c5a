import type { ReactNode } from "react";

interface RateParts {
  readonly target: number;
  readonly realised: number;
  readonly low: number;
  readonly high: number;
}

const width = 480;
const height = 66;
const margin = 10;
const middle = 30;

/** The target beside what the history gives, with what it lies between. It says again what stands in figures above it. */
export function RateLine({ target, realised, low, high }: RateParts): ReactNode {
  const most = Math.max(target, high, realised, 0.01) * 1.1;
  const place = (rate: number) => margin + (rate / most) * (width - 2 * margin);
  const [targetAt, realisedAt] = [place(target), place(realised)];
  return (
    <svg className="rate-line" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true" focusable="false">
      <line x1={margin} x2={width - margin} y1={middle} y2={middle} className="rate-scale" />
      <rect
        x={place(low)}
        width={Math.max(2, place(high) - place(low))}
        y={middle - 6}
        height={12}
        className="rate-between"
      />
      <line x1={targetAt} x2={targetAt} y1={middle - 14} y2={middle + 14} className="rate-target" />
      <circle cx={realisedAt} cy={middle} r={6} className="rate-realised" />
      <text x={targetAt} y={12} textAnchor={anchor(targetAt)}>
        asked for
      </text>
      <text x={realisedAt} y={height - 6} textAnchor={anchor(realisedAt)}>
        your history
      </text>
    </svg>
  );
}

/** Near an edge the words go inwards. */
function anchor(x: number): "start" | "middle" | "end" {
  if (x < width / 8) return "start";
  return x > (width * 7) / 8 ? "end" : "middle";
}
