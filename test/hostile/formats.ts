import { deflateSync } from "node:zlib";
import { drawScreenshot, writePng } from "../../corpus/builders/pictures.ts";
import { writeDisc } from "../../corpus/builders/disk-image.ts";
import { writeOffice } from "../../corpus/builders/office.ts";
import { writeProgram } from "../../corpus/builders/programs.ts";
import { writeAttribute, writeTnef } from "../../packages/readers/src/formats/tnef/tnef.test-support.ts";
import { writeCompoundFile } from "../../packages/readers/src/formats/ole/write-compound-file.ts";
import { writeOneNote } from "../../packages/readers/src/formats/onenote/onenote.test-support.ts";
import { writeShortcut } from "../../packages/readers/src/formats/shortcut/windows-shortcut.test-support.ts";
import { writeVbaProject } from "../../packages/readers/src/formats/ole/vba.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import type { SentCase } from "./sent-case.ts";

const most = 0xff_ff_ff_ff;
const program = { name: "invoice.pdf.exe", content: writeProgram("windows") };

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
    ["a.doc", "a.msg", "a.msi"].map((as) => ({ name: `${as}: a compound file whose ${what}`, as, make: () => spoil(writeSomeCompound()) })),
  ),
  {
    name: "a compound file of 30,000 members",
    as: "a.xls",
    make: () =>
      writeCompoundFile({ members: Array.from({ length: 30_000 }, (_, index): [string, Buffer] => [`m${index}`, Buffer.from("x")]) }),
  },
  {
    name: "storages 2,000 deep",
    as: "a.doc",
    make: () => {
      let inner: Parameters<typeof writeCompoundFile>[0] = { members: [["x", Buffer.from("x")]] };
      for (let level = 0; level < 2000; level += 1) inner = { members: [["s", inner]] };
      return writeCompoundFile(inner);
    },
  },
  {
    name: "a macro that unpacks to a thousand times its size, and one that is cut off",
    as: "a.docm",
    make: () => {
      const bomb = Buffer.concat([Buffer.from([1]), ...Array.from({ length: 4000 }, () => Buffer.from("03b0024100f00f", "hex"))]);
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

/** Documents that are archives. */
export const officeFiles: readonly SentCase[] = [
  {
    name: "a zip in a document in a zip, ten times over",
    as: "a.zip",
    make: () => {
      let bytes: Buffer = writeZip([program]);
      for (let level = 0; level < 10; level += 1)
        bytes = writeZip([{ name: "a.docx", content: writeOffice({ build: "word", text: "a" }, { name: "a.zip", bytes }) }]);
      return bytes;
    },
    unjudged: /deep/u,
  },
  ...(
    [
      ["relations, 200,000 of them", { "word/_rels/document.xml.rels": `<Relationships>${'<Relationship Id="a" Type="b/hyperlink" Target="https://a.example/" TargetMode="External"/>'.repeat(200_000)}</Relationships>` }],
      ["entities that stand for entities", { "word/document.xml": `<!DOCTYPE a [${Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("")}]><a>&e20;</a>` }],
      ["an entity of a file outside", { "word/document.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' }],
      ["elements 300,000 deep", { "word/document.xml": "<a>".repeat(300_000) }],
      ["fields that never end", { "word/document.xml": `<w:document>${'<w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText>'.repeat(100_000)}</w:document>` }],
      ["400 MB of blanks", { "word/document.xml": Buffer.alloc(400_000_000, 32) }],
    ] as readonly (readonly [string, Readonly<Record<string, string | Buffer>>])[]
  ).map(([name, parts]): SentCase => ({
    name: `a document with ${name}`,
    as: "a.docx",
    make: () =>
      writeZip(
        Object.entries({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>", ...parts }).map(([inner, content]) => ({ name: inner, content })),
      ),
  })),
  ...(
    [
      ["1,000,000 braces", `{\\rtf1 ${"{".repeat(1_000_000)}`],
      ["closing braces alone", `{\\rtf1 ${"}".repeat(1_000_000)}`],
      ["bytes that are not there", String.raw`{\rtf1 \bin4294967295 x\bin-5 y}`],
      ["an object of 10 MB in letters that are no numbers", `{\\rtf1{\\object{\\*\\objdata ${"zq 0".repeat(2_500_000)}}}}`],
      ["an object whose lengths lie", String.raw`{\rtf1{\object{\*\objdata 01050000 02000000 ffffffff 41414141 ffffffff}}}`],
      ["control words without an end", `{\\rtf1 \\${"a".repeat(2_000_000)}`],
      ["numbers without an end", `{\\rtf1 \\li${"9".repeat(1_000_000)}\\u-99999999999 }`],
    ] as const
  ).map(([name, body]): SentCase => ({ name: `rich text with ${name}`, as: "a.rtf", make: () => body })),
];

/** Shortcuts, disk images, notebooks and winmail whose sizes lie. */
export const containers: readonly SentCase[] = [
  ...[0, 2, 20, 76, 78, 80, 84, 88, 96, 100].flatMap((at): SentCase[] =>
    [most, 0, 0x80_00_00_00].map((value) => ({
      name: `a shortcut with ${value} at ${at}`,
      as: "a.lnk",
      make: () => writeNumber(writeShortcut({ localPath: "C:\\a.exe", args: "a", icon: "b", machine: "pc", environmentPath: "%x%" }), at, value),
    })),
  ),
  {
    name: "a shortcut with 100 MB of texts that are not there",
    as: "a.lnk",
    make: () => Buffer.concat([writeShortcut({ args: "a" }).subarray(0, 76), Buffer.alloc(2, 0xff), Buffer.alloc(200_000, 0x41)]),
  },
  ...(
    [
      ["whose root is its own child", (disc) => disc.copy(disc, 18 * 2048 + 68, 156 + 16 * 2048, 156 + 16 * 2048 + 34)],
      ["whose files are 4 GB long", (disc) => disc.fill(0xff, 18 * 2048 + 68 + 10, 18 * 2048 + 68 + 18)],
      ["whose records have no length", (disc) => disc.fill(0, 18 * 2048, 18 * 2048 + 400)],
      ["whose root is 4 GB long", (disc) => disc.fill(0xff, 16 * 2048 + 166, 16 * 2048 + 174)],
      ["whose sectors are of no bytes", (disc) => disc.fill(0, 16 * 2048 + 128, 16 * 2048 + 132)],
      ["whose volumes never end", (disc) => disc.copy(disc, 17 * 2048, 16 * 2048, 17 * 2048)],
    ] as readonly (readonly [string, (disc: Buffer) => unknown])[]
  ).map(([what, spoil]): SentCase => ({
    name: `a disc ${what}`,
    as: "a.iso",
    make: () => {
      const disc = Buffer.from(writeDisc(new Map([["A.EXE", writeProgram("windows")]])));
      spoil(disc);
      return disc;
    },
  })),
  {
    name: "a disc of 60 sectors cut off in its directory",
    as: "a.iso",
    make: () => writeDisc(new Map([["A.EXE", writeProgram("windows")]])).subarray(0, 18 * 2048 + 50),
  },
  ...[most, 0, 0x7f_ff_ff_ff_ff_ff].map((size): SentCase => ({
    name: `a notebook whose file is ${size} bytes long`,
    as: "a.one",
    make: () => writeOneNote([{ name: "a.exe", ending: ".exe", content: writeProgram("windows"), size }], ["a".repeat(100_000)]),
  })),
  { name: "a notebook of 20,000 files", as: "a.one", make: () => writeOneNote(Array.from({ length: 20_000 }, () => ({ ending: ".txt", content: Buffer.from("a") }))) },
  ...[most, 0x7f_ff_ff_ff, 5].map((length): SentCase => ({
    name: `winmail whose attribute is ${length} bytes long`,
    as: "winmail.dat",
    make: () => Buffer.concat([writeTnef({ properties: [[0x37, "a"]], attachments: [{ name: "a.exe", content: writeProgram("windows") }] }), writeAttribute(2, 0x6_80_0f, Buffer.from("x"), length)]),
  })),
  { name: "winmail of 100,000 attributes", as: "winmail.dat", make: () => Buffer.concat([writeTnef({ properties: [], attachments: [] }), ...Array.from({ length: 100_000 }, () => writeAttribute(2, 0x6_90_02, Buffer.alloc(14)))]) },
  { name: "winmail in winmail, forty deep", as: "winmail.dat", make: () => nest(40, (bytes) => writeTnef({ properties: [], attachments: [{ name: "winmail.dat", content: bytes }] })), unjudged: /deep/u },
];

/** Pictures that are small as files and large as pictures. */
export const pictures: readonly SentCase[] = [
  { name: "a PNG of 65,535 by 65,535", as: "a.png", make: () => writeLyingPng(65_535, 65_535, Buffer.alloc(100)) },
  { name: "a PNG of 30,000 by 30,000 that unpacks to all of it", as: "a.png", make: () => writeLyingPng(30_000, 30_000, Buffer.alloc(200_000_000)) },
  { name: "a PNG of no width", as: "a.png", make: () => writeLyingPng(0, 1, Buffer.alloc(10)) },
  { name: "a PNG whose blocks are 4 GB long", as: "a.png", make: () => writeNumberHigh(writePng(drawScreenshot()), 33, most) },
  { name: "a PNG of 100,000 blocks", as: "a.png", make: () => Buffer.concat([writePng(drawScreenshot()).subarray(0, 33), ...Array.from({ length: 100_000 }, () => Buffer.from("000000007445587400000000", "hex"))]) },
  { name: "a JPEG of 65,500 by 65,500", as: "a.jpg", make: () => Buffer.from("ffd8ffe000104a46494600010100000100010000ffc0001108ffdcffdc03012200021101031101ffda000c03010002110311003f00ffd9", "hex") },
  { name: "a JPEG of markers alone", as: "a.jpg", make: () => Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.from("ffe00002".repeat(200_000), "hex")]) },
  { name: "a GIF of 65,535 by 65,535 and 10,000 frames", as: "a.gif", make: () => Buffer.concat([Buffer.from("474946383961ffffffff800000000000ffffff", "hex"), ...Array.from({ length: 10_000 }, () => Buffer.from("2c00000000ffffffff000202440100", "hex")), Buffer.from(";")]) },
  { name: "a BMP of 2,000,000,000 rows", as: "a.bmp", make: () => Buffer.from("424d46000000000000003600000028000000ffffff7fffffff7f01001800000000000000000000000000000000000000000000000000", "hex") },
  { name: "a TIFF whose directories lead in a circle", as: "a.tif", make: () => Buffer.from("49492a00080000000100000103000100000010000000080000000800000008000000", "hex") },
  { name: "a drawing of entities that stand for entities", as: "a.svg", make: () => `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, index) => `<!ENTITY b${index} "${(index === 0 ? "&a;" : `&b${index - 1};`).repeat(10)}">`).join("")}]><svg xmlns="http://www.w3.org/2000/svg"><text>&b11;</text></svg>` },
  { name: "a drawing 200,000 deep", as: "a.svg", make: () => `<svg xmlns="http://www.w3.org/2000/svg">${"<g>".repeat(200_000)}` },
];

function nest(levels: number, wrap: (bytes: Buffer) => Buffer): Buffer {
  let bytes: Buffer = writeProgram("windows");
  for (let level = 0; level < levels; level += 1) bytes = wrap(bytes);
  return bytes;
}

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
  for (let slot = 0; slot < 4; slot += 1) for (const field of fields) bytes.writeUInt32LE(value, at + slot * 128 + field);
  return bytes;
}

function writeNumber(bytes: Buffer, at: number, value: number, width = 4): Buffer {
  if (at + width <= bytes.length) bytes.writeUIntLE(value, at, width);
  return bytes;
}

function writeNumberHigh(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32BE(value, at);
  return bytes;
}

/** A PNG whose head says more or less than its rows are. */
function writeLyingPng(width: number, height: number, rows: Buffer): Buffer {
  const small = writePng({ width: 1, height: 1, at: () => 0 });
  const head = Buffer.from(small.subarray(0, 33));
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  const packed = deflateSync(rows);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(packed.length);
  return Buffer.concat([head, length, Buffer.from("IDAT"), packed, Buffer.alloc(4), small.subarray(-12)]);
}
