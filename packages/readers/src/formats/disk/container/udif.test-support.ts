import { deflateSync } from "node:zlib";

const sector = 512;
const sectorsOfRun = 512;
/** Numbers of the kinds of runs. */
const kinds = { zero: 0, raw: 1, zlib: 0x80_00_00_05, end: 0xff_ff_ff_ff };

/** Writes an image of macOS around a disk: one partition, in runs that are packed, stored or empty by turns. */
export function writeUdif(disk: Buffer, change: { readonly kind?: number } = {}): Buffer {
  const runs: Buffer[] = [];
  const parts: Buffer[] = [];
  let offset = 0;
  const sectors = Math.ceil(disk.length / sector);
  for (let at = 0; at < sectors; at += sectorsOfRun) {
    const count = Math.min(sectorsOfRun, sectors - at);
    const plain = disk.subarray(at * sector, (at + count) * sector);
    const isEmpty = plain.every((byte) => byte === 0);
    const isStored = (at / sectorsOfRun) % 3 === 2;
    const packed = isEmpty ? Buffer.alloc(0) : isStored ? plain : deflateSync(plain);
    const kind = change.kind ?? (isEmpty ? kinds.zero : isStored ? kinds.raw : kinds.zlib);
    runs.push(writeRun(kind, at, count, offset, packed.length));
    parts.push(packed);
    offset += packed.length;
  }
  runs.push(writeRun(kinds.end, sectors, 0, offset, 0));
  const table = Buffer.alloc(204);
  table.write("mish", 0, "latin1");
  table.writeUInt32BE(1, 4);
  table.writeBigUInt64BE(BigInt(sectors), 16);
  table.writeUInt32BE(runs.length, 200);
  const data = Buffer.concat([table, ...runs]).toString("base64");
  const list = Buffer.from(
    `<?xml version="1.0"?><plist version="1.0"><dict><key>resource-fork</key><dict><key>blkx</key><array><dict><key>Attributes</key><string>0x0050</string><key>Data</key><data>${data}</data><key>ID</key><string>0</string><key>Name</key><string>whole disk</string></dict></array></dict></dict></plist>`,
  );
  return Buffer.concat([...parts, list, writeTrailer(offset, list.length, sectors)]);
}

function writeRun(kind: number, at: number, count: number, offset: number, length: number): Buffer {
  const run = Buffer.alloc(40);
  run.writeUInt32BE(kind, 0);
  for (const [index, value] of [at, count, offset, length].entries())
    run.writeBigUInt64BE(BigInt(value), 8 + index * 8);
  return run;
}

function writeTrailer(listAt: number, listLength: number, sectors: number): Buffer {
  const trailer = Buffer.alloc(512);
  trailer.write("koly", 0, "latin1");
  trailer.writeUInt32BE(4, 4);
  trailer.writeUInt32BE(512, 8);
  trailer.writeUInt32BE(1, 12);
  trailer.writeBigUInt64BE(BigInt(listAt), 32);
  trailer.writeUInt32BE(1, 56);
  trailer.writeUInt32BE(1, 60);
  trailer.writeBigUInt64BE(BigInt(listAt), 216);
  trailer.writeBigUInt64BE(BigInt(listLength), 224);
  trailer.writeBigUInt64BE(BigInt(sectors), 492);
  return trailer;
}
