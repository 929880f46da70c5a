import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LinkHost, Official } from "@doorward/core";
import type { RawRow } from "../import/raw-row.ts";
import { guardRow, type Guarded } from "./guard-row.ts";

const today = "2026-11-26";
// What the brands say of the official domains that lists have been seen to block.
const owners = new Map<string, Official>([
  ["phantom.app", { brand: "Phantom", host: "phantom.app", category: "wallet", isShared: false }],
  ["kubernetes.io", { brand: "Kubernetes", host: "kubernetes.io", category: "code", isShared: false }],
  ["calendly.com", { brand: "Calendly", host: "calendly.com", category: "scheduling", isShared: true }],
  ["ether.fi", { brand: "ether.fi", host: "ether.fi", category: "defi", isShared: false }],
]);
const known = {
  findOfficial: ({ domain }: LinkHost) => owners.get(domain),
  findServices: ({ domain }: LinkHost) =>
    domain === "short.example" ? [{ kind: "shortener" as const, name: "Short" }] : [],
};

/** The hygiene lessons of published lists: names that were really listed and that block honest work. */
const never: Readonly<Record<string, readonly string[]>> = {
  "a public suffix": [
    "org.in",
    "za.com",
    "org.im",
    "alwaysdata.net",
    "com",
    "co.uk",
    "*.com",
    "||github.io^".slice(2, -1),
  ],
  "a dynamic DNS or cloud root": [
    "mooo.com",
    "dynssl.com",
    "myhuaweicloud.com",
    "r2.dev",
    "s3.amazonaws.com",
    "cloudflare-ipfs.com",
    "www.mooo.com",
  ],
  "a brand's official domain": ["phantom.app", "x.com", "kubernetes.io", "calendly.com", "docs.kubernetes.io"],
  "a popular site": ["medium.com", "telegra.ph", "en.wikipedia.org", "www.youtube.com", "sites.google.com"],
  "a shortener": ["is.gd", "surl.li", "ouo.io", "short.example"],
  garbage: [
    "ad",
    "nkbihfbeogaeaoehlefnkodbefgpgknn",
    "test.com",
    "www.example.com",
    "localhost",
    "",
    "   ",
    "somebody@evil.example",
    "10.0.0.0/8",
    "*.*.example",
    "evil.ex*mple",
    "two words.example",
    "a\0b.example",
    "http://",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil..example",
    `${"a".repeat(64)}.example`,
  ],
};

for (const [kind, values] of Object.entries(never))
  for (const value of values)
    it(`the guard refuses ${kind}: ${JSON.stringify(value)}`, () => {
      const guarded = guard({ value });
      assert.equal(guarded.became, "refused");
      assert.match(guarded.became === "refused" ? guarded.reason : "", /^[a-z]/u);
    });

describe("the guard", () => {
  it("takes a domain, a host and a path, each with its reach", () => {
    assert.deepEqual(told({ value: "evil.example" }), ["taken", "evil.example", "domain", "block"]);
    assert.deepEqual(told({ value: "WWW.Evil.example." }), ["taken", "evil.example", "domain", "block"]);
    assert.deepEqual(told({ value: "*.evil.example" }), ["taken", "evil.example", "domain", "block"]);
    assert.deepEqual(told({ value: "login.evil.example" }), ["taken", "login.evil.example", "host", "block"]);
    assert.deepEqual(told({ value: "https://evil.example/" }), ["taken", "evil.example", "domain", "block"]);
    assert.deepEqual(told({ value: "https://evil.example/a/" }), ["taken", "evil.example/a", "path", "block"]);
    assert.deepEqual(told({ value: "http://zoom.us@evil.example/" }), ["taken", "evil.example", "domain", "block"]);
    assert.deepEqual(told({ value: "bücher.example" }), ["taken", "xn--bcher-kva.example", "domain", "block"]);
  });

  it("takes a public number as a host, and none that belongs inside a network", () => {
    assert.deepEqual(told({ value: "http://198.51.100.7:8080/" }), ["taken", "198.51.100.7", "host", "block"]);
    assert.deepEqual(told({ value: "[2001:db8::7]" }), ["taken", "[2001:db8::7]", "host", "block"]);
    for (const value of ["10.1.2.3", "192.168.0.1", "http://2130706433/", "[::1]", "[fe80::1]"])
      assert.equal(guard({ value }).became, "refused", value);
  });

  it("re-fangs what people made harmless", () => {
    for (const value of [
      "hxxps[:]//evil[.]example/a",
      "hxxp://evil(.)example/a",
      "evil[dot]example/a",
      "evil\\.example[/]a",
    ])
      assert.deepEqual(told({ value }), ["taken", "evil.example/a", "path", "block"], value);
  });

  it("takes a customer's name below a private suffix, a dynamic name, and not the service", () => {
    assert.deepEqual(told({ value: "evil.vercel.app" }), ["taken", "evil.vercel.app", "domain", "block"]);
    assert.deepEqual(told({ value: "evil.mooo.com" }), ["taken", "evil.mooo.com", "host", "block"]);
    assert.deepEqual(told({ value: "evil.s3.amazonaws.com" }), ["taken", "evil.s3.amazonaws.com", "domain", "block"]);
  });

  it("takes paths of sites.google.com, and refuses the part that all of them share", () => {
    const value = "https://sites.google.com/view/evil/home";
    assert.deepEqual(told({ value }), ["taken", "sites.google.com/view/evil/home", "path", "block"]);
    assert.equal(guard({ value: "https://sites.google.com/view/" }).became, "refused");
  });

  it("takes IPFS content by its path on a gateway", () => {
    const path = "ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
    assert.deepEqual(told({ value: `https://cloudflare-ipfs.com/${path}` }), [
      "taken",
      `cloudflare-ipfs.com/${path}`,
      "path",
      "block",
    ]);
    assert.equal(guard({ value: "https://cloudflare-ipfs.com/ipfs" }).became, "refused");
  });

  it("takes short links by their path", () => {
    assert.deepEqual(told({ value: "https://is.gd/evil1" }), ["taken", "is.gd/evil1", "path", "block"]);
  });

  it("holds a hijacked real site until its last day, and no longer than a month", () => {
    assert.deepEqual(told({ value: "ether.fi", until: "2026-11-28" }), ["hold", "ether.fi", "host", "hold"]);
    assert.equal(guard({ value: "ether.fi" }).became, "refused");
    assert.equal(guard({ value: "ether.fi", until: "2027-11-28" }).became, "refused");
    assert.equal(guard({ value: "ether.fi", until: "2026-11-25" }).became, "refused");
    assert.equal(guard({ value: "ether.fi", until: "soon" }).became, "refused");
    assert.deepEqual(told({ value: "https://ether.fi/claim" }), ["hold", "ether.fi/claim", "path", "hold"]);
  });

  it("only holds a name below a popular host, and speaks of it alone", () => {
    const guarded = guard({ value: "evil-support.medium.com" });
    assert.equal(guarded.became, "hold");
    assert.ok(guarded.became === "hold" && guarded.row.isExact);
  });

  it("keeps what a list calls good, unless strangers share it", () => {
    assert.deepEqual(told({ value: "phantom.app", effect: "allow" }), ["taken", "phantom.app", "domain", "allow"]);
    for (const value of ["github.io", "is.gd", "r2.dev"])
      assert.equal(guard({ value, effect: "allow" }).became, "refused");
  });

  it("keeps a row's own day and label, and no day that is yet to come", () => {
    const row = taken({ value: "evil.example", date: "2026/01/02 10:00", label: "drainer" });
    assert.deepEqual([row.since, row.label], ["2026-01-02", "drainer"]);
    assert.equal(taken({ value: "evil.example", date: "1767312000" }).since, "2026-01-02");
    assert.equal(taken({ value: "evil.example", date: "2030-01-02" }).since, today);
  });
});

function guard(raw: Partial<RawRow>): Guarded {
  return guardRow(
    { at: "line 1", value: "", effect: "block", ...raw },
    { source: "test", label: "phishing", today, known },
  );
}

function taken(raw: Partial<RawRow>) {
  const guarded = guard(raw);
  assert.notEqual(guarded.became, "refused", JSON.stringify(guarded));
  assert.ok("row" in guarded);
  return guarded.row;
}

function told(raw: Partial<RawRow>): string[] {
  const { key, reach, effect } = taken(raw);
  return [guard(raw).became, key, reach, effect];
}
