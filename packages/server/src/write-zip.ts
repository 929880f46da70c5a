import { crc32 } from "node:zlib";

/** Files by their path, text or bytes. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** A zip whose members are stored as they are; APPNOTE 6.3.10. */
export function writeZip(files: ZipFiles): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const common = describe(name, bytes);
    const local = Buffer.concat([Buffer.from("PK\u{3}\u{4}"), common, name, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\u{1}\u{2}\u{14}\u{0}"), common, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\u{5}\u{6}");
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What both headers of a member say of it: version, flags, method, time, sum, sizes, and the lengths that follow. */
function describe(name: Buffer, bytes: Buffer): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  // The names are UTF-8.
  common.writeUInt16LE(0x0800, 2);
  common.writeUInt16LE(0x5b7a, 8);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  return common;
}
