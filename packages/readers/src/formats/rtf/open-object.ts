import { compoundSignature } from "../ole/open-compound-file.ts";
import { readOle1Object } from "../ole/ole1-object.ts";
import type { RtfObject } from "./read-rtf.ts";

/** What lies in the data of an RTF object. */
export interface OpenedObject {
  /** The class that the data names, else the one that the document names. */
  readonly className: string;
  /** Where a linked object takes its content from; empty for an embedded one. */
  readonly topic: string;
  /** A compound file, a package, or anything else. */
  readonly bytes: Buffer;
}

/** Opens the data of an object. Where its head makes no sense, a compound file further on is looked for. */
export function openObject({ data, className }: RtfObject): OpenedObject {
  const object = readOle1Object(data) ?? readOle1Object(shiftHalf(data));
  if (object !== undefined)
    return {
      className: object.className === "" ? className : object.className,
      topic: object.topic,
      bytes: object.data,
    };
  for (const bytes of [data, shiftHalf(data)]) {
    const at = bytes.indexOf(compoundSignature);
    if (at !== -1) return { className, topic: "", bytes: bytes.subarray(at) };
  }
  return { className, topic: "", bytes: data };
}

/** The same digits read from the second one on, for data with a stray digit in front. */
function shiftHalf(data: Buffer): Buffer {
  const shifted = Buffer.alloc(Math.max(0, data.length - 1));
  for (let at = 0; at < shifted.length; at += 1) shifted[at] = ((data[at] ?? 0) << 4) | ((data[at + 1] ?? 0) >> 4);
  return shifted;
}
