import { writeDisc } from "../../corpus/builders/disk-image.ts";
import { writeProgram } from "../../corpus/builders/programs.ts";
import { writeOneNote } from "../../packages/readers/src/formats/onenote/onenote.test-support.ts";
import { writeShortcut } from "../../packages/readers/src/formats/shortcut/windows-shortcut.test-support.ts";
import { writeAttribute, writeTnef } from "../../packages/readers/src/formats/tnef/tnef.test-support.ts";
import type { SentCase } from "./sent-case.ts";
import { most, writeNumber } from "./write-number.ts";

/** Shortcuts, disk images, notebooks and winmail whose sizes lie. */
export const containers: readonly SentCase[] = [
  ...[0, 2, 20, 76, 78, 80, 84, 88, 96, 100].flatMap((at): SentCase[] =>
    [most, 0, 0x80_00_00_00].map((value) => ({
      name: `a shortcut with ${value} at ${at}`,
      as: "a.lnk",
      make: () =>
        writeNumber(
          writeShortcut({ localPath: "C:\\a.exe", args: "a", icon: "b", machine: "pc", environmentPath: "%x%" }),
          at,
          value,
        ),
    })),
  ),
  {
    name: "a shortcut with 100 MB of texts that are not there",
    as: "a.lnk",
    make: () =>
      Buffer.concat([writeShortcut({ args: "a" }).subarray(0, 76), Buffer.alloc(2, 0xff), Buffer.alloc(200_000, 0x41)]),
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
    make: () =>
      writeOneNote([{ name: "a.exe", ending: ".exe", content: writeProgram("windows"), size }], ["a".repeat(100_000)]),
  })),
  {
    name: "a notebook of 20,000 files",
    as: "a.one",
    make: () => writeOneNote(Array.from({ length: 20_000 }, () => ({ ending: ".txt", content: Buffer.from("a") }))),
  },
  ...[most, 0x7f_ff_ff_ff, 5].map((length): SentCase => ({
    name: `winmail whose attribute is ${length} bytes long`,
    as: "winmail.dat",
    make: () =>
      Buffer.concat([
        writeTnef({ properties: [[0x37, "a"]], attachments: [{ name: "a.exe", content: writeProgram("windows") }] }),
        writeAttribute(2, 0x6_80_0f, Buffer.from("x"), length),
      ]),
  })),
  {
    name: "winmail of 100,000 attributes",
    as: "winmail.dat",
    make: () =>
      Buffer.concat([
        writeTnef({ properties: [], attachments: [] }),
        ...Array.from({ length: 100_000 }, () => writeAttribute(2, 0x6_90_02, Buffer.alloc(14))),
      ]),
  },
  {
    name: "winmail in winmail, forty deep",
    as: "winmail.dat",
    make: () =>
      nest(40, (bytes) => writeTnef({ properties: [], attachments: [{ name: "winmail.dat", content: bytes }] })),
    unjudged: /deep/u,
  },
];

function nest(levels: number, wrap: (bytes: Buffer) => Buffer): Buffer {
  let bytes: Buffer = writeProgram("windows");
  for (let level = 0; level < levels; level += 1) bytes = wrap(bytes);
  return bytes;
}
