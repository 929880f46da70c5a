import { countOf } from "@doorward/core";

const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** A time in minutes, in the unit in which one says it. */
export function tellGap(minutes: number): string {
  if (minutes < 1) return "few seconds";
  if (minutes < 2 * hourMinutes) return countOf(Math.round(minutes), "minute");
  if (minutes < 1.5 * dayMinutes) return countOf(Math.round(minutes / hourMinutes), "hour");
  return countOf(Math.round(minutes / dayMinutes), "day");
}
