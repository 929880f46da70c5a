import type { ListedLink } from "@doorward/core";
import type { ListRow } from "../list-row.ts";
import { recordWords, type Layout } from "./layout.ts";

const reaches: readonly ListedLink["reach"][] = ["domain", "host", "path"];
const effects: readonly ListedLink["effect"][] = ["block", "hold", "allow"];
const dayMs = 86_400_000;
const decoder = new TextDecoder();
const mostDays = 0xff_ff;
// A list has many rows of few days, and writing a day takes longer than all the rest of a row.
const days = new Map<string, number>();
const dates: string[] = [];

/** The second word of a record: how long its text is, and what it names and does. */
export function packKind(length: number, { reach, effect, isExact }: ListRow): number {
  return length | (reaches.indexOf(reach) << 12) | (effects.indexOf(effect) << 14) | (isExact ? 1 << 16 : 0);
}

/** How many bytes the text of a record has. */
export function readLength(kind: number): number {
  return kind & 0xf_ff;
}

/** Whether a record speaks of its host alone. */
export function isExactKind(kind: number): boolean {
  return ((kind >>> 16) & 1) === 1;
}

/** Days since 1970, at least 0 and at most 65,535. */
export function toDay(date: string): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Math.floor(Date.parse(date) / dayMs);
  const kept = Number.isNaN(day) ? 0 : Math.max(0, Math.min(day, mostDays));
  days.set(date, kept);
  return kept;
}

/** The row that a record stands for; parts that it says wrongly are empty. */
export function readRow({ records, texts, sources, labels }: Layout, index: number): ListRow {
  const at = index * recordWords;
  const start = records[at] ?? 0;
  const kind = records[at + 1] ?? 0;
  const names = records[at + 2] ?? 0;
  const span = records[at + 3] ?? 0;
  const until = span >>> 16;
  return {
    key: decoder.decode(texts.subarray(start, start + readLength(kind))),
    source: sources[names & 0xff_ff]?.name ?? "",
    label: labels[names >>> 16] ?? "",
    since: fromDay(span & mostDays),
    ...(until === 0 ? {} : { until: fromDay(until) }),
    reach: reaches[(kind >>> 12) & 3] ?? "path",
    effect: effects[(kind >>> 14) & 3] ?? "hold",
    isExact: isExactKind(kind),
  };
}

function fromDay(day: number): string {
  return (dates[day] ??= new Date(day * dayMs).toISOString().slice(0, 10));
}
