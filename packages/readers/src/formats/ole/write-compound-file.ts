import { compoundSignature } from "./open-compound-file.ts";
import { writeGuid } from "./guid.ts";

/** A storage to write: names with the bytes of a stream, or with a storage inside. */
export interface WrittenStorage {
  /** The class of the storage as a GUID. */
  readonly classId?: string;
  readonly members: readonly (readonly [name: string, content: Buffer | WrittenStorage])[];
}

const endOfChain = 0xff_ff_ff_fe;
const free = 0xff_ff_ff_ff;
const tableSector = 0xff_ff_ff_fd;

/** One place of the directory that is being written. */
interface Slot {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly classId: string;
  readonly content: Buffer;
  left: number;
  right: number;
  child: number;
  first: number;
}

/** Sectors that are being filled. */
interface Sectors {
  readonly size: number;
  readonly next: number[];
  readonly pieces: Buffer[];
}

/** Streams from this size on are kept in whole sectors (MS-CFB 2.2). */
const miniCutoff = 4096;

/**
 * The bytes of a compound file with these members (MS-CFB). Its table is listed in the header alone, which is enough
 * for some 400 MB.
 */
export function writeCompoundFile(root: WrittenStorage): Buffer {
  const slots: Slot[] = [];
  addSlot(slots, "Root Entry", 5, root);
  const total = slots.reduce((sum, { content }) => sum + content.length, 0);
  const sectors: Sectors = { size: total > 4_000_000 ? 4096 : 512, next: [], pieces: [] };
  const mini: Sectors = { size: 64, next: [], pieces: [] };
  for (const slot of slots) {
    if (slot.kind !== 2 || slot.content.length === 0) continue;
    slot.first = addChain(slot.content.length < miniCutoff ? mini : sectors, slot.content);
  }
  const miniContent = Buffer.concat(mini.pieces);
  const [first] = slots;
  if (first !== undefined && miniContent.length > 0) first.first = addChain(sectors, miniContent);
  const miniTable = miniContent.length === 0 ? endOfChain : addChain(sectors, writeNumbers(mini.next));
  const directory = addChain(sectors, Buffer.concat(slots.map((slot) => writeSlot(slot, miniContent.length))));
  const tables = addTables(sectors);
  return Buffer.concat([writeHeader(sectors.size, directory, miniTable, mini, tables), ...sectors.pieces]);
}

function addSlot(slots: Slot[], name: string, kind: 1 | 2 | 5, member: Buffer | WrittenStorage): number {
  const isStream = Buffer.isBuffer(member);
  const content = isStream ? member : Buffer.alloc(0);
  const classId = isStream ? "" : (member.classId ?? "");
  const slot: Slot = { name, kind, classId, content, left: free, right: free, child: free, first: endOfChain };
  const id = slots.push(slot) - 1;
  if (isStream) return id;
  const ids = member.members.map(([inner, held]) => addSlot(slots, inner, Buffer.isBuffer(held) ? 2 : 1, held));
  const ordered = ids.toSorted((a, b) => compareNames(slots[a]?.name ?? "", slots[b]?.name ?? ""));
  slot.child = joinTree(slots, ordered, 0, ordered.length);
  return id;
}

/** Shorter names come first, then those whose capital letters have the lower code (MS-CFB 2.6.4). */
function compareNames(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a.toUpperCase() < b.toUpperCase() ? -1 : 1;
}

function joinTree(slots: readonly Slot[], ids: readonly number[], from: number, to: number): number {
  if (from >= to) return free;
  const middle = Math.floor((from + to) / 2);
  const id = ids[middle] ?? free;
  const slot = slots[id];
  if (slot === undefined) return free;
  slot.left = joinTree(slots, ids, from, middle);
  slot.right = joinTree(slots, ids, middle + 1, to);
  return id;
}

function addChain(sectors: Sectors, content: Buffer): number {
  const first = sectors.next.length;
  const count = Math.max(1, Math.ceil(content.length / sectors.size));
  for (let index = 1; index < count; index += 1) sectors.next.push(first + index);
  sectors.next.push(endOfChain);
  sectors.pieces.push(content, Buffer.alloc(count * sectors.size - content.length));
  return first;
}

/** The sectors that hold the table itself are counted in it. */
function addTables(sectors: Sectors): number[] {
  const each = sectors.size / 4;
  const count = Math.ceil(sectors.next.length / (each - 1));
  const places = Array.from({ length: count }, (_, index) => sectors.next.length + index);
  for (const _ of places) sectors.next.push(tableSector);
  const table = writeNumbers(sectors.next);
  sectors.pieces.push(table, Buffer.alloc(count * sectors.size - table.length, 0xff));
  return places;
}

function writeNumbers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, value] of numbers.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function writeSlot(slot: Slot, miniLength: number): Buffer {
  const bytes = Buffer.alloc(128);
  const name = slot.name.slice(0, 31);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes[66] = slot.kind;
  bytes[67] = 1;
  bytes.writeUInt32LE(slot.left, 68);
  bytes.writeUInt32LE(slot.right, 72);
  bytes.writeUInt32LE(slot.child, 76);
  writeGuid(slot.classId).copy(bytes, 80);
  bytes.writeUInt32LE(slot.kind === 1 ? 0 : slot.first, 116);
  bytes.writeUInt32LE(slot.kind === 5 ? miniLength : slot.content.length, 120);
  return bytes;
}

function writeHeader(
  size: number,
  directory: number,
  miniTable: number,
  mini: Sectors,
  tables: readonly number[],
): Buffer {
  const bytes = Buffer.alloc(size);
  compoundSignature.copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(size === 512 ? 3 : 4, 26);
  bytes.writeUInt16LE(0xff_fe, 28);
  bytes.writeUInt16LE(size === 512 ? 9 : 12, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tables.length, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(miniCutoff, 56);
  bytes.writeUInt32LE(miniTable, 60);
  bytes.writeUInt32LE(Math.ceil((mini.next.length * 4) / size), 64);
  bytes.writeUInt32LE(endOfChain, 68);
  for (let index = 0; index < 109; index += 1) bytes.writeUInt32LE(tables[index] ?? free, 76 + index * 4);
  return bytes;
}
