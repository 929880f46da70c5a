import { inflateSync } from "node:zlib";
import { readUInt16, readUInt32 } from "../little-endian.ts";

/** What the main stream of a PowerPoint document of the old form holds (MS-PPT). */
export interface SlideShow {
  /** Objects of other programs and the project of its macros, each a compound file. */
  readonly objects: readonly Buffer[];
  /** A shape starts a program when it is clicked or pointed at. */
  readonly startsProgram: boolean;
  /** Why parts were not read, in a few words each. */
  readonly troubles: ReadonlySet<string>;
}

/** Numbers of records (MS-PPT 2.13.24). */
const objectStorage = 0x10_11;
const interaction = 0x0f_f3;

const mostObjects = 500;

/** All objects together unpack to at most this many bytes. */
const mostUnpacked = 100_000_000;

/** Reads the stream `PowerPoint Document`: records inside records, in the order they stand in. */
export function readSlideShow(bytes: Buffer): SlideShow {
  const objects: Buffer[] = [];
  const troubles = new Set<string>();
  let startsProgram = false;
  let left = mostUnpacked;
  for (let at = 0; at + 8 <= bytes.length;) {
    const version = readUInt16(bytes, at);
    const type = readUInt16(bytes, at + 2);
    const length = readUInt32(bytes, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === interaction && data[8] === 2) startsProgram = true;
    if (type === objectStorage && objects.length >= mostObjects) troubles.add("more objects in it than are read");
    else if (type === objectStorage) {
      const object = version >> 4 === 0 ? data : inflate(data, left, troubles);
      left -= object.length;
      objects.push(object);
    }
    // A container's records follow its head.
    at += (version & 0xf) === 0xf ? 8 : 8 + length;
  }
  return { objects, startsProgram, troubles };
}

/** The unpacked size stands in front of the packed bytes. */
function inflate(data: Buffer, left: number, troubles: Set<string>): Buffer {
  const most = Math.min(readUInt32(data, 0), left);
  if (most === 0) {
    troubles.add("an object in it is broken");
    return Buffer.alloc(0);
  }
  try {
    return inflateSync(data.subarray(4), { maxOutputLength: most });
  } catch {
    troubles.add("an object in it is broken");
    return Buffer.alloc(0);
  }
}
