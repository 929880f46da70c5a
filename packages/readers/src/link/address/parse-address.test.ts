import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LinkForm, LinkOddity } from "@doorward/core";
import { assert as check, constantFrom, array, oneof, property, string, webUrl } from "fast-check";
import { parseAddress } from "./parse-address.ts";
import { readAnyAddress } from "./read-any-address.ts";
import { readPlainAddress } from "./read-plain-address.ts";

function hostOf(text: string): string | undefined {
  return parseAddress(text).address.host?.name;
}

/** Text, host, oddities. */
type Row = readonly [string, string | undefined, readonly LinkOddity[]];

function holdRows(rows: readonly Row[]): void {
  for (const [text, host, oddities] of rows) {
    it(JSON.stringify(text), () => {
      const { address } = parseAddress(text);
      assert.equal(address.host?.name, host);
      assert.deepEqual([...address.oddities].toSorted(), [...oddities].toSorted());
      if (host === undefined) assert.equal(address.form, "unreadable");
    });
  }
}

describe("an address whose host is not what it seems", () => {
  holdRows([
    ["https://zoom.us@evil.example/", "evil.example", ["user-name-like-host"]],
    ["https://zoom.us:443@evil.example:8443/", "evil.example", ["user-name-like-host"]],
    ["https://zoom.us%2Fj%2F123@evil.example/", "evil.example", ["user-name-like-host"]],
    ["https://jane:secret@files.example/", "files.example", ["user-name"]],
    ["https://git@code.example/team/project.git", "code.example", []],
    ["ssh://git@github.com/team/project", "github.com", []],
    ["ssh://jane.work@build.example/", "build.example", []],
    ["zoommtg://zoom.us@evil.example/join", "evil.example", ["user-name-like-host"]],
    ["ftp://anonymous@files.example/", "files.example", []],
    ["https://zoom.us%40evil.example/", undefined, ["percent-encoded-host", "impossible-host"]],
    ["https://zoom.us%00.evil.example/", undefined, ["percent-encoded-host", "impossible-host"]],
    ["https://zoom us.example/", undefined, ["impossible-host"]],
    ["https://192.168.0.257/", undefined, ["impossible-host"]],
    ["https://1.2.3.4.5/", undefined, ["impossible-host"]],
    ["https://0xffffffff1/", undefined, ["impossible-host"]],
    ["https://zoom.us\\@evil.example/", "zoom.us", ["backslash-before-host"]],
    ["https://zoom.us\\.evil.example/", "zoom.us", ["backslash-before-host"]],
    ["https:\\\\evil.example\\a", "evil.example", ["backslash-before-host"]],
    ["http:/\\evil.example/a", "evil.example", ["backslash-before-host"]],
    ["https://docs.example\\guide\\start.html", "docs.example", []],
    ["https://docs.example/guide\\start.html", "docs.example", []],
    ["http:evil.example", "evil.example", []],
    ["https:///evil.example", "evil.example", []],
  ]);
});

describe("an address with characters that browsers fold or take out", () => {
  holdRows([
    ["ht\ttps://zo\nom.us", "zoom.us", ["line-break-inside"]],
    ["https://docs.example/a/very/long/\r\nwrapped/path", "docs.example", []],
    ["https://zoom%2eus/", "zoom.us", ["percent-encoded-host"]],
    ["https://%7a%6f%6fm.us/", "zoom.us", ["percent-encoded-host"]],
    ["https://docs.example/%7a%6f%6fm.us/", "docs.example", []],
    ["https://ｚｏｏｍ.us/", "zoom.us", ["compatibility-characters-in-host"]],
    ["https://zoom．us/", "zoom.us", ["compatibility-characters-in-host"]],
    ["https://zoom。us/", "zoom.us", ["compatibility-characters-in-host"]],
    ["https://zoom｡us/", "zoom.us", ["compatibility-characters-in-host"]],
    ["https://zoom%E3%80%82us/", "zoom.us", ["percent-encoded-host", "compatibility-characters-in-host"]],
    ["https://例え。jp/", "xn--r8jz45g.jp", []],
    ["https://Zoom.us/", "zoom.us", []],
    ["https://zo\u00ADom.us/", "zoom.us", ["invisible-in-host"]],
    ["https://zo\u200Bom.us/", "zoom.us", ["invisible-in-host"]],
    ["https://zoom.us/\u200B", "zoom.us", []],
    ["https://zoom.us\u200B", "zoom.us", []],
    ["\u202Ahttps://zoom.us/\u202C", "zoom.us", []],
    ["https://zo\u200Dom.us/", undefined, ["invisible-in-host", "impossible-host"]],
    ["ht\u200Btps://zoom.us/", undefined, ["invisible-in-host"]],
    ["https://نامه\u200Cای.example/", "xn--mgba3gch31f060k.example", []],
    [
      "https://zoom\u2024us/",
      undefined,
      ["compatibility-characters-in-host", "lookalike-separator", "impossible-host"],
    ],
    ["https://zoom.us\uFF0Fevil.example/", undefined, ["lookalike-separator", "impossible-host"]],
    ["https://zoom.\u202Esu.evil.example/", undefined, ["direction-control", "impossible-host"]],
    ["https://files.example/invoice\u202Efdp.exe", "files.example", ["direction-control"]],
    ["https://files.example/invoice%E2%80%AEfdp.exe", "files.example", ["direction-control"]],
    ["https://he.wikipedia.example/wiki/%D7%90%E2%80%8E", "he.wikipedia.example", []],
    ["https://zoom.us\u2215j\u2215123.evil.example/", "zoom.xn--usj123-qe3cb.evil.example", ["lookalike-separator"]],
    ["https://zoom.us\u2044j.evil.example/", "zoom.xn--usj-pt0a.evil.example", ["lookalike-separator"]],
    ["https://zoom.us\u29F8j.evil.example/", "zoom.xn--usj-lx8a.evil.example", ["lookalike-separator"]],
    ["https://zoom.usんj.evil.example/", "zoom.xn--usj-ug4b.evil.example", ["lookalike-separator"]],
    ["https://みんなの.example/", "xn--q9ji3c6d.example", []],
  ]);
});

describe("an address with a number for its host", () => {
  holdRows([
    ["http://0x7f.1/", "127.0.0.1", ["number-as-address"]],
    ["http://2130706433/", "127.0.0.1", ["number-as-address"]],
    ["http://017700000001/", "127.0.0.1", ["number-as-address"]],
    ["http://127.1/", "127.0.0.1", ["number-as-address"]],
    ["http://①②⑦.⓪.0.1/", "127.0.0.1", ["compatibility-characters-in-host"]],
    ["http://0300.0250.1/", "192.168.0.1", ["number-as-address"]],
    ["http://0x/", "0.0.0.0", ["number-as-address"]],
    ["http://203.0.113.7/", "203.0.113.7", []],
    ["http://203.0.113.7./", "203.0.113.7", []],
    ["http://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]", ["mapped-address"]],
    ["http://[2001:db8::1]/", "[2001:db8::1]", []],
  ]);
});

describe("an address whose host breaks the rules of names", () => {
  holdRows([
    ["https://zoom.us./", "zoom.us", ["trailing-dots"]],
    ["https://zoom.us../", "zoom.us", ["trailing-dots"]],
    ["https://zoom.us.", "zoom.us", []],
    ["https://example..com/", "example..com", ["impossible-host"]],
    ["https://zoom.us;evil.example/", "zoom.us;evil.example", ["impossible-host"]],
    [`https://${"a".repeat(64)}.example/`, `${"a".repeat(64)}.example`, ["impossible-host"]],
    [`https://${"a".repeat(63)}.example/`, `${"a".repeat(63)}.example`, []],
    [`https://${"abc.".repeat(80)}abc/`, `${"abc.".repeat(80)}abc`, ["impossible-host", "very-long-host"]],
    ["https://xn--/", "xn--", ["impossible-host"]],
    ["https://my_bucket.s3.amazonaws.com/", "my_bucket.s3.amazonaws.com", []],
    ["https://a.b.c.d.e.f.g.example/", "a.b.c.d.e.f.g.example", ["very-long-host"]],
    ["https://a.b.c.d.e.f.example/", "a.b.c.d.e.f.example", []],
    [
      `https://${"abcdefghi-".repeat(6)}.${"abcdefghij".repeat(4)}.example/`,
      `${"abcdefghi-".repeat(6)}.${"abcdefghij".repeat(4)}.example`,
      ["very-long-host"],
    ],
    ["https://paral\u00B7lel.example/", "xn--parallel-koa.example", []],
    ["https://bin\u0430nce.example/", "xn--binnce-5nf.example", ["mixed-scripts"]],
    ["https://東京tokyo.example/", "xn--tokyo-w91hq39l.example", []],
    ["https://тест.example/", "xn--e1aybc.example", []],
    ["https://müller.example/", "xn--mller-kva.example", []],
  ]);
});

describe("the rest of an address", () => {
  holdRows([
    ["https://shop.example:4443/", "shop.example", ["unusual-port"]],
    ["https://shop.example:8443/", "shop.example", []],
    ["http://localhost:3000/", "localhost", []],
    ["http://192.168.1.20:9000/", "192.168.1.20", []],
    ["http://203.0.113.7:9000/", "203.0.113.7", ["unusual-port"]],
    ["https://evil.example/https://zoom.us/", "evil.example", ["address-in-path"]],
    ["https://evil.example/go/https%3A%2F%2Fzoom.us", "evil.example", ["address-in-path"]],
    ["https://web.archive.example/web/2024/https://zoom.us/", "web.archive.example", []],
    ["https://cdn.example/image/fetch/w_100/https%3A%2F%2Fpictures.example%2Fa.png", "cdn.example", []],
    ["https://shop.example/login?next=https://shop.example/cart", "shop.example", []],
  ]);
});

describe("the form of an address", () => {
  const rows: readonly (readonly [string, LinkForm, string, string | undefined])[] = [
    ["https://zoom.us/j/123", "web", "https", "zoom.us"],
    ["wss://stream.example/", "web", "wss", "stream.example"],
    ["ftp://files.example/a", "web", "ftp", "files.example"],
    ["javascript://zoom.us/%0aalert(1)", "script", "javascript", undefined],
    ["JavaScript:alert(1)", "script", "javascript", undefined],
    ["java\nscript:alert(1)", "script", "javascript", undefined],
    ["vbscript:msgbox(1)", "script", "vbscript", undefined],
    ["data:text/html,hello", "inline", "data", undefined],
    ["blob:https://evil.example/0f1e", "inline", "blob", "evil.example"],
    ["file:///C:/Users/a.txt", "file", "file", undefined],
    ["file://server/share/a.lnk", "file", "file", "server"],
    ["\\\\server\\share\\a.lnk", "file", "file", "server"],
    ["\\\\evil.example@SSL@8443\\DavWWWRoot\\a.lnk", "file", "file", "evil.example"],
    ["\\\\?\\UNC\\server\\share", "file", "file", "server"],
    ["C:\\Users\\a.exe", "file", "file", undefined],
    ["//server.example/share", "web", "https", "server.example"],
    ["zoommtg://Zoom.us/join?confno=1", "program", "zoommtg", "zoom.us"],
    ["ms-settings:windowsupdate", "program", "ms-settings", undefined],
    ["search-ms:query=a&crumb=location:%5C%5Cevil.example", "program", "search-ms", undefined],
    ["mailto:jane@corp.example", "contact", "mailto", undefined],
    ["jane@corp.example", "contact", "mailto", undefined],
    ["tel:5551234", "contact", "tel", undefined],
    ["git@github.com:team/project.git", "program", "ssh", "github.com"],
    ["git+ssh://git@github.com:team/project.git", "program", "git+ssh", "github.com"],
    ["ssh://git@code.example:2222/team/project.git", "program", "ssh", "code.example"],
    ["com.app.example:/signed-in", "program", "com.app.example", undefined],
    ["", "unreadable", "", undefined],
    ["hello world", "unreadable", "", undefined],
    ["https://", "unreadable", "https", undefined],
    ["and/or", "unreadable", "", undefined],
  ];
  for (const [text, form, scheme, host] of rows) {
    it(`${JSON.stringify(text)} is ${form}`, () => {
      const { address } = parseAddress(text);
      assert.deepEqual([address.form, address.scheme, address.host?.name], [form, scheme, host]);
    });
  }
});

describe("a link as people type or paste it", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["zoom.us/j/123", "https://zoom.us/j/123"],
    ["www.x.example", "https://www.x.example/"],
    ["x.example:8080/a", "https://x.example:8080/a"],
    ["www.x.example:443", "https://www.x.example/"],
    ["localhost:3000/x", "https://localhost:3000/x"],
    ["zoom.us:443@evil.example/", "https://zoom.us:443@evil.example/"],
    ["zoom.us@evil.example", "https://zoom.us@evil.example/"],
    ["zoom%2eus/j", "https://zoom.us/j"],
    ["hxxps://evil[.]example", "https://evil.example/"],
    ["hXXp://evil[.]example/a[.]php?b[.]c", "http://evil.example/a.php?b.c"],
    ["hxxps[:]//evil(.)example/", "https://evil.example/"],
    ["evil[dot]example/x", "https://evil.example/x"],
    ["https://docs.example/a[.]b", "https://docs.example/a[.]b"],
    ["  <https://docs.example/>  ", "https://docs.example/"],
    ["<URL:https://docs.example/>", "https://docs.example/"],
    ["“https://docs.example/”", "https://docs.example/"],
    ["(https://docs.example/a(b))", "https://docs.example/a(b)"],
    ["http%3A%2F%2Fdocs.example%2Fa", "http://docs.example/a"],
    ["https://docs.example/a#part", "https://docs.example/a"],
  ];
  for (const [text, canonical] of rows)
    it(JSON.stringify(text), () => {
      assert.equal(parseAddress(text).address.canonical, canonical);
    });
});

describe("the other reading", () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["https://zoom.us\\@evil.example/a", "evil.example"],
    ["https://zoom.us%40evil.example/", "evil.example"],
    ["https://zo\u200Dom.us/", "zoom.us"],
    ["ht\u200Btps://zoom.us/", "zoom.us"],
    ["https://docs.example\\guide", undefined],
    ["https://docs.example/a\\@b", undefined],
    ["https://docs.example/", undefined],
  ];
  for (const [text, host] of rows)
    it(JSON.stringify(text), () => {
      const { otherReading } = parseAddress(text);
      assert.equal(otherReading === undefined ? undefined : hostOf(otherReading), host);
    });
});

describe("the host as it is shown", () => {
  it("keeps what was written and decodes what people see", () => {
    const { host } = parseAddress("https://B%C3%BCcher.Example/").address;
    assert.deepEqual(
      [host?.name, host?.shown, host?.written],
      ["xn--bcher-kva.example", "bücher.example", "Bücher.Example"],
    );
  });
});

const schemes = [
  "https:",
  "http:",
  "hxxps",
  "javascript:",
  "blob:",
  "mailto:",
  "file:",
  "foo:",
  "ssh:",
  "data:",
  "url:",
  "c:",
];
const separators = [
  "//",
  "/",
  "\\",
  "@",
  ":",
  "#",
  "?",
  ".",
  "..",
  "/../",
  "<",
  ">",
  "(",
  ")",
  "'",
  '"',
  " ",
  "\t",
  "\n",
];
const hosts = [
  "zoom.us",
  "evil.example",
  "www.",
  "localhost",
  "xn--",
  "[::1]",
  "1.2.3.4",
  "0x7f",
  "127",
  ":8080",
  "a",
  "Z",
];
const characters = [
  "%25",
  "%2e",
  "%2f",
  "[.]",
  "(.)",
  "[dot]",
  "\u200B",
  "\u00AD",
  "\uD800",
  "\u202E",
  "。",
  "．",
  "①",
  "ん",
];

/** What plain links are made of, and what browsers rewrite in them. */
const plainPieces = [
  "A",
  "b",
  "-",
  "xn--",
  "7",
  "0x1f",
  ".",
  "/",
  "?",
  "#",
  "%41",
  "%2E",
  "%3A",
  ":",
  "=",
  "&",
  "'",
  "{",
  "|",
  "^",
  "[",
  "~",
];

describe("any text at all", () => {
  const piece = oneof(
    { weight: 1, arbitrary: string({ unit: "binary", maxLength: 4 }) },
    { weight: 3, arbitrary: constantFrom(...schemes, ...separators, ...hosts, ...characters) },
  );
  const text = array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  it("is read without an error, and its canonical form reads as itself", () => {
    check(
      property(text, (link) => {
        const { canonical } = parseAddress(link).address;
        assert.equal(parseAddress(canonical).address.canonical, canonical);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads the same on the short way and on the long one", () => {
    const links = [
      "https://docs.example",
      "http://docs.example/a/b.html?c=d#e",
      "https://docs.example/q?",
      "https://docs.example/q#",
      "https://docs.example//a/./b",
      "https://docs.example/a/../b?c=[d]|{e}",
      "https://203.0.113.7/a",
      "https://intranet/a",
      "https://a--b.example/~c",
    ];
    for (const link of links) assert.deepEqual({ address: readPlainAddress(link) }, readAnyAddress(link));
    const both = oneof(
      webUrl({ withQueryParameters: true, withFragments: true }),
      text.map((end) => `zoom.us${end}`),
      array(constantFrom(...plainPieces), { maxLength: 8 }).map((pieces) => `https://a.example${pieces.join("")}`),
    );
    check(
      property(both, (link) => {
        const address = readPlainAddress(link);
        if (address !== undefined) assert.deepEqual({ address }, readAnyAddress(link));
      }),
    );
  });
});

describe("a text of a megabyte", () => {
  const million = 1 << 20;
  const texts = [
    "a",
    "%25",
    "%",
    "https://",
    "https://a",
    "https://a.",
    "https://a@",
    "https://a:",
    "https://x.example/%",
    "https://x.example/../",
    "https://x.example/[.]",
    "[",
    "<",
    "\\\\",
    "xn--",
    "。",
    "\uD800",
    "\u200B",
    " ",
  ];
  for (const start of texts)
    it(`that repeats ${JSON.stringify(start)} is read, and what is kept of it is bounded`, () => {
      const { address } = parseAddress(start.repeat(million / start.length));
      assert.ok(address.text.length <= 2048);
      assert.ok(address.canonical.length <= 10 * 16_384);
    });
});
