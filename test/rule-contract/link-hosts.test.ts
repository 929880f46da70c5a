import assert from "node:assert/strict";
import { test } from "node:test";
import { isHarmlessInLink } from "./link-hosts.ts";

test("an example about links may name brands, services, and names below services that we made up", () => {
  for (const host of ["zoom.us", "www.coinbase.com", "bit.ly", "doorward-example-desk.vercel.app", "desk.example"])
    assert.ok(isHarmlessInLink(host), host);
});

test("a number that reaches nobody may be written in any way", () => {
  for (const host of ["3221225985", "0xc6.0x33.0x64.0x7", "192.168.1.1"]) assert.ok(isHarmlessInLink(host), host);
});

test("a name that somebody may have taken is refused", () => {
  for (const host of [
    "bad-host.com",
    "somebody.vercel.app",
    "somebody.github.io",
    "8.8.8.8",
    "2130706433.bad-host.com",
  ])
    assert.ok(!isHarmlessInLink(host), host);
});
