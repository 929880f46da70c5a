import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { writePax, writeTar, writeTarMember } from "../../packages/readers/src/tree/tar/tar.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import { payload, writeArchive, type HostileCase } from "./hostile-case.ts";

const stopped = Object.entries(payload).map(([name, content]) => ({ name, content }));
const names = ["../../escaped", "/tmp/../tmp/escaped", "C:\\escaped", "..\\..\\escaped", "a/../../../escaped", ""];
const strange = [
  "line\nbreak.js",
  "\u202Etxt.js",
  "a\u200Bb.js",
  "bell\u0007\u001b[2J.js",
  "nul\0l.js",
  "\u{E0041}.js",
];

/** Archives that are larger inside, that lie, and that try to get out. */
export const archives: readonly HostileCase[] = [
  {
    name: "a zip whose member is a thousand times its size",
    write: (folder) =>
      writeArchive(folder, "a.zip", writeZip([...stopped, { name: "z.bin", content: Buffer.alloc(120_000_000) }])),
    unjudged: /z\.bin|a\.zip/u,
    finds: true,
  },
  {
    name: "a tar whose member is a thousand times its size",
    write: (folder) =>
      writeArchive(folder, "a.tgz", packTar([...stopped, { name: "z.bin", content: Buffer.alloc(120_000_000) }])),
    unjudged: /z\.bin|a\.tgz/u,
    finds: true,
  },
  {
    name: "a zip in a zip, ten deep",
    write: (folder) =>
      writeArchive(
        folder,
        "a.zip",
        nest(10, (bytes) => writeZip([{ name: "n.zip", content: bytes }])),
      ),
    unjudged: /archives deep/u,
  },
  {
    name: "a gzip in a gzip, forty deep",
    write: (folder) =>
      writeArchive(
        folder,
        "a.gz",
        nest(40, (bytes) => gzipSync(bytes)),
      ),
    unjudged: /archives deep/u,
  },
  {
    name: "a zip of 5,000 members that share the same bytes",
    write: (folder) => writeArchive(folder, "a.zip", writeOverlapping(5000)),
    unjudged: /./u,
  },
  {
    name: "a zip of 1,000,000 members",
    write: (folder) => writeManyZip(join(folder, "a.zip"), 1_000_000),
    unjudged: /250,000/u,
  },
  {
    name: "a tar of 1,000,000 members that bear 10,000 names",
    write: (folder) => {
      const members = Array.from({ length: 10_000 }, (_, index) => writeTarMember({ name: `m${index}` }));
      return repeatPiece(join(folder, "a.tgz"), gzipSync(Buffer.concat(members)), 100);
    },
    unjudged: /250,000/u,
  },
  {
    name: "a tar of links, of which each leads to the next, beside many files",
    write: (folder) => {
      const links = Array.from({ length: 60_000 }, (_, index) =>
        writeTarMember({ name: `l${index}`, type: "2", linkName: `l${index + 1}` }),
      );
      const files = Array.from({ length: 60_000 }, (_, index) => writeTarMember({ name: `f/${index}` }));
      const other = stopped.map(writeTarMember);
      return writeArchive(folder, "a.tgz", gzipSync(Buffer.concat([...other, ...links, ...files]), { level: 1 }));
    },
    finds: true,
  },
  {
    name: "a tar with folders 100,000 deep",
    write: (folder) =>
      writeArchive(
        folder,
        "a.tar",
        writeTar([...stopped, writePax([["path", `${"a/".repeat(100_000)}x`]]), { name: "x" }]),
      ),
    unjudged: /./u,
    finds: true,
  },
  ...[
    { what: "names bytes that are not there", lie: { offset: 0x7f_ff_ff_00 }, isRead: false },
    { what: "states 4 GB for a few bytes", lie: { size: 0xff_ff_ff_fe }, isRead: true },
    { what: "states another packed size", lie: { packedSize: 0xff_ff_ff_fe }, isRead: true },
    { what: "states another method", lie: { method: 99 }, isRead: false },
  ].map(({ what, lie, isRead }): HostileCase => ({
    name: `a zip whose directory ${what}`,
    write: (folder) =>
      writeArchive(folder, "a.zip", writeZip([...stopped, { name: "b.js", content: "b()", directory: lie }])),
    ...(isRead ? {} : { unjudged: /b\.js|a\.zip/u }),
    finds: true,
  })),
  {
    name: "a zip whose directory counts members that it has not",
    write: (folder) => writeArchive(folder, "a.zip", writeZip(stopped, { count: 60_000 })),
    finds: true,
  },
  {
    name: "a zip whose directory bears other names than its members",
    write: (folder) =>
      writeArchive(
        folder,
        "a.zip",
        writeZip(stopped.map((member) => ({ ...member, directory: { name: "readme.md" } }))),
      ),
  },
  {
    name: "a zip that was cut off",
    write: (folder) =>
      writeArchive(folder, "a.zip", writeZip([{ name: "a.js", content: noise(50_000) }]).subarray(0, 30_000)),
    unjudged: /./u,
  },
  {
    name: "a tar that was cut off",
    write: (folder) =>
      writeArchive(folder, "a.tgz", packTar([{ name: "a.js", content: noise(50_000) }]).subarray(0, 30_000)),
    unjudged: /./u,
  },
  {
    name: "an encrypted member",
    write: (folder) =>
      writeArchive(
        folder,
        "a.zip",
        writeZip([
          { name: "run.js", content: "secret", flags: 1 },
          { name: "b", content: "b" },
        ]),
      ),
    unjudged: /run\.js/u,
  },
  {
    name: "a zip whose names lead out, collide and carry control characters",
    write: (folder) =>
      writeArchive(
        folder,
        "a.zip",
        writeZip([...stopped, ...[...names, ...strange, "x.js", "X.JS"].map((name) => ({ name, content: "x()" }))]),
      ),
    finds: true,
  },
  {
    name: "a tar whose names lead out, collide and carry control characters",
    write: (folder) =>
      writeArchive(
        folder,
        "a.tar",
        writeTar([...stopped, ...[...names, ...strange, "x.js", "X.JS"].map((name) => ({ name, content: "x()" }))]),
      ),
    finds: true,
  },
  {
    name: "a tar with devices, pipes, and members that go through links",
    write: (folder) =>
      writeArchive(
        folder,
        "a.tar",
        writeTar([
          ...stopped,
          { name: "out", type: "2", linkName: "../../.." },
          { name: "out/escaped", content: "x" },
          { name: "zero", type: "3" },
          { name: "disk", type: "4" },
          { name: "pipe", type: "6" },
          { name: "loop", type: "2", linkName: "loop" },
          { name: "hard", type: "1", linkName: "/etc/passwd" },
          { name: "hard", type: "1", linkName: "hard" },
        ]),
      ),
    finds: true,
  },
];

function packTar(members: Parameters<typeof writeTar>[0]): Buffer {
  return gzipSync(writeTar(members));
}

function nest(levels: number, wrap: (bytes: Buffer) => Buffer): Buffer {
  let bytes: Buffer = Buffer.from("console.log(1)");
  for (let level = 0; level < levels; level += 1) bytes = wrap(bytes);
  return bytes;
}

/** Bytes that do not pack. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48_271) % 0x7f_ff_ff_ff;
      return state & 0xff;
    }),
  );
}

function writeOverlapping(count: number): Buffer {
  const content = Buffer.alloc(9_000_000);
  const packed = deflateRawSync(content);
  const size = { size: content.length, packedSize: packed.length };
  const members = Array.from({ length: count }, (_, index) => ({
    name: `m${index}`,
    packed,
    directory: { offset: 0, ...size },
    ...(index === 0 ? { header: size } : { leaveOutOf: "body" as const }),
  }));
  return writeZip(members);
}

/** Writes the same bytes again and again. */
function repeatPiece(path: string, piece: Buffer, times: number): string {
  const descriptor = openSync(path, "w");
  for (let time = 0; time < times; time += 1) writeSync(descriptor, piece);
  closeSync(descriptor);
  return path;
}

/** A zip of empty members. */
function writeManyZip(path: string, count: number): string {
  const length = 8;
  const body = Buffer.alloc(count * (30 + length));
  const directory = Buffer.alloc(count * (46 + length));
  for (let index = 0; index < count; index += 1) {
    const name = String(index).padStart(length, "m");
    const [start, row] = [index * (30 + length), index * (46 + length)];
    body.write("PK\x03\x04\x14", start, "latin1");
    body.writeUInt16LE(length, start + 26);
    body.write(name, start + 30, "latin1");
    directory.write("PK\x01\x02\x14\x03\x14", row, "latin1");
    directory.writeUInt16LE(length, row + 28);
    directory.writeUInt32LE(start, row + 42);
    directory.write(name, row + 46, "latin1");
  }
  const end = writeZip([], { wide: true, count });
  // The end that was written for nothing is told where this directory lies.
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(body.length), 48);
  end.writeBigUInt64LE(BigInt(body.length + directory.length), 64);
  const descriptor = openSync(path, "w");
  for (const piece of [body, directory, end]) writeSync(descriptor, piece);
  closeSync(descriptor);
  return path;
}
