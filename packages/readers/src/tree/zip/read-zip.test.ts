import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crc32, deflateRawSync, zstdCompressSync } from "node:zlib";
import { seeBytes, type Seen } from "../open.test-support.ts";
import { readFixture, writeWords } from "../packed/packed.test-support.ts";
import { writeZip, type WrittenMember } from "./zip.test-support.ts";

const words = writeWords(7, 20_000);
const clean = { oddities: [], reasons: [] };

async function see(members: readonly WrittenMember[], options: Parameters<typeof writeZip>[1] = {}) {
  return seeBytes(writeZip(members, options), "a.zip");
}

function tellOdd({ tree, reasons }: Seen) {
  return { oddities: tree.oddities, reasons };
}

/** An Info-ZIP Unicode path (0x7075) for a name. */
function unicodePath(raw: Buffer, name: string): Buffer {
  const field = Buffer.concat([Buffer.alloc(9), Buffer.from(name)]);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(field.length - 4, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(raw), 5);
  return field;
}

describe("a zip", () => {
  it("gives its files, whatever they are packed with", async () => {
    const seen = await see([
      { name: "stored.txt", content: words, method: 0 },
      { name: "deflated.txt", content: words },
      { name: "bzip2.txt", content: words, packed: readFixture("wordsBzip2"), method: 12 },
      { name: "zstd.txt", content: words, packed: zstdCompressSync(words), method: 93 },
      { name: "xz.txt", content: words, packed: readFixture("wordsXz"), method: 95 },
      { name: "empty.txt" },
    ]);
    assert.equal(seen.form, "archive");
    assert.deepEqual(tellOdd(seen), clean);
    for (const name of ["stored", "deflated", "bzip2", "zstd", "xz"])
      assert.equal(seen.texts.get(`${name}.txt`), words, name);
    assert.equal(seen.texts.get("empty.txt"), "");
  });

  it("says which packing it does not read", async () => {
    const seen = await see([{ name: "a", method: 9 }]);
    assert.deepEqual(seen.reasons, ["a: packed with a method that is not read (9)"]);
  });

  it("may write sizes behind the bytes", async () => {
    const seen = await see([
      { name: "a", content: words, sizesFollow: true },
      { name: "b", content: "b", method: 0, sizesFollow: true },
    ]);
    assert.deepEqual(tellOdd(seen), clean);
    assert.equal(seen.texts.get("a"), words);
    assert.equal(seen.texts.get("b"), "b");
  });

  it("may have the records of large archives", async () => {
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(5n, 4);
    extra.writeBigUInt64LE(5n, 12);
    const wide = { size: 0xff_ff_ff_ff, packedSize: 0xff_ff_ff_ff };
    const seen = await see([{ name: "a", content: "wide!", method: 0, extra, directory: wide }], { wide: true });
    assert.deepEqual(tellOdd(seen), clean);
    assert.equal(seen.texts.get("a"), "wide!");
  });

  it("may have a comment, and may be empty", async () => {
    assert.deepEqual(tellOdd(await see([{ name: "a" }], { comment: "PK\x05\x06 is not here" })), clean);
    const empty = await see([]);
    assert.deepEqual(tellOdd(empty), clean);
    assert.deepEqual(empty.paths, []);
  });

  it("keeps modes, links and special files", async () => {
    const seen = await see([
      { name: "run.sh", content: "#!", mode: 0o100755 },
      { name: "link", content: "../../outside", mode: 0o120777 },
      { name: "pipe", mode: 0o010644 },
      { name: "folder/", mode: 0o040755, method: 0 },
    ]);
    assert.equal(seen.file("run.sh")?.executable, true);
    assert.deepEqual(seen.tree.entries.slice(0, 2), [
      { kind: "link", path: "link", target: "../../outside", hard: false },
      { kind: "special", path: "pipe", what: "pipe" },
    ]);
    assert.equal(seen.paths.length, 3);
  });

  it("decodes names: UTF-8, code page 437, Unicode paths", async () => {
    const old = Buffer.from([0x81, 0x62, 0x65, 0x72]);
    const seen = await see([
      { name: "日本.txt", flags: 2048 },
      { name: old },
      { name: Buffer.from("?.txt"), extra: unicodePath(Buffer.from("?.txt"), "✓.txt") },
      { name: "line\nbreak \u202e.txt", flags: 2048 },
    ]);
    assert.deepEqual(new Set(seen.paths), new Set(["日本.txt", "über", "✓.txt", "line\nbreak \u202e.txt"]));
    assert.deepEqual(tellOdd(seen), clean);
  });

  it("is odd with a Unicode path that says another plain name", async () => {
    const raw = Buffer.from("readme.md");
    const seen = await see([{ name: raw, content: "x", extra: unicodePath(raw, ".vscode/tasks.json") }]);
    assert.deepEqual(seen.odd("lying-archive"), [".vscode/tasks.json"]);
    assert.deepEqual(seen.paths, [".vscode/tasks.json", "readme.md"]);
  });

  it("keeps every version of a name that it has twice; the last one has the name", async () => {
    const seen = await see([
      { name: "a/package.json", content: "first" },
      { name: "a/package.json", content: "second" },
      { name: "a/package.json", content: "third" },
    ]);
    assert.deepEqual(Object.fromEntries(seen.texts), {
      "a/package.json": "third",
      "earlier-1!/a/package.json": "first",
      "earlier-2!/a/package.json": "second",
    });
    assert.deepEqual(seen.odd("same-name-twice"), [
      "a/package.json",
      "earlier-1!/a/package.json",
      "earlier-2!/a/package.json",
    ]);
  });

  it("says what is encrypted, by name", async () => {
    const seen = await see([{ name: "open" }, { name: "secret.js", flags: 1, header: { flags: 1 } }]);
    assert.deepEqual(seen.reasons, ["secret.js: encrypted"]);
    assert.deepEqual(seen.odd("encrypted-member"), ["secret.js"]);
    assert.deepEqual(seen.paths, ["open"]);
  });

  it("reads a member that only claims to be encrypted", async () => {
    const seen = await see([{ name: "a", content: "plain", flags: 1, header: { flags: 0 } }]);
    assert.equal(seen.texts.get("a"), "plain");
    assert.deepEqual(seen.odd("lying-archive"), ["a"]);
  });
});

describe("a zip that lies", () => {
  it("gives a member by both its names", async () => {
    const seen = await see([{ name: "innocent.md", content: "x", header: { name: ".vscode/tasks.json" } }]);
    assert.deepEqual(seen.paths, [".vscode/tasks.json", "innocent.md"]);
    assert.deepEqual(seen.odd("lying-archive"), ["innocent.md"]);
  });

  it("gives a member as both methods read it", async () => {
    const seen = await see([{ name: "a", content: "deflated here", header: { method: 0 } }]);
    assert.equal(seen.texts.get("a"), "deflated here");
    assert.deepEqual(seen.texts.get("earlier-1!/a"), deflateRawSync("deflated here").toString("latin1"));
    assert.deepEqual(seen.odd("lying-archive"), ["a"]);
  });

  it("gives members that its directory leaves out", async () => {
    const hidden: readonly Partial<WrittenMember>[] = [
      { content: "hidden" },
      { content: "hidden", method: 0 },
      { content: "hidden", sizesFollow: true },
      { content: "hidden", method: 0, sizesFollow: true },
    ];
    for (const how of hidden) {
      const seen = await see([
        { name: "a", content: "shown" },
        { name: "hidden.js", leaveOutOf: "directory", ...how },
        { name: "b", content: "shown" },
      ]);
      assert.deepEqual(seen.paths, ["a", "b", "hidden.js"]);
      assert.match(seen.texts.get("hidden.js") ?? "", /^hidden/u);
      assert.deepEqual(seen.odd("lying-archive"), ["a.zip", "hidden.js"]);
    }
  });

  it("gives hidden members behind one that makes no sense", async () => {
    const seen = await see([
      { name: "bait", packed: Buffer.from([0xff, 0xff]), sizesFollow: true, leaveOutOf: "directory" },
      { name: "hidden.js", content: "hidden", leaveOutOf: "directory" },
      { name: "a", content: "shown" },
    ]);
    assert.equal(seen.texts.get("hidden.js"), "hidden");
  });

  it("says which members have no bytes", async () => {
    const seen = await see([{ name: "a" }, { name: "ghost", leaveOutOf: "body" }]);
    assert.deepEqual(seen.reasons, ["ghost: its bytes are not where the directory says"]);
    assert.deepEqual(seen.odd("lying-archive"), ["ghost"]);
  });

  it("says that sizes, checksums and counts are wrong", async () => {
    const lies: readonly Partial<WrittenMember>[] = [
      { directory: { size: 3 } },
      { directory: { size: 3 }, header: { size: 3 } },
      { directory: { size: 3_000_000_000 }, header: { size: 3_000_000_000 } },
      { directory: { checksum: 3 }, header: { checksum: 3 } },
      { packed: Buffer.concat([deflateRawSync("content"), Buffer.from("more")]) },
    ];
    for (const lie of lies) {
      const seen = await see([{ name: "a", content: "content", ...lie }]);
      assert.deepEqual(seen.odd("lying-archive"), ["a"]);
      assert.equal(seen.texts.get("a"), "content");
      assert.equal(seen.file("a")?.size, 7);
    }
    assert.deepEqual((await see([{ name: "a" }], { count: 7 })).odd("lying-archive"), ["a.zip"]);
  });

  it("says which members share bytes", async () => {
    const seen = await see([
      { name: "a", content: "content" },
      { name: "b", content: "content", leaveOutOf: "body", directory: { offset: 0 } },
      { name: "c", content: "content" },
    ]);
    assert.deepEqual(seen.odd("overlapping-members"), ["a", "b"]);
    assert.equal(seen.texts.get("b"), "content");
  });

  it("gives the members of every zip in the file", async () => {
    const first = writeZip([{ name: "first.js", content: "first" }]);
    const seen = await see([{ name: "second.js", content: "second" }], { before: first });
    assert.deepEqual(Object.fromEntries(seen.texts), { "first.js": "first", "second.js": "second" });
    assert.deepEqual(seen.odd("lying-archive"), ["a.zip", "first.js"]);
  });
});

describe("a zip with other bytes around it", () => {
  const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(5000, 7)]);

  it("is found behind anything", async () => {
    const seen = await seeBytes(writeZip([{ name: "a", content: "x" }], { before: picture }), "cat.png");
    assert.equal(seen.texts.get("a"), "x");
    assert.deepEqual(seen.odd("data-around-archive"), ["cat.png"]);
  });

  it("is found behind anything with offsets that count it", async () => {
    const bytes = writeZip([{ name: "a", content: "x", directory: { offset: picture.length } }], { before: picture });
    bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6) + picture.length, bytes.length - 6);
    const seen = await seeBytes(bytes, "cat.png");
    assert.equal(seen.texts.get("a"), "x");
  });

  it("is found before anything", async () => {
    const seen = await see([{ name: "a", content: "x" }], { behind: Buffer.alloc(5000, 7) });
    assert.equal(seen.texts.get("a"), "x");
    assert.deepEqual(seen.odd("data-around-archive"), ["a.zip"]);
  });

  it("is no zip without a directory where it should be", async () => {
    const seen = await seeBytes(Buffer.concat([picture, writeZip([{ name: "a" }]).subarray(-22)]), "cat.png");
    assert.equal(seen.form, "file");
  });
});

describe("a zip that is broken", () => {
  const bytes = writeZip([
    { name: "a", content: "first" },
    { name: "b", content: words },
    { name: "c", content: words, method: 0 },
  ]);

  it("gives what is left of it", async () => {
    const seen = await seeBytes(bytes.subarray(0, 15_000), "a.zip");
    assert.equal(seen.texts.get("a"), "first");
    assert.equal(seen.texts.get("b"), words);
    assert.ok(words.startsWith(seen.texts.get("c") ?? "none"));
    assert.ok(seen.reasons.includes("a.zip: its directory is missing"));
  });

  it("gives what is left of its directory", async () => {
    const broken = Buffer.from(bytes);
    broken.write("XX", broken.lastIndexOf("PK\x01\x02"), "latin1");
    const seen = await seeBytes(broken, "a.zip");
    assert.equal(seen.texts.get("b"), words);
    assert.deepEqual(seen.reasons, ["a.zip: its directory is broken after 2 members"]);
  });

  it("says which member makes no sense", async () => {
    const packed = Buffer.concat([deflateRawSync("x".repeat(9)), Buffer.alloc(3)]).fill(0xff, 3);
    const seen = await see([
      { name: "bad", content: "y", packed },
      { name: "good", content: "y" },
    ]);
    assert.deepEqual(seen.reasons, ["bad: the archive is broken"]);
    assert.equal(seen.texts.get("good"), "y");
  });

  it("says when nothing can be read", async () => {
    const seen = await seeBytes(Buffer.from("PK\x03\x04 and no more of it than this", "latin1"), "a.zip");
    assert.deepEqual(seen.reasons, ["a.zip: its directory is missing", "a.zip: nothing in it could be read"]);
  });
});
