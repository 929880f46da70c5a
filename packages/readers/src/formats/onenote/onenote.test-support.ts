import { writeGuid } from "../ole/guid.ts";

export interface WrittenOneNoteFile {
  readonly name?: string;
  readonly ending: string;
  readonly content: Buffer;
  /** What the object says in place of the content's length. */
  readonly size?: number;
}

const fileType = writeGuid("7B5C52E4-D88C-4DA7-AEB1-5378D02996D3");
const fileFormat = writeGuid("109ADD3F-911B-49F5-A5D0-1791EDC8AED8");

/**
 * The bytes of a section with what readers of its marks look for: files, their declarations, names and texts. A OneNote
 * program would not open it.
 */
export function writeOneNote(files: readonly WrittenOneNoteFile[], texts: readonly string[] = []): Buffer {
  const head = Buffer.concat([fileType, Buffer.alloc(32), fileFormat, Buffer.alloc(960)]);
  const pieces = [head];
  let length = head.length;
  const add = (piece: Buffer): number => {
    const padded = Buffer.concat([piece, Buffer.alloc((8 - (piece.length % 8)) % 8)]);
    pieces.push(padded);
    length += padded.length;
    return length - padded.length;
  };
  for (const [index, { name, ending, content, size }] of files.entries()) {
    const text = `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;
    const object = add(writeStore(content, size));
    add(Buffer.concat([writeNode(object), writeGuid(text)]));
    const wideEnding = Buffer.from(ending, "utf16le");
    add(
      Buffer.concat([
        writeNumber(45),
        Buffer.from(`<ifndf>{${text}}`, "utf16le"),
        writeNumber(ending.length),
        wideEnding,
      ]),
    );
    if (name !== undefined) add(writeProperties(0x1c_00_1d_9c, name));
  }
  for (const text of texts) add(writeProperties(0x1c_00_1c_22, text));
  return Buffer.concat(pieces);
}

function writeStore(content: Buffer, size = content.length): Buffer {
  const head = Buffer.alloc(20);
  head.writeBigUInt64LE(BigInt(size));
  const padding = Buffer.alloc((8 - (content.length % 8)) % 8);
  const footer = writeGuid("71FBA722-0F79-4A0B-BB13-899256426B24");
  return Buffer.concat([writeGuid("BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC"), head, content, padding, footer]);
}

/** A node 0x94 with a plain offset of eight bytes and a size of four. */
function writeNode(object: number): Buffer {
  const node = Buffer.alloc(16);
  node.writeUInt32LE(0x94 | (32 << 10));
  node.writeBigUInt64LE(BigInt(object), 4);
  return node;
}

/** A property set with a flag, a number and the text. */
function writeProperties(property: number, text: string): Buffer {
  const wide = Buffer.from(`${text}\0`, "utf16le");
  const properties = [0x88_00_1c_ff, 0x14_00_1c_fe, property];
  return Buffer.concat([
    writeNumber(3, 2),
    ...properties.map((id) => writeNumber(id)),
    writeNumber(7),
    writeNumber(wide.length),
    wide,
  ]);
}

function writeNumber(value: number, size = 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}
