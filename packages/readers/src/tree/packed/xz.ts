import { memoryBytes, type OpenBytes } from "../bytes.ts";
import { broken, complete, cutOff, type StreamEnd } from "../stream/byte-stream.ts";
import { readInOrder, type ByteInput } from "./byte-input.ts";
import { createChecksum, type Checksum } from "./checksum.ts";
import { unpackLzma2 } from "./lzma2.ts";
import { createLzmaDecoder, type LzmaDecoder } from "./lzma.ts";

/** The largest dictionary that is kept in memory; `xz -9` asks for this much. */
const largestDictionary = 67_108_864;

const lzma2Filter = 0x21;

/** Unpacks an xz file (xz-file-format 1.2), with all the streams that follow one another. */
export function* unpackXz(bytes: OpenBytes): Generator<Uint8Array, StreamEnd> {
  const input = readInOrder(bytes);
  for (;;) {
    const end = yield* unpackXzStream(input);
    if (end.kind === "broken") return end;
    const next = skipPadding(bytes, input);
    if (next !== "stream") return { kind: "complete", left: next };
  }
}

function* unpackXzStream(input: ByteInput): Generator<Uint8Array, StreamEnd> {
  const header = input.take(12);
  if (header.length < 12) return cutOff;
  if (header.toString("latin1", 0, 6) !== "\xfd7zXZ\0") return broken;
  const checkKind = header[7] ?? 0;
  let decoder: LzmaDecoder | undefined;
  for (;;) {
    const blockStart = input.position();
    const headerSize = input.next();
    if (headerSize < 0) return cutOff;
    if (headerSize === 0) return skipIndex(input, blockStart);
    const size = readDictionarySize(input, headerSize * 4 + 3);
    if (typeof size !== "number") return size;
    if (decoder === undefined || decoder.dictionarySize < size) decoder = createLzmaDecoder(size);
    const end = yield* unpackBlock(input, decoder, createChecksum(checkKind));
    if (end.kind === "broken") return end;
  }
}

/** The bytes of one block, its padding and its checksum. */
function* unpackBlock(input: ByteInput, decoder: LzmaDecoder, checksum: Checksum): Generator<Uint8Array, StreamEnd> {
  const start = input.position();
  const pieces = unpackLzma2(input, decoder);
  for (;;) {
    const step = pieces.next();
    if (step.done === true) {
      if (step.value.kind === "broken") return step.value;
      break;
    }
    checksum.add(step.value);
    yield step.value;
  }
  input.take(-(input.position() - start) & 3);
  const stated = input.take(checksum.length);
  return stated.length === checksum.length && checksum.agrees(stated) ? complete : broken;
}

/** The dictionary size a block header asks for, or why the block cannot be read. `size` counts the bytes that are left. */
function readDictionarySize(input: ByteInput, size: number): number | StreamEnd {
  const header = input.take(size);
  if (header.length < size) return cutOff;
  const flags = header[0] ?? 0;
  const fields = readInOrder(memoryBytes(header), 1);
  if ((flags & 0x40) !== 0) readVariable(fields);
  if ((flags & 0x80) !== 0) readVariable(fields);
  const filter = readVariable(fields);
  const propertiesSize = readVariable(fields);
  const exponent = fields.next();
  if ((flags & 3) !== 0 || filter !== lzma2Filter)
    return { kind: "broken", reason: "packed with a filter that is not read" };
  if (propertiesSize !== 1 || exponent > 40 || exponent < 0) return broken;
  const dictionarySize = (2 | (exponent & 1)) * 2 ** ((exponent >> 1) + 11);
  if (dictionarySize > largestDictionary)
    return { kind: "broken", reason: "unpacking needs more than 64 MB of memory" };
  return dictionarySize;
}

/** Reads over the index and the footer. */
function skipIndex(input: ByteInput, start: number): StreamEnd {
  const records = readVariable(input);
  for (let record = 0; record < records && !input.isBehind(); record += 1) {
    readVariable(input);
    readVariable(input);
  }
  input.take(-(input.position() - start) & 3);
  const footer = input.take(16);
  if (footer.length < 16) return cutOff;
  return footer.toString("latin1", 14) === "YZ" ? complete : broken;
}

/** Looks behind a stream: another one, or how many bytes lie there that are none. */
function skipPadding(bytes: OpenBytes, input: ByteInput): "stream" | number {
  for (;;) {
    const left = bytes.size - input.position();
    const ahead = bytes.read(input.position(), 6);
    if (ahead.toString("latin1", 0, 6) === "\xfd7zXZ\0") return "stream";
    if (ahead.length < 4 || ahead.readUInt32LE() !== 0) return left;
    input.take(4);
  }
}

/** A number of seven bits a byte, lowest first; at most nine bytes. */
function readVariable(input: ByteInput): number {
  let value = 0;
  for (let count = 0; count < 9; count += 1) {
    const byte = input.next();
    value += (byte & 0x7f) * 2 ** (7 * count);
    if (byte < 0x80) break;
  }
  return value;
}
