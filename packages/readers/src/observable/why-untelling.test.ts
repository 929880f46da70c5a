import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ObservableType } from "@doorward/core";
import { whyUntelling } from "./why-untelling.ts";

const shared: readonly (readonly [ObservableType, string])[] = [
  ["domain", "gmail.com"],
  ["domain", "yahoo.co.uk"],
  ["domain", "hotmail.com.tr"],
  ["domain", "github.com"],
  ["domain", "docs.google.com"],
  ["domain", "zoom.us"],
  ["domain", "us02web.zoom.us"],
  ["domain", "vercel.app"],
  ["domain", "t.me"],
  ["domain", "sendgrid.net"],
  ["domain", "us-west-2.amazonses.com"],
  ["domain", "privaterelay.appleid.com"],
  ["domain", "mozmail.com"],
  ["url", "https://zoom.us/"],
  ["url", "https://github.com/login"],
  ["url", "https://github.com/features"],
  ["url", "https://github.com/features/copilot"],
  ["url", "https://github.com/facebook/react"],
  ["url", "https://github.com/marketplace"],
  ["url", "https://github.com/sponsors/"],
  ["url", "https://t.me/share"],
  ["url", "https://t.me/binance"],
  ["url", "https://x.com/home"],
  ["url", "https://x.com/coinbase/status/1234567890123456789"],
  ["url", "https://www.linkedin.com/jobs/"],
  ["url", "https://www.linkedin.com/company/coinbase"],
  ["url", "https://support.google.com/mail/answer/10313"],
  ["address", "10.0.0.1"],
  ["address", "fe80::1"],
  ["address", "8.8.8.8"],
  ["address", "2606:4700:4700::1111"],
  ["email", "no-reply@zoom.us"],
  ["email", "notifications@github.com"],
  ["email", "jobs-listings@linkedin.com"],
  ["email", "do_not_reply@apple.com"],
  ["email", "drive-shares-dm-noreply@google.com"],
  ["email", "support@coinbase.com"],
  ["email", "0100018c-0000@us-west-2.amazonses.com"],
  ["email", "none@none.com"],
  ["email", "test@test.com"],
  ["email", "noemail@gmail.com"],
  ["email", "na@na.na"],
  ["phone", "+10000000000"],
  ["phone", "+11234567890"],
  ["phone", "+441111111111"],
  ["phone", "+12345678"],
  ["handle", "telegram:binance"],
  ["handle", "x:phantom"],
  ["handle", "telegram-id:777000"],
  ["handle", "slack-id:uslackbot"],
  ["wallet", "evm:0x0000000000000000000000000000000000000000"],
  ["hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
];

const own: readonly (readonly [ObservableType, string])[] = [
  ["domain", "evil.example"],
  ["domain", "evil.vercel.app"],
  ["url", "https://github.com/evil/repo"],
  ["url", "https://github.com/apps/evil-app"],
  ["url", "https://github.com/sponsors/evil"],
  ["url", "https://github.com/marketplace/actions/evil"],
  ["url", "https://github.com/stars/evil/lists/tools"],
  ["url", "https://gitlab.com/-/snippets/1234567"],
  ["url", "https://t.me/contact/evil:token"],
  ["url", "https://t.me/evil_corp"],
  ["url", "https://t.me/share/url?url=https://evil.example/"],
  ["url", "https://t.me/joinchat/AAAAAEkk2WdoDrB4"],
  ["url", "https://www.linkedin.com/jobs/view/3812345678"],
  ["url", "https://www.linkedin.com/company/evil-corp"],
  ["url", "https://www.facebook.com/groups/evilcorp"],
  ["url", "https://us02web.zoom.us/j/81234567890"],
  ["url", "https://evil.example/"],
  ["address", "203.0.113.7"],
  ["email", "jane@gmail.com"],
  ["email", "support@gmail.com"],
  ["email", "no-reply@evil.example"],
  ["email", "jane.doe@coinbase.com"],
  ["email", "quiet_fox_0x@privaterelay.appleid.com"],
  ["email", "1234567+evil@users.noreply.github.com"],
  ["domain", "notsendgrid.net"],
  ["domain", "live.io"],
  ["domain", "outlook.dev"],
  ["handle", "telegram:jane"],
  ["handle", "telegram:binance_support_24"],
  ["handle", "github:phantom"],
  ["phone", "+442079460958"],
  ["phone", "+12025550123"],
  ["phone", "+49305550110"],
  ["email", "test@evil.com"],
  ["email", "nora@none.com"],
  ["email", "me@evil.example"],
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
