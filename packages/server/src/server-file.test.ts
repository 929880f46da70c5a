import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { describeOwnProcess, type FolderOwner } from "@doorward/store";
import { readServerFile, removeServerFile, writeServerFile } from "./server-file.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-server-file-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "server.json");
const told = { url: "http://127.0.0.1:8420", localKey: "dwlocal_a" };
const own = describeOwnProcess();

function leave(owner: FolderOwner): string {
  const text = JSON.stringify({ owner, ...told });
  writeFileSync(path, text);
  return text;
}

test("a server that runs is found, and nobody but its owner may read how", () => {
  writeServerFile(folder, told, new Date());
  assert.deepEqual(readServerFile(folder), { owner: own, ...told });
  assert.equal(statSync(path).mode & 0o077, 0);
  removeServerFile(folder);
  assert.equal(existsSync(path), false);
});

test("what a killed server left is not believed, and is removed by the next", () => {
  // Processes have smaller numbers than this on every system.
  leave({ ...own, process: 2 ** 30 });
  assert.equal(readServerFile(folder), undefined);
  removeServerFile(folder);
  assert.equal(existsSync(path), false);
});

test("the file of another server is left alone", async () => {
  const module = JSON.stringify(import.meta.resolve("./server-file.ts"));
  const write = `import { writeServerFile } from ${module};
    writeServerFile(${JSON.stringify(folder)}, ${JSON.stringify(told)}, new Date());
    process.stdout.write("written");
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", write], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(other.stdout, "data");
    removeServerFile(folder);
    assert.equal(readServerFile(folder)?.owner.process, other.pid);
  } finally {
    other.kill("SIGKILL");
  }
});

test("a server of another container is not believed, whatever runs here under its number, and its file stays", () => {
  const other = leave({ ...own, space: "another" });
  assert.equal(readServerFile(folder), undefined);
  removeServerFile(folder);
  assert.equal(readFileSync(path, "utf8"), other);
});
