import { useElementSize } from "@mantine/hooks";
import { useId, useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NothingYet } from "../../../shared/parts/section.tsx";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartPicture, chartHeight } from "./chart-picture.tsx";
import { DayTable } from "./day-table.tsx";
import { edge, planChart } from "./plan-chart.ts";
import { tellCounted } from "./tell-counted.ts";
import "./day-chart.css";

type Day = Shapes["CountedDay"];

/** What was counted beside what was expected, day by day, with the same in a table. */
export function DayChart({ days }: { readonly days: readonly Day[] }): ReactNode {
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<number>();
  const place = useId();
  const at = Math.min(chosen ?? days.length - 1, days.length - 1);
  const day = days[at];
  if (day === undefined)
    return (
      <NothingYet>
        <p>No day has been counted yet.</p>
      </NothingYet>
    );
  const choose = (x: number) => {
    const share = (x - edge.left) / Math.max(1, width - edge.left - edge.right);
    setChosen(Math.max(0, Math.min(days.length - 1, Math.floor(share * days.length))));
  };
  return (
    <div className="chart">
      <ChartLegend hasSuspended={days.some(({ isSuspended }) => isSuspended)} />
      <div ref={ref} className="chart-frame">
        {width === 0 ? null : (
          <ChartPicture
            plan={planChart(days, { width, height: chartHeight })}
            width={width}
            at={at}
            count={days.length}
            onPoint={choose}
          />
        )}
      </div>
      <label htmlFor={place} className="unseen">
        Day of the chart
      </label>
      <input
        id={place}
        type="range"
        className="chart-day"
        min={0}
        max={days.length - 1}
        value={at}
        aria-valuetext={tellCounted(day)}
        onChange={(event) => setChosen(event.currentTarget.valueAsNumber)}
      />
      <p className="chart-told" aria-hidden="true">
        {tellCounted(day)}
      </p>
      <DayTable days={days} />
    </div>
  );
}
