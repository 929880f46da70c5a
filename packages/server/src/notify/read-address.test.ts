import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress } from "./read-address.ts";

const none = new Set<string>();

test("what is no address of its kind is refused with the form it should have", () => {
  for (const text of ["", "hooks.example", "ftp://a.example/", "tls://a.example:1", "javascript:alert(1)", "https://"])
    assert.throws(() => readAddress(text, "slack", none), /begins with https:\/\//u, text);
  for (const text of ["https://siem.example/", "tls://", "file:///etc/passwd"])
    assert.throws(() => readAddress(text, "siem-syslog", none), /begins with tls:\/\//u, text);
  assert.throws(() => readAddress("https://a:b@hooks.example/", "webhook", none), /name or a password/u);
});
