/** What a written shortcut states; all of it may be left out. */
export interface WrittenShortcut {
  readonly items?: readonly Buffer[];
  readonly localPath?: string;
  readonly share?: string;
  readonly suffix?: string;
  readonly description?: string;
  readonly relativePath?: string;
  readonly folder?: string;
  readonly args?: string;
  readonly icon?: string;
  readonly iconIndex?: number;
  readonly show?: number;
  readonly environmentPath?: string;
  readonly machine?: string;
  readonly behind?: Buffer;
}

/** Writes a shortcut of Windows. Source: MS-SHLLINK. */
export function writeShortcut(written: WrittenShortcut): Buffer {
  const texts = [written.description, written.relativePath, written.folder, written.args, written.icon];
  let flags = 0x80;
  if (written.items !== undefined) flags |= 1;
  if (written.localPath !== undefined || written.share !== undefined) flags |= 2;
  for (const [index, text] of texts.entries()) if (text !== undefined) flags |= 4 << index;
  const header = Buffer.alloc(76);
  header.writeUInt32LE(0x4c, 0);
  Buffer.from("0114020000000000c000000000000046", "hex").copy(header, 4);
  header.writeUInt32LE(flags, 20);
  header.writeInt32LE(written.iconIndex ?? 0, 56);
  header.writeUInt32LE(written.show ?? 1, 60);
  const parts: Buffer[] = [header];
  if (written.items !== undefined) parts.push(writeItems(written.items));
  if ((flags & 2) !== 0) parts.push(writeLinkInfo(written));
  for (const text of texts) if (text !== undefined) parts.push(writeText(text));
  if (written.environmentPath !== undefined) parts.push(writeEnvironment(written.environmentPath));
  if (written.machine !== undefined) parts.push(writeTracker(written.machine));
  return Buffer.concat([...parts, Buffer.alloc(4), written.behind ?? Buffer.alloc(0)]);
}

function writeItems(items: readonly Buffer[]): Buffer {
  const sized = items.map((item) => Buffer.concat([number(item.length + 2, 2), item]));
  const body = Buffer.concat([...sized, Buffer.alloc(2)]);
  return Buffer.concat([number(body.length, 2), body]);
}

/** The item of a drive: `C:\`. */
export function driveItem(drive: string): Buffer {
  return Buffer.concat([Buffer.from([0x2f]), Buffer.from(`${drive}\0`.padEnd(22, "\0"), "latin1")]);
}

/** The item of a file or folder, with its long name in a block behind the short one. */
export function fileItem(shortName: string, longName: string): Buffer {
  const name = Buffer.from(`${shortName}\0`.padEnd((shortName.length + 2) & ~1, "\0"), "latin1");
  const long = Buffer.from(`${longName}\0`, "utf16le");
  const block = Buffer.concat([
    number(48 + long.length, 2),
    number(9, 2),
    Buffer.from("0400efbe", "hex"),
    Buffer.alloc(38),
    long,
  ]);
  return Buffer.concat([Buffer.from([0x32, 0]), Buffer.alloc(10), name, block, Buffer.alloc(2)]);
}

function writeLinkInfo({ localPath, share, suffix = "" }: WrittenShortcut): Buffer {
  const start = 28;
  const local = Buffer.from(localPath === undefined ? "" : `${localPath}\0`, "latin1");
  const net = share === undefined ? Buffer.alloc(0) : writeShare(share);
  const rest = Buffer.from(`${suffix}\0`, "latin1");
  const header = Buffer.alloc(start);
  header.writeUInt32LE(start + local.length + net.length + rest.length, 0);
  header.writeUInt32LE(start, 4);
  header.writeUInt32LE((localPath === undefined ? 0 : 1) | (share === undefined ? 0 : 2), 8);
  header.writeUInt32LE(localPath === undefined ? 0 : start, 16);
  header.writeUInt32LE(share === undefined ? 0 : start + local.length, 20);
  header.writeUInt32LE(start + local.length + net.length, 24);
  return Buffer.concat([header, local, net, rest]);
}

function writeShare(share: string): Buffer {
  const name = Buffer.from(`${share}\0`, "latin1");
  return Buffer.concat([
    number(20 + name.length, 4),
    number(2, 4),
    number(20, 4),
    number(0, 4),
    number(0x2_0000, 4),
    name,
  ]);
}

function writeText(text: string): Buffer {
  return Buffer.concat([number(text.length, 2), Buffer.from(text, "utf16le")]);
}

function writeEnvironment(path: string): Buffer {
  const block = Buffer.alloc(0x314);
  block.writeUInt32LE(0x314, 0);
  block.writeUInt32LE(0xa000_0001, 4);
  block.write(path, 8, 259, "latin1");
  block.write(path, 268, 518, "utf16le");
  return block;
}

function writeTracker(machine: string): Buffer {
  const block = Buffer.alloc(0x60);
  block.writeUInt32LE(0x60, 0);
  block.writeUInt32LE(0xa000_0003, 4);
  block.writeUInt32LE(0x58, 8);
  block.write(machine, 16, 15, "latin1");
  return block;
}

function number(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, width);
  return bytes;
}
