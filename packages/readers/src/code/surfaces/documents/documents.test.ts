import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { parse as parseToml, stringify as writeToml } from "smol-toml";
import { lastAt, valuesAt, walkTexts, writtenAt, type DataNode } from "./data-node.ts";
import { readGitConfig } from "./git-config.ts";
import { readIni } from "./ini.ts";
import { readJson } from "./json.ts";
import { readListedTexts } from "./property-list.ts";
import { readToml } from "./toml.ts";
import { readXml } from "./xml.ts";
import { readYaml, readYamlDocuments } from "./yaml.ts";

/** What a document says, without places, for comparison with another reader. */
function simplify(node: DataNode | undefined): unknown {
  if (node?.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value }) => [`_${key}`, simplify(value)]));
  if (node?.kind === "list") return node.items.map(simplify);
  return node?.value;
}

function simplifyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplifyPlain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [`_${key}`, simplifyPlain(each)]));
  return String(value);
}

/** Every text must stand where its node says. */
function assertPlaces(text: string, node: DataNode | undefined): void {
  for (const { text: each } of walkTexts(node)) {
    assert.ok(each.start >= 0 && each.start <= text.length);
    if (/^\w+$/u.test(each.value)) assert.ok(text.startsWith(each.value, each.start), `${each.value} at ${each.start}`);
  }
}

describe("JSON with places", () => {
  it("keeps both values of a key that stands there twice, and takes the last", () => {
    const { root } = readJson(`{ "a": 1, "a": "two" }`);
    assert.equal(valuesAt(root, "a").length, 2);
    assert.equal(writtenAt(root, "a"), "two");
  });

  it("takes names of an object's own kind for names", () => {
    const { root } = readJson(`{ "__proto__": { "x": "y" } }`);
    assert.equal(writtenAt(root, "__proto__", "x"), "y");
    assert.equal(lastAt(root, "toString"), undefined);
  });

  it("reads what editors accept, and says what they do not", () => {
    assert.deepEqual(simplify(readJson(`// a\n{ "a": [1, "b",], }`).root), { _a: ["1", "b"] });
    assert.equal(readJson(`{ "a": "b"`).problem, "not valid JSON");
    assert.deepEqual(readJson(" // nothing\n"), { root: undefined });
    assert.equal(readJson(`[${",1".repeat(600_000)}]`).problem, "more values than are read");
    assert.equal(readJson(`${"[".repeat(300)}${"]".repeat(300)}`).problem, "nested too deeply");
  });

  it("agrees with JSON.parse, and places each text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        const { root, problem } = readJson(text);
        assert.equal(problem, undefined);
        assert.deepEqual(simplify(root), simplifyPlain(JSON.parse(text)));
        assertPlaces(text, root);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,/*\\ \n"a1')) }),
        (text) => void readJson(text),
      ),
      {
        seed: 1,
        numRuns: 1000,
      },
    );
  });
});

describe("YAML with places", () => {
  it("places plain, quoted and block texts at their first character", () => {
    const text = `a: one\nb: "two"\nc: |\n  three\n  four\n`;
    const { root } = readYaml(text);
    assert.deepEqual(
      ["a", "b", "c"].map((key) => lastAt(root, key)?.start),
      [text.indexOf("one"), text.indexOf("two"), text.indexOf("three")],
    );
    assert.equal(writtenAt(root, "c"), "three\nfour\n");
  });

  it("follows aliases and merged keys", () => {
    const { root } = readYaml("base: &b { run: x, when: y }\njob:\n  <<: *b\n  when: z\nlist: *b\n");
    assert.equal(writtenAt(root, "job", "run"), "x");
    assert.equal(writtenAt(root, "job", "when"), "z");
    assert.equal(writtenAt(root, "list", "run"), "x");
  });

  it("ends aliases of aliases, and circles", () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
    ];
    assert.equal(readYaml(bomb.join("\n")).problem, "more values than are read");
    assert.notEqual(readYaml("a: &a\n  b: *a\n").root, undefined);
  });

  it("refuses what is too long or too deep, and reads several documents", () => {
    assert.match(readYaml("a".repeat(500_000)).problem ?? "", /longer than/u);
    assert.equal(readYaml("[".repeat(1000)).problem, "nested too deeply");
    assert.equal(readYamlDocuments("a: 1\n---\nb: 2\n").length, 2);
    assert.doesNotThrow(() => readYaml("- ".repeat(50_000)));
  });

  it("reads JSON as JSON is read, and never throws", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/u), fc.stringMatching(/^[a-z ]{0,9}$/u)), (value) => {
        const text = JSON.stringify(value);
        assert.deepEqual(simplify(readYaml(text).root), simplifyPlain(value));
      }),
      { seed: 1, numRuns: 200 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("-?:&*!|>'\"{}[],# \n\tab%@`")) }),
        (text) => void readYaml(text),
      ),
      {
        seed: 1,
        numRuns: 1000,
      },
    );
  });
});

describe("TOML with places", () => {
  it("reads tables, lists of tables, dotted keys, and texts of every kind", () => {
    const text = `a.b = 1\n[t]\nx = "q\\"uo\\u0041"\ny = 'raw\\'\n[[l]]\nn = 1\n[[l]]\nn = 2\n[t.u]\nm = """\nline\n"one" \\\n   end"""\nd = 2026-01-01 10:00:00Z\ni = { k = ["v", true] }\n`;
    const { root, problem } = readToml(text);
    assert.equal(problem, undefined);
    assert.deepEqual(simplify(root), {
      _a: { _b: "1" },
      _t: {
        _x: 'q"uoA',
        _y: "raw\\",
        _u: { _m: 'line\n"one" end', _d: "2026-01-01 10:00:00Z", _i: { _k: ["v", "true"] } },
      },
      _l: [{ _n: "1" }, { _n: "2" }],
    });
    assert.equal(lastAt(root, "t", "y")?.start, text.indexOf("raw"));
  });

  it("goes on after a broken line, and says so", () => {
    const { root, problem } = readToml("a = \nb = 'x'\n[c\nd = 1\n");
    assert.equal(problem, "not valid TOML");
    assert.equal(writtenAt(root, "b"), "x");
  });

  it("keeps both values of a key that stands there twice", () => {
    assert.deepEqual(valuesAt(readToml(`a = "1"\na = "2"\n`).root, "a").length, 2);
  });

  it("agrees with another reader on what that one writes", () => {
    const key = fc.stringMatching(/^[A-Za-z _."'-]{1,8}$/u);
    const scalar = fc.oneof(fc.string(), fc.boolean(), fc.integer());
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, scalar, fc.array(scalar, { maxLength: 3 }), tie("map")),
      map: fc.dictionary(key, tie("any"), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(value.map, (written) => {
        const text = writeToml(written);
        const { root, problem } = readToml(text);
        assert.equal(problem, undefined, text);
        assert.deepEqual(sortKeys(simplify(root)), sortKeys(simplifyPlain(parseToml(text))));
        assertPlaces(text, root);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("never throws, and ends", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("[]{}=.,#'\"\\ \nab1")) }),
        (text) => void readToml(text),
      ),
      {
        seed: 1,
        numRuns: 2000,
      },
    );
    assert.equal(readToml(`a = ${"[".repeat(1000)}`).problem, "nested too deeply");
    assert.ok(readToml("[a.b]\n".repeat(100_000)).root !== undefined);
  });
});

describe("other formats with places", () => {
  it("reads INI with the continued lines of Python", () => {
    const root = readIni("[s]\na = 1\n  2\n; comment\nb: 3\n", { python: true });
    assert.equal(writtenAt(root, "s", "a"), "1\n2");
    assert.equal(writtenAt(root, "s", "b"), "3");
    assert.equal(writtenAt(readIni("k=v=w\r\nx = y\r\n"), "", "k"), "v=w");
  });

  it("reads Git's quotation marks, escapes and old sections", () => {
    const text = '[a.B]\n\tx = " q "w\\t\n\ty\n[c "d\\"e"] z = 1 # no\n';
    assert.deepEqual(
      readGitConfig(text).map(({ key, value }) => [key, value]),
      [
        ["a.b.x", " q w\t"],
        ["a.b.y", "true"],
        ['c.d"e.z', "1"],
      ],
    );
  });

  it("reads old property lists with comments and escapes", () => {
    assert.deepEqual(
      [...readListedTexts('{ a = "x\\n\\"y\\""; /* c = d; */ b = (1, 2); "k k" = v; // e = f\n}')].map(
        ({ key, value }) => [key, value],
      ),
      [
        ["a", 'x\n"y"'],
        ["k k", "v"],
      ],
    );
  });

  it("expands no entities of XML, and refuses what is too deep", () => {
    const { root } = readXml('<!DOCTYPE a [<!ENTITY x "yyyy">]><a b="&x;">&x;</a>');
    assert.equal(root?.text, "&x;");
    assert.equal(readXml("<a>".repeat(1000)).problem, "nested too deeply");
    assert.equal(readXml("<a>").problem, "not valid XML");
  });

  it("never throws on any of them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('<>/="[]\\;#!&a \n\t-?')) }), (text) => {
        readXml(text);
        readIni(text);
        readIni(text, { python: true });
        readGitConfig(text);
        Array.from(readListedTexts(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  );
}
