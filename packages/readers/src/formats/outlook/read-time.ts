/** Milliseconds since 1970, from the two halves of hundreds of nanoseconds since 1601 (MS-DTYP 2.3.3). */
export function readTime(low: number, high: number): number {
  return Math.round((high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000);
}
