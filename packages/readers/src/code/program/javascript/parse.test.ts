import assert from "node:assert/strict";
import { test } from "node:test";
import { parseJavaScript } from "./parse.ts";

test("brackets that no hand opened end in a reason, not in a crash of the parser", () => {
  for (const bracket of ["(", "[", "{"])
    assert.deepEqual(parseJavaScript("a.js", bracket.repeat(1_000_000)), { problem: "it is nested too deeply" });
});

test("many brackets that close again are read", () => {
  const { program } = parseJavaScript("a.js", "f([{}]);".repeat(5000)) as { readonly program?: object };
  assert.ok(program !== undefined);
});

test("brackets in comments and texts keep no program from being read", () => {
  const bait = "(".repeat(10_000);
  for (const text of [`// ${bait}\neval(a);`, `/* ${bait} */ eval(a);`, `eval(a); b = "${bait}";`]) {
    const { program } = parseJavaScript("a.js", text) as { readonly program?: object };
    assert.ok(program !== undefined, text.slice(0, 20));
  }
});
