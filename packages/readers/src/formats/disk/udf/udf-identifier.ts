import { readUInt16, readUInt32 } from "../../little-endian.ts";
import { readUtf16 } from "../../../text/read-utf16.ts";

/** One name of a folder and the block of what it names. */
export interface UdfIdentifier {
  readonly name: string;
  readonly at: number;
  readonly isFolder: boolean;
  readonly isHidden: boolean;
}

/** The tag of a file identifier descriptor. Source: ECMA-167, 4/14.4. */
const identifierTag = 257;

/** The names in a folder's list, without deleted ones and the folder above. */
export function* readIdentifiers(list: Buffer): Generator<UdfIdentifier> {
  let at = 0;
  while (at + 38 <= list.length && readUInt16(list, at) === identifierTag) {
    const marks = list[at + 18] ?? 0;
    const nameLength = list[at + 19] ?? 0;
    const used = readUInt16(list, at + 36);
    const start = at + 38 + used;
    const name = readName(list.subarray(start, start + nameLength));
    if ((marks & 0x0c) === 0 && name !== "")
      yield { name, at: readUInt32(list, at + 24), isFolder: (marks & 2) !== 0, isHidden: (marks & 1) !== 0 };
    at += (38 + used + nameLength + 3) & ~3;
  }
}

/** The first byte says how wide the characters are. Source: OSTA UDF 2.60, 2.1.1. */
function readName(bytes: Buffer): string {
  if (bytes[0] === 8) return bytes.toString("latin1", 1);
  const even = Buffer.from(bytes.subarray(1, bytes.length - ((bytes.length + 1) % 2)));
  return even.length % 2 === 0 ? readUtf16(even.swap16()) : "";
}
