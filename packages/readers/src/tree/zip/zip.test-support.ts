import { crc32, deflateRawSync } from "node:zlib";

/** Fields of a header that a test wants to be other than they should. */
interface ZipLies {
  readonly name?: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly checksum?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly offset?: number;
}

/** A member to write; deflated unless `method` says 0 (stored) or `packed` gives its bytes. */
export interface WrittenMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode, file type included. */
  readonly mode?: number;
  readonly extra?: Buffer;
  /** Sizes and checksum follow the bytes. */
  readonly sizesFollow?: boolean;
  /** What the member's own header says instead. */
  readonly header?: ZipLies;
  /** What the directory says instead. */
  readonly directory?: ZipLies;
  readonly leaveOutOf?: "directory" | "body";
}

/** How the whole archive is written. */
export interface WrittenZip {
  /** Bytes in front that the archive's offsets do not count. */
  readonly before?: Buffer;
  readonly behind?: Buffer;
  readonly comment?: string;
  readonly count?: number;
  /** Writes the records for archives of more than 65,535 members. */
  readonly wide?: boolean;
}

/** Writes a zip as told, also one that no honest packer writes. */
export function writeZip(members: readonly WrittenMember[], options: WrittenZip = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const fields = toFields(member, offset);
    if (member.leaveOutOf !== "directory") directory.push(writeEntry(member, { ...fields, ...member.directory }));
    if (member.leaveOutOf === "body") continue;
    const bytes = writeBody(member, fields);
    body.push(bytes);
    offset += bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = writeEnd(directory.length, entries.length, offset, options);
  return Buffer.concat([options.before ?? none, ...body, entries, end, options.behind ?? none]);
}

type Fields = Required<ZipLies> & { readonly packed: Buffer };

const none = Buffer.alloc(0);

function toFields(member: WrittenMember, offset: number): Fields {
  const content = Buffer.from(member.content ?? "");
  const method = member.method ?? 8;
  const packed = member.packed ?? (method === 8 ? deflateRawSync(content) : content);
  const flags = (member.flags ?? 0) | (member.sizesFollow === true ? 8 : 0);
  const { name } = member;
  return {
    name,
    method,
    flags,
    checksum: crc32(content),
    packedSize: packed.length,
    size: content.length,
    offset,
    packed,
  };
}

function writeBody(member: WrittenMember, fields: Fields): Buffer {
  const left = member.sizesFollow === true ? { checksum: 0, packedSize: 0, size: 0 } : {};
  const { name, flags, method, checksum, packedSize, size } = { ...fields, ...left, ...member.header };
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(checksum, 14);
  header.writeUInt32LE(packedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(rawName.length, 26);
  return Buffer.concat([header, rawName, fields.packed, member.sizesFollow === true ? writeSizes(fields) : none]);
}

function writeSizes({ checksum, packedSize, size }: Fields): Buffer {
  const sizes = Buffer.alloc(16);
  sizes.write("PK\x07\x08", "latin1");
  sizes.writeUInt32LE(checksum, 4);
  sizes.writeUInt32LE(packedSize, 8);
  sizes.writeUInt32LE(size, 12);
  return sizes;
}

function writeEntry(member: WrittenMember, fields: Fields): Buffer {
  const rawName = Buffer.from(fields.name);
  const extra = member.extra ?? none;
  const entry = Buffer.alloc(46);
  entry.write("PK\x01\x02", "latin1");
  // Made on Unix, so that the mode counts.
  entry.writeUInt16LE(0x03_14, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(fields.flags, 8);
  entry.writeUInt16LE(fields.method, 10);
  entry.writeUInt32LE(fields.checksum, 16);
  entry.writeUInt32LE(fields.packedSize, 20);
  entry.writeUInt32LE(fields.size, 24);
  entry.writeUInt16LE(rawName.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 38);
  entry.writeUInt32LE(fields.offset, 42);
  return Buffer.concat([entry, rawName, extra]);
}

function writeEnd(count: number, size: number, offset: number, options: WrittenZip): Buffer {
  const comment = Buffer.from(options.comment ?? "");
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  const stated = options.count ?? count;
  const isWide = options.wide === true;
  end.writeUInt16LE(isWide ? 0xff_ff : stated, 8);
  end.writeUInt16LE(isWide ? 0xff_ff : stated, 10);
  end.writeUInt32LE(isWide ? 0xff_ff_ff_ff : size, 12);
  end.writeUInt32LE(isWide ? 0xff_ff_ff_ff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([isWide ? writeWideEnd(stated, size, offset) : none, end, comment]);
}

function writeWideEnd(count: number, size: number, offset: number): Buffer {
  const wide = Buffer.alloc(76);
  wide.write("PK\x06\x06", "latin1");
  wide.writeBigUInt64LE(44n, 4);
  for (const [place, value] of [count, count, size, offset].entries())
    wide.writeBigUInt64LE(BigInt(value), 24 + place * 8);
  wide.write("PK\x06\x07", 56, "latin1");
  wide.writeBigUInt64LE(BigInt(offset + size), 64);
  wide.writeUInt32LE(1, 72);
  return wide;
}
