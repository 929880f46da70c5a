import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ExampleContent } from "@doorward/core";
import { makeTree } from "../tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../tree/spool.ts";
import { viewTree } from "../tree/view.ts";
import { followSurface, openFollowing } from "./follow-commands.ts";
import { openLinks } from "./link-reach.ts";
import { readSurfaces } from "./surfaces/read-surfaces.ts";

describe("files that a surface runs", () => {
  it("gives a hook without a first line to the shell, as Git does", () => {
    assert.deepEqual(followAll({ ".husky/pre-commit": "npx lint-staged\nnode check.js\n", "check.js": "" }), [
      "lint-staged",
      "node check.js",
    ]);
  });

  it("reads no program of another kind as a script", () => {
    assert.deepEqual(followAll({ ".husky/pre-commit": { base64: "f0VMRgIBAQAAAAAAbm9kZSBhLmpzCg==" } }), []);
    assert.deepEqual(followAll({ ".husky/pre-commit": "run(1)\n" }, "python"), []);
    assert.deepEqual(followAll({ ".husky/pre-commit": "#!/usr/bin/perl\nuse strict;\n" }), []);
  });
});

/** The command lines that are started once every surface of a tree ran; `language` is that of all its files. */
function followAll(files: Readonly<Record<string, ExampleContent>>, language?: "python"): string[] {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "files");
  try {
    const view = viewTree(makeTree(files, spool));
    const following = openFollowing(view, openLinks(), () => language);
    for (const [index, surface] of readSurfaces(view).surfaces.entries()) followSurface(following, surface, index);
    return following.effects.flatMap(({ kind, subject }) => (kind === "run" ? subject.texts : []));
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}
