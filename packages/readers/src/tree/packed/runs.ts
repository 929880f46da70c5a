import type { OpenBytes } from "../bytes.ts";
import { formatCount } from "../limits.ts";
import { broken, cutOff, type StreamEnd } from "../stream/byte-stream.ts";
import { unpackRun, type NodeRun } from "./node-decoder.ts";

/** Runs that one file may be made of; `bgzip` makes one of each 64 KB. */
const mostRuns = 10_000;

/** What a framed format says at an offset: a run, something to pass over, the end, or nonsense. */
type Frame =
  | { readonly kind: "run"; readonly offset: number }
  | { readonly kind: "skip"; readonly offset: number }
  | { readonly kind: "none" };

interface Framing {
  readonly run: NodeRun;
  /** Bytes that follow each run. */
  readonly trailer: number;
  readonly readFrame: (bytes: OpenBytes, offset: number) => Frame;
}

/** Unpacks a gzip file (RFC 1952), with all the members that follow one another. */
export function unpackGzip(bytes: OpenBytes): AsyncGenerator<Uint8Array, StreamEnd> {
  return unpackRuns(bytes, { run: "deflate", trailer: 8, readFrame: readGzipHeader });
}

/** Unpacks a zstd file (RFC 8878), with all the frames that follow one another. */
export function unpackZstd(bytes: OpenBytes): AsyncGenerator<Uint8Array, StreamEnd> {
  return unpackRuns(bytes, { run: "zstd", trailer: 0, readFrame: readZstdHeader });
}

async function* unpackRuns(bytes: OpenBytes, framing: Framing): AsyncGenerator<Uint8Array, StreamEnd> {
  let offset = 0;
  for (let count = 0; count < mostRuns; count += 1) {
    const frame = framing.readFrame(bytes, offset);
    if (frame.kind === "none") return offset === 0 ? broken : { kind: "complete", left: bytes.size - offset };
    if (frame.kind === "run") {
      const end = yield* unpackRun(bytes, framing.run, frame.offset);
      if (end.kind === "broken") return end;
      offset = bytes.size - (end.left ?? 0) + framing.trailer;
    } else offset = frame.offset;
    if (offset > bytes.size) return cutOff;
    if (offset === bytes.size) return { kind: "complete", left: 0 };
  }
  return { kind: "broken", reason: `made of more than ${formatCount(mostRuns)} packed runs` };
}

function readGzipHeader(bytes: OpenBytes, start: number): Frame {
  const head = bytes.read(start, 12);
  if (head.length < 12 || head.toString("latin1", 0, 3) !== "\x1f\x8b\x08") return { kind: "none" };
  const flags = head.readUInt8(3);
  let offset = start + 10;
  if ((flags & 4) !== 0) offset += 2 + head.readUInt16LE(10);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) offset = findZero(bytes, offset) + 1;
  if ((flags & 2) !== 0) offset += 2;
  return { kind: "run", offset };
}

/** The offset of the first zero byte; the end of the source when there is none. */
function findZero(bytes: OpenBytes, start: number): number {
  for (let offset = start; offset < bytes.size; offset += 4096) {
    const found = bytes.read(offset, 4096).indexOf(0);
    if (found >= 0) return offset + found;
  }
  return bytes.size;
}

function readZstdHeader(bytes: OpenBytes, offset: number): Frame {
  const head = bytes.read(offset, 8);
  if (head.length >= 4 && head.readUInt32LE() === 0xfd2fb528) return { kind: "run", offset };
  if (head.length < 8 || head.readUInt32LE() >>> 4 !== 0x184d2a5) return { kind: "none" };
  return { kind: "skip", offset: offset + 8 + head.readUInt32LE(4) };
}
