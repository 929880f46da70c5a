import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { defaultLimits } from "../tree/limits.ts";
import { createSpoolFolder } from "../tree/spool.ts";
import { writeZip } from "../tree/zip/zip.test-support.ts";
import { doJob } from "./do-job.ts";

const spoolFolder = createSpoolFolder();
after(() => rmSync(spoolFolder, { recursive: true }));
const ignore = () => undefined;

/** Opens the folder, and gives the paths of what is in it beside what reading it tells of archives and odd files. */
async function openAndRead(path: string, lookInto: readonly string[]) {
  const opened = await doJob(
    { kind: "open", path, spoolFolder, limits: defaultLimits, deliver: undefined, lookInto },
    ignore,
  );
  assert.ok(opened.kind === "open");
  const { tree } = opened;
  const read = await doJob(
    { kind: "read", tree, part: "everything", listed: [], registryManifest: undefined, skip: [] },
    ignore,
  );
  assert.ok(read.kind === "read");
  return { paths: tree.entries.map((entry) => entry.path), archives: read.archives, files: read.files };
}

test("an archive under the name of a text is told by the survey, and opened when it is to be looked into", async () => {
  const folder = join(spoolFolder, "handed in");
  mkdirSync(folder);
  writeFileSync(join(folder, "words.js"), writeZip([{ name: "inner.js", content: "eval(a)" }]));
  writeFileSync(join(folder, "picture.js"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  const first = await openAndRead(folder, []);
  assert.deepEqual(first.paths, ["picture.js", "words.js"]);
  assert.deepEqual(first.archives, ["words.js"]);
  assert.deepEqual(
    first.files.map(({ at, type }) => `${at.path}: ${type}`),
    ["picture.js: png", "words.js: zip"],
  );
  assert.deepEqual((await openAndRead(folder, first.archives)).paths, ["picture.js", "words.js", "words.js!/inner.js"]);
});
