import assert from "node:assert/strict";
import { test } from "node:test";
import { readUtf16 } from "./read-utf16.ts";

const bytes = Buffer.concat([Buffer.from("x"), Buffer.from("Łódź", "utf16le"), Buffer.from("!")]);

test("text between two places is read, also from an odd one", () => {
  assert.equal(readUtf16(bytes, 1, 9), "Łódź");
  assert.equal(readUtf16(Buffer.from("Łódź", "utf16le")), "Łódź");
});

test("a single byte at the end is left out", () => {
  assert.equal(readUtf16(bytes, 1), "Łódź");
  assert.equal(readUtf16(bytes, 1, 4), "Ł");
  assert.equal(readUtf16(bytes, 9), "");
});

test("places beyond the bytes are brought back to them", () => {
  assert.equal(readUtf16(bytes, 1, 100_000), "Łódź");
  assert.equal(readUtf16(bytes, 5, 1), "");
  assert.equal(readUtf16(bytes, 500, 900), "");
  assert.equal(readUtf16(Buffer.alloc(0)), "");
});
