import { readUInt16, readUInt32, readUInt64 } from "../little-endian.ts";
import { writeGuid } from "../ole/guid.ts";
import { findPropertyTexts, type TextProperty } from "./property-texts.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** A file that lies in a OneNote section: an attachment, or a picture of a page. */
interface OneNoteFile {
  /** Offset of its bytes. */
  readonly at: number;
  /** The name it was attached under, as far as the section says; else one made of a number and its ending. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly bytes: Buffer;
}

/** What a OneNote section holds. */
export interface OneNoteReading {
  readonly files: readonly OneNoteFile[];
  /** The words of its pages, paragraph by paragraph. */
  readonly texts: readonly string[];
  /** Addresses its pages lead to. */
  readonly addresses: readonly string[];
  /** Why parts were not read, in a few words each. */
  readonly troubles: readonly string[];
}

/** In front of and behind the bytes of a file (MS-ONESTORE 2.6.13). */
const storeHeader = writeGuid("BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC");
const storeFooter = writeGuid("71FBA722-0F79-4A0B-BB13-899256426B24");

/** The packaging that the web version writes, in which files lie in pieces (MS-ONESTORE 2.8). */
const webFormat = writeGuid("638DE92F-A6D4-4BC1-9A36-B3FC2511A5B7");

/** Text that a page's declaration of a file begins with (MS-ONESTORE 2.5.27). */
const reference = Buffer.from("<ifndf>{", "utf16le");

/** Files beyond this number are not read. */
const mostFiles = 2000;

/** Files may overlap, so what they have together is bounded by this many times the section. */
const mostReadings = 2;

/** Reads what lies in a OneNote section (`.one`), by the marks around its files; nothing in it is an error. */
export function readOneNote(bytes: Buffer): OneNoteReading {
  const troubles: string[] = [];
  if (bytes.subarray(48, 64).equals(webFormat)) troubles.push("kept in the packaging of OneNote for the web");
  const stores = findStores(bytes, troubles);
  const read = (property: TextProperty): readonly string[] => {
    const { texts, isCut } = findPropertyTexts(bytes, property);
    if (isCut) troubles.push("more texts in it than are read");
    return texts;
  };
  const names = [...new Set(read("embeddedName"))];
  const texts = [...read("text"), ...read("plainText")];
  const addresses = [...new Set([...read("address"), ...texts.flatMap(findFieldAddresses)])];
  return { files: nameFiles(stores, findEndings(bytes), names), texts, addresses, troubles };
}

/** The bytes of a file, and where the object stands that holds them. */
interface Store {
  readonly object: number;
  readonly at: number;
  readonly bytes: Buffer;
}

function findStores(bytes: Buffer, troubles: string[]): Store[] {
  const stores: Store[] = [];
  let left = bytes.length * mostReadings;
  for (let object = bytes.indexOf(storeHeader); object !== -1;) {
    const at = object + 36;
    const size = readUInt64(bytes, object + 16);
    const content = bytes.subarray(at, at + Math.min(size, bytes.length));
    const isWhole = content.length === size;
    if (!isWhole) troubles.push("a file in it is cut off");
    left -= content.length;
    if (stores.length >= mostFiles || left < 0) {
      troubles.push("more files in it than are read");
      break;
    }
    stores.push({ object, at, bytes: content });
    // A file that is a section itself has marks of its own, which are not this section's.
    const end = at + Math.ceil(size / 8) * 8;
    const isClosed = isWhole && bytes.subarray(end, end + 16).equals(storeFooter);
    object = bytes.indexOf(storeHeader, isClosed ? end : object + 16);
  }
  return stores;
}

/** The endings of files by the place of their object; the page names the file by a GUID, a list says where that lies. */
function findEndings(bytes: Buffer): Map<number, string> {
  const byGuid = new Map<string, string>();
  let at = bytes.indexOf(reference);
  for (let count = 0; at !== -1 && count < mostFiles; count += 1) {
    const start = at + reference.length;
    const guid = writeGuid(readUtf16(bytes, start, start + 72)).toString("latin1");
    const length = readUInt32(bytes, start + 74);
    const ending = length > 0 && length < 32 ? readUtf16(bytes, start + 78, start + 78 + length * 2) : "";
    if (/^\.[\w-]{1,20}\0?$/u.test(ending)) byGuid.set(guid, ending.replace("\0", ""));
    at = bytes.indexOf(reference, start);
  }
  return byGuid.size === 0 ? new Map() : locateEndings(bytes, byGuid);
}

/** How long an offset is by the format that a node names (MS-ONESTORE 2.4.3); the shorter ones count in eights. */
const offsetLengths = [8, 4, 2, 4] as const;
const sizeLengths = [4, 8, 1, 2] as const;

/** Nodes beyond this number are not looked at. */
const mostNodes = 200_000;

/** Nodes of the kind "file data store object reference" (MS-ONESTORE 2.5.25) say where the object with a GUID lies. */
function locateEndings(bytes: Buffer, byGuid: ReadonlyMap<string, string>): Map<number, string> {
  const endings = new Map<number, string>();
  let nodes = 0;
  for (let node = bytes.indexOf(0x94); node !== -1 && nodes < mostNodes; node = bytes.indexOf(0x94, node + 1)) {
    const header = readUInt32(bytes, node);
    const offsetFormat = (header >>> 23) & 3;
    const offsetLength = offsetLengths[offsetFormat] ?? 8;
    const length = 4 + offsetLength + (sizeLengths[(header >>> 25) & 3] ?? 4) + 16;
    if ((header & 0x3_ff) !== 0x94 || ((header >>> 10) & 0x1f_ff) !== length) continue;
    nodes += 1;
    const ending = byGuid.get(bytes.toString("latin1", node + length - 16, node + length));
    if (ending === undefined) continue;
    const offset = readOffset(bytes, node + 4, offsetLength);
    endings.set(offsetFormat >= 2 ? offset * 8 : offset, ending);
  }
  return endings;
}

function readOffset(bytes: Buffer, at: number, length: 2 | 4 | 8): number {
  if (length === 8) return readUInt64(bytes, at);
  return length === 4 ? readUInt32(bytes, at) : readUInt16(bytes, at);
}

/** Names are kept apart from the bytes; a file gets the first name left with its ending, in the order of the section. */
function nameFiles(
  stores: readonly Store[],
  endings: ReadonlyMap<number, string>,
  names: readonly string[],
): OneNoteFile[] {
  const left = names.map((name) => name.slice(0, 255));
  return stores.map(({ object, at, bytes }, index) => {
    const ending = endings.get(object);
    const place =
      ending === undefined ? -1 : left.findIndex((name) => name.toLowerCase().endsWith(ending.toLowerCase()));
    const [name] = place === -1 ? [] : left.splice(place, 1);
    return { at, name: name ?? `file-${index + 1}${ending ?? ""}`, isNamed: name !== undefined, bytes };
  });
}

/** A link inside of a page's text: the mark of a field, then the word and the address. */
function findFieldAddresses(text: string): string[] {
  return [...text.matchAll(/\ufddfHYPERLINK "([^"\n]{1,2000})"/gu)].map(([, address = ""]) => address);
}
