import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, constantFrom, property, string } from "fast-check";
import { recogniseType } from "./recognise.ts";
import { settleType } from "./settle-type.ts";
import { fileTypes } from "./types.ts";

const beginnings = [
  "const a = require('b');\nmodule.exports = function () { return a; };\n",
  "import os\ndef f(x):\n    return os.path\n",
  "#!/bin/sh\nset -e\necho hello\n",
  "<html><body></body></html>",
  '{ "version": 3, "sources": [], "mappings": "" }',
  "-----BEGIN CERTIFICATE-----\nMIIB",
  "[InternetShortcut]\nURL=https://a.example/\n",
  "{\\rtf1 hello}",
  "plain words of a text\n",
  ".a { color: red; }\n",
];

test("a look that knows the name settles on the same type as one that does not", () => {
  check(
    property(constantFrom(...beginnings), string(), constantFrom(...fileTypes), (beginning, end, named) => {
      const head = Buffer.from(beginning + end);
      assert.equal(settleType(recogniseType(head, undefined, named), named), settleType(recogniseType(head), named));
    }),
    { numRuns: 2000 },
  );
});
