import type { ApplicationFacts } from "@doorward/core";
import { describeRecord } from "./describe-record.ts";
import { readRecord, type ReadRecord } from "./read-record.ts";

/** A record that is as short as one may be, with what is given on top. */
export function makeRecord(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: "application/1",
    receivedAt: "2026-11-02",
    role: { title: "Engineer" },
    person: { names: [{ name: "Jane Doe" }] },
    ...parts,
  };
}

/** Reads a record from its JSON. */
export function read(record: unknown): ReadRecord {
  return readRecord(JSON.stringify(record), "application.json");
}

/** What a record says, as it is read and described. */
export function describeParts(parts: Readonly<Record<string, unknown>>) {
  const result = read(makeRecord(parts));
  if ("unjudged" in result) throw new Error(result.unjudged.reason);
  return describeRecord(result.record, { path: "application.json" });
}

/** The kinds of one sort of facts that a record gives. */
export function listKinds<K extends "timeline" | "code" | "connections" | "equipment" | "payment" | "work" | "vendor">(
  sort: K,
  parts: Readonly<Record<string, unknown>>,
): ApplicationFacts[K][number]["kind"][] {
  return describeParts(parts).facts[sort].map(({ kind }) => kind);
}
