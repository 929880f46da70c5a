import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import { Problem } from "@doorward/core";
import { sevenZipFixtures } from "./foreign/foreign.test-support.ts";
import { defaultLimits } from "./limits.ts";
import { seeBytes, seePath } from "./open.test-support.ts";
import { openTree } from "./open-tree.ts";
import { readFixture, writeWords } from "./packed/packed.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "./spool.ts";
import { writeTar, writeTarMember } from "./tar/tar.test-support.ts";
import { writeZip } from "./zip/zip.test-support.ts";

const words = writeWords(7, 20_000);
const zeros = Buffer.alloc(40_000_000);

describe("openTree", () => {
  it("opens a single file", async () => {
    const seen = await seeBytes(Buffer.from("alert(1)"), "note.js");
    assert.equal(seen.form, "file");
    assert.equal(seen.sha256, createHash("sha256").update("alert(1)").digest("hex"));
    assert.deepEqual(Object.fromEntries(seen.texts), { "note.js": "alert(1)" });
  });

  it("gives the hash of an archive", async () => {
    const bytes = writeZip([{ name: "a", content: "x" }]);
    const seen = await seeBytes(bytes);
    assert.equal(seen.sha256, createHash("sha256").update(bytes).digest("hex"));
  });

  it("opens compressed files that are no archive", async () => {
    for (const [name, bytes] of [
      ["x.js.gz", gzipSync(words)],
      ["x.js.xz", readFixture("wordsXz")],
      ["x.js.bz2", readFixture("wordsBzip2")],
    ] as const) {
      const seen = await seeBytes(bytes, name);
      assert.equal(seen.form, "archive");
      assert.deepEqual(Object.fromEntries(seen.texts), { "x.js": words });
    }
  });

  it("keeps what came before a compressed file breaks", async () => {
    const seen = await seeBytes(gzipSync(words).subarray(0, -12), "x.js.gz");
    assert.ok(words.startsWith(seen.texts.get("x.js") ?? "none"));
    assert.deepEqual(seen.reasons, ["x.js: the archive is cut off"]);
  });

  it("opens what the path leads to when the person named a link", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-link-"));
    writeFileSync(join(folder, "file"), "x");
    symlinkSync("file", join(folder, "link"));
    const seen = await seePath(join(folder, "link"));
    rmSync(folder, { recursive: true });
    assert.deepEqual(Object.fromEntries(seen.texts), { link: "x" });
  });

  it("refuses what is not there or is no file, in one sentence", async () => {
    for (const [path, code] of [
      ["/nowhere/at/all", "input-not-found"],
      ["/dev/null", "input-not-readable"],
    ] as const)
      await assert.rejects(
        seePath(path),
        (error) => error instanceof Problem && error.code === code && error.message.includes(path),
      );
  });

  it("tells how far it is", async () => {
    const folder = createSpoolFolder();
    const spool = openSpool(folder, "unpacked");
    const path = join(folder, "a.tar");
    writeFileSync(path, writeTar(Array.from({ length: 5000 }, (_, index) => ({ name: String(index) }))));
    const told: number[] = [];
    await openTree(path, { limits: defaultLimits, spool, onProgress: (entries) => told.push(entries) });
    spool.close();
    removeSpoolFolder(folder);
    assert.deepEqual(told, [2047, 4095, 5000]);
  });
});

describe("archives inside archives", () => {
  const inner = writeZip([{ name: "run.js", content: "run();" }]);

  it("are opened by their content", async () => {
    const tgz = gzipSync(writeTar([{ name: "inner.bin", content: inner }]));
    const seen = await seeBytes(
      writeZip([
        { name: "data/photo.jpg", content: tgz },
        { name: "x.7z", content: Buffer.from(sevenZipFixtures.plain, "base64") },
        { name: "log.txt.gz", content: gzipSync("log") },
      ]),
    );
    assert.deepEqual(seen.paths, [
      "data/photo.jpg",
      "data/photo.jpg!/inner.bin",
      "data/photo.jpg!/inner.bin!/run.js",
      "log.txt.gz",
      "log.txt.gz!/log.txt",
      "x.7z",
      "x.7z!/d/one.txt",
      "x.7z!/d/sub/link",
      "x.7z!/d/sub/two.js",
    ]);
    assert.deepEqual(seen.reasons, []);
  });

  it("are opened in folders, also behind a picture", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-nested-"));
    writeFileSync(join(folder, "cat.png"), Buffer.concat([Buffer.alloc(100_000, "\x89PNG\r\n"), inner]));
    const seen = await seePath(folder);
    rmSync(folder, { recursive: true });
    assert.deepEqual(seen.paths, ["cat.png", "cat.png!/run.js"]);
    assert.deepEqual(seen.odd("data-around-archive"), ["cat.png"]);
  });

  it("cannot lead out of theirs", async () => {
    const escaping = writeZip([{ name: "../../up.js", content: "x" }]);
    const seen = await seeBytes(writeZip([{ name: "a/b.zip", content: escaping }]));
    assert.deepEqual(seen.paths, ["a/b.zip", "a/b.zip!/up.js"]);
    assert.deepEqual(seen.odd("escaping-path"), ["a/b.zip!/up.js"]);
  });

  it("are opened to a limit", async () => {
    let bytes = inner;
    for (let depth = 0; depth < 8; depth += 1) bytes = writeZip([{ name: "z", content: bytes }]);
    const seen = await seeBytes(bytes, "z", { depth: 2 });
    assert.deepEqual(seen.paths, ["z", "z!/z", "z!/z!/z"]);
    assert.deepEqual(seen.reasons, ["z!/z!/z: an archive more than 2 archives deep"]);
  });

  it("are opened up to a number", async () => {
    const many = Array.from({ length: 5003 }, (_, index) => ({ name: `${index}.gz`, content: gzipSync("") }));
    const seen = await seeBytes(writeTar(many), "a.tar");
    assert.deepEqual(seen.reasons, [
      "5000.gz: one archive too many to be opened",
      "5001.gz: one archive too many to be opened",
      "5002.gz: one archive too many to be opened",
    ]);
  });
});

describe("limits", () => {
  it("hold for what an archive unpacks to, beside its size", async () => {
    const seen = await seeBytes(gzipSync(zeros), "z.gz");
    assert.deepEqual(seen.reasons, ["z.gz: unpacks to more than 200 times its size"]);
    const zip = await seeBytes(writeZip([{ name: "z", content: zeros }]), "z.zip");
    assert.deepEqual(zip.reasons, ["z.zip: unpacks to more than 200 times its size"]);
  });

  it("hold for members that share their bytes", async () => {
    const packed = deflateRawSync(zeros.subarray(0, 12_000_000));
    const shared = Array.from({ length: 40 }, (_, index) => ({
      name: String(index),
      content: zeros.subarray(0, 12_000_000),
      packed,
      ...(index === 0 ? {} : { leaveOutOf: "body" as const, directory: { offset: 0 } }),
    }));
    const seen = await seeBytes(writeZip(shared), "z.zip", { ratio: 5000, unpackedBytes: 30_000_000 });
    assert.ok(seen.reasons.includes("z.zip: unpacks to more than 30 MB"));
    assert.ok(seen.paths.length < 10);
  });

  it("hold for all archives of an arrival together", async () => {
    const part = gzipSync(writeWords(3, 100_000));
    const parts = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.gz`, content: part }));
    const seen = await seeBytes(writeTar(parts), "a.tar", { unpackedBytes: 1_000_000 });
    assert.ok(seen.reasons.some((reason) => reason.endsWith("unpacks to more than 1 MB")));
    assert.ok(seen.reasons.some((reason) => reason.endsWith("one archive too many to be opened")));
  });

  it("hold for one file", async () => {
    const limits = { fileBytes: 1000 };
    const archives = [
      writeZip([{ name: "a", content: words }]),
      writeZip([{ name: "a", content: words, method: 0 }]),
      writeTar([{ name: "a", content: words }]),
      gzipSync(writeTar([{ name: "a", content: words }])),
      writeTar([{ name: "a", content: "x".repeat(2_000_000) }]),
    ];
    for (const bytes of archives) {
      const seen = await seeBytes(bytes, "arrival", limits);
      assert.equal(seen.texts.get("a")?.length, 1000);
      assert.ok((seen.file("a")?.size ?? 0) >= 20_000);
      assert.deepEqual(seen.reasons, ["a: larger than 1,000 bytes"]);
    }
  });

  it("hold for entries and their folders", async () => {
    const tiny = Array.from({ length: 3000 }, (_, index) => ({ name: `f/${index}`, method: 0 }));
    const deep = [{ name: `${"f/".repeat(1000)}a`, content: "x" }];
    for (const bytes of [writeZip(tiny), writeTar(tiny), writeZip(deep)]) {
      const seen = await seeBytes(bytes, "a", { entries: 500 });
      assert.ok(seen.paths.length <= 500);
      assert.deepEqual(seen.reasons, ["a: holds more than 500 entries"]);
    }
  });

  it("hold for oddities", async () => {
    const labels = Array.from({ length: 30 }, (_, index) => ({ name: `V${index}`, type: "V", size: 512 }));
    const seen = await seeBytes(writeTar(labels), "a.tar", { entries: 10 });
    assert.equal(seen.tree.oddities.length, 11);
    assert.deepEqual(seen.reasons, ["a.tar: holds more than 10 oddities"]);
  });

  it("hold for names", async () => {
    const bytes = Buffer.concat([writeTarMember({ name: "n", type: "L", content: "n".repeat(9000), magic: "gnu" })]);
    const seen = await seeBytes(Buffer.concat([bytes, writeTar([{ name: "n", content: "x" }])]), "a.tar");
    assert.equal(seen.paths[0], "n".repeat(4096));
    assert.match(seen.reasons[0] ?? "", /: its name is longer than 4,096 characters$/u);
  });

  it("make thousands of rows into one", async () => {
    const secret = Array.from({ length: 3000 }, (_, index) => ({ name: `${index}`, flags: 1, header: { flags: 1 } }));
    const seen = await seeBytes(writeZip(secret), "a.zip");
    assert.equal(seen.reasons.length, 51);
    assert.equal(seen.reasons.at(-1), "a.zip: 2,950 more: encrypted");
  });
});
