import assert from "node:assert/strict";
import { test } from "node:test";
import { readSearch } from "./read-search.ts";

test("an address says what is searched for, and what means nothing is not heard", () => {
  assert.deepEqual(readSearch({}), { text: "", type: undefined, value: undefined });
  assert.deepEqual(readSearch({ text: "a", type: "domain", value: "a.example" }), {
    text: "a",
    type: "domain",
    value: "a.example",
  });
  assert.deepEqual(readSearch({ text: 4, type: "toString", value: "" }), {
    text: "",
    type: undefined,
    value: undefined,
  });
});
