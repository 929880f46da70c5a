import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { memoryBytes } from "../bytes.ts";
import type { Compression } from "../recognise.ts";
import { packedFixtures, readFixture, writeNoise, writeWords } from "./packed.test-support.ts";
import { unpack } from "./unpack.ts";

async function unpackAll(bytes: Buffer, compression: Compression) {
  const stream = unpack(memoryBytes(bytes), compression);
  const pieces: Uint8Array[] = [];
  for (;;) {
    const step = await stream.next();
    if (step.done === true) return { content: Buffer.concat(pieces), end: step.value };
    pieces.push(step.value);
  }
}

const whole = { kind: "complete", left: 0 };
const nonsense = { kind: "broken", reason: "the archive is broken" };
const words = Buffer.from(writeWords(7, 20_000));
const shortWords = writeWords(8, 1000);
const gzip = gzipSync(words);
const zstd = zstdCompressSync(words);
const emptySkippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9]);

describe("unpack", () => {
  const cases: readonly (readonly [string, Compression, Buffer, Buffer | string])[] = [
    ["xz with CRC-64", "xz", readFixture("wordsXz"), words],
    ["xz of several blocks with SHA-256", "xz", readFixture("blocksXz"), shortWords],
    ["xz of several streams with padding between", "xz", readFixture("streamsXz"), `${shortWords}end`],
    ["xz with other properties and a small dictionary", "xz", readFixture("propertiesXz"), words],
    ["xz that was not worth packing", "xz", readFixture("storedXz"), writeNoise()],
    ["bzip2", "bzip2", readFixture("wordsBzip2"), words],
    ["bzip2 of several streams", "bzip2", readFixture("streamsBzip2"), `${shortWords}end`],
    ["bzip2 of long runs", "bzip2", readFixture("zerosBzip2"), Buffer.alloc(200_000)],
    ["bzip2 of nothing", "bzip2", readFixture("emptyBzip2"), ""],
    ["gzip", "gzip", gzip, words],
    ["gzip of several members", "gzip", Buffer.concat([gzip, gzipSync("end")]), `${words.toString()}end`],
    ["gzip with a name, a comment and more", "gzip", addGzipFields(gzip), words],
    ["zstd", "zstd", zstd, words],
    [
      "zstd of several frames, some to be skipped",
      "zstd",
      Buffer.concat([emptySkippable, zstd, emptySkippable, zstdCompressSync("end")]),
      `${words.toString()}end`,
    ],
  ];
  for (const [name, compression, bytes, expected] of cases)
    it(`reads ${name}`, async () => {
      const { content, end } = await unpackAll(bytes, compression);
      assert.deepEqual(end, whole);
      assert.ok(content.equals(Buffer.from(expected)));
    });

  const plain: readonly (readonly [Compression, Buffer])[] = [
    ["xz", readFixture("wordsXz")],
    ["bzip2", readFixture("wordsBzip2")],
    ["gzip", gzip],
    ["zstd", zstd],
  ];
  for (const [compression, bytes] of plain) {
    it(`counts what lies behind ${compression}, and loses nothing of what lies before`, async () => {
      const { content, end } = await unpackAll(Buffer.concat([bytes, Buffer.from("and more")]), compression);
      assert.deepEqual(end, { kind: "complete", left: 8 });
      assert.ok(content.equals(words));
    });

    it(`says where ${compression} is cut off`, async () => {
      for (const length of [bytes.length - 1, Math.floor(bytes.length / 2), 20]) {
        const { content, end } = await unpackAll(bytes.subarray(0, length), compression);
        assert.equal(end.kind, "broken", `cut to ${length}`);
        assert.ok(words.subarray(0, content.length).equals(content));
      }
    });
  }

  it("says that a checksum does not agree", async () => {
    const streams = readFixture("streamsXz");
    const firstStream = streams.subarray(0, streams.indexOf("YZ") + 2);
    for (const bytes of [readFixture("wordsXz"), readFixture("blocksXz"), firstStream]) {
      // The last block's checksum stands before the index, whose length in words of 4 bytes the footer says.
      const place = bytes.length - 12 - (bytes.readUInt32LE(bytes.length - 8) + 1) * 4 - 1;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      assert.deepEqual((await unpackAll(bytes, "xz")).end, nonsense);
    }
    const bytes = readFixture("wordsBzip2");
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    assert.deepEqual((await unpackAll(bytes, "bzip2")).end, nonsense);
  });

  it("says what it cannot read", async () => {
    const filtered = await unpackAll(readFixture("filterXz"), "xz");
    assert.deepEqual(filtered.end, { kind: "broken", reason: "packed with a filter that is not read" });
    const large = await unpackAll(readFixture("largeXz"), "xz");
    assert.deepEqual(large.end, { kind: "broken", reason: "unpacking needs more than 64 MB of memory" });
  });

  it("stops at a file of endless small runs", async () => {
    const { end } = await unpackAll(Buffer.alloc(8 * 30_000, emptySkippable.subarray(0, 4)), "zstd");
    assert.equal(end.kind, "broken");
    const runs = Buffer.alloc(8 * 30_000, Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]));
    assert.deepEqual((await unpackAll(runs, "zstd")).end, {
      kind: "broken",
      reason: "made of more than 10,000 packed runs",
    });
  });

  it("ends on any bytes, and never gives more than the format can", async () => {
    const names = Object.keys(packedFixtures) as (keyof typeof packedFixtures)[];
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes, async (name, places) => {
        const bytes = readFixture(name);
        for (const [place, value] of places) bytes[place % bytes.length] = value;
        const { content } = await unpackAll(bytes, name.endsWith("Xz") ? "xz" : "bzip2");
        assert.ok(content.length < 64_000_000);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** Writes a gzip header with every optional field. */
function addGzipFields(bytes: Buffer): Buffer {
  const header = Buffer.from(bytes.subarray(0, 10));
  header[3] = 2 | 4 | 8 | 16;
  const fields = Buffer.from("\x03\0abcname\0comment\0\x01\x02", "latin1");
  return Buffer.concat([header, fields, bytes.subarray(10)]);
}
