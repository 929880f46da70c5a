import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, oneof, property, string } from "fast-check";
import { parseAddress } from "../link/address/parse-address.ts";
import { canonicaliseLink, canonicaliseUrl } from "./url.ts";

describe("a link that was read already", () => {
  it("has the canonical form of its text", () => {
    const parts = [
      "http://",
      "https://",
      "evil.example",
      "/",
      "//",
      "\\",
      "%",
      "%5C",
      "%2e",
      "..",
      "?",
      "#",
      "@",
      ":8080",
      "a",
      "[::1]",
      "é",
      "'",
      '"',
      ")",
      ".",
      ",",
      " ",
      "%2525",
      "{",
      "|",
    ];
    const piece = oneof(constantFrom(...parts), string({ unit: "binary", maxLength: 3 }));
    check(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const text = `http://evil.example/${pieces.join("")}`;
        const link = canonicaliseLink(parseAddress(text).address);
        assert.deepEqual(link, canonicaliseUrl(text));
        if ("value" in link) assert.deepEqual(canonicaliseUrl(link.value), link);
      }),
      { numRuns: 2000 },
    );
  });
});
