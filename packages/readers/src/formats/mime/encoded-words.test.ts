import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeWords } from "./encoded-words.ts";

describe("encoded words", () => {
  it("become text", () => {
    assert.equal(decodeWords("=?UTF-8?Q?Gr=C3=BC=C3=9Fe_an?= =?utf-8?B?IGFsbGU=?="), "Grüße an alle");
    assert.equal(decodeWords("a =?iso-8859-1?q?=E9?= b"), "a é b");
    assert.equal(decodeWords("=?utf-8*en?q?hello?="), "hello");
    assert.equal(decodeWords("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?="), "日本");
    assert.equal(decodeWords("=?koi8-r?B?8NLJ18XU?="), "Привет");
  });

  it("are decoded together when a letter is cut in two", () => {
    assert.equal(decodeWords("=?utf-8?B?w6k=?==?utf-8?Q?=C3?= =?utf-8?Q?=A9?="), "éé");
  });

  it("may hold blanks, no padding, an unknown charset", () => {
    assert.equal(decodeWords("=?utf-8?Q?two words?="), "two words");
    assert.equal(decodeWords("=?utf-8?B?YWI?="), "ab");
    assert.equal(decodeWords("=?nothing?Q?caf=C3=A9?="), "café");
    assert.equal(decodeWords("=?utf-8?Q?=FF?="), "\uFFFD");
  });

  it("stay when they are none", () => {
    for (const text of ["=?utf-8?X?a?=", "=?utf-8?Q?a", "=??Q?a?=", "1 =? 2", "=?a?b?c"])
      assert.equal(decodeWords(text), text);
  });

  it("are decoded once", () => {
    assert.equal(decodeWords("=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?="), "=?utf-8?Q?a?=");
  });

  it("take time in proportion to their length", () => {
    for (const text of ["=?", "=?a?q?", "=?a?q?x", "=?utf-8?q?a?=", "=?utf-8?b?YQ==?= "])
      assert.ok(decodeWords(text.repeat(200_000)).length > 0);
  });
});
