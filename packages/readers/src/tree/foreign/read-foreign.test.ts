import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { seeBytes } from "../open.test-support.ts";
import { sevenZipFixtures, writeRar4, writeRar5 } from "./foreign.test-support.ts";
import { startLibarchive } from "./libarchive.ts";

function readSevenZip(name: keyof typeof sevenZipFixtures): Buffer {
  return Buffer.from(sevenZipFixtures[name], "base64");
}

describe("a 7z archive", () => {
  it("gives its files and links", async () => {
    const seen = await seeBytes(readSevenZip("plain"), "a.7z");
    assert.equal(seen.form, "archive");
    assert.deepEqual(Object.fromEntries(seen.texts), { "d/one.txt": "one\n", "d/sub/two.js": "two();\n" });
    assert.deepEqual(seen.tree.entries[1], { kind: "link", path: "d/sub/link", target: "../one.txt", hard: false });
    assert.deepEqual(seen.reasons, []);
  });

  it("says what is encrypted, by name as far as names can be reached", async () => {
    const seen = await seeBytes(readSevenZip("encrypted"), "a.7z");
    assert.deepEqual(seen.reasons, ["d/one.txt: encrypted", "a.7z: encrypted"]);
    assert.deepEqual(seen.odd("encrypted-member"), ["a.7z", "d/one.txt"]);
    assert.deepEqual(seen.paths, []);
  });

  it("says that even its names are encrypted", async () => {
    const seen = await seeBytes(readSevenZip("hidden"), "a.7z");
    assert.deepEqual(seen.reasons, ["a.7z: encrypted"]);
    assert.deepEqual(seen.odd("encrypted-member"), ["a.7z"]);
  });

  it("says that it is broken", async () => {
    const bytes = readSevenZip("plain");
    const long = await seeBytes(bytes.subarray(0, bytes.length - 10), "a.7z");
    assert.deepEqual(long.reasons, ["a.7z: the archive is broken after 0 members"]);
    const short = await seeBytes(bytes.subarray(0, 40), "a.7z");
    assert.deepEqual(short.reasons, ["a.7z: nothing in it could be read"]);
  });
});

describe("a rar archive", () => {
  for (const [version, write] of [
    [4, writeRar4],
    [5, writeRar5],
  ] as const) {
    it(`gives its files, in version ${version}`, async () => {
      const seen = await seeBytes(write("d/run.js", "run();"), "a.rar");
      assert.deepEqual(seen.reasons, []);
      assert.deepEqual(Object.fromEntries(seen.texts), { "d/run.js": "run();" });
    });

    it(`cannot lead out, in version ${version}`, async () => {
      const seen = await seeBytes(write("../../run.js", "run();"), "a.rar");
      assert.deepEqual(seen.paths, ["run.js"]);
      assert.deepEqual(seen.odd("escaping-path"), ["run.js"]);
    });
  }
});

describe("libarchive", () => {
  it("may not take more memory than it is given", async () => {
    const library = await startLibarchive();
    const { _malloc: allocate } = library.module;
    assert.notEqual(allocate(100_000_000), 0);
    assert.equal(allocate(250_000_000), 0);
  });

  it("ends on any bytes", async () => {
    const archives = [readSevenZip("plain"), readSevenZip("encrypted"), writeRar4("a", "b"), writeRar5("a", "b")];
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), changes, async (archive, places) => {
        const bytes = Buffer.from(archive);
        // The signature stays, or nothing of this would be reached.
        for (const [place, value] of places) bytes[8 + (place % (bytes.length - 8))] = value;
        await seeBytes(bytes);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
