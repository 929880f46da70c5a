import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findInterest, isWorthParsing, isWorthParsingVendored } from "./interest.ts";

function interestOf(text: string) {
  return findInterest(Buffer.from(text));
}

describe("what makes a program worth a parse", () => {
  const telling = [
    "eval(text)",
    "import subprocess",
    "exec(requests.get(address).text)",
    "urllib.request.urlopen(b64decode(address))",
    "fetch(address, { body: readFileSync(path) })",
    "axios.post(address, process.env)",
    "clipboard.readText()",
    'require("child" + "_process").exec(command)',
    "import(name)",
    "fs.writeFileSync(path, text)",
    "new Function('a', code)",
  ];
  for (const text of telling) it(text, () => assert.ok(isWorthParsing(interestOf(text))));

  const harmless = [
    "fetch(address)",
    "const a = atob(text);",
    "console.log(process.env.HOME)",
    "pattern.exec(text)",
    "fetch(process.env.NODE_ENV)",
    'import("./page")',
  ];
  for (const text of harmless) it(`is not ${text} alone`, () => assert.ok(!isWorthParsing(interestOf(text))));

  it("is nothing in a program that only calculates and shows", () => {
    assert.ok(!isWorthParsing(interestOf("export const add = (a, b) => a + b;\nconsole.log(add(1, 2));\n")));
  });

  it("is more than one word in third parties' code", () => {
    assert.ok(!isWorthParsingVendored(interestOf("eval(text)")));
    assert.ok(isWorthParsingVendored(interestOf("fetch(atob(address)).then((answer) => eval(answer))")));
  });
});
