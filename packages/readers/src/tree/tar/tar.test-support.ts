/** A member to write: a file unless `type` says otherwise. */
export interface WrittenTarMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** The type flag; "0" is a file. */
  readonly type?: string;
  readonly linkName?: string;
  readonly mode?: number;
  readonly prefix?: string;
  /** What the header says instead of the content's length. */
  readonly size?: number;
  readonly magic?: "posix" | "gnu" | "v7";
  /** Fields of GNU's old sparse form: the map, and the size with its holes. */
  readonly sparse?: { readonly map: readonly number[]; readonly size: number };
}

/** Writes a tar with its closing blocks of zeros. */
export function writeTar(members: readonly WrittenTarMember[]): Buffer {
  return Buffer.concat([...members.map(writeTarMember), Buffer.alloc(1024)]);
}

/** Writes one member with its content, padded. */
export function writeTarMember(member: WrittenTarMember): Buffer {
  const content = Buffer.from(member.content ?? "");
  const header = Buffer.alloc(512);
  Buffer.from(member.name).copy(header, 0, 0, 100);
  header.write(toOctal(member.mode ?? 0o644, 8), 100);
  header.write(toOctal(member.size ?? content.length, 12), 124);
  header.write("        ", 148);
  header.write(member.type ?? "0", 156);
  header.write(member.linkName ?? "", 157);
  if (member.magic === "gnu") header.write("ustar  \0", 257);
  else if (member.magic !== "v7") header.write("ustar\x0000", 257);
  header.write(member.prefix ?? "", 345);
  if (member.sparse !== undefined) writeOldSparse(header, member.sparse);
  header.write(`${toOctal(sumBytes(header), 7)} `, 148);
  return Buffer.concat([header, content, Buffer.alloc(-content.length & 511)]);
}

/** Writes a block of pax records for the next member, or for all that follow. */
export function writePax(records: readonly (readonly [string, string])[], type: "x" | "g" = "x"): WrittenTarMember {
  return { name: "PaxHeaders/x", type, content: records.map(([key, value]) => writeRecord(key, value)).join("") };
}

function writeRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (rest + String(length).length !== length) length += 1;
  return `${length} ${key}=${value}\n`;
}

function writeOldSparse(header: Buffer, { map, size }: { map: readonly number[]; size: number }): void {
  for (const [place, value] of map.entries()) header.write(toOctal(value, 12), 386 + place * 12);
  header.write(toOctal(size, 12), 483);
}

function toOctal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, "0")}\0`;
}

function sumBytes(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return sum;
}
