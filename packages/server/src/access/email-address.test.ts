import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalEmail } from "./email-address.ts";

test("an address has one form", () => {
  assert.equal(canonicalEmail(" Ada@Example.COM "), "ada@example.com");
  assert.equal(canonicalEmail("ада@пример.example"), "ада@xn--e1afmkfd.example");
  assert.equal(canonicalEmail("jose\u0301@example.com"), canonicalEmail("jos\u00e9@example.com"));
  assert.equal(canonicalEmail("ada@ｅｘａｍｐｌｅ.com"), "ada@example.com");
});

test("what only looks like another address does not become it", () => {
  assert.equal(canonicalEmail("mi\u212Ae@example.com"), undefined, "the Kelvin sign");
  assert.notEqual(canonicalEmail("ｍike@example.com"), "mike@example.com");
  assert.notEqual(canonicalEmail("\u0130da@example.com"), "ida@example.com");
  assert.notEqual(canonicalEmail("аda@example.com"), "ada@example.com", "a letter of Cyrillic");
});

test("what is no address is none", () => {
  for (const text of [
    "",
    "ada",
    "@example.com",
    "ada@",
    "ada@@example.com",
    "a da@example.com",
    "ada@exa mple.com",
    "ada@example..com",
    "ada@example.com\r\nBcc: eve@example.com",
    "ada\u202e@example.com",
    "ada@example.com\u0000",
    `${"a".repeat(65)}@example.com`,
    `ada@${"a".repeat(300)}`,
  ])
    assert.equal(canonicalEmail(text), undefined, JSON.stringify(text));
});
