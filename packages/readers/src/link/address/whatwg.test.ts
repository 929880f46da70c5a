import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseAddress } from "./parse-address.ts";

// Absolute addresses of the kinds that the URL standard's own tests are made of (web-platform-tests, urltestdata): what
// browsers write for each is taken from the platform's parser, so that the canonical form can never drift away from it.
const addresses = [
  "http://example.com/foo",
  "http://user:pass@foo.example:21/bar;par?b#c",
  "https://test.example:@x.example",
  "http:foo.example",
  "http://f.example:80/c",
  "http://f.example:0/c",
  "http://f.example:00000000000080/c",
  "http://f.example:65535/",
  "http://[1::2]:3",
  "http://[2001::1]",
  "http://[::127.0.0.1]",
  "http://[0:0:0:0:0:0:13.1.68.3]",
  "http://[::FFFF:1.2.3.4]/",
  "http://example.com/foo/%2e%2",
  "http://example.com/foo/%2e./%2e%2e/.%2e/%2e.bar",
  "http://example.com////../..",
  "http://example.com/foo/bar//../..",
  "http://example.com/foo%41%7a",
  "http://example.com/(%28:%3A%29)",
  "http://example.com/foo\tbar",
  "http://example.com\\foo\\bar",
  "http://example.com/%7Ffp3%3Eju%3Dduvgw%3Dd",
  "http://example.com/@asdf%40",
  "http://example.com/你好你好",
  "http://example.com/‥/foo",
  "http://example.com/foo?i=ü#ü",
  "http://www.google.com/foo?bar=baz# »",
  "http://www/foo%2Ehtml",
  "http://www/foo/%2E/html",
  "http://user:@www.example/",
  "http://Go.example/",
  "http://Ｇｏ.com",
  "http://你好你好",
  "http://faß.example/x",
  "http://０Ｘｃ０．０２５０．０１",
  "http://192.0x00A80001",
  "http://0xffffffff",
  "http://256/",
  "http://foo_bar.example/",
  "http://./",
  "http://../",
  "http://a.b.c.xn--mgba3gch31f060k.example/",
  "http://example.com/?%c3%bc",
  "https://example.com/?q=<asdf>\"'",
  'https://example.com/"quoted"',
  "https://example.com:443/",
  "https://x/\uFFFD?\uFFFD#\uFFFD",
  "https://x/\uD800",
  "ws://example.com/..",
  "wss://example.com:443/x",
  "ftp://example.com:21/",
  "ftp://%65xample.com/",
  "file:///foo/bar.txt",
  "file:c:\\foo\\bar",
  "file://localhost/a",
  "file:/a/../b",
  "file://host/C|/x",
  "data:text/plain,hello world?x",
  "javascript:/../",
  "javascript://test:12/",
  "mailto:x@y.example",
  "about:blank",
  "foo://///////",
  "foo://host:80/a/../b?c",
  "non-special://[::1]/x",
  "sc://ñ.test/",
  "sc:\\../",
  "urn:ietf:rfc:2648",
  "tel:1234567890",
  "blob:https://example.com:443/",
  "ssh://example.com/foo/bar.git",
  "git+https://github.com/foo/bar",
  "intent://scan/x",
  "wc:8a5e5bdc@2?relay-protocol=irn",
];

describe("the canonical form of an address", () => {
  for (const text of addresses)
    it(`is what browsers write for ${JSON.stringify(text)}`, () => {
      const expected = URL.parse(text)?.href.replace(/#[^]*$/u, "");
      assert.ok(expected !== undefined, "the platform reads it");
      assert.equal(parseAddress(text).address.canonical, expected);
    });
});

describe("an address that the URL standard refuses", () => {
  const refused = [
    "http://",
    "https://#",
    "http://a b.example/",
    "http://a^b.example/",
    "http://[::1",
    "http://[google.com]",
    "http://f.example:65536/",
    "http://f.example:b/",
    "http://user@/www.example",
    "http://%zz.example/",
    "http://4294967296/",
    "http://0x100000000",
    "http://1.2.3.4.5/",
    "http://09/",
    "http://\u00AD/",
    "http://%EF%BC%85%EF%BC%94%EF%BC%91.com",
    "non-special://host:99999/",
  ];
  for (const text of refused)
    it(`is unreadable: ${JSON.stringify(text)}`, () => {
      const { address } = parseAddress(text);
      assert.equal(URL.parse(text), null);
      assert.equal(address.form, "unreadable");
      assert.equal(address.canonical, text);
    });
});
