import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "../read.test-support.ts";

test("parts of the script's own path are put together as cmd does it", () => {
  const around = {
    language: "batch",
    path: "bin/tool.cmd",
    folder: "bin",
    files: ["bin/tool", "bin/tool.cmd"],
  } as const;
  const targets = (text: string) => readText(text, around).reading.effects.map(({ target }) => target);
  assert.deepEqual(targets('@node "%~dpn0" %*'), ["bin/tool"]);
  assert.deepEqual(targets('@node "%~dp0tool" %*'), ["bin/tool"]);
  assert.deepEqual(targets('@node "%~dpnx0"'), ["bin/tool.cmd"]);
  assert.deepEqual(targets('@node "%~f0"'), ["bin/tool.cmd"]);
});
