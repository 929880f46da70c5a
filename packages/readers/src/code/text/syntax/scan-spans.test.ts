import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as check, constantFrom, property, string } from "fast-check";
import type { FileType } from "../../../type/types.ts";
import { locateSpans, maskSpans } from "./locate-spans.ts";
import { scanSpans } from "./scan-spans.ts";
import { syntaxOf, type Syntax } from "./syntax.ts";

function takeSyntax(type: FileType): Syntax {
  const syntax = syntaxOf(type);
  assert.ok(syntax);
  return syntax;
}

function readSpans(type: FileType, text: string): string[] {
  const spans: string[] = [];
  scanSpans(text, takeSyntax(type), ({ kind, start, end }) => {
    spans.push(`${kind} ${text.slice(start, end)}`);
    return true;
  });
  return spans;
}

describe("telling comments and texts from code", () => {
  const cases: readonly (readonly [string, FileType, string, readonly string[]])[] = [
    [
      "comments and texts",
      "javascript",
      `a("x//y"); // z "w"\n/* 'v' */ b('u')`,
      ['text "x//y"', 'comment // z "w"', "comment /* 'v' */", "text 'u'"],
    ],
    [
      "a template with code inside",
      "javascript",
      "`a${f(`b${1}`)}c`",
      ["text `a${", "text `b${", "text }`", "text }c`"],
    ],
    ["braces inside a template's code", "javascript", "`${{a: {}}}`//x", ["text `${", "text }`", "comment //x"]],
    ["a pattern and a division", "javascript", "x = a / b; y = /\"[/]'/.test(z) / 2", ["pattern /\"[/]'/"]],
    ["a pattern behind a word", "javascript", "return /'/", ["pattern /'/"]],
    ["a text that is not closed", "javascript", "a('b\nc('d')", ["text 'b", "text 'd'"]],
    ["an escaped quote", "javascript", String.raw`a("b\"c")`, [String.raw`text "b\"c"`]],
    [
      "Python's long texts",
      "python",
      `x = """a # b"""\n"""about"""\n# c`,
      ['text """a # b"""', 'comment """about"""', "comment # c"],
    ],
    ["a shell's comment", "shell", "echo a#b # c", ["comment # c"]],
    ["AppleScript's comments", "applescript", '-- a\n(* b *) say "c"', ["comment -- a", "comment (* b *)", 'text "c"']],
    ["a lifetime of Rust", "rust", `fn f<'a>(x: &'a str) { "y" }`, ['text "y"']],
  ];
  for (const [name, type, text, spans] of cases)
    it(`knows ${name}`, () => assert.deepEqual(readSpans(type, text), spans));

  it("says for each offset what it lies in", () => {
    const text = `a("b"); // c`;
    assert.deepEqual(
      locateSpans(text, takeSyntax("javascript"), [0, 3, 11]).map((span) => span?.kind),
      [undefined, "text", "comment"],
    );
  });

  it("masks texts and keeps every offset", () => {
    assert.equal(maskSpans(`f("a{😀") /* } */;\n\`x\ny\``, takeSyntax("javascript")), `f("____")        ;\n"_\n_"`);
  });
});

describe("hostile programs", () => {
  it("give spans in order and inside the text, in every language", () => {
    const types = constantFrom<FileType[]>(
      "javascript",
      "python",
      "ruby",
      "shell",
      "yaml",
      "applescript",
      "batch",
      "rust",
      "css",
    );
    check(
      property(
        types,
        string({ unit: constantFrom(...Array.from("\"'`/*#-${}[]()\\\n =ab")), maxLength: 200 }),
        (type, text) => {
          let last = 0;
          scanSpans(text, takeSyntax(type), ({ start, end }) => {
            assert.ok(start >= last && end > start && end <= text.length);
            last = end;
            return true;
          });
          assert.equal(maskSpans(text, takeSyntax(type)).length, text.length);
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
  });

  it("cost linear time", () => {
    const started = performance.now();
    for (const bait of ["=/[", "/*", '"""', "`${", "'", "\\", "}", "=/a", "{", "#", "//"])
      for (const type of ["javascript", "python", "shell"] as const)
        scanSpans(bait.repeat(1_000_000), takeSyntax(type), () => true);
    assert.ok(performance.now() - started < 60_000);
  });
});
