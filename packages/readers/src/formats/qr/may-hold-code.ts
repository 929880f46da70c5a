import { qrLimits } from "./qr-limits.ts";

/** A cheap look at a picture's size: lines, bullets and dots are too small or too long for a code that a phone reads. */
export function mayHoldCode(width: number, height: number): boolean {
  return Math.min(width, height) >= qrLimits.leastSide && Math.max(width, height) / Math.min(width, height) <= 40;
}
