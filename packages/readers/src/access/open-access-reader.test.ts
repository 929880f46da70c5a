import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { accessFormats } from "./access-format.ts";
import { event, hashPlainly, now, readAll, whyRefused } from "./access.test-support.ts";
import { openAccessReader } from "./open-access-reader.ts";

const line = JSON.stringify(event);

describe("a log of accesses", () => {
  it("keeps good rows between bad ones, which are named by their lines", () => {
    const { records, refused, refusedCount } = readAll(`${line}\n\n{"a":1}\nnonsense\n[1]\n"x"\n${line}`);
    assert.equal(records.length, 2);
    assert.equal(refusedCount, 4);
    assert.deepEqual(refused, [
      { row: 3, reason: 'has no field "a"; docs/access.md names those it has' },
      { row: 4, reason: "is not JSON; a row is one object of JSON" },
      { row: 5, reason: "is no object of JSON" },
      { row: 6, reason: "is no object of JSON" },
    ]);
  });

  it("is the same however it is cut, as text and as bytes", () => {
    const text = `\uFEFF${line}\r\n${JSON.stringify({ ...event, actor: "Zoë 李 🙂", customer: "ü-8" })}\n{"bad":true}\n${line}`;
    const whole = readAll(text);
    assert.equal(whole.records.length, 3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
        assert.deepEqual(readAll(text, {}, size), whole);
        const reader = openAccessReader({ format: "doorward", hashCustomer: hashPlainly, now });
        const bytes = Buffer.from(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          reader.read(bytes.subarray(at * size, (at + 1) * size)),
        );
        pieces.push(reader.end());
        assert.deepEqual(
          pieces.flatMap(({ records }) => records),
          whole.records,
        );
      }),
    );
  });

  it("is refused row by row where its bytes are no UTF-8", () => {
    const reader = openAccessReader({ format: "doorward", hashCustomer: hashPlainly, now });
    const broken = Buffer.concat([Buffer.from(line.slice(0, -2)), Buffer.from([0xff]), Buffer.from(`"}\n${line}\n`)]);
    const { records, refused } = reader.read(broken);
    assert.deepEqual([records.length, refused], [1, [{ row: 1, reason: "is not written in UTF-8" }]]);
  });

  it("refuses keys that are there twice, however they are written", () => {
    for (const twice of [
      line.replace("{", '{"actor":"ben",'),
      line.replace("{", '{"act\\u006fr":"ben",'),
      line.replace("{", '{"actor" :"ben",'),
      `{"kind":"viewer","shift":{"from":1,"from":2},"actor":"a"}`,
      `{"kind":"viewer","shift":{},"actor":"a","actor":"b"}`,
      line.replace("{", '{"reason":"a \\": b","actor":"ben",'),
    ])
      assert.match(whyRefused(twice), /^names the key "(?:actor|from)" twice$/u, twice);
    for (const once of [{ reason: ": why" }, { reason: '"actor": "ben", "actor": "ben"' }, { reason: 'a" : b:"' }])
      assert.equal(readAll(JSON.stringify({ ...event, ...once })).records.length, 1);
  });

  it("refuses what is nested or long beyond measure, and reads on", () => {
    const deep = `{"actor":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const long = JSON.stringify({ ...event, actor: "x".repeat(300_000) });
    const many = JSON.stringify({ ...event, fields_revealed: Array.from({ length: 201 }, () => "a") });
    const { records, refused } = readAll(`${deep}\n${long}\n${many}\n${line}\n`);
    assert.equal(records.length, 1);
    assert.deepEqual(
      refused.map(({ row }) => row),
      [1, 2, 3],
    );
    assert.equal(
      readAll(`{"class_uid":6001,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`, { format: "ocsf" }).refused[0]
        ?.reason,
      "nests deeper than 64 levels",
    );
  });

  it("says only once what it goes on saying: a thousand refused rows are listed, and all are counted", () => {
    const reader = openAccessReader({ format: "doorward", hashCustomer: hashPlainly, now });
    const piece = "{}\n".repeat(10_000);
    let count = 0;
    let listed = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      const { refused, refusedCount } = reader.read(piece);
      count += refusedCount;
      listed += refused.length;
    }
    assert.deepEqual([count, listed], [1_000_000, 1000]);
  });

  it("names entries of a page by their place in the whole log", () => {
    const page = JSON.stringify({ audit_logs: [{ action: "update" }, { action: "login", id: 1 }] });
    const { refused, skipped } = readAll(`${page}\n${page}\n`, { format: "zendesk-audit" });
    assert.deepEqual([refused.map(({ row }) => row), skipped], [[2, 4], 2]);
  });

  it("never throws, whatever stands in it", () => {
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const keyed = fc
      .dictionary(
        fc.constantFrom(
          ...Object.keys(event),
          "kind",
          "shift",
          "class_uid",
          "protoPayload",
          "EVENT_TYPE",
          "url",
          "eventType",
        ),
        fc.oneof(fc.jsonValue(), fc.constantFrom("viewer", "view", 6001, "URI", "user.session.start")),
      )
      .map((value) => JSON.stringify(value));
    const text = fc.array(fc.oneof(json, keyed, fc.string())).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, fc.constantFrom(...accessFormats), fc.integer({ min: 1, max: 50 }), (any, format, size) => {
        const { records, refused } = readAll(any, { format }, size);
        for (const { row, reason } of refused) assert.ok(row >= 1 && reason.length > 5 && reason.length < 500, reason);
        for (const record of records) assert.notEqual("source" in record ? record.source : "x", undefined);
      }),
    );
  });

  it("hands nothing of what was refused to whoever reads the reasons", () => {
    const secret = "jane.doe@mail.example";
    for (const key of Object.keys(event))
      for (const value of [[secret], { a: secret }, `${secret}\u0000`])
        assert.ok(!whyRefused({ ...event, [key]: value }).includes("jane"), key);
  });
});
