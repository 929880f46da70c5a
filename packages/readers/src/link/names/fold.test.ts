import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { fold, foldLetters } from "./fold.ts";

describe("foldLetters", () => {
  const marks = { ļ: "l", ẹ: "e", ż: "z" };
  const strokes = { ł: "l", ı: "i", đ: "d", ø: "o", ħ: "h", ŧ: "t" };
  const others = { þ: "p", æ: "ae", œ: "oe" };
  const ours = { ß: "b", ƅ: "b", ʟ: "l", ȷ: "j", ʈ: "t", ĸ: "k", ð: "d", к: "k", қ: "k", κ: "k" };
  const smallForms = { в: "b", т: "t", м: "m", н: "h" };
  for (const [letter, plain] of Object.entries({ ...marks, ...strokes, ...others, ...ours, ...smallForms })) {
    it(`reads ${letter} as ${plain}`, () => {
      assert.equal(foldLetters(letter), plain);
    });
  }

  it("reads full-width characters as plain ones", () => {
    assert.equal(foldLetters("ｚ０ｏｍ"), "z0om");
  });

  it("leaves plain text as it is, in small letters", () => {
    assert.equal(foldLetters("MetaMask-0x1.example"), "metamask-0x1.example");
  });
});

describe("fold", () => {
  it("folds both sides alike, as plain letters change, too", () => {
    for (const name of ["zoom", "metamask", "binance"]) assert.notEqual(fold(name), "");
    assert.equal(fold("rnetarnask"), fold("metamask"));
    assert.equal(fold("z００m"), fold("zoom"));
    assert.equal(fold("vvallet"), fold("wallet"));
    assert.equal(fold("coinbаse"), fold("coinbase"));
  });

  it("reads i, l, 1, I and | as one", () => {
    assert.equal(new Set(["i", "l", "1", "I", "|", "Ι", "І", "ι", "і"].map(fold)).size, 1);
  });

  it("finds a name in the capitals that were displayed", () => {
    assert.equal(fold("ΒΙΝΑΝCΕ"), fold("binance"));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
      { seed: 1, numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."r n v c l i d m 1 0 | Æ Ł ß ꝏ".split(" ")) }), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
