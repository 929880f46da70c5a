import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { defaultLimits } from "./limits.ts";
import { seePath } from "./open.test-support.ts";
import { openTree } from "./open-tree.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "./spool.ts";
import type { Tree } from "./tree.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorward-walk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer = "", mode = 0o644): void {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content, { mode });
}

/** Opens a folder and, unlike `seePath`, leaves its files unread. */
async function openFolder(path: string): Promise<Tree> {
  const spoolFolder = createSpoolFolder();
  const spool = openSpool(spoolFolder, "unpacked");
  const { tree } = await openTree(path, { limits: defaultLimits, spool });
  spool.close();
  removeSpoolFolder(spoolFolder);
  return tree;
}

describe("a folder", () => {
  it("gives all its files, sorted, without reading them", async () => {
    write("b.js", "b();");
    write("a/.git/hooks/post-checkout", "#!/bin/sh", 0o755);
    write("a.js", "a();");
    const seen = await seePath(folder);
    assert.equal(seen.form, "folder");
    assert.equal(seen.sha256, undefined);
    assert.deepEqual(seen.paths, ["a.js", "a/.git/hooks/post-checkout", "b.js"]);
    assert.equal(seen.file("a/.git/hooks/post-checkout")?.executable, true);
    assert.deepEqual(seen.file("a.js")?.bytes, { kind: "file", path: join(folder, "a.js") });
    assert.deepEqual(seen.tree.oddities, []);
    assert.deepEqual(seen.reasons, []);
  });

  it("takes links as links, also those that lead out or in circles", async () => {
    write("a/file", "x");
    symlinkSync("..", join(folder, "a", "circle"));
    symlinkSync("/etc/passwd", join(folder, "out"));
    symlinkSync("nowhere", join(folder, "nowhere"));
    const seen = await seePath(folder);
    assert.deepEqual(seen.paths, ["a/circle", "a/file", "nowhere", "out"]);
    assert.deepEqual(seen.tree.entries[3], { kind: "link", path: "out", target: "/etc/passwd", hard: false });
  });

  it("takes devices as devices, and never opens them", { skip: process.platform !== "linux" }, async () => {
    const { entries } = await openFolder("/dev");
    const found = entries.find((entry) => entry.path === "null");
    assert.deepEqual(found, { kind: "special", path: "null", what: "device" });
  });

  it("does not read a file of 2 GB that holds nothing", async () => {
    write("sparse");
    truncateSync(join(folder, "sparse"), 2_000_000_000);
    const start = process.cpuUsage();
    const tree = await openFolder(folder);
    const { user, system } = process.cpuUsage(start);
    assert.equal(tree.entries.length, 1);
    // Reading it would take a hundred times as long.
    assert.ok(user + system < 100_000, `took ${user + system} microseconds`);
  });

  it("says what may not be read", { skip: process.getuid?.() === 0 ? "root may read anything" : false }, async () => {
    write("closed/file", "x");
    write("secret", "x", 0);
    chmodSync(join(folder, "closed"), 0);
    const seen = await seePath(folder).finally(() => chmodSync(join(folder, "closed"), 0o700));
    assert.deepEqual(seen.reasons, ["secret: it may not be read", "closed: it may not be read"]);
    assert.deepEqual(seen.paths, []);
  });

  it("says which names are not text", { skip: process.platform !== "linux" }, async () => {
    write("good", "x");
    for (const byte of [0xfe, 0xff]) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([byte])]), "");
    const seen = await seePath(folder);
    assert.deepEqual(seen.paths, ["good"]);
    assert.deepEqual(seen.reasons, [
      "\ufffd: its name is not valid text",
      "\ufffd: it could not be found under its name",
    ]);
  });

  it("says which names collide", { skip: process.platform !== "linux" }, async () => {
    write(".Git/config", "x");
    write(".git/config", "x");
    const seen = await seePath(folder);
    assert.deepEqual(seen.odd("case-collision"), [".Git", ".Git/config", ".git", ".git/config"]);
  });

  it("stops at the limit, with what lies nearest", async () => {
    for (let index = 0; index < 30; index += 1) write(`deep/er/${index}`);
    write("z");
    const seen = await seePath(folder, { entries: 10 });
    assert.ok(seen.paths.includes("z"));
    assert.ok(seen.paths.length < 10);
    assert.match(seen.reasons[0] ?? "", /: holds more than 10 entries$/u);
  });
});
