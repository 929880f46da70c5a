import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { copyStorage, extractStorage } from "./extract-storage.ts";
import { findOleLinks } from "./monikers.ts";
import { readOle1Object } from "./ole1-object.ts";
import { openCompoundFile, type CompoundFile } from "./open-compound-file.ts";
import { writeOle1Object, writePackage, writeUrlMoniker } from "./package.test-support.ts";
import { readNativeStream, readPackage } from "./package.ts";
import { readVbaProjects } from "./vba.ts";
import { compressVba, writeVbaProject } from "./vba.test-support.ts";
import { decompressVba } from "./decompress-vba.ts";
import { writeCompoundFile, type WrittenStorage } from "./write-compound-file.ts";

const large = Buffer.alloc(9000, "0123456789");
const sample: WrittenStorage = {
  classId: "00020906-0000-0000-C000-000000000046",
  members: [
    ["WordDocument", large],
    ["small", Buffer.from("a few words")],
    ["empty", Buffer.alloc(0)],
    ["ObjectPool", { members: [["_1", { members: [["\u0001Ole10Native", Buffer.from("inside")]] }]] }],
  ],
};

function open(bytes: Buffer): CompoundFile {
  const file = openCompoundFile(bytes);
  assert.ok(file !== undefined);
  return file;
}

describe("a compound file", () => {
  it("gives its streams by path, whatever their size, and the class of the document", () => {
    const file = open(writeCompoundFile(sample));
    assert.equal(file.classId, "00020906-0000-0000-C000-000000000046");
    assert.deepEqual(file.readPath("worddocument"), large);
    assert.equal(file.readPath("SMALL")?.toString(), "a few words");
    assert.equal(file.readPath("empty")?.length, 0);
    assert.equal(file.readPath("ObjectPool/_1/\u0001Ole10Native")?.toString(), "inside");
    assert.equal(file.readPath("ObjectPool"), undefined);
    assert.deepEqual([...file.troubles], []);
  });

  it("keeps streams of some megabytes in large sectors", () => {
    const content = Buffer.alloc(5_000_000, "abc");
    const file = open(writeCompoundFile({ members: [["big", content]] }));
    assert.ok(file.readPath("big")?.equals(content));
  });

  it("gives a storage as a file of its own", () => {
    const file = open(writeCompoundFile(sample));
    const pool = file.find("ObjectPool");
    assert.ok(pool !== undefined);
    const inner = open(extractStorage(file, pool));
    assert.equal(inner.readPath("_1/\u0001Ole10Native")?.toString(), "inside");
    assert.equal(copyStorage(file, pool).members.length, 1);
  });

  it("is none when it begins otherwise or is too short", () => {
    assert.equal(openCompoundFile(Buffer.alloc(2000)), undefined);
    assert.equal(openCompoundFile(writeCompoundFile(sample).subarray(0, 300)), undefined);
  });

  it("ends when its sectors follow each other in a circle", () => {
    const bytes = writeCompoundFile(sample);
    const table = bytes.readUInt32LE(76);
    // Each sector of the table now points to itself.
    for (let index = 0; index < 128; index += 1) bytes.writeUInt32LE(index, (table + 1) * 512 + index * 4);
    const file = open(bytes);
    for (const entry of file.entries) if (entry.kind === "stream") file.read(entry);
    assert.ok(file.entries.length < 100);
  });

  it("ends when its directory leads back into itself", () => {
    const bytes = writeCompoundFile(sample);
    const directory = (bytes.readUInt32LE(48) + 1) * 512;
    for (let id = 0; id < 7; id += 1)
      for (const link of [68, 72, 76]) bytes.writeUInt32LE(0, directory + id * 128 + link);
    bytes.writeUInt32LE(1, directory + 76);
    bytes.writeUInt32LE(1, directory + 128 + 68);
    assert.equal(open(bytes).entries.length, 1);
  });

  it("tells a stream that says more bytes than there are", () => {
    const bytes = writeCompoundFile(sample);
    const directory = (bytes.readUInt32LE(48) + 1) * 512;
    bytes.writeUInt32LE(0x7f_ff_ff_ff, directory + 128 + 120);
    const file = open(bytes);
    const content = file.readPath("WordDocument");
    assert.ok(content !== undefined && content.length < bytes.length);
    assert.deepEqual([...file.troubles], ["a stream in it is cut off"]);
  });

  it("stops when thousands of streams claim the same bytes", () => {
    const members = Array.from({ length: 3000 }, (_, index): [string, Buffer] => [`s${index}`, Buffer.alloc(0)]);
    const bytes = writeCompoundFile({ members: [["content", Buffer.alloc(200_000, 7)], ...members] });
    const directory = (bytes.readUInt32LE(48) + 1) * 512;
    for (let id = 2; id < 3000; id += 1)
      bytes.copy(bytes, directory + id * 128 + 116, directory + 128 + 116, directory + 256);
    const file = open(bytes);
    let total = 0;
    for (const entry of file.entries) total += file.read(entry).length;
    assert.ok(total < bytes.length * 6);
    assert.ok(file.troubles.has("its streams claim more bytes than the file has"));
  });
});

describe("a VBA project", () => {
  const source = 'Attribute VB_Name = "ThisDocument"\r\nSub Document_Open()\r\n  MsgBox "hello"\r\nEnd Sub\r\n';

  it("gives the text of its modules", () => {
    const modules = [
      { name: "ThisDocument", source, isDocument: true },
      { name: "Module1", source: `Attribute VB_Name = "Module1"\r\n${"' a long remark\r\n".repeat(900)}` },
    ];
    const [project] = readVbaProjects(open(writeVbaProject(modules)));
    assert.equal(project?.path, "VBA");
    assert.deepEqual(
      project?.modules.map(({ name, kind, isSourceMissing }) => [name, kind, isSourceMissing]),
      [
        ["ThisDocument", "class", false],
        ["Module1", "procedural", false],
      ],
    );
    assert.equal(project?.modules[0]?.source, source);
    assert.equal(project?.modules[1]?.source.length, modules[1]?.source.length);
  });

  it("finds the text although the list of modules says a wrong place", () => {
    const [project] = readVbaProjects(open(writeVbaProject([{ name: "Module1", source, offset: 9999 }])));
    assert.equal(project?.modules[0]?.source, source);
  });

  it("finds modules that the list leaves out", () => {
    const bytes = writeVbaProject([{ name: "Module1", source }]);
    const file = open(bytes);
    const storage = file.find("VBA");
    assert.ok(storage !== undefined);
    const { members } = copyStorage(file, storage);
    const left = members.filter(([name]) => name !== "dir");
    const [project] = readVbaProjects(open(writeCompoundFile({ members: [["VBA", { members: left }]] })));
    assert.equal(project?.modules[0]?.source, source);
  });

  it("tells a module whose text was taken out", () => {
    const stream = Buffer.concat([Buffer.alloc(500, 0x41), Buffer.alloc(100)]);
    const [project] = readVbaProjects(open(writeVbaProject([{ name: "Module1", source, stream, offset: 500 }])));
    assert.deepEqual(project?.modules[0], { name: "Module1", kind: "procedural", source: "", isSourceMissing: true });
  });

  it("unpacks copies, as the specification's own example has them", () => {
    // MS-OVBA 3.2.3: a run of one letter.
    const packed = Buffer.from("0103b002614500", "hex");
    assert.equal(decompressVba(packed, 0, 1000).bytes.toString(), "a".repeat(73));
    const normal = Buffer.from(
      "012fb000236161616263646582660070616768696a013808616b6c00306d6e6f700671027004107273747576107778797a003c",
      "hex",
    );
    assert.equal(
      decompressVba(normal, 0, 1000).bytes.toString("latin1"),
      "#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa",
    );
  });

  it("does not follow a copy that reaches in front of the text", () => {
    assert.equal(decompressVba(Buffer.from("0103b002614fff", "hex"), 0, 1000).isBroken, true);
  });
});

describe("a packaged file", () => {
  it("gives name, path and bytes", () => {
    const packed = writePackage({ label: "Rechnung.pdf", path: "C:\\a\\run.exe", content: Buffer.from("MZ") });
    const found = readPackage(packed);
    assert.equal(found?.label, "Rechnung.pdf");
    assert.equal(found?.path, "C:\\a\\run.exe");
    assert.equal(found?.bytes.toString(), "MZ");
    const length = Buffer.alloc(4);
    length.writeUInt32LE(packed.length);
    assert.equal(readNativeStream(Buffer.concat([length, packed]))?.label, "Rechnung.pdf");
  });

  it("tells one that says more bytes than there are", () => {
    const packed = writePackage({ label: "a", path: "a", content: Buffer.alloc(50) });
    assert.equal(readPackage(packed.subarray(0, packed.length - 20))?.isCut, true);
  });

  it("is read out of the form that RTF carries", () => {
    const packed = writePackage({ label: "a.js", path: "a.js", content: Buffer.from("1") });
    const object = readOle1Object(writeOle1Object("Package", packed));
    assert.equal(object?.className, "Package");
    assert.equal(readPackage(object?.data ?? Buffer.alloc(0))?.label, "a.js");
  });

  it("is none in other data", () => {
    assert.equal(readPackage(Buffer.from("hello there, nothing here")), undefined);
    assert.equal(readOle1Object(Buffer.alloc(40)), undefined);
    assert.equal(readNativeStream(Buffer.alloc(3)), undefined);
  });
});

it("finds the addresses that OLE links name", () => {
  const bytes = Buffer.concat([Buffer.alloc(20, 1), writeUrlMoniker("http://files.example/a.hta")]);
  assert.deepEqual(findOleLinks(bytes), [{ kind: "url", target: "http://files.example/a.hta" }]);
});

it("reads whatever hostile hands make of a compound file, and ends", () => {
  const good = writeCompoundFile({
    members: [...sample.members, ["Macros", { members: [["VBA", { members: copyVba() }]] }]],
  });
  const { seed, runs } = chooseRuns(400);
  const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.constantFrom(0, 1, 2, 0x7f, 0xfe, 0xff)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(changes, fc.nat(good.length), (list, cut) => {
      const bytes = Buffer.from(good);
      for (const [at, value] of list) bytes[at] = value;
      const file = openCompoundFile(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes);
      if (file === undefined) return;
      readVbaProjects(file);
      for (const entry of file.entries) {
        if (entry.kind === "storage") extractStorage(file, entry);
        else readNativeStream(file.read(entry));
      }
    }),
    { seed, numRuns: runs },
  );
});

function copyVba(): WrittenStorage["members"] {
  const file = open(writeVbaProject([{ name: "Module1", source: "Attribute VB_Name\r\nSub a()\r\nEnd Sub" }]));
  const storage = file.find("VBA");
  return storage === undefined ? [] : copyStorage(file, storage).members;
}

it("packs and unpacks text of any length", () => {
  const text = Buffer.alloc(20_000, "Attribute VB_Name ");
  assert.deepEqual(decompressVba(compressVba(text), 0, 100_000).bytes, text);
});
