import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  anything,
  assert as check,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  string,
  uint8Array,
} from "fast-check";
import { describeRecord } from "./describe-record.ts";
import { readRecord } from "./read-record.ts";
import { makeRecord, read } from "./record.test-support.ts";

function why(record: unknown): string {
  const result = read(record);
  return "unjudged" in result ? result.unjudged.reason : "";
}

describe("a record", () => {
  it("is read from bytes and from text, with what is left out filled in", () => {
    const text = JSON.stringify(makeRecord());
    for (const source of [text, `\uFEFF${text}`, new TextEncoder().encode(text)]) {
      const result = readRecord(source, "application.json");
      assert.ok("record" in result);
      assert.equal(result.record.stage, "application");
      assert.deepEqual(result.record.connections, []);
    }
  });
  const refused: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
    ["an unknown field", { nmae: 1 }, /^it has no field "nmae"; docs\/application\.md/u],
    ["a missing one", { role: {} }, /^role\.title is missing; write a text$/u],
    ["another type", { role: { title: 7 } }, /^role\.title must be a text$/u],
    ["a value that is none", { stage: "hired" }, /^stage must be one of application, interview/u],
    ["a day that is none", { receivedAt: "yesterday" }, /^receivedAt must be a day such as 2026-11-26/u],
    ["nobody", { person: { names: [] } }, /^person\.names is too small: at least 1 entries$/u],
    [
      "a name without letters",
      { person: { names: [{ name: "—" }] } },
      /^person\.names\[0\]\.name must be a name in letters$/u,
    ],
    [
      "a month that is none",
      { claims: { employers: [{ name: "Northwind", from: "March" }] } },
      /^claims\.employers\[0\]\.from must be a month such as 2019-03, or a year$/u,
    ],
    [
      "too much",
      { equipment: Array.from({ length: 51 }, () => ({ at: "2026-11-02" })) },
      /^equipment is too large: at most 50/u,
    ],
    ["several", { stage: "hired", role: {} }, /\(and 1 more\)$/u],
  ];
  for (const [what, parts, reason] of refused)
    it(`is refused for ${what}, and says how to mend it`, () => {
      assert.match(why(makeRecord(parts)), reason);
    });
  it("is refused for what must not be asked, at any depth and in any writing", () => {
    for (const key of ["nationality", "birthDate", "native_accent", "zip-code", "Gender", "schoolCountry", "age"]) {
      const word = /which must not be asked/u;
      assert.match(why(makeRecord({ [key]: "x" })), word, key);
      assert.match(why(makeRecord({ person: { names: [{ name: "Jane Doe", [key]: "x" }] } })), word, key);
    }
  });
  it("tells nothing of what was written in it", () => {
    const reason = why(makeRecord({ role: { title: "x".repeat(600) }, stage: "Jane Doe" }));
    assert.ok(!reason.includes("Jane") && !reason.includes("xxx"), reason);
  });
});

describe("what is no record", () => {
  const texts: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["no JSON", '{\n "version": \n}', /^it is not JSON/u],
    ["nothing", "", /^it is not JSON/u],
    ["another value", "7", /^it must be an object/u],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe]), /UTF-8/u],
    ["a deep list", "[".repeat(2_000_000), /more than 32 deep/u],
    ["a deep object", '{"a":'.repeat(200_000), /more than 32 deep/u],
    ["too many bytes", " ".repeat(16 * 1024 * 1024 + 1), /larger than 16 MB/u],
    ["a text without an end", `"${'\\"'.repeat(3_000_000)}`, /^it is not JSON/u],
  ];
  for (const [what, source, reason] of texts)
    it(`${what} is refused`, () => {
      const result = readRecord(source, "application.json");
      assert.ok("unjudged" in result);
      assert.match(result.unjudged.reason, reason);
    });
  it("keys of prototypes change nothing", () => {
    const text = JSON.stringify(makeRecord()).replace('"version"', '"__proto__":{"stage":"offer"},"version"');
    const result = readRecord(text, "application.json");
    if ("record" in result) assert.equal(result.record.stage, "application");
    assert.equal(({} as { stage?: string }).stage, undefined);
    assert.ok("unjudged" in read(makeRecord({ constructor: 1 })));
  });
});

describe("any input", () => {
  it("is answered, never thrown at", () => {
    check(property(oneof(uint8Array({ maxLength: 200 }), string()), (source) => void readRecord(source, "a")));
    check(property(anything(), (value) => void readRecord(JSON.stringify(value) ?? "", "a")));
  });
  it("that has the shape of a record is described, whatever stands in it", () => {
    const text = oneof(
      string({ minLength: 1, maxLength: 40 }),
      constantFrom("__proto__", "\u202E", "…", "a@b", "+1", "0x"),
    );
    const many = dictionary(
      constantFrom("connections", "payouts", "equipment", "interviews", "claims", "access", "vendor", "noted", "texts"),
      jsonValue({ maxDepth: 4 }),
    );
    check(
      property(text, text, many, (name, value, parts) => {
        const result = read(
          makeRecord({
            ...parts,
            person: {
              names: [{ name }, { name: value, where: "profile" }],
              emails: [{ value }],
              phones: [{ value }],
              handles: [{ service: value, name, changedAt: "2026-10-01" }],
              wallets: [{ value }],
              links: [{ url: value }],
              documents: [{ number: value }],
            },
          }),
        );
        if ("record" in result) describeRecord(result.record, { path: "a" });
      }),
    );
  });
});
