import { little, toText } from "../text/example-bytes.ts";

/** What lies in a compound file of an example: streams as text whose characters are bytes, and storages. */
export interface ExampleStorage {
  /** Sixteen bytes of the class, as hexadecimal digits in the order they stand in the file. */
  readonly classId?: string;
  readonly members: Readonly<Record<string, string | ExampleStorage>>;
}

interface Slot {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly classId: string;
  readonly content: string;
  next: number;
  child: number;
  first: number;
}

const free = 0xff_ff_ff_ff;
const chainEnd = 0xff_ff_ff_fe;
const sectorSize = 512;

/** The bytes of a compound file, as characters (MS-CFB). Siblings follow each other in a row, which readers take as well. */
export function makeCompound(root: ExampleStorage): string {
  const slots: Slot[] = [];
  addSlot(slots, "Root Entry", 5, root);
  const table: number[] = [];
  const small: number[] = [];
  let body = "";
  let miniature = "";
  const addSectors = (content: string): number => {
    if (content === "") return chainEnd;
    const first = table.length;
    const count = Math.ceil(content.length / sectorSize);
    for (let index = 1; index <= count; index += 1) table.push(index === count ? chainEnd : first + index);
    body += content.padEnd(count * sectorSize, "\0");
    return first;
  };
  for (const slot of slots) {
    if (slot.content.length >= 4096) slot.first = addSectors(slot.content);
    else if (slot.content !== "") {
      slot.first = small.length;
      const count = Math.ceil(slot.content.length / 64);
      for (let index = 1; index <= count; index += 1) small.push(index === count ? chainEnd : slot.first + index);
      miniature += slot.content.padEnd(count * 64, "\0");
    }
  }
  const [first] = slots;
  if (first !== undefined) first.first = addSectors(miniature);
  const smallTable = addSectors(small.map((value) => littleText(value, 4)).join(""));
  const directory = addSectors(slots.map((slot) => writeSlot(slot, miniature.length)).join(""));
  const places = addTable(table);
  const listed = table.map((value) => littleText(value, 4)).join("");
  const header = writeHeader(directory, smallTable, small.length > 0 ? 1 : 0, places);
  return header + body + listed.padEnd(places.length * sectorSize, "\u00ff");
}

function addTable(table: number[]): number[] {
  const count = Math.ceil(table.length / 127);
  const places = Array.from({ length: count }, (_, index) => table.length + index);
  for (let index = 0; index < count; index += 1) table.push(0xff_ff_ff_fd);
  return places;
}

function addSlot(slots: Slot[], name: string, kind: 1 | 2 | 5, member: string | ExampleStorage): number {
  const isStream = typeof member === "string";
  const classId = isStream ? "" : (member.classId ?? "");
  const slot: Slot = { name, kind, classId, content: isStream ? member : "", next: free, child: free, first: chainEnd };
  const id = slots.push(slot) - 1;
  if (isStream) return id;
  let before: Slot | undefined;
  for (const [inner, content] of Object.entries(member.members)) {
    const place = addSlot(slots, inner, typeof content === "string" ? 2 : 1, content);
    if (before === undefined) slot.child = place;
    else before.next = place;
    before = slots[place];
  }
  return id;
}

function writeSlot({ name, kind, classId, content, next, child, first }: Slot, miniature: number): string {
  const wide = makeWide(name).padEnd(64, "\0");
  const links = littleText(free, 4) + littleText(next, 4) + littleText(child, 4);
  const size = kind === 5 ? miniature : content.length;
  const identifier = fromHex(classId).padEnd(16, "\0");
  const head = `${wide}${littleText(name.length * 2 + 2, 2)}${String.fromCharCode(kind, 1)}${links}${identifier}`;
  return `${head}${"\0".repeat(20)}${littleText(kind === 1 ? 0 : first, 4)}${littleText(size, 4)}${littleText(0, 4)}`;
}

function writeHeader(directory: number, smallTable: number, smallCount: number, places: readonly number[]): string {
  const mark = `${fromHex("d0cf11e0a1b11ae1")}${"\0".repeat(16)}`;
  const sizes =
    littleText(0x3e, 2) +
    littleText(3, 2) +
    littleText(0xff_fe, 2) +
    littleText(9, 2) +
    littleText(6, 2) +
    "\0".repeat(10);
  const tables = littleText(places.length, 4) + littleText(directory, 4) + littleText(0, 4) + littleText(4096, 4);
  const rest = littleText(smallTable, 4) + littleText(smallCount, 4) + littleText(chainEnd, 4) + littleText(0, 4);
  const listed = Array.from({ length: 109 }, (_, index) => littleText(places[index] ?? free, 4)).join("");
  return mark + sizes + tables + rest + listed;
}

/** A number as so many bytes, the low one first, as characters. */
export function littleText(value: number, length: number): string {
  return toText(little(value, length));
}

/** A text in two bytes for each letter, as characters. */
export function makeWide(text: string): string {
  return Array.from(text, (letter) => `${letter}\0`).join("");
}

/** Bytes as characters from hexadecimal digits. */
export function fromHex(digits: string): string {
  return Array.from({ length: digits.length / 2 }, (_, index) =>
    String.fromCharCode(Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16)),
  ).join("");
}
