import { writeGuid } from "./guid.ts";

function writeNumber(value: number, length = 4): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
}

/** The data of a package, without the length in front. */
export function writePackage({ label, path, content }: { label: string; path: string; content: Buffer }): Buffer {
  const temporary = Buffer.from(`${path}\0`, "latin1");
  return Buffer.concat([
    writeNumber(2, 2),
    Buffer.from(`${label}\0${path}\0`, "latin1"),
    writeNumber(0x3_00_00),
    writeNumber(temporary.length),
    temporary,
    writeNumber(content.length),
    content,
  ]);
}

/** A stream `\1Ole10Native`. */
export function writeNativeStream(file: { label: string; path: string; content: Buffer }): Buffer {
  const packed = writePackage(file);
  return Buffer.concat([writeNumber(packed.length), packed]);
}

/** An embedded object in the form of OLE 1. */
export function writeOle1Object(className: string, data: Buffer): Buffer {
  const name = Buffer.from(`${className}\0`, "latin1");
  return Buffer.concat([
    writeNumber(0x5_01),
    writeNumber(2),
    writeNumber(name.length),
    name,
    writeNumber(0),
    writeNumber(0),
    writeNumber(data.length),
    data,
  ]);
}

/** A moniker of an address, as the stream `\1Ole` of a link has it. */
export function writeUrlMoniker(address: string): Buffer {
  const text = Buffer.from(`${address}\0`, "utf16le");
  return Buffer.concat([writeGuid("79EAC9E0-BAF9-11CE-8C82-00AA004BA90B"), writeNumber(text.length), text]);
}
