import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { envelopeLength, findMailStart } from "@doorward/readers";
import type { Delivery } from "./delivery.ts";

const chunkBytes = 1_048_576;
/** A message that is longer is cut off; no reader takes more. */
const longestMessage = 64_000_000;

/** What parts the messages of a file: the line of an mbox that begins with `From ` and a header below it, or the end of a line of NDJSON. */
export type Separator = "mbox" | "lines";

/** The messages of a file that holds many, one after the other; the file is never in memory as a whole. */
export function* splitFile(path: string, separator: Separator): Generator<Delivery> {
  const descriptor = openSync(path, "r");
  try {
    yield* nameMessages(basename(path), splitters[separator](readChunks(descriptor)));
  } finally {
    closeSync(descriptor);
  }
}

/** The same for bytes at hand. */
export function splitBytes(name: string, bytes: Buffer, separator: Separator): Generator<Delivery> {
  return nameMessages(name, splitters[separator]([bytes]));
}

function* readChunks(descriptor: number): Generator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const length = readSync(descriptor, chunk, 0, chunkBytes, null);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

function* nameMessages(name: string, messages: Iterable<Buffer>): Generator<Delivery> {
  let number = 0;
  for (const bytes of messages) {
    number += 1;
    yield { name: `${name}#${number}`, source: { kind: "bytes", bytes } };
  }
}

const splitters = { mbox: splitMailbox, lines: splitLines } as const;

function* splitMailbox(chunks: Iterable<Buffer>): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let searched = 1;
  for (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = findMailStart(rest, searched); end >= 0; end = findMailStart(rest, end + 1)) {
      yield* takeMessage(rest.subarray(start, end));
      start = end;
    }
    rest = cutLong(rest.subarray(start));
    // What begins near the end of a chunk is known only with the next one.
    searched = Math.max(1, rest.length - envelopeLength);
  }
  yield* takeMessage(rest);
}

/** What is longer than a message is read loses its middle; its end is needed to find the next one. */
function cutLong(rest: Buffer): Buffer {
  if (rest.length <= longestMessage + chunkBytes) return rest;
  return Buffer.concat([rest.subarray(0, longestMessage), rest.subarray(-envelopeLength)]);
}

function* splitLines(chunks: Iterable<Buffer>): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", end + 1)) {
      yield* takeMessage(rest.subarray(start, end + 1));
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  yield* takeMessage(rest);
}

/** A copy, since the chunk it lies in goes on to be used; blank ones are none. */
function* takeMessage(bytes: Buffer): Generator<Buffer> {
  const kept = Buffer.from(bytes.subarray(0, longestMessage));
  if (kept.subarray(0, 64).toString("latin1").trim() !== "" || kept.length > 64) yield kept;
}
