import { decodeCodePage437 } from "../../../tree/zip/code-page-437.ts";
import { readUInt16, readUInt32 } from "../../little-endian.ts";

/** One entry of a folder of FAT. */
export interface FatEntry {
  readonly name: string;
  /** Its first cluster. */
  readonly cluster: number;
  readonly size: number;
  readonly isFolder: boolean;
  readonly isHidden: boolean;
}

const entryBytes = 32;
/** The attributes of a part of a long name, of the volume's label, of a folder, and of what is not shown. */
const attributes = { longName: 0x0f, label: 0x08, folder: 0x10, hidden: 0x02 } as const;
/** The places of the 13 characters in a part of a long name. */
const characterPlaces = [1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30];
const mostParts = 20;

/** The entries of a folder's list, with their long names; deleted ones are left out. */
export function* readFatEntries(list: Buffer): Generator<FatEntry> {
  let parts: string[] = [];
  for (let at = 0; at + entryBytes <= list.length; at += entryBytes) {
    const first = list[at] ?? 0;
    if (first === 0) return;
    const marks = list[at + 11] ?? 0;
    if (first === 0xe5) parts = [];
    else if ((marks & 0x3f) === attributes.longName) {
      if (parts.length < mostParts) parts.unshift(readPartOfName(list, at));
    } else {
      const long = (parts.join("").split("\0", 1)[0] ?? "").replace(/\uFFFF{1,13}$/u, "");
      parts = [];
      const name = long === "" ? readShortName(list, at) : long;
      if (marks & attributes.label || name === "." || name === "..") continue;
      yield {
        name,
        cluster: readUInt16(list, at + 20) * 65_536 + readUInt16(list, at + 26),
        size: readUInt32(list, at + 28),
        isFolder: (marks & attributes.folder) !== 0,
        isHidden: (marks & attributes.hidden) !== 0,
      };
    }
  }
}

function readPartOfName(list: Buffer, at: number): string {
  return String.fromCharCode(...characterPlaces.map((place) => list.readUInt16LE(at + place)));
}

function readShortName(list: Buffer, at: number): string {
  const letters = Buffer.from(list.subarray(at, at + 11));
  // A name that begins with E5, which marks deleted ones, is written with 05.
  if (letters[0] === 5) letters[0] = 0xe5;
  const cases = list[at + 12] ?? 0;
  const name = lowerWhere((cases & 0x08) !== 0, decodeCodePage437(letters.subarray(0, 8)).trimEnd());
  const ending = lowerWhere((cases & 0x10) !== 0, decodeCodePage437(letters.subarray(8)).trimEnd());
  return ending === "" ? name : `${name}.${ending}`;
}

/** Windows keeps names that are all lower case as short ones, and notes the case in two bits. */
function lowerWhere(isLower: boolean, text: string): string {
  return isLower ? text.toLowerCase() : text;
}
