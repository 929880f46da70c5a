import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findConsoleFaults } from "./console.ts";
import { findFileFaults, findTestFaults } from "./files.ts";
import { findBrowserFaults, findComputedImports, findGuardFaults } from "./guarded.ts";
import { findExampleFaults, findKindFaults, findRuleFaults } from "./kinds.ts";
import { findLayerFaults, type Layer } from "./layers.ts";
import { readSourceFile, type SourceFile } from "./source-file.ts";

const layers: Readonly<Record<string, Layer>> = {
  core: { packages: [], node: false, registry: false },
  readers: { packages: ["core"], node: true, registry: true },
};

function importing(path: string, ...requests: string[]): SourceFile {
  return readSourceFile(path, requests.map((request) => `import "${request}";\n`).join(""));
}

describe("a source file", () => {
  it("tells every way of importing", () => {
    const text = `import type { A } from "a";
import * as b from "./b.ts";
export { c } from "c";
export * from "d";
const e = await import("e");
const f = await import(name);
`;
    assert.deepEqual(readSourceFile("a.ts", text).imports, ["a", "./b.ts", "c", "d", "e"]);
  });
  it("is data when it holds no function, class or call", () => {
    assert.ok(readSourceFile("a.ts", 'export const a: ReadonlySet<string> = new Set(["b"]);').isData);
    assert.ok(!readSourceFile("a.ts", "export const a = () => 1;").isData);
    assert.ok(!readSourceFile("a.ts", "export const a = make();").isData);
  });
});

describe("layers", () => {
  const refused: [string, string, RegExp][] = [
    ["packages/core/src/a.ts", "@doorward/readers", /lean on nothing/u],
    ["packages/core/src/a.ts", "node:fs", /without Node's modules/u],
    ["packages/core/src/a.ts", "zod", /without packages from the registry/u],
    ["packages/readers/src/a.ts", "@doorward/rules", /lean on core/u],
    ["packages/readers/src/a.ts", "../../core/src/index.ts", /by their name/u],
    ["packages/readers/src/a.test.ts", "@doorward/rules", /lean on core/u],
    ["packages/new/src/a.ts", "node:fs", /not in the table/u],
  ];
  for (const [path, request, reason] of refused)
    it(`refuse ${request} in ${path}`, () => {
      assert.match(findLayerFaults([importing(path, request)], layers).join(), reason);
    });

  it("allow what the table says, and what tests need", () => {
    const files = [
      importing("packages/readers/src/a.ts", "@doorward/core", "node:fs", "oxc-parser", "./b.ts", "../package.json"),
      importing("packages/core/src/a.test.ts", "node:test", "node:assert/strict", "fast-check", "./a.ts"),
      importing("tools/a.ts", "@doorward/rules", "node:http"),
    ];
    assert.deepEqual(findLayerFaults(files, layers), []);
  });
});

describe("kinds", () => {
  const folders = { shared: ["text"], joining: ["arrival"] };
  it("may not lean on each other", () => {
    const file = importing("packages/readers/src/code/a.ts", "../file/b.ts");
    assert.match(findKindFaults([file], "readers", folders).join(), /code\/ may not lean on file\//u);
  });
  it("are not known to shared folders", () => {
    const file = importing("packages/readers/src/text/a.ts", "../code/b.ts");
    assert.match(findKindFaults([file], "readers", folders).join(), /text\/ may not lean on code\//u);
  });
  it("meet in a joining folder that they do not know", () => {
    const joining = importing("packages/readers/src/arrival/a.ts", "../code/b.ts", "../file/c.ts");
    assert.deepEqual(findKindFaults([joining], "readers", folders), []);
    const file = importing("packages/readers/src/code/a.ts", "../arrival/b.ts");
    assert.match(findKindFaults([file], "readers", folders).join(), /code\/ may not lean on arrival\//u);
  });
  it("stand beside named folders only", () => {
    const file = importing("packages/readers/src/things/a.ts");
    assert.match(findKindFaults([file], "readers", folders).join(), /neither a kind nor/u);
  });
  it("may lean on shared folders and themselves, and the top on all", () => {
    const files = [
      importing("packages/readers/src/code/a/b.ts", "../../text/c.ts", "../d.ts"),
      importing("packages/readers/src/index.ts", "./code/d.ts", "./file/e.ts"),
    ];
    assert.deepEqual(findKindFaults(files, "readers", folders), []);
  });
});

describe("rules", () => {
  it("may not lean on other rules or other kinds", () => {
    for (const request of ["../other-rule/rule.ts", "../../file/shared.ts", "../../index.ts"])
      assert.match(
        findRuleFaults([importing("packages/rules/src/code/one-rule/rule.ts", request)]).join(),
        /a rule leans/u,
      );
  });
  it("may lean on core, their folder, text, and files beside their folder", () => {
    const allowed = ["@doorward/core", "./names.ts", "../../text/words.ts", "../chain.ts"];
    assert.deepEqual(findRuleFaults([importing("packages/rules/src/code/one-rule/rule.ts", ...allowed)]), []);
  });
  it("are judged without their examples", () => {
    const file = importing("packages/doors/src/interview.ts", "@doorward/rules/examples");
    assert.match(findExampleFaults([file]).join(), /never loaded when judging/u);
  });
});

describe("the console", () => {
  const refused: [string, string, RegExp][] = [
    ["shared/parts/a.tsx", "../../features/queue/b.tsx", /shared\/ may not lean on features\//u],
    ["features/queue/a.tsx", "../../app/b.ts", /features\/ may not lean on app\//u],
    ["features/queue/a.tsx", "../case/b.tsx", /may not lean on another/u],
    ["features/queue/a.tsx", "@doorward/server", /the contract of the server/u],
  ];
  for (const [path, request, reason] of refused)
    it(`refuses ${request} in ${path}`, () => {
      assert.match(findConsoleFaults([importing(`packages/console/src/${path}`, request)]).join(), reason);
    });

  it("may lean downwards, on its own screen and on the contract", () => {
    const files = [
      importing("packages/console/src/app/a.ts", "../features/queue/screen.ts", "../shared/b.ts", "react"),
      importing("packages/console/src/features/queue/a.tsx", "./b.ts", "../../shared/c.ts", "@doorward/server/client"),
      importing("packages/console/src/features/queue/b.ts", "@doorward/server/zip"),
    ];
    assert.deepEqual(findConsoleFaults(files), []);
  });
});

describe("guarded modules", () => {
  const guard = { modules: /^node:net$/u, why: "no", places: ["packages/cli/src/fetch/"], inTests: false };
  it("are refused outside their places", () => {
    assert.equal(findGuardFaults([importing("packages/cli/src/main.ts", "node:net")], [guard]).length, 1);
    assert.equal(findGuardFaults([importing("packages/cli/src/main.test.ts", "node:net")], [guard]).length, 1);
    assert.equal(findGuardFaults([importing("packages/cli/src/fetch/a.ts", "node:net")], [guard]).length, 0);
  });
  it("are allowed in tests when the guard says so", () => {
    const file = importing("packages/cli/src/main.test.ts", "node:net");
    assert.deepEqual(findGuardFaults([file], [{ ...guard, inTests: true }]), []);
  });
});

describe("modules chosen at run time", () => {
  it("are refused in the product only", () => {
    const text = "const rule = await import(path);\n";
    assert.equal(findComputedImports([readSourceFile("packages/cli/src/a.ts", text)]).length, 1);
    assert.equal(findComputedImports([readSourceFile("packages/cli/src/a.ts", 'import("./b.ts");')]).length, 0);
    assert.equal(findComputedImports([readSourceFile("tools/a.ts", text)]).length, 0);
  });
});

describe("files", () => {
  const long = "const a = () => 1;\n".repeat(301);
  it("are refused when too long, unless they are data, generated, tests or examples", () => {
    assert.match(findFileFaults([readSourceFile("tools/a.ts", long)]).join(), /301 lines/u);
    const exempt = [
      "tools/a.generated.ts",
      "tools/a.test.ts",
      "tools/a.test-support.ts",
      "packages/rules/src/code/a/examples.ts",
    ];
    assert.deepEqual(findFileFaults(exempt.map((path) => readSourceFile(path, long))), []);
    assert.deepEqual(findFileFaults([readSourceFile("tools/a.ts", "// row\n".repeat(301))]), []);
  });
  it("are refused with names that fit everything", () => {
    for (const path of [
      "tools/utils.ts",
      "tools/helpers/a.ts",
      "tools/text-utils.ts",
      "tools/common.ts",
      "tools/case-manager.ts",
    ])
      assert.equal(findFileFaults([readSourceFile(path, "")]).length, 1, path);
    for (const path of ["tools/utility-bill.ts", "tools/common-passwords.ts", "tools/hook-managers.ts"])
      assert.deepEqual(findFileFaults([readSourceFile(path, "")]), []);
  });
  it("are refused with a default export", () => {
    assert.match(findFileFaults([readSourceFile("tools/a.ts", "export default 1;")]).join(), /default export/u);
  });
});

describe("tests", () => {
  it("stand beside code", () => {
    const code = readSourceFile("packages/core/src/judge.ts", "");
    assert.deepEqual(findTestFaults([code, readSourceFile("packages/core/src/judge.test.ts", "")]), []);
    assert.equal(findTestFaults([code, readSourceFile("packages/core/src/tests/judge.test.ts", "")]).length, 1);
    assert.equal(findTestFaults([code, readSourceFile("packages/core/src/far/judge.test.ts", "")]).length, 1);
  });
});

describe("places that also run in a browser", () => {
  const places = ["packages/readers/src/link/"];
  it("do without Node's modules, their tests apart", () => {
    assert.equal(findBrowserFaults([importing("packages/readers/src/link/a.ts", "node:fs")], places).length, 1);
    assert.deepEqual(findBrowserFaults([importing("packages/readers/src/link/a.test.ts", "node:test")], places), []);
    assert.deepEqual(findBrowserFaults([importing("packages/readers/src/code/a.ts", "node:fs")], places), []);
  });
});
