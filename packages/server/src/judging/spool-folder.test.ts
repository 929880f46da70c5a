import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { describeOwnProcess, writeOwner, type FolderOwner } from "@doorward/store";
import { openSpoolFolder } from "./spool-folder.ts";

const spools = mkdtempSync(join(tmpdir(), "doorward-spools-"));
after(() => rmSync(spools, { recursive: true, force: true }));
const own = describeOwnProcess();
const hour = 3_600_000;

/** What a worker left, who was last there so many milliseconds ago. */
function leave(name: string, owner: FolderOwner | undefined, silence: number): string {
  const path = join(spools, name);
  mkdirSync(path);
  writeFileSync(join(path, "arrival-1.eml"), "left");
  const seen = new Date(Date.now() - silence);
  if (owner !== undefined) {
    writeFileSync(join(path, "owner"), writeOwner(owner));
    utimesSync(join(path, "owner"), seen, seen);
  }
  utimesSync(path, seen, seen);
  return path;
}

const open = (longestSilence = hour) => openSpoolFolder(spools, new Date(), longestSilence);

test("two workers of one number have folders of their own", () => {
  const [one, other] = [open(), open()];
  assert.notEqual(one.path, other.path);
  one.remove();
  assert.equal(existsSync(other.path), true);
  other.remove();
  assert.deepEqual(readdirSync(spools), []);
});

test("what a worker left is removed once he is gone, and never before", () => {
  // Processes have smaller numbers than this on every system.
  const gone = leave("gone", { ...own, process: 2 ** 30 }, 0);
  const here = leave("here", own, 2 * hour);
  const elsewhere = leave("elsewhere", { ...own, space: "another" }, hour / 2);
  const silent = leave("silent", { ...own, space: "another" }, 2 * hour);
  const nameless = leave("nameless", undefined, 2 * hour);
  const spool = open();
  assert.deepEqual(
    [gone, here, elsewhere, silent, nameless].map((path) => existsSync(path)),
    [false, true, true, false, false],
  );
  open(0).remove();
  assert.deepEqual([existsSync(here), existsSync(elsewhere)], [true, false]);
  rmSync(here, { recursive: true });
  spool.remove();
});

test("a folder that was taken for left is there again with its owner", () => {
  const spool = open();
  rmSync(spool.path, { recursive: true });
  spool.keep();
  open(0).remove();
  assert.deepEqual(readdirSync(spool.path), ["owner"]);
  spool.remove();
});
