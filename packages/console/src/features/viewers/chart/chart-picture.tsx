import { useId, type PointerEvent, type ReactNode } from "react";
import { tellDay } from "../../../shared/text/tell-day.ts";
import { edge, type ChartPlan } from "./plan-chart.ts";

/** How high the picture is, in pixels. */
export const chartHeight = 240;

interface PictureParts {
  readonly plan: ChartPlan;
  readonly width: number;
  /** The day that is told below, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** A finger or mouse is there, in pixels from the left. */
  readonly onPoint: (x: number) => void;
}

/** The picture alone. What it shows stands in the table and in the words below it, too. */
export function ChartPicture({ plan, width, at, count, onPoint }: PictureParts): ReactNode {
  const point = (event: PointerEvent<SVGSVGElement>) =>
    onPoint(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const step = (width - edge.left - edge.right) / count;
  return (
    <svg
      width={width}
      height={chartHeight}
      className="chart-picture"
      aria-hidden="true"
      focusable="false"
      onPointerMove={point}
      onPointerDown={point}
    >
      <Ground plan={plan} width={width} />
      <rect
        className="chart-at"
        x={edge.left + at * step}
        y={edge.top}
        width={step}
        height={chartHeight - edge.top - edge.bottom}
      />
      {plan.bands.map((path) => (
        <path key={path} d={path} className="chart-band" />
      ))}
      <Bars bars={plan.bars} />
      {plan.expected.map((path) => (
        <path key={path} d={path} className="chart-expected" />
      ))}
      {plan.peers.map((path) => (
        <path key={path} d={path} className="chart-peers" />
      ))}
    </svg>
  );
}

/** Levels, dates, and the days that were not counted. */
function Ground({
  plan: { levels, dates, suspended },
  width,
}: {
  readonly plan: ChartPlan;
  readonly width: number;
}): ReactNode {
  const hatch = useId();
  return (
    <>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className="chart-hatch" />
        </pattern>
      </defs>
      {suspended.map(({ day, x, width: wide }) => (
        <rect
          key={day}
          x={x}
          y={edge.top}
          width={wide}
          height={chartHeight - edge.top - edge.bottom}
          fill={`url(#${hatch})`}
        />
      ))}
      {levels.map(({ value, y }) => (
        <g key={value}>
          <line x1={edge.left} x2={width - edge.right} y1={y} y2={y} className="chart-level" />
          <text x={edge.left - 6} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {dates.map(({ day, x }, index) => (
        <text
          key={day}
          x={index === dates.length - 1 ? width - edge.right : x}
          y={chartHeight - 6}
          textAnchor={index === dates.length - 1 ? "end" : "middle"}
        >
          {tellDay(day).replace(/,? \d{4}$/u, "")}
        </text>
      ))}
    </>
  );
}

/** What was counted; beyond the band it is darker and has a sign over it. */
function Bars({ bars }: Pick<ChartPlan, "bars">): ReactNode {
  return bars.map(({ day, x, y, width, height, isBeyond }) => (
    <g key={day}>
      <rect x={x} y={y} width={width} height={height} className={isBeyond ? "chart-bar chart-beyond" : "chart-bar"} />
      {isBeyond ? (
        <path d={`M${String(x + width / 2)} ${String(y - 7)}l4 4-4 4-4-4z`} className="chart-beyond" />
      ) : null}
    </g>
  ));
}
