import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as check, constantFrom, property, uint8Array } from "fast-check";
import type { Shape } from "@doorward/core";
import { namedType } from "../../../type/named-type.ts";
import { headBytes, recogniseType } from "../../../type/recognise.ts";
import { settleType } from "../../../type/settle-type.ts";
import { findRole } from "../roles/find-role.ts";
import { findShapes } from "./find-shapes.ts";

function read(path: string, content: string | Uint8Array): Shape[] {
  const bytes = Buffer.from(content);
  const type = settleType(recogniseType(bytes.subarray(0, headBytes)), namedType(path));
  return findShapes({ path, bytes, role: findRole(path, type, bytes), type });
}

function listKinds(path: string, content: string | Uint8Array): string[] {
  return [...new Set(read(path, content).map(({ kind }) => kind))];
}

/** A program long enough to be worth hiding, that does nothing. */
const program = `const a0=require("node:path");${"function f(n){return n>1?f(n-1)*n:1};f(3);".repeat(8)}`;
const hex = (text: string) => Array.from(text, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const plainFile = 'import { join } from "node:path";\n\nexport function name(part) {\n  return join("a", part);\n}\n';

describe("code behind blanks", () => {
  it("is seen, with its place and the count of blanks", () => {
    const [shape] = read("src/a.js", `run();${" ".repeat(400)}${program}\n`);
    assert.deepEqual([shape?.kind, shape?.at.line, shape?.at.column, shape?.measure], ["off-screen-code", 1, 407, 400]);
  });
  const hidden: readonly (readonly [string, string, string])[] = [
    ["in a task", ".vscode/tasks.json", `{ "tasks": [ { "label": "lint",${" ".repeat(500)}"command": "true" } ] }`],
    ["behind tabs", "src/a.js", `run();${"\t".repeat(160)}${program}`],
    ["behind blanks that are not ASCII", "src/a.js", `run();${"\u2003\u00a0".repeat(90)}${program}`],
    ["behind blanks with marks between", "src/a.js", `run();${`${" ".repeat(100)};`.repeat(3)}${program}`],
    ["behind a text of blanks", "src/a.js", `const a = "${" ".repeat(300)}";${program}`],
    ["behind a comment of blanks", "src/a.js", `run(); /*${" ".repeat(300)}*/${program}`],
    ["inside the text of a command", "a.sh", `sh -c "true${" ".repeat(300)}; other --flag"`],
    ["behind comments between blanks", "src/a.js", `run();${`${" ".repeat(90)}/**/`.repeat(3)}${program}`],
    ["far below", "src/a.js", `run();${"\n".repeat(400)}${program}`],
    ["in UTF-16", "src/a.js", `\uFEFFrun();${" ".repeat(400)}${program}`],
  ];
  for (const [name, path, text] of hidden)
    it(`is seen ${name}`, () => {
      const bytes = name.endsWith("UTF-16") ? Buffer.from(text, "utf16le") : Buffer.from(text);
      assert.ok(listKinds(path, bytes).includes("off-screen-code"));
    });
  const innocent: readonly (readonly [string, string, string])[] = [
    ["a table of a document", "a.md", `| a${" ".repeat(300)}| b |\n`],
    ["a drawing", "a.svg", `<svg><path d="M0${" ".repeat(300)}L24 24"/></svg>`],
    ["a row of data", "a.csv", `a${" ".repeat(300)},b\n`],
    ["blanks at the end of a line", "a.js", `run();${" ".repeat(400)}\nstop();\n`],
    ["a text of blanks", "a.js", `const blanks = "${" ".repeat(300)}".slice(0, length + 1);\n`],
    ["a page inside a program", "a.js", `const page = \`<b>\n${" ".repeat(200)}<i>one</i>\n</b>\`;\n`],
    [
      "a text of blanks in a bundle",
      "a.js",
      `${"var t=e(1);".repeat(200)}t("${" ".repeat(300)}");t(e("more of it"),e("b"));`,
    ],
    ["a mark that continues the line", "a.sh", `echo a${" ".repeat(200)}\\\n  b\n`],
    ["deeply nested data", "a.json", Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}[\n`).join("")],
  ];
  for (const [name, path, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds(path, text), []));
});

describe("code behind the export of a configuration", () => {
  const config = "export default {\n  plugins: { tailwindcss: {} },\n};\n";
  const hidden: readonly (readonly [string, string, string])[] = [
    ["statements", "postcss.config.mjs", `${config}global.x = require("node:os");\n`],
    [
      "a called function",
      "tailwind.config.js",
      `module.exports = { content: [] };\n(function () { run("now"); })();\n`,
    ],
    ["a value that runs something", "vite.config.ts", `${config}const later = setTimeout(load, 1000);\n`],
    [
      "statements between exports",
      "next.config.js",
      `module.exports = {};\nload("https://a.example");\nmodule.exports.b = 1;\n`,
    ],
    ["an import that runs", "eslint.config.mjs", `${config}import("./a.js").then((a) => a.run());\n`],
  ];
  for (const [name, path, text] of hidden)
    it(`is seen: ${name}`, () => assert.deepEqual(listKinds(path, text), ["code-after-export"]));
  const innocent: readonly (readonly [string, string, string])[] = [
    [
      "functions declared below",
      "vite.config.ts",
      `${config}function alias(name: string) {\n  return name.at(0);\n}\n`,
    ],
    [
      "constants that run nothing",
      "jest.config.js",
      `module.exports = { a: 1 };\nconst b = [1, 2];\nconst c = (x) => x.go();\n`,
    ],
    ["more exports", "babel.config.js", "module.exports = {};\nmodule.exports.env = { test: {} };\n"],
    ["an export without a semicolon", "a.config.js", "module.exports = {\n  a: [\n    1,\n  ],\n}\n"],
    ["a chain", "webpack.mix.js", 'mix.js("a", "b")\n  .sass("c", "d");\n'],
    [
      "a conditional export",
      "next.config.js",
      "module.exports = a;\nif (process.env.ANALYZE) {\n  module.exports = wrap(module.exports);\n}\n",
    ],
    ["code behind the export of a program", "src/App.js", "export default App;\nApp.start();\n"],
  ];
  for (const [name, path, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds(path, text), []));
});

describe("one dense line", () => {
  const dense = `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);`;
  it("is seen in a file that is written by hand", () => {
    assert.deepEqual(listKinds("src/a.js", `${plainFile}${dense}\n`), ["dense-line"]);
  });
  it("is not what a bundle is made of", () => assert.deepEqual(listKinds("dist/a.min.js", dense), []));
  it("is not a long text", () => {
    assert.deepEqual(
      listKinds("src/a.js", `${plainFile}const t = "${"some words of a long text ".repeat(100)}";\n`),
      [],
    );
  });
});

describe("what obfuscators write", () => {
  const names = Array.from({ length: 40 }, (_, index) => `_0x${(index * 7919 + 0x3fa1b).toString(16)}`);
  const picks = names.map((name, index) => `${name}[f(0x${(index + 400).toString(16)})](${name});`).join("");
  it("is seen by names and by picks from an array", () => {
    assert.deepEqual(listKinds("src/a.js", `var ${names.join(",")};${picks}`).toSorted(), [
      "meaningless-names",
      "string-array",
    ]);
  });
  it("is seen by picks alone where names are short", () => {
    const text = Array.from({ length: 40 }, (_, index) => `a[b(0x${(index + 400).toString(16)})](c);`).join("");
    assert.deepEqual(listKinds("src/a.js", text), ["string-array"]);
  });
  it("is seen with another generator's names", () => {
    const text = Array.from(
      { length: 40 },
      (_, index) =>
        `var _$_${(index + 0x1e42).toString(16)}=g[_$_1e42[${index}]](_$_${(index + 0x1e42).toString(16)});`,
    ).join("\n");
    assert.deepEqual(listKinds("src/a.js", text).toSorted(), ["meaningless-names", "string-array"]);
  });
  it("is seen where one array with a short name gives all words", () => {
    const text = Array.from({ length: 40 }, (_, index) => `g[_$_1e42[${index}]](h);`).join("");
    assert.deepEqual(listKinds("src/a.js", `var _$_1e42 = [];${text}`), ["string-array"]);
  });
  it("is not a table of numbers", () => {
    const table = Array.from({ length: 400 }, (_, index) => `0x${(index * 2_654_435_761).toString(16)}`).join(", ");
    assert.deepEqual(listKinds("src/sha.js", `const k = [${table}];\n`), []);
  });
  it("is not a module that a bundler numbered", () => {
    assert.deepEqual(
      listKinds("src/a.js", Array.from({ length: 80 }, (_, index) => `var n${index}=r(${index});`).join("\n")),
      [],
    );
  });
});

describe("text written as escapes", () => {
  const address = "httpsa0example0payload";
  const hidden: readonly (readonly [string, string])[] = [
    ["of two digits", `load("${hex(address)}");`],
    ["of four digits", `load("${hex(address).replaceAll("\\x", "\\u00")}");`],
    ["between plain letters", `load("${Array.from(address, (letter) => `${hex(letter)}q`).join("")}");`],
    ["as a list of codes", `String.fromCharCode(${Array.from(address, (letter) => letter.charCodeAt(0)).join(", ")})`],
    [
      "as a list that is applied",
      `String["fromCharCode"].apply(null, [${Array.from(address, (letter) => letter.charCodeAt(0)).join(",")}])`,
    ],
  ];
  for (const [name, text] of hidden)
    it(`is seen ${name}`, () => assert.deepEqual(listKinds("src/a.js", text), ["escaped-text"]));
  const innocent: readonly (readonly [string, string])[] = [
    ["another script", `const t = "${"\\u4f60\\u597d".repeat(40)}";`],
    ["colours of a terminal", `const t = "${String.raw`\x1b[31m\x1b[0m`.repeat(40)}";`],
    ["classes of letters", `const t = /[${String.raw`\x41-\x5A\x61-\x7A\u0041-\u005A`.repeat(10)}]/;`],
    [
      "a table of escapes",
      Array.from({ length: 60 }, (_, index) => `"%${index + 40}": "\\x${index + 40}",`).join("\n"),
    ],
    ["bytes", `const t = "${String.raw`\x00\x01\xff\x80`.repeat(40)}";`],
  ];
  for (const [name, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds("src/a.js", text), []));
});

describe("long encoded text", () => {
  it("is seen, with what it decodes to", () => {
    const [shape] = read("src/a.js", `const p = "${base64(program)}";\n`);
    assert.equal(shape?.kind, "encoded-blob");
    assert.match(shape.at.excerpt, /^base64 of javascript: /u);
  });
  it("is seen in hexadecimal, in a setting and in pieces", () => {
    assert.deepEqual(listKinds("src/a.js", `const p = "${Buffer.from(program).toString("hex")}";`), ["encoded-blob"]);
    assert.match(read(".env", `THEME=${base64(program)}\n`)[0]?.at.excerpt ?? "", /^base64 of javascript: Y29u/u);
    assert.deepEqual(listKinds("src/a.py", `p = ("${(base64(program).match(/.{1,76}/gu) ?? []).join('"\n     "')}")`), [
      "encoded-blob",
    ]);
  });
  const innocent: readonly (readonly [string, string, string])[] = [
    ["an image", "src/a.js", `const i = "data:image/png;base64,${base64(program)}";`],
    [
      "an image without its name",
      "src/a.js",
      `const i = "${Buffer.from(`89504e470d0a1a0a0000000d49484452${"a1b2c3d4".repeat(80)}`, "hex").toString("base64")}";`,
    ],
    ["a source map", "src/a.js", `run();\n//# sourceMappingURL=data:application/json;base64,${base64(program)}`],
    ["a certificate", "src/a.js", `const c = "-----BEGIN CERTIFICATE-----${base64(program)}";`],
    ["a checksum", "package-lock.json", `{"integrity": "sha512-${base64(program)}"}`],
    ["a number", "src/a.js", `const pi = "${"3141592653589793238462643383279502884197".repeat(8)}";`],
    ["words joined by underscores", "src/a.js", `a("${"The_file_1_is_a_CommonJS_module_in_ES2020_".repeat(8)}");`],
    ["a path", "src/a.js", `const p = "${"components/navigation/".repeat(20)}";`],
    ["a ruler", "src/a.js", `// ${"-".repeat(400)}\n// ${"=".repeat(400)}\n`],
  ];
  for (const [name, path, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds(path, text), []));
});

describe("an address under a secret's name", () => {
  const address = "https://api.a.example/v1/load";
  const hidden: readonly (readonly [string, string, string])[] = [
    ["in base64", ".env", `AUTH_API_KEY="${base64(address)}"\n`],
    ["without quotes", ".env.local", `export SECRET_TOKEN=${base64(address)}\n`],
    ["twice in base64", ".env", `API_KEY=${base64(base64(address))}\n`],
    ["in hexadecimal", "config.json", `{"jwtSecret": "${Buffer.from(address).toString("hex")}"}`],
    ["reversed", "app.config.env", `AUTH_KEY=${Array.from(address).toReversed().join("")}\n`],
    ["without its scheme", ".env", `API_TOKEN=${base64("json.a.example/b/K1")}\n`],
    ["as host and port", ".env", `ACCESS_KEY=${base64("192.0.2.7:1224")}\n`],
    ["in a program", "src/a.js", `const apiKey = "${base64(address)}";`],
    ["in a call", "src/a.js", `const SECRET = atob("${base64(address)}");`],
    [
      "reversed in a program",
      "src/a.js",
      `const token = "${Array.from(`${address}/some/longer/path`).toReversed().join("")}";`,
    ],
    ["as numbers", "src/a.js", `const authKey = [${Array.from(address, (letter) => letter.charCodeAt(0)).join(",")}];`],
  ];
  for (const [name, path, text] of hidden)
    it(`is seen ${name}`, () => assert.deepEqual(listKinds(path, text), ["address-as-secret"]));
  it("says what it decodes to", () => {
    assert.match(
      read(".env", `KEY_A=${base64(address)}\n`)[0]?.at.excerpt ?? "",
      /^KEY_A decodes from base64 to https:\/\/api\.a\.example/u,
    );
  });
  const innocent: readonly (readonly [string, string, string])[] = [
    ["a real key", ".env", "API_KEY=c2stbGl2ZS0xMjM0NTY3ODkwYWJjZGVm\nJWT_SECRET=9f86d081884c7d659a2feaa0c55ad015\n"],
    ["a plain address", ".env", "AUTH_API_URL=https://auth.a.example/v1/token\nKEY_HOST=api.a.example/v1\n"],
    ["an encoded address under a plain name", "src/a.js", `const logo = "${base64(address)}";`],
    ["words that read like base64", ".env", "SECRET_NAME=production-database-main\nTOKEN_KIND=bearer.token.standard\n"],
  ];
  for (const [name, path, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds(path, text), []));
});

describe("base64 in a comment", () => {
  it("is seen in a drawing, a page and a style sheet", () => {
    assert.deepEqual(listKinds("flags/a.svg", `<svg><!-- ${base64(program).slice(0, 80)} --></svg>`), [
      "encoded-comment",
    ]);
    assert.deepEqual(listKinds("flags/a.svg", `<svg><metadata>${base64(program)}</metadata></svg>`), [
      "encoded-comment",
    ]);
    assert.deepEqual(listKinds("a.css", `.a { color: red }\n/* ${base64(program)} */\n`), ["encoded-comment"]);
  });
  it("is seen when blanks are strewn into it", () => {
    assert.deepEqual(
      listKinds("a.svg", `<svg><!-- ${(base64(program).match(/.{1,30}/gu) ?? []).join(" ")} --></svg>`),
      ["encoded-comment"],
    );
  });
  const innocent: readonly (readonly [string, string, string])[] = [
    [
      "an editor's note",
      "a.svg",
      "<svg><!-- Generator: Sketch 52.6 (67491) - http://www.bohemiancoding.com/sketch --><title>icon/a</title></svg>",
    ],
    [
      "an editor's packet",
      "a.svg",
      '<svg><metadata><?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?></metadata></svg>',
    ],
    [
      "the names of what a graph shows",
      "a.svg",
      "<svg><!-- reader/NodeBuffer64Reader.js&#45;&gt;reader/Uint8ArrayReader.js --><title>Utf8StringConverter32To64ForTheNetworkLayer</title></svg>",
    ],
    ["a source map", "a.css", `.a{}\n/*# sourceMappingURL=data:application/json;base64,${base64(program)} */`],
    ["a font in the style itself", "a.css", `@font-face { src: url(data:font/woff2;base64,${base64(program)}); }`],
    ["a licence", "a.css", `/* ${"Permission is hereby granted, free of charge. ".repeat(20)}*/\n.a { color: red }`],
  ];
  for (const [name, path, text] of innocent) it(`is not ${name}`, () => assert.deepEqual(listKinds(path, text), []));
});

describe("characters that do not show", () => {
  const hidden: readonly (readonly [string, string, string])[] = [
    ["variation selectors", "src/a.js", `run("${"\u{e0101}\u{e0142}".repeat(40)}");`],
    ["zero width in a row", "src/a.js", `run("${"\u200b\u200c".repeat(40)}");`],
    ["zero width strewn between letters", "src/a.js", `run("${"a\u200bb\u200c".repeat(40)}");`],
    ["tags", "README.md", `Hello ${"\u{e0069}\u{e0067}".repeat(20)}\n`],
    ["a filler as a name", "src/a.js", "const { timeout,\u3164 } = query;\n"],
    ["private use", "src/a.js", `decode("${"\ue000\uf8f0".repeat(100)}");`],
  ];
  for (const [name, path, text] of hidden)
    it(`are seen: ${name}`, () => assert.deepEqual(listKinds(path, text), ["invisible-text"]));
  const innocent: readonly (readonly [string, string, string])[] = [
    ["emoji", "src/a.js", `const e = "${"👨‍👩‍👧‍👦❤️🏳️‍🌈".repeat(40)}";`],
    [
      "the flag of England",
      "src/a.js",
      `const e = "${"🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}".repeat(3)}";`,
    ],
    ["Persian", "fa.json", `{"a": "${"می\u200cخواهم ".repeat(40)}"}`],
    ["a byte order mark", "src/a.js", "\uFEFFrun();\n"],
    ["a table of Hangul", "src/a.js", 'const t = "ㅡㅢㅣㅤㅥㅦ".split("");\n'],
    [
      "a table of private use",
      "src/a.js",
      `const t = "${String.fromCodePoint(...Array.from({ length: 90 }, (_, index) => 0xe000 + index))}";`,
    ],
    ["places to break a word", "src/a.js", `const t = "${"Donau\u00addampf\u00adschiff ".repeat(40)}";`],
    ["an icon font", "a.css", '.a:before { content: "\ue001"; }\n'.repeat(60)],
  ];
  for (const [name, path, text] of innocent) it(`are not ${name}`, () => assert.deepEqual(listKinds(path, text), []));

  it("turn the direction inside code", () => {
    assert.deepEqual(listKinds("src/a.js", 'if (level != "user\u202e \u2066// check\u2069 \u2066") {\n}\n'), [
      "direction-control",
    ]);
    assert.deepEqual(listKinds("src/a.py", "allowed = True  # \u202e eurT ;\u2066\n"), ["direction-control"]);
  });
  it("turn a text and turn it back", () => {
    assert.deepEqual(listKinds("ar.md", "\u202bنص\u202c\n"), []);
    assert.deepEqual(listKinds("src/ar.js", 'export default { a: "\u202bنص\u202c", b: "\u2067نص\u2069 5" };\n'), []);
    assert.deepEqual(listKinds("src/a.js", 'const marks = ["\u202a", "\u202b", "\u202e", "\u2066"];\n'), []);
  });
});

describe("letters that look like others", () => {
  it("are seen in a name", () => {
    const [shape] = read("src/a.js", "// é\nfunction сheck() {}\ncheck();\n");
    assert.deepEqual([shape?.kind, shape?.at.line, shape?.at.column], ["lookalike-letters", 2, 10]);
  });
  it("are let be in texts, in comments, and where a name is of one script", () => {
    assert.deepEqual(listKinds("src/a.js", 'const a = "сheck"; // сheck\nconst привет = 1, Δx = 2, μs = 3;\n'), []);
  });
});

describe("a text that is put in another order by a seed", () => {
  const shuffler =
    'var f=function(l,e){var h=l.length;var g=[];for(var j=0;j<h;j++){g[j]=l.charAt(j)};for(var j=0;j<h;j++){var s=e*(j+489)+(e%19597);var w=e*(j+659)+(e%48014);var t=s%h;var p=w%h;var y=g[t];g[t]=g[p];g[p]=y;e=(s+w)%4573868};return g.join("")};';
  it("is seen", () => assert.deepEqual(listKinds("src/a.js", shuffler), ["packed-program"]));
  it("is not a list that is shuffled", () => {
    const plain =
      "export function shuffle(list, random) {\n  for (let at = list.length - 1; at > 0; at -= 1) {\n    const other = Math.floor(random() * (at + 1));\n    const kept = list[at];\n    list[at] = list[other];\n    list[other] = kept;\n  }\n  return list.map((each) => each.charAt(0)).join();\n}\n";
    assert.deepEqual(listKinds("src/a.js", plain), []);
  });
});

describe("assets that are none", () => {
  it("are seen where a program is named as a font, an image or a dictionary", () => {
    for (const path of ["public/fa.woff2", "a.png", "words.dict", "a.svg", "a.js.map"])
      assert.ok(listKinds(path, `${program}\nconst x = eval("1");\n`).includes("program-as-asset"), path);
  });
  it("are seen behind a signature that was written by hand", () => {
    assert.ok(listKinds("a.woff2", `wOF2=1;${program}const x = eval("1");`).includes("program-as-asset"));
  });
  it("are seen where plain text is named as a font", () => {
    assert.deepEqual(listKinds("a.woff2", "some notes, nothing else\n"), ["text-as-asset"]);
  });
  it("are let be where a pointer or an error page stands in", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    assert.deepEqual(listKinds("a.png", pointer), []);
    assert.deepEqual(listKinds("a.png", "<!DOCTYPE html><html><body>404</body></html>"), []);
    assert.deepEqual(listKinds("a.png", ""), []);
    assert.deepEqual(listKinds("words.dict", "function\nreturn\nimport\nrequire\n".repeat(40)), []);
    assert.deepEqual(
      listKinds(
        "notes.txt",
        "To install, run the command below and wait for it to end.\n\n  const a = require('a');\n  a.run();\n\nThen open the page in a browser and log in as usual.\n",
      ),
      [],
    );
  });
});

describe("packed programs", () => {
  const packed: readonly (readonly [string, string, string])[] = [
    [
      "words and a function of letters",
      "src/a.js",
      `eval(function(p,a,c,k,e,d){e=function(c){return c};return p}('0 1',2,2,'a|b'.split('|'),0,{}))`,
    ],
    ["brackets alone", "src/a.js", "[][(![]+[])[+[]]+(![]+[])[!+[]+!+[]]]".repeat(20)],
    [
      "a decoder that is run, in Python",
      "src/a.py",
      "import zlib, base64\nexec(zlib.decompress(base64.b64decode(x[::-1])))\n",
    ],
    [
      "a decoder that is run later on its line",
      "src/a.py",
      "_ = lambda __ : __import__('zlib').decompress(__);exec((_)(b'x'))\n",
    ],
    ["a decoder that is run, in PHP", "a.php", "<?php eval(gzinflate(base64_decode('x'))); ?>"],
  ];
  for (const [name, path, text] of packed)
    it(`are seen: ${name}`, () => assert.ok(listKinds(path, text).includes("packed-program")));
  it("are not rulers, tables, or a decoder that nothing runs", () => {
    assert.deepEqual(listKinds("src/a.js", `// ${"-=".repeat(400)}\nconst t = [${"[], ".repeat(300)}];\n`), []);
    assert.deepEqual(listKinds("src/a.py", "import zlib\ndef read(x):\n    return zlib.decompress(x)\n"), []);
  });
});

it("tells the telling one among many that are harmless", () => {
  const decoys = Array.from(
    { length: 60 },
    (_, index) => `const k${index} = "${`0123456789abcdef${index}${index}`.repeat(30)}";`,
  );
  const shapes = read("src/a.js", `${decoys.join("\n")}\nconst p = "${base64(program)}";\n`);
  assert.equal(shapes.length, 5);
  assert.ok(shapes.some(({ at }) => at.excerpt.startsWith("base64 of javascript")));
});

describe("hostile files", () => {
  it("never throw, and give shapes that lie inside the file", () => {
    const paths = constantFrom("a.js", "a.config.js", ".env", "a.svg", "a.css", "a.json", "a.woff2", "a.py", "a");
    check(
      property(
        paths,
        uint8Array({ maxLength: 400 }),
        constantFrom("\\x41", " ".repeat(160), "_0x1a(", "'", "\u200b", "eval(function(", "<!--", "/*", "="),
        (path, noise, bait) => {
          const bytes = Buffer.concat([Buffer.from(bait.repeat(20)), noise, Buffer.from(bait.repeat(20))]);
          for (const { at } of read(path, bytes)) assert.ok((at.line ?? 0) >= 1 && (at.column ?? 0) >= 1);
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  for (const bait of [
    "a",
    " ",
    "\\x41",
    "=/[",
    '"',
    "aHR0cHM6Ly9h",
    "key='aHR0cHM6Ly9h';",
    "_0x12(0x1a)",
    "[]()!+",
    "<!--",
    "\u200b",
    "аb",
    '"a":[{',
  ])
    it(`cost linear time: a line of 20 MB of ${JSON.stringify(bait)}`, () => {
      const bytes = Buffer.alloc(20_000_000, bait);
      const started = performance.now();
      for (const [path, type, role] of [
        ["a.js", "javascript", "source"],
        ["a.config.js", "javascript", "config"],
        [".env", "env", "config"],
        ["a.svg", "svg", "asset"],
      ] as const)
        findShapes({ path, bytes, role, type });
      assert.ok(performance.now() - started < 60_000);
    });
});
