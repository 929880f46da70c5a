import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync, deflateSync } from "node:zlib";
import { pdfLimits } from "../limits.ts";
import type { PdfValue } from "../syntax/value.ts";
import { unpackBase85, unpackHex } from "./ascii.ts";
import { inflateLeniently } from "./inflate-leniently.ts";
import { unpackLzw } from "./lzw.ts";
import { undoPrediction } from "./predictor.ts";
import { unpackRunLength } from "./run-length.ts";
import { unpackStream, type UnpackBudget } from "./unpack-stream.ts";

const words = Array.from({ length: 3000 }, (_, index) => `word ${(index * 7919) % 613} and ${index}`).join("\n");

function unpack(packed: Buffer, filters: readonly string[], budget: UnpackBudget = openBudget()): Buffer {
  const dictionary = new Map<string, PdfValue>([["Filter", filters.map((name) => ({ name }))]]);
  return unpackStream(packed, dictionary, (value) => value, budget).bytes;
}

function openBudget(bytesLeft: number = pdfLimits.unpackedBytes): UnpackBudget {
  return { bytesLeft, shortfalls: new Set() };
}

test("the examples of the specification come out right", () => {
  // ISO 32000-2, 7.4.4.2.
  assert.deepEqual(
    [...unpackLzw(Buffer.from("800B6050220C0C8501", "hex"), 1, 1000)],
    [45, 45, 45, 45, 45, 65, 45, 45, 45, 66],
  );
  assert.equal(unpackRunLength(Buffer.from([2, 97, 98, 99, 254, 100, 128, 1]), 100).toString(), "abcddd");
  assert.equal(unpackHex(Buffer.from("48 65 6C 6c 6F 2>junk")).toString(), "Hello ");
  assert.equal(unpackBase85(Buffer.from('<~87cURD]i,"Ebo80~>')).toString(), "Hello World!");
  assert.deepEqual([...unpackBase85(Buffer.from("z!!~>"))], [0, 0, 0, 0, 0]);
});

test("filters one behind the other are undone in order", () => {
  const packed = Buffer.from(`${deflateSync(words).toString("hex")}>`);
  assert.equal(unpack(packed, ["ASCIIHexDecode", "FlateDecode"]).toString(), words);
  assert.equal(unpack(packed, ["AHx", "Fl"]).toString(), words);
});

test("our own reader of deflated bytes agrees with Node's", () => {
  for (const level of [0, 1, 6, 9]) {
    assert.equal(inflateLeniently(deflateRawSync(words, { level }), 1e6).bytes.toString(), words);
  }
  assert.equal(inflateLeniently(deflateRawSync("abc"), 100).bytes.toString(), "abc");
});

test("what is cut off or carries a wrong checksum gives what it has", () => {
  const packed = deflateSync(words);
  const half = unpack(packed.subarray(0, packed.length >> 1), ["FlateDecode"]).toString();
  assert.ok(half.length > 1000 && words.startsWith(half));
  const wrong = Buffer.concat([packed.subarray(0, -4), Buffer.from("oops")]);
  assert.equal(unpack(wrong, ["FlateDecode"]).toString(), words);
  assert.equal(unpack(Buffer.concat([packed, Buffer.from("\r\n")]), ["FlateDecode"]).toString(), words);
});

test("predictions are taken back", () => {
  const rows = Buffer.from([2, 1, 2, 3, 2, 1, 1, 1, 1, 5, 1, 1]);
  assert.deepEqual(
    [...undoPrediction(rows, { predictor: 12, colors: 1, bits: 8, columns: 3 })],
    [1, 2, 3, 2, 3, 4, 5, 6, 7],
  );
  assert.deepEqual(
    [...undoPrediction(Buffer.from([1, 1, 1, 5, 1, 1]), { predictor: 2, colors: 1, bits: 8, columns: 3 })],
    [1, 2, 3, 5, 6, 7],
  );
  assert.deepEqual([...undoPrediction(rows, { predictor: 12, colors: 99, bits: 3, columns: -1 })], [...rows]);
});

test("bombs end, and are told", () => {
  const bomb = deflateSync(Buffer.alloc(100_000_000));
  const budget = openBudget();
  assert.equal(unpack(bomb, ["FlateDecode"], budget).length, 0);
  assert.deepEqual([...budget.shortfalls], ["a stream unpacks to too much"]);
  const twice = openBudget();
  unpack(deflateSync(bomb), ["FlateDecode", "FlateDecode"], twice);
  assert.equal(twice.shortfalls.size, 1);
  const many = openBudget();
  unpack(
    Buffer.from("41>"),
    Array.from({ length: 100 }, () => "ASCIIHexDecode"),
    many,
  );
  assert.deepEqual([...many.shortfalls], ["a stream is packed too many times"]);
});

test("a document has one budget for all its streams", () => {
  const budget = openBudget(100_000);
  const packed = deflateSync(Buffer.alloc(60_000));
  assert.equal(unpack(packed, ["FlateDecode"], budget).length, 60_000);
  unpack(packed, ["FlateDecode"], budget);
  assert.ok(budget.bytesLeft <= 0 && budget.shortfalls.size === 1);
  unpack(packed, ["FlateDecode"], budget);
});
