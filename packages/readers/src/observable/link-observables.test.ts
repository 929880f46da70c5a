import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readHost } from "../link/address/read-host.ts";
import { whyShared } from "../link/lists/guard/why-shared.ts";
import { handleServices } from "./handle/services.ts";
import { listAddressObservables } from "./link-observables.ts";

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    "http://login.evil.example/a/?q=1#x",
    ["domain login.evil.example", "domain evil.example", "url https://login.evil.example/a/?q=1"],
  ],
  ["https://evil.vercel.app/", ["domain evil.vercel.app", "url https://evil.vercel.app/"]],
  ["https://evil.example", ["domain evil.example", "url https://evil.example/"]],
  ["https://github.com/evil/repo", ["url https://github.com/evil/repo", "handle github:evil"]],
  ["https://github.com/login", []],
  ["https://github.com/features", []],
  ["https://github.com/microsoft/vscode", []],
  ["https://x.com/explore", []],
  ["https://x.com/evil_corp", ["url https://x.com/evil_corp", "handle x:evil_corp"]],
  ["https://t.me/binance", []],
  ["https://www.linkedin.com/company/evil-corp/", ["url https://www.linkedin.com/company/evil-corp/"]],
  ["https://u1234.ct.sendgrid.net/", []],
  ["https://t.me/evil_corp", ["url https://t.me/evil_corp", "handle telegram:evil_corp"]],
  ["https://evil_corp.t.me/", ["handle telegram:evil_corp"]],
  ["https://wa.me/442079460958", ["url https://wa.me/442079460958", "phone +442079460958"]],
  ["tg://resolve?domain=evil_corp", ["handle telegram:evil_corp"]],
  ["https://zoom.us/", []],
  ["https://zoom.us/j/81234567890", ["url https://zoom.us/j/81234567890"]],
  ["http://203.0.113.7:8080/a", ["address 203.0.113.7", "url https://203.0.113.7:8080/a"]],
  ["http://[2001:db8::1]/", ["address 2001:db8::1", "url https://[2001:db8::1]/"]],
  ["http://10.0.0.1/a", []],
  ["http://localhost/a", []],
  ["mailto:Jane.Doe%40gmail.com?subject=x", ["email janedoe@gmail.com"]],
  ["tel:+44-20-7946-0958", ["phone +442079460958"]],
  ["tel:020", []],
  ["javascript:alert(1)", []],
];

describe("what an address leads to", () => {
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(
        listAddressObservables(text).map(({ type, value }) => `${type} ${value}`),
        expected,
      );
    });

  it("names people only at hosts that are known to be shared, where they are looked for", () => {
    for (const { profiles = [] } of handleServices)
      for (const name of profiles.flatMap(({ hosts }) => hosts)) {
        const host = readHost(name);
        assert.ok(host !== undefined && whyShared(host) !== undefined, name);
      }
  });
});
