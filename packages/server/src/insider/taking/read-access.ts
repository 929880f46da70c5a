import type { CustomerKey } from "@doorward/core";
import type { ReadRows } from "@doorward/readers/access";
import { openPieceThread, type PieceThread } from "@doorward/readers/piece-thread";
import type { BodyStream } from "../../contract/route.ts";
import { accessProgram } from "./access-program-place.ts";
import type { AccessStart } from "./access-program.ts";

/** What came out of a piece of a log. */
export interface ReadPiece extends ReadRows {
  /** Hashes of the same customers under the other keys there are, while a key is changed. */
  readonly others: ReadonlyMap<CustomerKey, readonly CustomerKey[]>;
}

/** What is handed to the thread at once, in bytes. */
const pieceBytes = 512 * 1024;

/** Reads a log in a thread of its own, a piece ahead of whoever takes the rows. Throws a Problem where it cannot be read. */
export async function* readAccess(body: BodyStream, start: AccessStart): AsyncGenerator<ReadPiece> {
  const thread = openPieceThread<ReadPiece>({ program: accessProgram, start });
  try {
    yield* readAhead(joinPieces(body), thread);
  } finally {
    await thread.close();
  }
}

async function* readAhead(pieces: BodyStream, thread: PieceThread<ReadPiece>): AsyncGenerator<ReadPiece> {
  let reading: Promise<ReadPiece> | undefined;
  for await (const piece of pieces) {
    const next = begin(thread.read(piece));
    if (reading !== undefined) yield await reading;
    reading = next;
  }
  const last = begin(thread.end());
  if (reading !== undefined) yield await reading;
  yield await last;
}

/** What fails before anybody waits for it is told when somebody does. */
function begin<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** A network hands over small pieces, each of which would cost a message. */
async function* joinPieces(body: BodyStream): BodyStream {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    held.push(piece);
    size += piece.byteLength;
    if (size < pieceBytes) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
