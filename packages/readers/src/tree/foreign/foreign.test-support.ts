import { crc32 } from "node:zlib";

/** Archives of d/one.txt, d/sub/two.js and d/sub/link that 7-Zip 26.02 packed, as base64. */
export const sevenZipFixtures = {
  /** Packed with LZMA2. */
  plain:
    "N3q8ryccAARF51dHkAAAAAAAAAAhAAAAAAAAACXrj3cBABRvbmUKLi4vb25lLnR4dHR3bygpOwoAAACBMweuD8+SbmAP6+qcvzY9/nHKUfIJXLV8C8CebyZ/QZXSlsAL2PhWwhcPJksY7T7QylIy3KUCZE7dqsqCGs7DDL9lt6CF9Vwx0lzAhlwMKVlRLWvnhz/L2FQ9LPv0xgeM22gkbhf5Qs1Ds7ifbZl8377AAAAXBhkBCXcABwsBAAEjAwEBBV0AEAAADICuCgH4r2PGAAA=",
  /** With the password "abc"; the names can be read. */
  encrypted:
    "N3q8ryccAATEI9xbsgAAAAAAAAAiAAAAAAAAANEGTfNN3NkVKbMzEkgmaouXe3MQJzLUJ0MgEKErjRRAtB10QAAAgTMHrg/QDrA8nzkQnJ+m1TPasi6wzHbB0U5iE9P5Hj0Pa9vNDRLDSa0RURvHVPWEQRI8/R32rX9VLJfQQF39CIYFJSJSWwUAttJO/y5z9+xdE6HYqVHgqC1qZ/aEr6fm9Ln6Lmo1ehhkbbYgjPMCeeYcLLJmoMV0mI4eC4ChToOJWLkTKODgR4apCEQAAAAAFwYgAQmAkgAHCwEAASMDAQEFXQAQAAAMgL4KAYI0KjwAAA==",
  /** With the password "abc"; the names cannot be read. */
  hidden:
    "N3q8ryccAATCRPanwAAAAAAAAAA+AAAAAAAAAID6T3mAdvlcFpxADWzPThuZU2xHbSCBO+LCnkSVUDjJPF9O2XFsx+whjLHWV2zsjhzTm5CUJGSpr01/LGUmKJAudMGvqDSheXHp1hEIEy8WWPXWH90EPuLvoF0l7jeHQ+jP6A9gBDhHjGmH5nQ7UmadjQOdbgsU9BjbgRHfUrXhWqFHu8IScwQYAXeqfWl/y+jWms5t5IGluR/PXSdPxFcQBDhSXIoyPQb7+qcVM6LOZEBT9LEMUw84Sx6YZMwd7RIrtrYXBiABCYCgAAcLAQACJAbxBwESUw8l1ok5FcOovmODm5IHAvlvIwMBAQVdABAAAAEADICRgL4KAUzbBAUAAA==",
} as const;

/** A rar of version 4 that holds one stored file (technote.txt of RAR 4, section "RAR archive format"). */
export function writeRar4(name: string, content: string): Buffer {
  const bytes = Buffer.from(content);
  const rawName = Buffer.from(name);
  const file = Buffer.alloc(25);
  file.writeUInt32LE(bytes.length, 0);
  file.writeUInt32LE(bytes.length, 4);
  file.writeUInt8(3, 8);
  file.writeUInt32LE(crc32(bytes), 9);
  file.writeUInt8(20, 17);
  file.writeUInt8(0x30, 18);
  file.writeUInt16LE(rawName.length, 19);
  file.writeUInt32LE(0o100644, 21);
  return Buffer.concat([
    Buffer.from("Rar!\x1a\x07\0", "latin1"),
    writeRar4Block(0x73, 0, Buffer.alloc(6)),
    writeRar4Block(0x74, 0x80_00, Buffer.concat([file, rawName])),
    bytes,
    writeRar4Block(0x7b, 0x40_00, Buffer.alloc(0)),
  ]);
}

function writeRar4Block(type: number, flags: number, fields: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(type, 0);
  head.writeUInt16LE(flags, 1);
  head.writeUInt16LE(7 + fields.length, 3);
  const block = Buffer.concat([head, fields]);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(crc32(block) & 0xff_ff);
  return Buffer.concat([sum, block]);
}

/** A rar of version 5 that holds one stored file (technote.txt of RAR 5). */
export function writeRar5(name: string, content: string): Buffer {
  const bytes = Buffer.from(content);
  const rawName = Buffer.from(name);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  const size = writeNumber(bytes.length);
  // Data follows; size, no time, a checksum; no attributes; stored; made on Unix.
  const file = [2, 2, ...size, 4, ...size, 0, ...sum, 0, 1, rawName.length, ...rawName];
  return Buffer.concat([
    Buffer.from("Rar!\x1a\x07\x01\0", "latin1"),
    writeRar5Block([1, 0, 0]),
    writeRar5Block(file),
    bytes,
    writeRar5Block([5, 0, 0]),
  ]);
}

function writeRar5Block(fields: readonly number[]): Buffer {
  const block = Buffer.from([...writeNumber(fields.length), ...fields]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(block));
  return Buffer.concat([sum, block]);
}

/** Seven bits a byte, lowest first. */
function writeNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeNumber(value >>> 7)];
}
