import { hash } from "node:crypto";
import type { CustomerKey } from "@doorward/core";
import type { ReadRows } from "@doorward/readers/access";
import { openPieceThread, type PieceThread } from "@doorward/readers/piece-thread";
import type { BodyStream } from "../../contract/route.ts";
import { accessProgram } from "./access-program-place.ts";
import type { AccessStart } from "./access-program.ts";

/** What came out of a piece of a log. */
export interface ReadPiece extends ReadRows {
  /** Hashes of the same customers under the key that is coming, while keys change. */
  readonly others: ReadonlyMap<CustomerKey, readonly CustomerKey[]>;
}

/** The same, with what names the bytes it came from. */
export interface NamedPiece extends ReadPiece {
  readonly sha256: string;
}

/** What is handed to the thread at once, in bytes. Always as many, so that the same log is cut in the same places. */
const pieceBytes = 512 * 1024;

/** Reads a log in a thread of its own, a piece ahead of whoever takes the rows. Throws a Problem where it cannot be read. */
export async function* readAccess(body: BodyStream, start: AccessStart): AsyncGenerator<NamedPiece> {
  const thread = openPieceThread<ReadPiece>({ program: accessProgram, start });
  try {
    yield* readAhead(cutPieces(body), thread);
  } finally {
    await thread.close();
  }
}

async function* readAhead(pieces: BodyStream, thread: PieceThread<ReadPiece>): AsyncGenerator<NamedPiece> {
  let reading: Promise<NamedPiece> | undefined;
  for await (const piece of pieces) {
    const next = name(thread.read(piece), hash("sha256", piece, "hex"));
    if (reading !== undefined) yield await reading;
    reading = next;
  }
  const last = name(thread.end(), "end");
  if (reading !== undefined) yield await reading;
  yield await last;
}

function name(reading: Promise<ReadPiece>, sha256: string): Promise<NamedPiece> {
  const named = reading.then((read) => ({ ...read, sha256 }));
  // What fails before anybody waits for it is told when somebody does.
  named.catch(() => undefined);
  return named;
}

async function* cutPieces(body: BodyStream): BodyStream {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    held.push(piece);
    size += piece.byteLength;
    if (size < pieceBytes) continue;
    let whole = Buffer.concat(held);
    for (; whole.length >= pieceBytes; whole = whole.subarray(pieceBytes)) yield whole.subarray(0, pieceBytes);
    held = [whole];
    size = whole.length;
  }
  if (size > 0) yield Buffer.concat(held);
}
