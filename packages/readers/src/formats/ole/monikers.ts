import { readUInt32 } from "../little-endian.ts";
import { cutAtZero } from "../until-zero.ts";
import { writeGuid } from "./guid.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** A place that an OLE link takes its content from. */
export interface OleLink {
  readonly kind: "url" | "file";
  readonly target: string;
}

/** Classes of monikers (MS-OSHARED 2.3.7.6 and 2.3.7.8). */
const urlMoniker = writeGuid("79EAC9E0-BAF9-11CE-8C82-00AA004BA90B");
const fileMoniker = writeGuid("00000303-0000-0000-C000-000000000046");

/** Links beyond this number in one stream are not read. */
const mostLinks = 50;
const longestTarget = 8192;

/** The addresses and files that a stream `\1Ole`, or any other bytes, name as monikers. */
export function findOleLinks(bytes: Buffer): OleLink[] {
  const urls = findMarks(bytes, urlMoniker).map((at): OleLink => {
    const length = Math.min(readUInt32(bytes, at), longestTarget);
    return { kind: "url", target: clean(readUtf16(bytes, at + 4, at + 4 + length)) };
  });
  const files = findMarks(bytes, fileMoniker).map((at): OleLink => ({
    kind: "file",
    target: readFileMoniker(bytes, at),
  }));
  return [...urls, ...files].filter(({ target }) => target !== "");
}

function findMarks(bytes: Buffer, mark: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1 && places.length < mostLinks; at = bytes.indexOf(mark, at + 16))
    places.push(at + 16);
  return places;
}

/** The Unicode path when there is one behind the plain path. */
function readFileMoniker(bytes: Buffer, at: number): string {
  const length = Math.min(readUInt32(bytes, at + 2), longestTarget);
  const plain = clean(bytes.toString("latin1", at + 6, at + 6 + length));
  const behind = at + 6 + length + 24;
  if (readUInt32(bytes, behind) === 0) return plain;
  const wideLength = Math.min(readUInt32(bytes, behind + 4), longestTarget);
  const wide = clean(readUtf16(bytes, behind + 10, behind + 10 + wideLength));
  return wide === "" ? plain : wide;
}

function clean(text: string): string {
  return cutAtZero(text).trim();
}
