import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { normaliseDocument, type PersonDocument } from "./person-document.ts";

function normalise(kind: PersonDocument["kind"], country: string, number: string) {
  const canonical = normaliseDocument({ kind, country, number });
  return "value" in canonical ? canonical.value : undefined;
}

describe("the number of a person's document", () => {
  it("compares by its letters and digits, with its kind and its country", () => {
    assert.equal(normalise("passport", "kor", " m1234-5678<<"), "passport:KOR:M12345678");
    assert.equal(normalise("passport", "KOR", "Ｍ１２３４５６７８"), "passport:KOR:M12345678");
    assert.notEqual(normalise("visa", "KOR", "M12345678"), normalise("passport", "KOR", "M12345678"));
  });

  it("has the digit 0 where the country never writes the letter O", () => {
    assert.equal(normalise("identity-card", "D<<", "LO1X00T47"), "identity-card:DEU:L01X00T47");
    assert.equal(normalise("passport", "KOR", "LO1X00T47"), "passport:KOR:LO1X00T47");
  });

  it("is refused where it is none", () => {
    for (const number of ["", "a", "–––––", "1".repeat(33), "1".repeat(1_000_000)])
      assert.equal(normalise("passport", "KOR", number), undefined);
    assert.equal(normalise("passport", "Korea", "M12345678"), undefined);
  });
});
