import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "./network-of.ts";

test("a network is as wide as places usually share", () => {
  assert.equal(networkOf("192.0.2.77"), "192.0.2.0/24");
  assert.equal(networkOf("2001:db8:12:34::9"), "2001:db8:12::/48");
  assert.equal(networkOf("2001:0DB8:0012::9"), "2001:db8:12::/48");
  assert.equal(networkOf("2001:db8::9"), "2001:db8:0::/48");
  assert.equal(networkOf("2001:db8:0:1::9"), "2001:db8:0::/48");
});

test("what is no address has no network", () => {
  for (const text of ["", "office", "zzzz::1", `${"1:".repeat(30)}1`]) assert.equal(networkOf(text), undefined, text);
});
