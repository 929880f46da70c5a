import { readUInt16, readUInt32 } from "../little-endian.ts";
import { decodeCodePage } from "./code-page.ts";
import { decompressVba, type Unpacked } from "./decompress-vba.ts";
import type { CompoundEntry } from "./directory.ts";
import type { CompoundFile } from "./open-compound-file.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** One module of a VBA project. */
export interface VbaModule {
  readonly name: string;
  /** `class` for the module of a document, a sheet, a form or a class; `procedural` for one of plain procedures. */
  readonly kind: "procedural" | "class";
  /** Its text; empty when it holds none. */
  readonly source: string;
  /** The compiled form is there and the text is not, as after VBA stomping, or the text cannot be unpacked. */
  readonly isSourceMissing: boolean;
}

/** A VBA project inside a compound file. */
export interface VbaProject {
  /** The path of its storage `VBA`. */
  readonly path: string;
  readonly modules: readonly VbaModule[];
  /** There is more source than is unpacked. */
  readonly isCut: boolean;
}

/** How much source may still be unpacked. It shrinks. */
interface Budget {
  left: number;
}

/** Source of all modules of a file beyond this many bytes is not unpacked; one module has at most 65,534 lines. */
const mostSource = 32_000_000;

/** What the stream `dir` says of a module. */
interface ModuleRecord {
  name: string;
  stream: string;
  offset: number;
  kind: VbaModule["kind"];
}

/** Modules beyond this number are not read. */
const mostModules = 2000;

/** The start of every module's text as it lies packed: a byte of flags, then the first eight letters (MS-OVBA 2.3.4.3). */
const packedStart = Buffer.from("\0Attribut", "latin1");

/** Every VBA project of a compound file: each storage with a stream `dir` in a storage named `VBA`. */
export function readVbaProjects(file: CompoundFile): VbaProject[] {
  const budget: Budget = { left: mostSource };
  return file.entries
    .filter(({ kind, name }) => kind === "storage" && name.toUpperCase() === "VBA")
    .map((storage) => ({ path: storage.path, modules: readModules(file, storage, budget), isCut: budget.left <= 0 }))
    .filter(({ modules }) => modules.length > 0);
}

function readModules(file: CompoundFile, storage: CompoundEntry, budget: Budget): VbaModule[] {
  const streams = new Map<string, CompoundEntry>();
  for (const entry of file.list(storage.path))
    if (entry.kind === "stream") streams.set(entry.name.toLowerCase(), entry);
  const directory = streams.get("dir");
  const unpacked = directory === undefined ? undefined : unpack(file.read(directory), 0, budget);
  const { records, codePage } = readRecords(unpacked?.bytes ?? Buffer.alloc(0));
  const modules = records.flatMap((record) => {
    const stream = streams.get(record.stream.toLowerCase());
    if (stream === undefined) return [];
    streams.delete(record.stream.toLowerCase());
    return [readModule(record, file.read(stream), codePage, budget)];
  });
  // What the list leaves out is found by the look of its bytes.
  for (const stream of streams.values()) {
    if (isKnownStream(stream.name) || modules.length >= mostModules) continue;
    const record: ModuleRecord = { name: stream.name, stream: stream.name, offset: -1, kind: "procedural" };
    const found = readModule(record, file.read(stream), codePage, budget);
    if (found.source !== "") modules.push(found);
  }
  return modules;
}

/** Streams that stand beside the modules and are none (MS-OVBA 2.2). */
function isKnownStream(name: string): boolean {
  return /^(?:dir|_vba_project|__srp_[\da-f]{1,8})$/iu.test(name);
}

function readModule({ name, offset, kind }: ModuleRecord, bytes: Buffer, codePage: number, budget: Budget): VbaModule {
  const told = offset < 0 || offset >= bytes.length ? undefined : unpack(bytes, offset, budget);
  const isWhole = told !== undefined && told.bytes.length > 0;
  const place = bytes.indexOf(packedStart);
  const unpacked = isWhole || place < 3 ? told : unpack(bytes, place - 3, budget);
  const text = unpacked === undefined ? "" : decodeCodePage(unpacked.bytes, codePage);
  // Tools that stomp the text leave nothing, or a run of zeros.
  const isText = text.trim() !== "" && !text.startsWith("\0");
  return { name, kind, source: isText ? text : "", isSourceMissing: !isText && bytes.length > 0 };
}

function unpack(bytes: Buffer, start: number, budget: Budget): Unpacked {
  const unpacked = decompressVba(bytes, start, Math.max(0, budget.left));
  budget.left -= unpacked.bytes.length;
  return unpacked;
}

/** Reads the records of the stream `dir` (MS-OVBA 2.3.4.2): a number, a length, and that many bytes. */
function readRecords(bytes: Buffer): { readonly records: readonly ModuleRecord[]; readonly codePage: number } {
  const records: ModuleRecord[] = [];
  let codePage = 1252;
  let at = 0;
  while (at + 6 <= bytes.length && records.length < mostModules) {
    const id = readUInt16(bytes, at);
    // The record of the version says four and has six.
    const length = id === 0x09 ? 6 : readUInt32(bytes, at + 2);
    const data = bytes.subarray(at + 6, at + 6 + length);
    at += 6 + length;
    const last = records.at(-1);
    if (id === 0x03) codePage = readUInt16(data, 0);
    else if (id === 0x19) {
      const name = decodeCodePage(data, codePage);
      records.push({ name, stream: name, offset: -1, kind: "procedural" });
    } else if (last === undefined) continue;
    else if (id === 0x47) last.name = readUtf16(data);
    else if (id === 0x1a) last.stream = decodeCodePage(data, codePage);
    else if (id === 0x32) last.stream = readUtf16(data);
    else if (id === 0x31) last.offset = readUInt32(data, 0);
    else if (id === 0x22) last.kind = "class";
  }
  return { records, codePage };
}
