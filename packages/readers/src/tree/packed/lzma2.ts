import { viewBytes } from "../stream/byte-queue.ts";
import { broken, complete, cutOff, type StreamEnd } from "../stream/byte-stream.ts";
import type { ByteInput } from "./byte-input.ts";
import { makeRoom, resetState, setProperties, unpackLzma, type LzmaDecoder } from "./lzma.ts";

interface Chunk {
  readonly isPacked: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** 3 empties the dictionary, 2 sets properties, 1 forgets what was learnt, 0 goes on. */
  readonly reset: number;
  readonly properties: number;
}

/** Unpacks one LZMA2 stream (xz-file-format 1.2, section 5.3.1), chunk by chunk of at most 2 MB. */
export function* unpackLzma2(input: ByteInput, decoder: LzmaDecoder): Generator<Uint8Array, StreamEnd> {
  let needed = 3;
  for (;;) {
    const control = input.next();
    if (control === 0) return complete;
    const chunk = readChunk(control, input);
    if (chunk === undefined || chunk.reset < needed) return input.isBehind() ? cutOff : broken;
    // After plain bytes that emptied the dictionary, properties are still to come.
    needed = chunk.isPacked ? 0 : needed === 3 ? 2 : needed;
    const bytes = input.take(chunk.packedSize);
    if (bytes.length < chunk.packedSize) return cutOff;
    if (chunk.reset === 3) decoder.unpacked = 0;
    makeRoom(decoder, chunk.size);
    const start = decoder.end;
    if (!unpackChunk(decoder, chunk, bytes)) return broken;
    yield viewBytes(decoder.window.slice(start, decoder.end));
  }
}

function readChunk(control: number, input: ByteInput): Chunk | undefined {
  if (control < 0 || (control > 2 && control < 0x80)) return undefined;
  const low = input.nextNumber(2);
  if (control < 0x80)
    return { isPacked: false, packedSize: low + 1, size: low + 1, reset: control === 1 ? 3 : 2, properties: -1 };
  const reset = (control >> 5) & 3;
  const size = ((control & 0x1f) << 16) + low + 1;
  const packedSize = input.nextNumber(2) + 1;
  return { isPacked: true, packedSize, size, reset, properties: reset >= 2 ? input.next() : -1 };
}

function unpackChunk(decoder: LzmaDecoder, chunk: Chunk, bytes: Uint8Array): boolean {
  if (!chunk.isPacked) {
    decoder.window.set(bytes, decoder.end);
    decoder.end += bytes.length;
    decoder.unpacked += bytes.length;
    return true;
  }
  if (chunk.properties >= 0 && !setProperties(decoder, chunk.properties)) return false;
  if (chunk.reset >= 1) resetState(decoder);
  return unpackLzma(decoder, bytes, chunk.size);
}
