import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { AccessFormat } from "@doorward/readers/access";
import { cutLog, type LogPart } from "./cut-log.ts";

async function* give(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function cut(text: string, format: AccessFormat, most: number, size = 7): Promise<readonly LogPart[]> {
  const log = { name: "log", open: () => give(text, size) };
  const parts: LogPart[] = [];
  for await (const part of cutLog(log, format, most)) parts.push(part);
  return parts;
}

const textOf = ({ bytes }: LogPart) => Buffer.from(bytes).toString();

describe("parts of a log", () => {
  it("are all of its lines, none of them cut, with the row that each begins with", async () => {
    const line = fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\n", " "));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, most, size) => {
          const text = lines.join("\n");
          const parts = await cut(text, "doorward", most, size);
          assert.equal(parts.map(textOf).join(""), text);
          let row = 1;
          for (const part of parts) {
            assert.equal(part.firstRow, row);
            assert.ok(part === parts.at(-1) || textOf(part).endsWith("\n"));
            row += textOf(part).split("\n").length - 1;
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
  it("hold as much of an endless line as is needed to refuse it, and every line behind it", async () => {
    const endless = "x".repeat(5_000_000);
    const parts = await cut(`a\n${endless}\nb\n${endless}`, "doorward", 1000, 65_536);
    const lines = parts.map(textOf).join("").split("\n");
    assert.deepEqual(
      lines.map((line) => line.length),
      [1, 1_048_576, 1, 1_048_576],
    );
  });
  it("of a table all have its header", async () => {
    const parts = await cut("a,b\n1,2\n3,4\n5,6\n7,8\n", "csv", 8);
    assert.ok(parts.length > 1);
    for (const part of parts) assert.match(textOf(part), /^a,b\n/u);
    assert.deepEqual(
      parts.map(({ hasHeader }) => hasHeader),
      parts.map((_, at) => at > 0),
    );
    assert.equal(parts.map((part) => textOf(part).replace("a,b\n", "")).join(""), "1,2\n3,4\n5,6\n7,8\n");
  });
  it("are one where a cell may hold the end of a line, and where a log is no log of lines", async () => {
    assert.equal((await cut('a,b\n1,"2\n3"\n4,5\n', "csv", 4)).length, 1);
    assert.equal((await cut('{"access_logs":[{},{},{}]}', "zendesk-access", 4)).length, 1);
  });
});
