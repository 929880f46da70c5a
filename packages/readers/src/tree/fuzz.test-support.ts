import assert from "node:assert/strict";
import { gzipSync, zstdCompressSync } from "node:zlib";
import * as fc from "fast-check";
import { sevenZipFixtures, writeRar4, writeRar5 } from "./foreign/foreign.test-support.ts";
import { seeBytes, type Seen } from "./open.test-support.ts";
import { packedFixtures } from "./packed/packed.test-support.ts";
import { writePax, writeTar } from "./tar/tar.test-support.ts";
import { writeZip } from "./zip/zip.test-support.ts";

/** Limits so low that mutated archives run into them. */
const limits = { entries: 40, unpackedBytes: 3_000_000, depth: 3, fileBytes: 100_000, ratio: 100 };

/** Bytes a name may be made of, chosen to lead out, to collide and to confuse. */
const names = [
  "a",
  "A",
  "../a",
  "/a",
  "C:\\a",
  "a/../../b",
  "a\\..\\..\\b",
  "",
  ".",
  "..",
  "\0",
  "é",
  "a/b/c",
  "__proto__",
];

/**
 * Opens archives that were written with hostile names and then changed at random, and bytes that are none. Throws when
 * one of them throws, goes beyond a limit, or gives a path that leads out. The same seed gives the same archives.
 */
export async function fuzzArchives({ seed, runs }: { seed: number; runs: number }): Promise<void> {
  const inputs = fc.oneof(
    { arbitrary: changeBytes(chooseArchive()), weight: 8 },
    { arbitrary: joinBytes(chooseArchive()), weight: 2 },
    { arbitrary: fc.uint8Array({ maxLength: 4000 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (bytes) => checkSeen(await seeBytes(bytes, "arrival", limits))),
    { seed, numRuns: runs },
  );
}

function chooseArchive(): fc.Arbitrary<Buffer> {
  const member = fc.record({
    name: fc.constantFrom(...names),
    content: fc.string({ maxLength: 2000 }),
    method: fc.constantFrom(0, 8),
    sizesFollow: fc.boolean(),
    type: fc.constantFrom("0", "1", "2", "3", "5", "L", "S"),
    linkName: fc.constantFrom(...names),
  });
  const members = fc.array(member, { maxLength: 5 });
  const zips = members.map((list) => writeZip(list));
  const tars = members.map((list) => writeTar([writePax([["path", list[0]?.name ?? "p"]]), ...list]));
  const fixtures = [...Object.values(packedFixtures), ...Object.values(sevenZipFixtures)];
  const nested = fc.oneof(zips, tars).map((bytes) => writeZip([{ name: "inner", content: bytes, method: 0 }]));
  return fc.oneof(
    zips,
    tars,
    tars.map((bytes) => gzipSync(bytes)),
    tars.map((bytes) => zstdCompressSync(bytes)),
    nested,
    fc.constantFrom(...fixtures).map((text) => Buffer.from(text, "base64")),
    fc.constantFrom(writeRar4("../a", "b"), writeRar5("../a", "b")),
  );
}

/** Changes some bytes, and cuts the end off now and then. */
function changeBytes(archives: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  const places = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(0, 0x7f, 0xff), fc.nat(255))), { maxLength: 8 });
  const cut = fc.option(fc.nat(), { nil: undefined });
  return fc.tuple(archives, places, cut).map(([archive, changes, length]) => {
    const bytes = Buffer.from(archive);
    for (const [place, value] of changes) if (bytes.length > 0) bytes[place % bytes.length] = value;
    return length === undefined ? bytes : bytes.subarray(0, length % (bytes.length + 1));
  });
}

/** Several archives in one file, with the pieces of each in any order. */
function joinBytes(archives: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  return fc
    .array(fc.tuple(archives, fc.nat(), fc.nat()), { minLength: 2, maxLength: 4 })
    .map((parts) =>
      Buffer.concat(
        parts.map(([bytes, start, end]) => bytes.subarray(start % 3 === 0 ? 0 : start % 600, -(end % 40) || undefined)),
      ),
    );
}

function checkSeen({ tree, texts }: Seen): void {
  assert.ok(tree.entries.length <= limits.entries);
  assert.equal(new Set(tree.entries.map((entry) => entry.path)).size, tree.entries.length);
  let total = 0;
  for (const text of texts.values()) total += text.length;
  // Every piece is counted after it was made, so one piece may lie above the limit.
  assert.ok(total <= limits.unpackedBytes + 2_200_000, `${total} bytes`);
  const paths = [...tree.entries, ...tree.oddities, ...tree.unjudged].map(({ path }) => path);
  for (const path of paths) {
    assert.doesNotMatch(path, /^$|^\/|\\|^[A-Za-z]:/u);
    assert.ok(!path.split("/").some((part) => part.trimEnd() === ".." || part === "."), path);
  }
}
