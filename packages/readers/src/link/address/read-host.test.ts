import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LinkHost } from "@doorward/core";
import { readHost } from "./read-host.ts";

function siteOf(hostname: string): string | undefined {
  const host = readHost(URL.parse(`https://${hostname}`)?.hostname ?? hostname);
  return host === undefined || host.site === host.suffix || host.kind === "local" ? undefined : host.site;
}

// The Public Suffix List's own checks (tests/test_psl.txt), public domain; undefined where it gives out no name. Names
// that begin with a dot are no hosts to browsers and are left out.
const publicSuffixList: readonly (readonly [string, string | undefined])[] = [
  ["COM", undefined],
  ["example.COM", "example.com"],
  ["WwW.example.COM", "example.com"],
  ["example", undefined],
  ["example.example", "example.example"],
  ["b.example.example", "example.example"],
  ["a.b.example.example", "example.example"],
  ["biz", undefined],
  ["domain.biz", "domain.biz"],
  ["b.domain.biz", "domain.biz"],
  ["a.b.domain.biz", "domain.biz"],
  ["com", undefined],
  ["example.com", "example.com"],
  ["b.example.com", "example.com"],
  ["a.b.example.com", "example.com"],
  ["uk.com", undefined],
  ["example.uk.com", "example.uk.com"],
  ["b.example.uk.com", "example.uk.com"],
  ["a.b.example.uk.com", "example.uk.com"],
  ["test.ac", "test.ac"],
  ["mm", undefined],
  ["c.mm", undefined],
  ["b.c.mm", "b.c.mm"],
  ["a.b.c.mm", "b.c.mm"],
  ["jp", undefined],
  ["test.jp", "test.jp"],
  ["www.test.jp", "test.jp"],
  ["ac.jp", undefined],
  ["test.ac.jp", "test.ac.jp"],
  ["www.test.ac.jp", "test.ac.jp"],
  ["kyoto.jp", undefined],
  ["test.kyoto.jp", "test.kyoto.jp"],
  ["ide.kyoto.jp", undefined],
  ["b.ide.kyoto.jp", "b.ide.kyoto.jp"],
  ["a.b.ide.kyoto.jp", "b.ide.kyoto.jp"],
  ["c.kobe.jp", undefined],
  ["b.c.kobe.jp", "b.c.kobe.jp"],
  ["a.b.c.kobe.jp", "b.c.kobe.jp"],
  ["city.kobe.jp", "city.kobe.jp"],
  ["www.city.kobe.jp", "city.kobe.jp"],
  ["ck", undefined],
  ["test.ck", undefined],
  ["b.test.ck", "b.test.ck"],
  ["a.b.test.ck", "b.test.ck"],
  ["www.ck", "www.ck"],
  ["www.www.ck", "www.ck"],
  ["us", undefined],
  ["test.us", "test.us"],
  ["www.test.us", "test.us"],
  ["ak.us", undefined],
  ["test.ak.us", "test.ak.us"],
  ["www.test.ak.us", "test.ak.us"],
  ["k12.ak.us", undefined],
  ["test.k12.ak.us", "test.k12.ak.us"],
  ["www.test.k12.ak.us", "test.k12.ak.us"],
  ["食狮.com.cn", "xn--85x722f.com.cn"],
  ["食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"],
  ["www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"],
  ["shishi.公司.cn", "shishi.xn--55qx5d.cn"],
  ["公司.cn", undefined],
  ["食狮.中国", "xn--85x722f.xn--fiqs8s"],
  ["www.食狮.中国", "xn--85x722f.xn--fiqs8s"],
  ["shishi.中国", "shishi.xn--fiqs8s"],
  ["中国", undefined],
  ["xn--85x722f.com.cn", "xn--85x722f.com.cn"],
  ["xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"],
  ["www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"],
  ["shishi.xn--55qx5d.cn", "shishi.xn--55qx5d.cn"],
  ["xn--55qx5d.cn", undefined],
  ["xn--85x722f.xn--fiqs8s", "xn--85x722f.xn--fiqs8s"],
  ["www.xn--85x722f.xn--fiqs8s", "xn--85x722f.xn--fiqs8s"],
  ["shishi.xn--fiqs8s", "shishi.xn--fiqs8s"],
  ["xn--fiqs8s", undefined],
];

describe("what one owner of a name holds", () => {
  for (const [hostname, site] of publicSuffixList)
    it(`is ${site ?? "nothing"} for ${hostname}`, () => {
      assert.equal(siteOf(hostname), site);
    });
});

describe("the two keys of a host", () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    // Name, suffix, site, domain.
    ["a.evil.vercel.app", "vercel.app", "evil.vercel.app", "vercel.app"],
    ["vercel.app", "vercel.app", "vercel.app", "vercel.app"],
    ["x.s3.amazonaws.com", "s3.amazonaws.com", "x.s3.amazonaws.com", "amazonaws.com"],
    ["me.github.io", "github.io", "me.github.io", "github.io"],
    ["shop.uk.com", "uk.com", "shop.uk.com", "uk.com"],
    ["www.bank.co.uk", "co.uk", "bank.co.uk", "bank.co.uk"],
    ["co.uk", "co.uk", "co.uk", "co.uk"],
    ["a.b.onion", "onion", "b.onion", "b.onion"],
    ["a.shop.example", "example", "shop.example", "shop.example"],
  ];
  for (const [name, suffix, site, domain] of rows)
    it(`of ${name} respect private registries, and do not`, () => {
      const host = readHost(name);
      assert.deepEqual([host?.suffix, host?.site, host?.domain], [suffix, site, domain]);
    });
});

describe("the kind of a host", () => {
  const rows: readonly (readonly [string, LinkHost["kind"]])[] = [
    ["zoom.us", "domain"],
    ["zoom.us.", "domain"],
    ["a.onion", "domain"],
    ["localhost", "local"],
    ["app.localhost", "local"],
    ["intranet", "local"],
    ["printer.local", "local"],
    ["vault.corp.internal", "local"],
    ["router.lan", "local"],
    ["nas.home.arpa", "local"],
    ["1.0.0.10.in-addr.arpa", "domain"],
    ["203.0.113.7", "ipv4"],
    ["[2001:db8::1]", "ipv6"],
  ];
  for (const [name, kind] of rows)
    it(`${name} is ${kind}`, () => {
      assert.equal(readHost(name)?.kind, kind);
    });

  it("is none where there is no host", () => {
    assert.equal(readHost(""), undefined);
    assert.equal(readHost("..."), undefined);
  });
});
