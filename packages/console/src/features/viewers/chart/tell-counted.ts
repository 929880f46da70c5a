import { tellFigure } from "../../../shared/access/access-words.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { tellDay } from "../../../shared/text/tell-day.ts";

/** A day of the chart in one sentence. */
export function tellCounted({
  day,
  counted,
  expected,
  low,
  high,
  peersMedian,
  isSuspended,
}: Shapes["CountedDay"]): string {
  if (isSuspended) return `${tellDay(day)}: a feed was silent, so nothing was counted.`;
  const band = `${tellFigure(low)} to ${tellFigure(high)}`;
  return `${tellDay(day)}: ${String(counted)} without a reason; ${tellFigure(expected)} expected, usually ${band}; peers ${tellFigure(peersMedian)}.`;
}
