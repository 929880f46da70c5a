import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../change-at-random.test-support.ts";
import { diskLimits, readContent, type DiskBytes } from "./disk-bytes.ts";
import { writeUdif } from "./container/udif.test-support.ts";
import { diskFixtures, unpackDisk } from "./disk.test-support.ts";
import { readDisk } from "./read-disk.ts";

function atHand(bytes: Buffer): DiskBytes {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** Each file of a disk with its text. */
function readTexts(bytes: Buffer): Record<string, string> {
  const volumes = readDisk(atHand(bytes));
  return Object.fromEntries(
    volumes.flatMap(({ disk, files }) =>
      files.map((file) => [file.path, readContent(disk, file, 100_000).toString("latin1")]),
    ),
  );
}

const document = "line of a document\n".repeat(500);

describe("a disk image", () => {
  for (const name of diskFixtures)
    it(`gives the names and bytes of its files: ${name}`, () => {
      const texts = readTexts(unpackDisk(name));
      assert.equal(texts["hello.txt"], "hello\n");
      assert.equal(texts["A long name of a document.pdf"], document);
      if (name !== "ntfs.img") assert.equal(texts["deep/deeper/note.txt"], "note\n");
      assert.deepEqual(
        readDisk(atHand(unpackDisk(name))).flatMap(({ unread }) => [...unread]),
        [],
      );
    });

  it("shows each file once when it carries the trees of two file systems", () => {
    const volumes = readDisk(atHand(unpackDisk("udf.iso")));
    assert.deepEqual(
      volumes.map(({ form, files }) => [form, files.length]),
      [
        ["udf", 3],
        ["iso", 0],
      ],
    );
  });

  it("gives the names of Joliet where there is no UDF", () => {
    const image = unpackDisk("udf.iso");
    image.fill(0, 256 * 2048, 257 * 2048);
    const [volume] = readDisk(atHand(image));
    assert.equal(volume?.form, "iso");
    assert.equal(readTexts(image)["A long name of a document.pdf"], document);
  });

  it("says what it does not look into", () => {
    const mac = Buffer.alloc(4096);
    mac.write("koly", 4096 - 512, "latin1");
    assert.deepEqual(
      [...(readDisk(atHand(mac))[0]?.unread ?? [])],
      ["a disk image of macOS whose blocks cannot be found"],
    );
    assert.deepEqual(
      [...(readDisk(atHand(Buffer.alloc(100_000)))[0]?.unread ?? [])],
      ["a disk without a file system that is known"],
    );
  });
});

describe("a disk image of macOS", () => {
  const image = writeUdif(unpackDisk("hfs.img"));

  it("gives its files where it is packed by zlib", () => {
    assert.equal(readTexts(image)["A long name of a document.pdf"], document);
    assert.equal(readTexts(image)["deep/deeper/note.txt"], "note\n");
  });

  it("says so where it is packed otherwise", () => {
    const lzfse = writeUdif(unpackDisk("hfs.img"), { kind: 0x80_00_00_07 });
    assert.deepEqual(
      [...(readDisk(atHand(lzfse))[0]?.unread ?? [])],
      ["a disk image of macOS that is packed in a way that is not read"],
    );
  });

  it("never makes a reader throw", () => {
    for (const changed of changeAtRandom(image, 300))
      for (const { disk, files } of readDisk(atHand(changed)))
        for (const file of files.slice(0, 20)) readContent(disk, file, 20_000);
  });
});

describe("a hostile disk image", () => {
  it("ends when a folder holds itself", () => {
    const image = unpackDisk("fat12.img");
    const table = 512;
    // Every cluster is followed by cluster 2.
    for (let at = table + 3; at < table + 512; at += 3) image.set([2, 0x20, 0], at);
    const started = performance.now();
    readDisk(atHand(image));
    assert.ok(performance.now() - started < 20_000);
  });

  it("ends when sizes lie", () => {
    const image = unpackDisk("udf.iso");
    for (let at = 16 * 2048; at < 30 * 2048; at += 4)
      if (image.readUInt32LE(at) === 2048) image.writeUInt32LE(0xff_ff_ff_f0, at);
    for (const { files } of readDisk(atHand(image))) assert.ok(files.length <= diskLimits.files);
  });

  it("never throws, whatever its fields say", () => {
    const started = performance.now();
    for (const name of ["udf.iso", "fat12.img", "ntfs.img", "dynamic.vhd", "fixed.vhd", "hfs.img"] as const) {
      const image = unpackDisk(name);
      const places = findWritten(image);
      for (const picked of changeAtRandom(Buffer.from(places.map((at) => image[at] ?? 0)), 60)) {
        const changed = Buffer.from(image);
        for (const [index, value] of picked.entries()) changed[places[index] ?? 0] = value;
        for (const { disk, files } of readDisk(atHand(changed)))
          for (const file of files.slice(0, 20)) assert.ok(readContent(disk, file, 20_000).length <= 20_000);
      }
    }
    assert.ok(performance.now() - started < 120_000);
  });
});

/** Where bytes stand that are not zero; of the text of the document there are too many to be of use. */
function findWritten(image: Buffer): number[] {
  const text = Buffer.from("line of a document");
  const start = image.indexOf(text);
  const places: number[] = [];
  for (const [at, value] of image.entries()) if (value !== 0 && (at < start || at > start + 9500)) places.push(at);
  return places;
}
