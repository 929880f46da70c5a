import type { Shapes } from "../../../shared/api/contract.ts";

type Day = Shapes["CountedDay"];

/** What is drawn of the days, in pixels of the picture. */
export interface ChartPlan {
  readonly bars: readonly {
    readonly day: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly isBeyond: boolean;
  }[];
  /** Outlines of what 19 of 20 days lie between; one for each stretch of days that were counted. */
  readonly bands: readonly string[];
  readonly expected: readonly string[];
  readonly peers: readonly string[];
  readonly suspended: readonly { readonly day: string; readonly x: number; readonly width: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly dates: readonly { readonly day: string; readonly x: number }[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the figures on the left and the dates below. */
export const edge = { left: 34, right: 8, top: 8, bottom: 24 } as const;
const dateWidth = 84;
const barShare = 0.62;
const mostLevels = 4;

/** Lays out the days from left to right. Days on which a feed was silent are marked, and break the lines. */
export function planChart(days: readonly Day[], size: Size): ChartPlan {
  const step = Math.max(0, size.width - edge.left - edge.right) / Math.max(1, days.length);
  const levels = chooseLevels(findHighest(days));
  const room = size.height - edge.top - edge.bottom;
  const placeDay = (index: number) => edge.left + (index + 0.5) * step;
  const placeValue = (value: number) => edge.top + room - (Math.max(0, value) / (levels.at(-1) ?? 1)) * room;
  const stretches = findStretches(days);
  const place = (stretch: Stretch, read: (day: Day) => number) =>
    stretch.map(({ index, day }) => [placeDay(index), placeValue(read(day))] as const);
  return {
    bars: days.flatMap(({ day, counted, high, isSuspended }, index) => {
      if (isSuspended || counted === 0) return [];
      const y = placeValue(counted);
      const width = Math.max(1, step * barShare);
      return [{ day, x: placeDay(index) - width / 2, y, width, height: edge.top + room - y, isBeyond: counted > high }];
    }),
    bands: stretches.map((stretch) => {
      const upper = place(stretch, ({ high }) => high);
      return `${drawLine([...upper, ...place(stretch, ({ low }) => low).toReversed()])}Z`;
    }),
    expected: stretches.map((stretch) => drawLine(place(stretch, ({ expected }) => expected))),
    peers: stretches.map((stretch) => drawLine(place(stretch, ({ peersMedian }) => peersMedian))),
    suspended: days.flatMap(({ day, isSuspended }, index) =>
      isSuspended ? [{ day, x: placeDay(index) - step / 2, width: step }] : [],
    ),
    levels: levels.map((value) => ({ value, y: placeValue(value) })),
    dates: chooseDates(days.length, Math.max(1, Math.floor(size.width / dateWidth))).map((index) => ({
      day: days[index]?.day ?? "",
      x: placeDay(index),
    })),
  };
}

function findHighest(days: readonly Day[]): number {
  return Math.max(1, ...days.map(({ counted, high, peersMedian }) => Math.max(counted, high, peersMedian)));
}

type Stretch = readonly { readonly index: number; readonly day: Day }[];

/** The days that were counted, in runs without a gap. */
function findStretches(days: readonly Day[]): readonly Stretch[] {
  const stretches: { index: number; day: Day }[][] = [];
  for (const [index, day] of days.entries()) {
    if (day.isSuspended) continue;
    const last = stretches.at(-1);
    if (last?.at(-1)?.index === index - 1) last.push({ index, day });
    else stretches.push([{ index, day }]);
  }
  return stretches;
}

function drawLine(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

/** Whole and round levels from 0 to at least the most. */
function chooseLevels(most: number): readonly number[] {
  const rough = most / mostLevels;
  const size = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((each) => each * size).find((each) => each >= rough) ?? size * 10;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Days that are named below, evenly apart, with the last among them. */
function chooseDates(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => count - 1 - index * step).toReversed();
}
