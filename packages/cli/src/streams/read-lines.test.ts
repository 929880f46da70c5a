import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { readLines, type Line } from "./read-lines.ts";

describe("the lines of a stream", () => {
  it("are the same however it comes in chunks", async () => {
    const piece = fc.constantFrom("a", "ä", "😀", "\n", "\n\n", "long text", "\r");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (pieces, size) => {
        const text = pieces.join("");
        const expected = text.split("\n").map((line, index) => ({ number: index + 1, text: line, isCut: false }));
        if (expected.at(-1)?.text === "") expected.pop();
        assert.deepEqual(await collect(text, size, 1000), expected);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("are cut at the longest, and counted all the same", async () => {
    assert.deepEqual(await collect("abcdef\n\nxy\nabcd", 3, 4), [
      { number: 1, text: "abcd", isCut: true },
      { number: 2, text: "", isCut: false },
      { number: 3, text: "xy", isCut: false },
      { number: 4, text: "abcd", isCut: false },
    ]);
  });

  it("begin behind a byte order mark", async () => {
    assert.equal((await collect("\uFEFFa\n", 2, 100))[0]?.text, "a");
  });
});

async function collect(text: string, size: number, longest: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of readLines(cut(text, size), longest)) lines.push(...some);
  return lines;
}

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}
