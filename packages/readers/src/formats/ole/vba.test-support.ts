import { writeCompoundFile, type WrittenStorage } from "./write-compound-file.ts";

/** Packs source as VBA does, without looking for repeats (MS-OVBA 2.4.1.3.6). */
export function compressVba(source: Buffer): Buffer {
  const pieces: Buffer[] = [Buffer.from([1])];
  for (let at = 0; at < source.length; at += 3600) {
    const part = source.subarray(at, at + 3600);
    const body: number[] = [];
    for (let place = 0; place < part.length; place += 8) body.push(0, ...part.subarray(place, place + 8));
    const header = Buffer.alloc(2);
    header.writeUInt16LE(0xb0_00 | (body.length + 2 - 3));
    pieces.push(header, Buffer.from(body));
  }
  return Buffer.concat(pieces);
}

function writeRecord(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(id, 0);
  head.writeUInt32LE(data.length, 2);
  return Buffer.concat([head, data]);
}

export interface WrittenModule {
  readonly name: string;
  readonly source: string;
  readonly isDocument?: boolean;
  /** What the stream of the module holds in place of performance cache and packed source. */
  readonly stream?: Buffer;
  readonly offset?: number;
}

const cache = Buffer.from("0116030000f0000000", "hex");

function writeNumber(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
}

/** A storage `VBA` with the streams of a project. */
export function writeVbaStorage(modules: readonly WrittenModule[]): WrittenStorage {
  const version = Buffer.concat([writeNumber(9, 2), writeNumber(4, 4), writeNumber(1, 4), writeNumber(1, 2)]);
  const records = modules.flatMap(({ name, isDocument, offset }) => [
    writeRecord(0x19, Buffer.from(name, "latin1")),
    writeRecord(0x47, Buffer.from(name, "utf16le")),
    writeRecord(0x1a, Buffer.from(name, "latin1")),
    writeRecord(0x32, Buffer.from(name, "utf16le")),
    writeRecord(0x31, writeNumber(offset ?? cache.length, 4)),
    writeRecord(isDocument === true ? 0x22 : 0x21, Buffer.alloc(0)),
    writeRecord(0x2b, Buffer.alloc(0)),
  ]);
  const directory = Buffer.concat([
    writeRecord(0x01, writeNumber(1, 4)),
    writeRecord(0x03, writeNumber(1252, 2)),
    writeRecord(0x04, Buffer.from("VBAProject")),
    version,
    writeRecord(0x0f, writeNumber(modules.length, 2)),
    ...records,
    writeRecord(0x10, Buffer.alloc(0)),
  ]);
  return {
    members: [
      ["dir", compressVba(directory)],
      ["_VBA_PROJECT", Buffer.from("cc61ffff000000", "hex")],
      ...modules.map(({ name, source, stream }): [string, Buffer] => [
        name,
        stream ?? Buffer.concat([cache, compressVba(Buffer.from(source, "latin1"))]),
      ]),
    ],
  };
}

/** The bytes of a `vbaProject.bin`. */
export function writeVbaProject(modules: readonly WrittenModule[]): Buffer {
  return writeCompoundFile({
    members: [
      ["VBA", writeVbaStorage(modules)],
      ["PROJECT", Buffer.from('ID="{00000000-0000-0000-0000-000000000000}"\r\n')],
    ],
  });
}
