import { readUInt32 } from "../little-endian.ts";

/** RTF as it was before it was packed. */
export interface UnpackedRtf {
  readonly bytes: Buffer;
  /** It makes no sense or holds less than it says. */
  readonly isBroken: boolean;
}

/** What the dictionary begins with (MS-OXRTFCP 2.1.2.1). */
const firstWords = Buffer.from(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
  "latin1",
);
const packedMark = 0x75_46_5a_4c;
const plainMark = 0x41_4c_45_4d;
const dictionarySize = 4096;

/** Bodies beyond this many bytes are not unpacked. */
const mostBytes = 50_000_000;

/** Unpacks the RTF of a message (MS-OXRTFCP 2). */
export function decompressRtf(bytes: Buffer): UnpackedRtf {
  const size = readUInt32(bytes, 4);
  const mark = readUInt32(bytes, 8);
  if (mark === plainMark) {
    const content = bytes.subarray(16, 16 + size);
    return { bytes: content, isBroken: content.length < size };
  }
  if (mark !== packedMark) return { bytes: Buffer.alloc(0), isBroken: true };
  const most = Math.min(size, mostBytes, bytes.length * 17);
  const unpacked = unpack(bytes.subarray(16), most);
  return { bytes: unpacked, isBroken: unpacked.length < size };
}

/** Text that is being unpacked, with the dictionary that copies are taken from. It grows. */
interface Unpacking {
  readonly output: Buffer;
  readonly dictionary: Buffer;
  write: number;
  filled: number;
}

function put(state: Unpacking, byte: number): void {
  state.dictionary[state.write] = byte;
  state.write = (state.write + 1) % dictionarySize;
  if (state.filled < state.output.length) state.output[state.filled] = byte;
  state.filled += 1;
}

function unpack(input: Buffer, most: number): Buffer {
  const state: Unpacking = {
    output: Buffer.alloc(most),
    dictionary: Buffer.alloc(dictionarySize),
    write: 0,
    filled: 0,
  };
  state.write = firstWords.copy(state.dictionary);
  let at = 0;
  while (at < input.length && state.filled < most) {
    const flags = input[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < input.length && state.filled < most; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(state, input[at] ?? 0);
        at += 1;
        continue;
      }
      const token = ((input[at] ?? 0) << 8) | (input[at + 1] ?? 0);
      at += 2;
      // A copy from the place that is written next ends the text.
      if (token >>> 4 === state.write) return finish(state);
      copy(state, token >>> 4, (token & 15) + 2);
    }
  }
  return finish(state);
}

function copy(state: Unpacking, offset: number, length: number): void {
  for (let count = 0; count < length; count += 1) put(state, state.dictionary[(offset + count) % dictionarySize] ?? 0);
}

function finish({ output, filled }: Unpacking): Buffer {
  return output.subarray(0, Math.min(filled, output.length));
}
