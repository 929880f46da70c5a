import assert from "node:assert/strict";
import type { AccessEvent, AccessRecord } from "@doorward/core";
import type { AccessReaderOptions, ReadRows } from "./access-format.ts";
import { openAccessReader } from "./open-access-reader.ts";

/** When the rows of these tests come in. */
export const now = Date.UTC(2026, 10, 26, 12);
export const time = "2026-11-26T09:00:00Z";
export const at = Date.UTC(2026, 10, 26, 9);

/** In place of a keyed hash: the characters of the id in hexadecimal digits, so that tests can tell customers apart. */
export function hashPlainly(customer: string): string {
  return Buffer.from(customer).toString("hex").padStart(32, "0").slice(-32);
}

/** An event with all that has to be there. */
export const event = {
  event_id: "e1",
  observed_at: time,
  source: "panel",
  actor: "ann",
  action: "view",
  customer: "c-7",
};

/** Reads a whole log, handed over in pieces of so many characters. */
export function readAll(text: string, options: Partial<AccessReaderOptions> = {}, size = text.length + 1): ReadRows {
  const reader = openAccessReader({ format: "doorward", hashCustomer: hashPlainly, now, ...options });
  const pieces: ReadRows[] = [];
  for (let from = 0; from < text.length; from += size) pieces.push(reader.read(text.slice(from, from + size)));
  pieces.push(reader.end());
  return {
    records: pieces.flatMap(({ records }) => records),
    refused: pieces.flatMap(({ refused }) => refused),
    refusedCount: pieces.reduce((sum, piece) => sum + piece.refusedCount, 0),
    skipped: pieces.reduce((sum, piece) => sum + piece.skipped, 0),
  };
}

/** The only record of a row. */
export function readOne(row: object, options: Partial<AccessReaderOptions> = {}): AccessRecord {
  const { records, refused } = readAll(`${JSON.stringify(row)}\n`, options);
  assert.deepEqual(refused, []);
  assert.equal(records.length, 1);
  return records[0] as AccessRecord;
}

/** Why a row is refused. */
export function whyRefused(row: unknown, options: Partial<AccessReaderOptions> = {}): string {
  const { records, refused } = readAll(`${typeof row === "string" ? row : JSON.stringify(row)}\n`, options);
  assert.deepEqual(records, []);
  return refused[0]?.reason ?? "it was not refused";
}

/** What an entry of a vendor's log becomes, without what every record has; `skipped` where it is about no access. */
export function readVendor(
  format: AccessReaderOptions["format"],
  entry: unknown,
  options: Partial<AccessReaderOptions> = {},
) {
  const { records, refused, skipped } = readAll(JSON.stringify(entry), { ...options, format });
  if (skipped > 0) return "skipped";
  if (refused[0] !== undefined) return refused[0].reason;
  return records.map((record) => {
    const { kind, receivedAt, ...rest } = record as AccessEvent;
    assert.equal(kind, "event");
    assert.ok(receivedAt >= rest.observedAt);
    return rest;
  });
}
