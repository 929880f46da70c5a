import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { effectsOf, onlyEffect, readFiles } from "../read-program.test-support.ts";

describe("what a program knows of itself", () => {
  test("the interpreter that runs it", async () => {
    const source = `require("child_process").spawn(process.execPath, ["-e", "fetch('https://a.example/')"]);`;
    const [run] = await effectsOf("run", source);
    assert.deepEqual(run?.subject.texts, ["node -e fetch('https://a.example/')"]);
    assert.ok(run.traits.includes("inline-code"));
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, ["https://a.example/"]);
  });

  for (const own of ["process.argv[1]", "require.main.filename", "__filename"])
    test(`its own file as ${own}`, async () => {
      const [deletion] = await effectsOf("delete", `require("fs").unlinkSync(${own});`, "lib/setup.js");
      assert.equal(deletion?.target, "lib/setup.js");
    });

  test("its own file and interpreter in Python", async () => {
    const { effects } = await readFiles({
      "a.py": "import os, subprocess, sys\nos.remove(sys.argv[0])\nsubprocess.run([sys.executable, 'b.py'])\n",
    });
    assert.equal(onlyEffect(effects, "delete").target, "a.py");
    assert.deepEqual(onlyEffect(effects, "run").subject.texts, ["python b.py"]);
  });

  test("other arguments stay unknown", async () => {
    const [read] = await effectsOf("read", `require("fs").readFileSync(process.argv[2]);`);
    assert.deepEqual(read?.subject.texts, []);
  });
});

describe("what a program changes about itself", () => {
  test("its name among the processes", async () => {
    const [write] = await effectsOf("write", `process.title = "npm-cache";`);
    assert.deepEqual([write?.via, write?.payload?.texts], ["process.title", ["npm-cache"]]);
  });

  test("a check that a variable turns off", async () => {
    const [write] = await effectsOf("write", `process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";`);
    assert.deepEqual([write?.subject.texts, write?.traits], [["NODE_TLS_REJECT_UNAUTHORIZED"], ["unprotected"]]);
    assert.deepEqual(await effectsOf("write", `process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";`), []);
  });
});

describe("values of the registry", () => {
  test("through winreg", async () => {
    const [write] = await effectsOf(
      "write",
      `const Registry = require("winreg");
       new Registry({ hive: Registry.HKCU, key: "\\\\Software\\\\Run" }).set("App", Registry.REG_SZ, "app.exe", () => {});`,
    );
    assert.deepEqual([write?.subject.texts, write?.payload?.texts], [["\\Software\\Run\\App"], ["app.exe"]]);
  });

  test("through regedit", async () => {
    const [write] = await effectsOf(
      "write",
      `require("regedit").putValue({ "HKCU\\\\Software\\\\Run": { App: { value: "app.exe", type: "REG_SZ" } } });`,
    );
    assert.deepEqual([write?.subject.texts, write?.payload?.texts], [["HKCU\\Software\\Run\\App"], ["app.exe"]]);
  });
});
