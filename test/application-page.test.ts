import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { describeRecord, readRecord } from "@doorward/readers/application";
import { isRecord, type JsonRecord } from "../packages/readers/src/formats/json/json-value.ts";

const docs = join(import.meta.dirname, "../docs");
const page = readFileSync(join(docs, "application.md"), "utf8");
const example = /^```json application\n(.*?)^```$/msu.exec(page)?.[1] ?? "";
const schema: unknown = JSON.parse(readFileSync(join(docs, "application.schema.json"), "utf8"));

describe("docs/application.md", () => {
  it("shows a record that is read whole, and in which nothing is to be verified", () => {
    const read = readRecord(example, "application.json");
    assert.ok("record" in read, JSON.stringify(read));
    const { facts, names } = describeRecord(read.record, { path: "application.json" });
    assert.deepEqual(names, ["Jane Doe"]);
    assert.deepEqual(
      [facts.conflicts, facts.timeline, facts.code, facts.payment, facts.connections],
      [[], [], [], [], []],
    );
  });

  it("explains every key that the example has, and shows every key that a record may have at its top", () => {
    const shown = JSON.parse(example) as JsonRecord;
    for (const key of findKeys(shown)) assert.ok(page.includes(`\`${key}\``), `"${key}" is not explained`);
    const properties = isRecord(schema) && isRecord(schema["properties"]) ? Object.keys(schema["properties"]) : [];
    assert.ok(properties.length > 15);
    for (const key of properties)
      assert.ok(Object.hasOwn(shown, key) || page.includes(`\`${key}\``), `"${key}" is not shown`);
  });
});

function findKeys(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...findKeys(item)]));
  if (!isRecord(value)) return new Set();
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...findKeys(inner)]));
}
