import { deflateSync } from "node:zlib";
import { drawScreenshot, writePng } from "../../corpus/builders/pictures.ts";
import type { SentCase } from "./sent-case.ts";
import { most } from "./write-number.ts";

/** Pictures that are small as files and large as pictures. */
export const pictures: readonly SentCase[] = [
  { name: "a PNG of 65,535 by 65,535", as: "a.png", make: () => writeLyingPng(65_535, 65_535, Buffer.alloc(100)) },
  {
    name: "a PNG of 30,000 by 30,000 that unpacks to all of it",
    as: "a.png",
    make: () => writeLyingPng(30_000, 30_000, Buffer.alloc(200_000_000)),
  },
  { name: "a PNG of no width", as: "a.png", make: () => writeLyingPng(0, 1, Buffer.alloc(10)) },
  {
    name: "a PNG whose blocks are 4 GB long",
    as: "a.png",
    make: () => writeNumberHigh(writePng(drawScreenshot()), 33, most),
  },
  {
    name: "a PNG of 100,000 blocks",
    as: "a.png",
    make: () =>
      Buffer.concat([
        writePng(drawScreenshot()).subarray(0, 33),
        ...Array.from({ length: 100_000 }, () => Buffer.from("000000007445587400000000", "hex")),
      ]),
  },
  {
    name: "a JPEG of 65,500 by 65,500",
    as: "a.jpg",
    make: () =>
      Buffer.from(
        "ffd8ffe000104a46494600010100000100010000ffc0001108ffdcffdc03012200021101031101ffda000c03010002110311003f00ffd9",
        "hex",
      ),
  },
  {
    name: "a JPEG of markers alone",
    as: "a.jpg",
    make: () => Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.from("ffe00002".repeat(200_000), "hex")]),
  },
  {
    name: "a GIF of 65,535 by 65,535 and 10,000 frames",
    as: "a.gif",
    make: () =>
      Buffer.concat([
        Buffer.from("474946383961ffffffff800000000000ffffff", "hex"),
        ...Array.from({ length: 10_000 }, () => Buffer.from("2c00000000ffffffff000202440100", "hex")),
        Buffer.from(";"),
      ]),
  },
  {
    name: "a BMP of 2,000,000,000 rows",
    as: "a.bmp",
    make: () =>
      Buffer.from(
        "424d46000000000000003600000028000000ffffff7fffffff7f01001800000000000000000000000000000000000000000000000000",
        "hex",
      ),
  },
  {
    name: "a TIFF whose directories lead in a circle",
    as: "a.tif",
    make: () => Buffer.from("49492a00080000000100000103000100000010000000080000000800000008000000", "hex"),
  },
  {
    name: "a drawing of entities that stand for entities",
    as: "a.svg",
    make: () =>
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, index) => `<!ENTITY b${index} "${(index === 0 ? "&a;" : `&b${index - 1};`).repeat(10)}">`).join("")}]><svg xmlns="http://www.w3.org/2000/svg"><text>&b11;</text></svg>`,
  },
  {
    name: "a drawing 200,000 deep",
    as: "a.svg",
    make: () => `<svg xmlns="http://www.w3.org/2000/svg">${"<g>".repeat(200_000)}`,
  },
];

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
