import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { readServerFile, removeServerFile, writeServerFile } from "./server-file.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-server-file-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "server.json");
const told = { url: "http://127.0.0.1:8420", localKey: "dwlocal_a" };

test("a server that runs is found, and nobody but its owner may read how", () => {
  writeServerFile(folder, told);
  assert.deepEqual(readServerFile(folder), { pid: process.pid, ...told });
  assert.equal(statSync(path).mode & 0o077, 0);
  removeServerFile(folder);
  assert.equal(existsSync(path), false);
});

test("what a killed server left is not believed, and is removed by the next", () => {
  // Processes have smaller numbers than this on every system.
  writeFileSync(path, JSON.stringify({ pid: 2 ** 30, ...told }));
  assert.equal(readServerFile(folder), undefined);
  removeServerFile(folder);
  assert.equal(existsSync(path), false);
});

test("the file of another server is left alone", () => {
  const other = JSON.stringify({ pid: process.ppid, ...told });
  writeFileSync(path, other);
  removeServerFile(folder);
  assert.equal(readFileSync(path, "utf8"), other);
});
