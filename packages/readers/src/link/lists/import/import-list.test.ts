import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, oneof, property, string } from "fast-check";
import { Problem } from "@doorward/core";
import { importList, type ImportOptions } from "./import-list.ts";

const options: ImportOptions = { name: "list.txt", source: "test", label: "phishing", today: "2026-11-26" };

describe("the import of lists", () => {
  it("reads hosts files", () => {
    const text =
      "# a list\n127.0.0.1 localhost\n::1 ip6-localhost\n0.0.0.0 a.example b.example # two\n0.0.0.0\tc.example\n";
    assert.deepEqual(told(text), ["hosts", "a.example", "b.example", "c.example"]);
  });

  it("reads domains and addresses, one a line", () => {
    const text = "# a list\n; and\n! so\n// on\na.example\nhttps://b.example/x#y\nhxxp://c[.]example # seen\n\n";
    assert.deepEqual(told(text), ["lines", "a.example", "b.example/x", "c.example"]);
  });

  it("reads filter lists, and refuses what names no link", () => {
    const text =
      "[Adblock Plus 2.0]\n! Title: a list\n||a.example^\n||b.example/x^$document\n@@||c.example^\n" +
      "example.com##.banner\n/ads[0-9]/\n||d.example^$script\n";
    const { format, rows, reports } = read(text);
    assert.equal(format, "adblock");
    assert.deepEqual(
      rows.map(({ key, effect }) => [key, effect]),
      [
        ["a.example", "block"],
        ["b.example/x", "block"],
        ["c.example", "allow"],
      ],
    );
    assert.deepEqual(
      reports.map(({ at }) => at),
      ["line 6", "line 7", "line 8"],
    );
  });

  it("reads the configuration of eth-phishing-detect under its old and new names, and takes no fuzzy names", () => {
    for (const [bad, good] of [
      ["blacklist", "whitelist"],
      ["blocklist", "allowlist"],
    ] as const) {
      const text = JSON.stringify({
        version: 2,
        tolerance: 2,
        fuzzylist: ["brand.example"],
        [bad]: ["a.example"],
        [good]: ["b.example"],
      });
      const { format, rows, reports } = read(text);
      assert.equal(format, "eth-phishing-detect");
      assert.deepEqual(
        rows.map(({ key, effect }) => `${key} ${effect}`),
        ["a.example block", "b.example allow"],
      );
      assert.deepEqual(
        reports.map(({ at, became }) => [at, became]),
        [["fuzzylist 1", "refused"]],
      );
    }
  });

  it("reads the lists of polkadot, and its sites with their wallets", () => {
    assert.deepEqual(told(JSON.stringify({ allow: ["b.example"], deny: ["a.example"] })), [
      "polkadot",
      "a.example",
      "b.example",
    ]);
    assert.deepEqual(told(JSON.stringify({ "https://a.example/x": ["5Abc"], "b.example": [] })), [
      "polkadot-addresses",
      "a.example/x",
      "b.example",
    ]);
  });

  it("reads MISP warninglists as what is well known, and refuses ranges and patterns", () => {
    const list = { name: "known", type: "hostname", version: 1, list: ["a.example", "b.example"] };
    assert.deepEqual(
      read(JSON.stringify(list)).rows.map(({ effect }) => effect),
      ["allow", "allow"],
    );
    const ranges = read(JSON.stringify({ ...list, type: "cidr", list: ["10.0.0.0/8"] }));
    assert.deepEqual([ranges.rows.length, ranges.refused], [0, 1]);
  });

  it("reads CSV by its header, by numbers and by names, with other separators, comments and quotes", () => {
    assert.deepEqual(told("id,url,tags\n1,https://a.example/x,phish\n"), ["csv", "a.example/x"]);
    assert.deepEqual(told('# id,dateadded,url\n"1","2026-01-02","https://a.example/x"\n'), ["csv", "a.example/x"]);
    assert.deepEqual(told("Host;Reason\na.example;x\n"), ["csv", "a.example"]);
    assert.deepEqual(told("x\ta.example\n", { columns: "domain=2" }), ["csv", "a.example"]);
    const text = 'name,what,seen\n"a.example","fake, ""wallet""\nand more",2026-01-02\nb.example,x,2026-01-03\n';
    const { rows } = read(text, { columns: "domain=name,label=what,date=seen" });
    assert.deepEqual(
      rows.map(({ key, label, since }) => [key, label, since]),
      [
        ["a.example", 'fake, "wallet"\nand more', "2026-01-02"],
        ["b.example", "x", "2026-01-03"],
      ],
    );
  });

  it("reads the last day of hijacked sites from CSV", () => {
    const { rows, demoted } = read("domain,until\nx.com,2026-11-30\nevil.example,2026-12-24\n");
    assert.equal(demoted, 1);
    assert.deepEqual(
      rows.map(({ key, effect, until }) => [key, effect, until]),
      [
        ["x.com", "hold", "2026-11-30"],
        ["evil.example", "block", "2026-12-24"],
      ],
    );
  });

  it("tells wrong columns", () => {
    for (const [columns, sentence] of [
      ["label=1", /which column holds the domain/u],
      ["domain=seven", /named as in the first row/u],
      ["place=1", /domain=number/u],
    ] as const)
      assert.throws(() => read("a,b\nc,d\n", { columns }), sentence);
    assert.throws(() => read("a.example,x\n", { format: "csv" }), /--columns domain=1/u);
  });

  it("reads every way to write text: marks, CRLF, CR, UTF-16 of both orders", () => {
    const wanted = ["lines", "a.example", "b.example"];
    for (const text of ["\uFEFFa.example\nb.example", "a.example\r\nb.example\r\n", "a.example\rb.example\r"])
      assert.deepEqual(told(text), wanted);
    for (const mark of ["", "\uFEFF"])
      for (const isBig of [false, true])
        assert.deepEqual(toldOf(toUtf16(`${mark}a.example\r\nb.example\r\n`, isBig)), wanted);
  });

  it("refuses rows with zero bytes and lines of a megabyte, by their number", () => {
    const { rows, reports } = read(`a.example\nb\0.example\n${"c".repeat(1_000_000)}.example\nd.example\n`);
    assert.deepEqual(
      rows.map(({ key }) => key),
      ["a.example", "d.example"],
    );
    assert.deepEqual(
      reports.map(({ at, value }) => [at, value.length <= 120]),
      [
        ["line 2", true],
        ["line 3", true],
      ],
    );
  });

  it("refuses what is no text inside JSON, however deep it is", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const { rows, reports } = read(`["a.example", 7, null, {"a": 1}, ${deep}]`);
    assert.equal(rows.length, 1);
    assert.deepEqual(
      reports.map(({ at }) => at),
      ["row 2", "row 3", "row 4", "row 5"],
    );
  });

  it("keeps the cost of an open quote to its line", () => {
    const { rows, reports } = read('domain,label\n"a.example,x\nb.example,y\nc.example,z\n');
    assert.deepEqual(
      rows.map(({ key }) => key),
      ["b.example", "c.example"],
    );
    assert.deepEqual(
      reports.map(({ at }) => at),
      ["line 2"],
    );
  });

  it("ends CSV bombs in rows and refusals", () => {
    const bombs = [
      `domain,x\n${",".repeat(500_000)}\na.example,y\n`,
      `domain,x\n${'"'.repeat(500_001)}\na.example,y\n`,
      `domain,x\n${'"a\n'.repeat(100_000)}a.example,y\n`,
      `domain,x\n${'"""\n'.repeat(100_000)}a.example,y\n`,
      `domain,x\n"${"a".repeat(2_000_000)}"\na.example,y\n`,
    ];
    for (const bomb of bombs) assert.ok(read(bomb).refused > 0);
  });

  it("refuses a whole list that is none, in one line that names it", () => {
    const gzip = new Uint8Array([0x1f, 0x8b, 8, 0]);
    for (const bytes of [
      gzip,
      encode("PK\u0003\u0004"),
      encode(""),
      encode("# nothing\n"),
      encode("{"),
      encode('{"a":1}'),
      encode("[".repeat(100_000)),
    ])
      assert.throws(
        () => importList(bytes, options),
        (error: unknown) => {
          assert.ok(error instanceof Problem);
          assert.equal(error.code, "list-not-readable");
          assert.match(error.message, /^list\.txt [^\n]+\.$/u);
          return true;
        },
      );
    assert.throws(() => read("a.example\n", { format: "polkadot" }), /JSON/u);
    assert.throws(() => read('{"allow":[]}', { format: "polkadot" }), /has not the form of polkadot/u);
  });

  it("never throws anything but a Problem, whatever it reads", () => {
    const pieces = constantFrom(
      "a.example",
      "0.0.0.0 ",
      "||",
      "^",
      '"',
      ",",
      "\n",
      "\r",
      "{",
      "[",
      "}",
      ":",
      "#",
      "$",
      "\0",
      "//",
      "@",
    );
    const text = oneof(
      string({ unit: "binary" }),
      array(pieces).map((parts) => parts.join("")),
    );
    check(
      property(text, (each) => {
        try {
          const { rows, taken, demoted } = read(each);
          assert.equal(rows.length, taken + demoted);
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function read(text: string, more: Partial<ImportOptions> = {}) {
  return importList(encode(text), { ...options, ...more });
}

function told(text: string, more: Partial<ImportOptions> = {}): string[] {
  return toldOf(encode(text), more);
}

function toldOf(bytes: Uint8Array, more: Partial<ImportOptions> = {}): string[] {
  const { format, rows } = importList(bytes, { ...options, ...more });
  return [format, ...rows.map(({ key }) => key)];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toUtf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + (isBig ? 1 : 0)] = code & 0xff;
    bytes[at * 2 + (isBig ? 0 : 1)] = code >>> 8;
  }
  return bytes;
}
