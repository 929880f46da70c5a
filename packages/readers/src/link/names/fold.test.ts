import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { foldLetters, foldPairs } from "./fold.ts";
import { writeSymbols } from "./symbols.ts";

/** What comparing sees of a text: names look alike when this is the same. */
function see(text: string): string {
  const folded = foldPairs(foldLetters(text));
  const symbols = new Uint8Array(folded.length);
  writeSymbols(folded, symbols);
  return symbols.join(" ");
}

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

describe("folding", () => {
  it("sees names alike in other letters, pairs and digits, when both sides are folded", () => {
    assert.equal(see("rnetarnask"), see("metamask"));
    assert.equal(see("ɱetamask"), see("metamask"));
    assert.equal(see("z００m"), see("zoom"));
    assert.equal(see("vvallet"), see("wallet"));
    assert.equal(see("leclger"), see("ledger"));
    assert.equal(see("coinbаse"), see("coinbase"));
    assert.notEqual(see("finance"), see("binance"));
  });

  it("sees i, l, 1, I and | as one", () => {
    assert.equal(new Set(["i", "l", "1", "I", "|", "Ι", "І", "ι", "і"].map(see)).size, 1);
  });

  it("sees a name in the capitals that were displayed, though not in those that a parser made small", () => {
    assert.equal(see("ΒΙΝΑΝCΕ"), see("binance"));
    assert.notEqual(see("βιναncε"), see("binance"));
  });

  it("changes nothing the second time", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."r n v c l i d m 1 0 | Æ Ł ß ꝏ".split(" ")) }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const letters = foldLetters(written);
        assert.equal(foldLetters(letters), letters);
        assert.equal(foldPairs(foldPairs(letters)), foldPairs(letters));
      }),
      { seed: 1, numRuns: 1500 },
    );
  });
});
