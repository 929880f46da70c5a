import type { FileType } from "./types.ts";
import { readUtf16 } from "../text/read-utf16.ts";

/** What lies beyond the head of a file, for formats whose type stands at their end or behind an offset. */
export interface Rest {
  /** Size of the whole file in bytes. */
  readonly size: number;
  /** At most `length` bytes from `offset` of the file; fewer when it ends before. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

const directoryBytes = 65_536;

/** What a member's name says of the zip archive that holds it; the first that is met decides. Source: each format's specification. */
const zipMembers: readonly (readonly [FileType, string])[] = [
  ["docm", "word/vbaProject.bin"],
  ["xlsm", "xl/vbaProject.bin"],
  ["pptm", "ppt/vbaProject.bin"],
  ["docx", "word/document.xml"],
  ["xlsx", "xl/workbook."],
  ["pptx", "ppt/presentation.xml"],
  ["visio", "visio/document.xml"],
  ["xps", "FixedDocSeq"],
  ["vsix", "extension.vsixmanifest"],
  ["appx", "AppxManifest.xml"],
  ["appx", "AppxBundleManifest.xml"],
  ["nupkg", ".nuspec"],
  ["apk", "AndroidManifest.xml"],
  ["ipa", "Payload/"],
  ["epub", "META-INF/container.xml"],
  ["jar", "META-INF/MANIFEST.MF"],
  ["wheel", ".dist-info/"],
  ["egg", "EGG-INFO/"],
  ["hwp", "Contents/content.hpf"],
];

const mimeTypes: readonly (readonly [FileType, string])[] = [
  ["odt", "mimetypeapplication/vnd.oasis.opendocument.text"],
  ["ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
  ["odp", "mimetypeapplication/vnd.oasis.opendocument.presentation"],
  ["epub", "mimetypeapplication/epub+zip"],
];

/** The kind of a zip archive by its first members and, when the rest is at hand, by its directory. */
export function recogniseZip(head: Uint8Array, rest?: Rest): FileType {
  const first = toLatin1(head);
  const declared = mimeTypes.find(([, mark]) => first.includes(mark));
  if (declared !== undefined) return declared[0];
  const names = first + (rest === undefined ? "" : readEnd(rest, head.length));
  return zipMembers.find(([, member]) => names.includes(member))?.[0] ?? "zip";
}

/** Class ids of the root storage, as their bytes stand in the file. Source: MS-OLEPS, MS-DOC, MS-XLS, MS-PPT, MS-OXMSG. */
const classIds: readonly (readonly [FileType, string])[] = [
  ["doc", "0609020000000000c000000000000046"],
  ["doc", "0009020000000000c000000000000046"],
  ["xls", "2008020000000000c000000000000046"],
  ["xls", "1008020000000000c000000000000046"],
  ["ppt", "108d81649b4fcf1186ea00aa00b929e8"],
  ["msg", "0b0d020000000000c000000000000046"],
  ["msi", "84100c0000000000c000000000000046"],
  ["msi", "86100c0000000000c000000000000046"],
  ["msi", "82100c0000000000c000000000000046"],
  ["visio", "141a020000000000c000000000000046"],
];
const streamNames: readonly (readonly [FileType, string])[] = [
  ["doc", "WordDocument"],
  ["xls", "Workbook"],
  ["ppt", "PowerPoint Document"],
  ["msg", "__properties_version1"],
  ["hwp", "HwpSummaryInformation"],
  ["visio", "VisioDocument"],
];

/** The kind of an OLE compound file by the class of its root storage, else by the names in its directory. */
export function recogniseCompound(head: Uint8Array, rest?: Rest): FileType {
  const view = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (view.length < 512) return "ole";
  const sectorSize = view.readUInt16LE(0x1e) === 12 ? 4096 : 512;
  const offset = (view.readUInt32LE(0x30) + 1) * sectorSize;
  const directory = Buffer.from(readPart(head, rest, offset, 2048));
  const id = directory.subarray(0x50, 0x60).toString("hex");
  const known = classIds.find(([, bytes]) => bytes === id);
  if (known !== undefined) return known[0];
  const names = readUtf16(directory);
  return streamNames.find(([, name]) => names.includes(name))?.[0] ?? "ole";
}

/** Whether a file that begins with `MZ` is a program for Windows, or only one for DOS. */
export function recogniseWindowsProgram(head: Uint8Array, rest?: Rest): FileType {
  if (head.length < 64) return "binary";
  const view = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const header = Buffer.from(readPart(head, rest, view.readUInt32LE(0x3c), 4)).toString("latin1");
  return header === "PE\0\0" || header.startsWith("NE") || header.startsWith("LE") ? "windows-program" : "dos-program";
}

/** Types that show at the end of a file, or far inside it. */
export function recogniseByRest({ size, read }: Rest): FileType | undefined {
  const end = toLatin1(read(Math.max(0, size - 512), 512));
  if (end.startsWith("koly")) return "dmg";
  if (end.startsWith("conectix")) return "vhd";
  if (size > 34_816 && toLatin1(read(32_769, 5)) === "CD001") return "iso";
  if (size > 34_816 && /^(?:BEA01|NSR0[23])$/u.test(toLatin1(read(32_769, 5)))) return "iso";
  return undefined;
}

function readPart(head: Uint8Array, rest: Rest | undefined, offset: number, length: number): Uint8Array {
  if (offset + length <= head.length || rest === undefined) return head.subarray(offset, offset + length);
  return offset >= rest.size ? new Uint8Array() : rest.read(offset, length);
}

function readEnd(rest: Rest, headLength: number): string {
  const length = Math.min(directoryBytes, Math.max(0, rest.size - headLength));
  return length === 0 ? "" : toLatin1(rest.read(rest.size - length, length));
}

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
