import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ObservableType } from "@doorward/core";
import { whyUntelling } from "./why-untelling.ts";

const shared: readonly (readonly [ObservableType, string])[] = [
  ["domain", "gmail.com"],
  ["domain", "yahoo.co.uk"],
  ["domain", "github.com"],
  ["domain", "docs.google.com"],
  ["domain", "zoom.us"],
  ["domain", "us02web.zoom.us"],
  ["domain", "vercel.app"],
  ["domain", "t.me"],
  ["url", "https://zoom.us/"],
  ["url", "https://github.com/login"],
  ["url", "https://support.google.com/mail/answer/10313"],
  ["address", "10.0.0.1"],
  ["address", "fe80::1"],
  ["address", "8.8.8.8"],
  ["email", "no-reply@zoom.us"],
  ["email", "notifications@github.com"],
  ["wallet", "evm:0x0000000000000000000000000000000000000000"],
  ["hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
];

const own: readonly (readonly [ObservableType, string])[] = [
  ["domain", "evil.example"],
  ["domain", "evil.vercel.app"],
  ["url", "https://github.com/evil/repo"],
  ["url", "https://t.me/evil_corp"],
  ["url", "https://us02web.zoom.us/j/81234567890"],
  ["url", "https://evil.example/"],
  ["address", "203.0.113.7"],
  ["email", "jane@gmail.com"],
  ["email", "support@gmail.com"],
  ["email", "no-reply@evil.example"],
  ["handle", "telegram:jane"],
  ["phone", "+442079460958"],
];

describe("a sighting says nothing about who is behind", () => {
  for (const [type, value] of shared)
    it(`${type} ${value}`, () => {
      assert.match(whyUntelling({ type, value }) ?? "", /^[a-z].*[^.]$/u);
    });
});

describe("a sighting says something about who is behind", () => {
  for (const [type, value] of own)
    it(`${type} ${value}`, () => {
      assert.equal(whyUntelling({ type, value }), undefined);
    });
});
