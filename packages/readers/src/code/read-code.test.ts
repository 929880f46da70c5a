import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeTree } from "../tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../tree/spool.ts";
import { readCode } from "./read-code.ts";

const folder = createSpoolFolder();
const spool = openSpool(folder, "tree");
after(() => {
  spool.close();
  removeSpoolFolder(folder);
});

async function findUnjudged(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { unjudged } = await readCode(makeTree(files, spool), {
    snapshot: { kind: "delivered", name: "" },
    depth: "whole",
    readsOrders: false,
    onStart: () => undefined,
    isWanted: () => true,
    announce: () => undefined,
    listed: [],
    history: [],
  });
  return unjudged.map(({ path }) => path);
}

const manifest = '{ "name": "a", "main": "index.js" }\n';

test("what runs and cannot be read is told", async () => {
  const files = { "package.json": manifest, "index.js": "require('child_process').exec('x'); ((;\n" };
  assert.deepEqual(await findUnjudged(files), ["index.js"]);
});

test("a style sheet that a program imports is no program that could not be read", async () => {
  const files = {
    "package.json": manifest,
    "index.js": "import './look.css';\nfetch('https://a.example/').then((answer) => answer.text());\n",
    "look.css": ".button { color: red; }\n.other { display: none; }\n",
  };
  assert.deepEqual(await findUnjudged(files), []);
});
