import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeCharset } from "./charset.ts";

describe("text in an encoding", () => {
  it("is decoded by its name", () => {
    assert.equal(decodeCharset(Buffer.from("\u00e9", "latin1"), "ISO-8859-1"), "é");
    assert.equal(decodeCharset(Buffer.from("\ufeffé"), "utf-8"), "é");
    assert.equal(decodeCharset(Buffer.from([0x93, 0xfa]), "cp932"), "日");
    assert.equal(decodeCharset(Buffer.from("hé", "utf16le"), "utf-16le"), "hé");
    assert.equal(decodeCharset(Buffer.from("+ADw-script+AD4- a+-b"), "utf-7"), "<script> a+b");
  });

  it("is guessed when the name is missing, wrong or unknown", () => {
    for (const name of ["", "us-ascii", "x-unknown", "\0", "a".repeat(1000)]) {
      assert.equal(decodeCharset(Buffer.from("é"), name), "é");
      assert.equal(decodeCharset(Buffer.from("\u0080\u00e9", "latin1"), name), "€é");
    }
    assert.equal(decodeCharset(Buffer.from([0xff, 0x61]), "utf-8"), "\uFFFDa");
  });
});
