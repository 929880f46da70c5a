import { readUInt16 } from "../little-endian.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Paths deeper than Windows can open. */
const mostItems = 64;

/**
 * The path that a list of shell items leads to, as far as its items are drives, folders, files, network places or
 * addresses; empty when none of them is. Source: MS-SHLLINK 2.2, and the libfwsi description of shell items.
 */
export function readShellItems(bytes: Buffer, start: number, length: number): string {
  const end = Math.min(bytes.length, start + length);
  const parts: string[] = [];
  let at = start;
  for (let count = 0; count < mostItems && at + 3 <= end; count += 1) {
    const size = readUInt16(bytes, at);
    if (size < 3 || at + size > end) break;
    const part = readItem(bytes.subarray(at, at + size));
    if (part !== "") parts.push(part);
    at += size;
  }
  return parts.reduce((path, part) => (path === "" || path.endsWith("\\") ? path + part : `${path}\\${part}`), "");
}

function readItem(item: Buffer): string {
  const kind = item[2] ?? 0;
  if (kind === 0x61) return readAddress(item);
  switch (kind & 0x70) {
    case 0x20:
      return kind === 0x2e ? "" : cutAtZero(item.toString("latin1", 3));
    case 0x30:
      return readLongName(item) ?? readShortName(item, kind);
    case 0x40:
      return cutAtZero(item.toString("latin1", 5));
    default:
      return "";
  }
}

/** An address of the web; its text is UTF-16 where the flag says so, and stands behind data of the length before it. */
function readAddress(item: Buffer): string {
  const isWide = ((item[3] ?? 0) & 0x80) !== 0;
  const start = 6 + readUInt16(item, 4);
  return cutAtZero(isWide ? readUtf16(item, start) : item.toString("latin1", start));
}

function readShortName(item: Buffer, kind: number): string {
  return cutAtZero(kind & 4 ? readUtf16(item, 14) : item.toString("latin1", 14));
}

const extensionMark = Buffer.from("0400efbe", "hex");

/** Where the long name stands in an extension block, by its version. */
const longNameOffsets: readonly (readonly [version: number, offset: number])[] = [
  [9, 46],
  [8, 42],
  [7, 38],
  [3, 20],
];

function readLongName(item: Buffer): string | undefined {
  const mark = item.indexOf(extensionMark, 14);
  if (mark < 4) return undefined;
  const version = readUInt16(item, mark - 2);
  const offset = longNameOffsets.find(([least]) => version >= least)?.[1];
  if (offset === undefined) return undefined;
  const name = cutAtZero(readUtf16(item, mark - 4 + offset));
  return name === "" ? undefined : name;
}

function cutAtZero(text: string): string {
  return text.split("\0", 1)[0] ?? "";
}
