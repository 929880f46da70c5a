import { cutAtZero } from "../until-zero.ts";
import { readUInt32 } from "../little-endian.ts";

/** An object as OLE 1 keeps it, which is how RTF still carries every object (MS-OLEDS 2.2.4 and 2.2.5). */
export interface Ole1Object {
  readonly kind: "embedded" | "linked";
  /** The class of program that made it: `Package`, `Equation.3`, `Word.Document.8`, `OLE2Link`. */
  readonly className: string;
  /** The file a linked object stands for; empty for one that is embedded. */
  readonly topic: string;
  /** What its program keeps: a compound file, a package, or anything else. */
  readonly data: Buffer;
  readonly isCut: boolean;
}

/** Class names have at most this many characters; topics are paths or addresses. */
const longestName = 4096;

/** Reads an OLE 1 object; undefined when the bytes are none. */
export function readOle1Object(bytes: Buffer): Ole1Object | undefined {
  const format = readUInt32(bytes, 4);
  if (bytes.length < 12 || (format !== 1 && format !== 2)) return undefined;
  let at = 8;
  const texts: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const length = readUInt32(bytes, at);
    if (length > longestName || at + 4 + length > bytes.length) return undefined;
    texts.push(cutAtZero(bytes.toString("latin1", at + 4, at + 4 + length)));
    at += 4 + length;
  }
  const [className = "", topic = ""] = texts;
  if (format === 1) return { kind: "linked", className, topic, data: Buffer.alloc(0), isCut: false };
  const size = readUInt32(bytes, at);
  const data = bytes.subarray(at + 4, at + 4 + size);
  return { kind: "embedded", className, topic, data, isCut: data.length < size };
}
