import type { AccessRecord } from "@doorward/core";
import type { ReadRows, RefusedRow } from "./access-format.ts";

/** Gathers what comes out of a log, piece by piece. */
export interface Collected {
  readonly take: (record: AccessRecord) => void;
  readonly refuse: (row: number, reason: string) => void;
  readonly skip: () => void;
  /** What came since it was asked last. */
  readonly give: () => ReadRows;
}

/** Refused rows that are listed, of one log; a million of them say no more. */
export const mostRefused = 1000;

/** An empty collection. */
export function collectRows(): Collected {
  let listed = 0;
  let records: AccessRecord[] = [];
  let refused: RefusedRow[] = [];
  let refusedCount = 0;
  let skipped = 0;
  return {
    take: (record) => {
      records.push(record);
    },
    refuse: (row, reason) => {
      refusedCount += 1;
      listed += 1;
      if (listed <= mostRefused) refused.push({ row, reason });
    },
    skip: () => {
      skipped += 1;
    },
    give: () => {
      const given = { records, refused, refusedCount, skipped };
      records = [];
      refused = [];
      refusedCount = 0;
      skipped = 0;
      return given;
    },
  };
}
