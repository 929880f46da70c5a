import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeListKey } from "./list-key.ts";
import { parseAddress } from "./parse-address.ts";
import { decodePercentFully } from "./percent.ts";

// The published examples of Safe Browsing ("URLs and hashing", canonicalisation), without their schemes. Where an example
// counts bytes that are no UTF-8, the text here has the character and the answer its UTF-8.
const published: readonly (readonly [string, string])[] = [
  ["http://host/%25%32%35", "host/%25"],
  ["http://host/%25%32%35%25%32%35", "host/%25%25"],
  ["http://host/%2525252525252525", "host/%25"],
  ["http://host/asdf%25%32%35asd", "host/asdf%25asd"],
  ["http://host/%%%25%32%35asd%%", "host/%25%25%25asd%25%25"],
  ["http://www.google.com/", "www.google.com/"],
  [
    "http://%31%36%38%2e%31%38%38%2e%39%39%2e%32%36/%2E%73%65%63%75%72%65/%77%77%77%2E%65%62%61%79%2E%63%6F%6D/",
    "168.188.99.26/.secure/www.ebay.com/",
  ],
  [
    "http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/",
    "195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/",
  ],
  [
    "http://host%23.com/%257Ea%2521b%2540c%2523d%2524e%25f%255E00%252611%252A22%252833%252944_55%252B",
    "host%23.com/~a!b@c%23d$e%25f^00&11*22(33)44_55+",
  ],
  ["http://3279880203/blah", "195.127.0.11/blah"],
  ["http://www.google.com/blah/..", "www.google.com/"],
  ["www.google.com/", "www.google.com/"],
  ["www.google.com", "www.google.com/"],
  ["http://www.evil.com/blah#frag", "www.evil.com/blah"],
  ["http://www.GOOgle.com/", "www.google.com/"],
  ["http://www.google.com.../", "www.google.com/"],
  ["http://www.google.com/foo\tbar\rbaz\n2", "www.google.com/foobarbaz2"],
  ["http://www.google.com/q?", "www.google.com/q?"],
  ["http://www.google.com/q?r?", "www.google.com/q?r?"],
  ["http://www.google.com/q?r?s", "www.google.com/q?r?s"],
  ["http://www.google.com/q?r?s%3F", "www.google.com/q?r?s?"],
  ["http://evil.com/foo#bar#baz", "evil.com/foo"],
  ["http://evil.com/foo;", "evil.com/foo;"],
  ["http://evil.com/foo?bar;", "evil.com/foo?bar;"],
  ["http://\u0001\u0080.com/", "%01%C2%80.com/"],
  ["http://notrailingslash.com", "notrailingslash.com/"],
  ["http://www.gotaport.com:1234/", "www.gotaport.com/"],
  ["  http://www.google.com/  ", "www.google.com/"],
  ["http:// leadingspace.com/", "%20leadingspace.com/"],
  ["http://%20leadingspace.com/", "%20leadingspace.com/"],
  ["%20leadingspace.com/", "%20leadingspace.com/"],
  ["https://www.securesite.com/", "www.securesite.com/"],
  ["ftp://ftp.myfiles.com/", "ftp.myfiles.com/"],
  ["http://host.com/ab%23cd", "host.com/ab%23cd"],
  ["http://host.com//twoslashes?more//slashes", "host.com/twoslashes?more//slashes"],
  ["http://some%1Bhost.com/%1B", "some%1Bhost.com/%1B"],
  ["http://www.\u00FCmlat.com/", "www.xn--mlat-zra.com/"],
  ["http://[2001:470:1:18::114]/", "[2001:470:1:18::114]/"],
  ["http%3A%2F%2Fwackyurl.com:80/", "wackyurl.com/"],
  ["http://i.have.way.too.many.dots.com/", "i.have.way.too.many.dots.com/"],
  // Hosts.
  ["http://google.com./foo.html", "google.com/foo.html"],
  ["http://google.com.:8080/foo.html", "google.com/foo.html"],
  ["http://google...com/foo.html", "google.com/foo.html"],
  ["http://..google.com/foo.html", "google.com/foo.html"],
  ["http://[FEDC:BA98:7654:3210:FEDC:BA98:7654:3210]:80/", "[fedc:ba98:7654:3210:fedc:ba98:7654:3210]/"],
  ["http://0x12.0x43.0x44.0x01", "18.67.68.1/"],
  ["http://192.168.0.1:80/index.html", "192.168.0.1/index.html"],
  // Numbers.
  ["http://255.0.0.1/", "255.0.0.1/"],
  ["http://12.0x12.01234/", "12.18.2.156/"],
  ["http://012.034.01.055/", "10.28.1.45/"],
  ["http://167838211/", "10.1.2.3/"],
  ["http://4294967295/", "255.255.255.255/"],
  // Paths.
  ["http://a.com", "a.com/"],
  ["http://a.com/foo/.././bar/./../foo.html", "a.com/foo.html"],
  ["http://a.com/a/b/", "a.com/a/b/"],
  ["http://a.com//a//b///c////", "a.com/a/b/c/"],
];

describe("the form that lists compare", () => {
  for (const [text, key] of published)
    it(JSON.stringify(text), () => {
      assert.equal(parseAddress(text).address.listKey, key);
    });

  it("is empty where there is no host to compare", () => {
    for (const text of ["mailto:jane@corp.example", "data:,a", "javascript:void(0)", "foo:docs.example/a", "", "hello"])
      assert.equal(parseAddress(text).address.listKey, "");
  });

  it("leaves out the user name and cleans steps that were hidden in percent signs", () => {
    assert.equal(parseAddress("https://zoom.us@evil.example/a/%252e%252e/b").address.listKey, "evil.example/b");
  });

  it("writes an IPv4 address that was inside an IPv6 one by itself", () => {
    assert.equal(makeListKey("[::ffff:c000:207]", "/", undefined), "192.0.2.7/");
  });
});

describe("decoding percent signs until nothing changes", () => {
  it("answers as repeated passes do", () => {
    for (const text of ["%25%32%35", "%2%35", "%%32%35", "a%2", "%", "%zz", "%2541", "%25%34%31", "%%%25"]) {
      let expected = text;
      for (let before = ""; before !== expected;) {
        before = expected;
        expected = expected.replaceAll(/%[\da-f]{2}/giu, (escaped) =>
          String.fromCharCode(Number.parseInt(escaped.slice(1), 16)),
        );
      }
      assert.equal(decodePercentFully(text), expected, text);
    }
  });

  it("takes one pass over a text that would need as many as it has characters", () => {
    assert.equal(decodePercentFully(`%${"25".repeat(500_000)}`), "%");
  });
});
