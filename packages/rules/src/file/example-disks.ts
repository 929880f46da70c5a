import { encodeBase64, little, toBytes } from "../text/example-bytes.ts";

/** Bytes of a sector, and the sector of the volume's description. Source: ECMA-119, 6.1.2 and 6.2.1. */
const sector = 2048;
const firstDescriptor = 16;
const topFolder = 18;

/** A disc of ISO 9660 as an example's file: files in its top folder, one character of their content for each byte. */
export function makeDisc(files: Readonly<Record<string, string>>): { readonly base64: string } {
  const names = Object.keys(files);
  const bytes: number[] = Array.from({ length: (topFolder + 1) * sector }, () => 0);
  const records = [writeRecord("\0", topFolder, sector, true), writeRecord("\u0001", topFolder, sector, true)];
  for (const name of names) {
    const content = toBytes(files[name] ?? "");
    records.push(writeRecord(name, bytes.length / sector, content.length, false));
    bytes.push(...content, ...Array.from({ length: (sector - (content.length % sector)) % sector }, () => 0));
    if (content.length === 0) bytes.push(...Array.from({ length: sector }, () => 0));
  }
  put(bytes, topFolder * sector, records.flat());
  put(bytes, firstDescriptor * sector, [1, ...toBytes("CD001"), 1]);
  put(bytes, firstDescriptor * sector + 156, writeRecord("\0", topFolder, sector, true));
  put(bytes, (firstDescriptor + 1) * sector, [255, ...toBytes("CD001"), 1]);
  return { base64: encodeBase64(bytes) };
}

function writeRecord(name: string, at: number, size: number, isFolder: boolean): number[] {
  const bytes = toBytes(name);
  const length = 33 + bytes.length + (bytes.length % 2 === 0 ? 1 : 0);
  const fields = [length, 0, ...both(at), ...both(size), ...Array.from({ length: 7 }, () => 0), isFolder ? 2 : 0, 0, 0];
  return [...fields, 1, 0, 0, 1, bytes.length, ...bytes, ...(bytes.length % 2 === 0 ? [0] : [])];
}

/** A number with the low byte first, and once more with the high byte first. */
function both(value: number): number[] {
  const bytes = little(value, 4);
  return [...bytes, ...bytes.toReversed()];
}

function put(bytes: number[], at: number, part: readonly number[]): void {
  for (const [index, value] of part.entries()) bytes[at + index] = value;
}
