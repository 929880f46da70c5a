import { writeCompoundFile } from "../../packages/readers/src/formats/ole/write-compound-file.ts";
import { writeVbaProject } from "../../packages/readers/src/formats/ole/vba.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import type { SentCase } from "./sent-case.ts";
import { most, writeNumber } from "./write-number.ts";

/** Compound files: tables that lead in circles, and numbers that lie. */
export const compoundFiles: readonly SentCase[] = [
  ...(
    [
      ["sectors lead in a circle", (bytes) => fillTable(bytes, (index) => index)],
      ["sectors lead on without an end", (bytes) => fillTable(bytes, (index) => (index + 1) % 8)],
      ["sectors lead beyond the end", (bytes) => fillTable(bytes, () => 0x7f_ff_ff_00)],
      ["directory leads in a circle", (bytes) => fillDirectory(bytes, [68, 72, 76], 0)],
      ["directory leads beyond its end", (bytes) => fillDirectory(bytes, [68, 72, 76], 0x7f_ff_ff_ff)],
      ["streams are 4 GB long", (bytes) => fillDirectory(bytes, [120, 124], most)],
      ["sectors are of 2 GB", (bytes) => writeNumber(bytes, 30, 31, 2)],
      ["sectors are of one byte", (bytes) => writeNumber(bytes, 30, 0, 2)],
      ["tables are as many as numbers go", (bytes) => writeNumber(writeNumber(bytes, 44, most), 72, most)],
      ["list of tables leads to itself", (bytes) => writeNumber(writeNumber(bytes, 68, 0), 72, most)],
      ["directory begins nowhere", (bytes) => writeNumber(bytes, 48, 0x7f_ff_ff_ff)],
    ] as readonly (readonly [string, (bytes: Buffer) => Buffer])[]
  ).flatMap(([what, spoil]): SentCase[] =>
    ["a.doc", "a.msg", "a.msi"].map((as) => ({
      name: `${as}: a compound file whose ${what}`,
      as,
      make: () => spoil(writeSomeCompound()),
    })),
  ),
  {
    name: "a compound file of 30,000 members",
    as: "a.xls",
    make: () =>
      writeCompoundFile({
        members: Array.from({ length: 30_000 }, (_, index): [string, Buffer] => [`m${index}`, Buffer.from("x")]),
      }),
  },
  {
    name: "storages 500 deep",
    as: "a.doc",
    make: () => {
      let inner: Parameters<typeof writeCompoundFile>[0] = { members: [["x", Buffer.from("x")]] };
      for (let level = 0; level < 500; level += 1) inner = { members: [["s", inner]] };
      return writeCompoundFile(inner);
    },
  },
  {
    name: "a macro that unpacks to a thousand times its size, and one that is cut off",
    as: "a.docm",
    make: () => {
      const bomb = Buffer.concat([
        Buffer.from([1]),
        ...Array.from({ length: 4000 }, () => Buffer.from("03b0024100f00f", "hex")),
      ]);
      const project = writeVbaProject([
        { name: "A", source: "Sub A()\r\nEnd Sub\r\n", stream: bomb, offset: 0 },
        { name: "B", source: "x", offset: 0x7f_ff_ff_ff },
        { name: "C", source: "Sub AutoOpen()\r\n".repeat(20_000) },
      ]);
      return writeZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/document.xml", content: "<a/>" },
        { name: "word/vbaProject.bin", content: project },
      ]);
    },
  },
];

function writeSomeCompound(): Buffer {
  return writeCompoundFile({
    members: [
      ["WordDocument", Buffer.alloc(5000, 0x41)],
      ["__properties_version1.0", Buffer.alloc(32)],
      ["__substg1.0_0037001F", Buffer.from("Hello", "utf16le")],
      ["Macros", { members: [["VBA", { members: [["dir", Buffer.alloc(100)]] }]] }],
    ],
  });
}

/** Gives each place of the sector table another next one. */
function fillTable(bytes: Buffer, choose: (index: number) => number): Buffer {
  const at = 512 + bytes.readUInt32LE(76) * 512;
  for (let index = 0; index < 128; index += 1) bytes.writeUInt32LE(choose(index), at + index * 4);
  return bytes;
}

function fillDirectory(bytes: Buffer, fields: readonly number[], value: number): Buffer {
  const at = 512 + bytes.readUInt32LE(48) * 512;
  for (let slot = 0; slot < 4; slot += 1)
    for (const field of fields) bytes.writeUInt32LE(value, at + slot * 128 + field);
  return bytes;
}
