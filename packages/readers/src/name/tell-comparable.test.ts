import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellComparable } from "./tell-comparable.ts";

describe("whether a name can be compared", () => {
  it("is told by its writing", () => {
    for (const name of ["Jane Doe", "Ｊａｎｅ", "Иван", "محمد", "Γιώργος", "金正恩", "さくら", "김정은"])
      assert.equal(tellComparable(name), "compared", name);
    for (const name of ["გიორგი", "Հայկ", "דוד", "สมชาย", "राम"])
      assert.equal(tellComparable(name), "unknown writing", name);
    for (const name of ["", " ", "🙂", "123", "-"]) assert.equal(tellComparable(name), "no letters", name);
  });
});
