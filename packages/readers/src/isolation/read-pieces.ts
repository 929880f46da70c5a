import type { PieceThread } from "./open-piece-thread.ts";

/** What is handed to the thread at once, in bytes: a network and a disk hand over less, each of which would cost a message. */
const pieceBytes = 512 * 1024;

/** Has a stream read by a thread, a piece ahead of whoever takes what comes out. The thread is closed by whoever opened it. */
export async function* readPieces<R>(stream: AsyncIterable<Uint8Array>, thread: PieceThread<R>): AsyncGenerator<R> {
  let reading: Promise<R> | undefined;
  for await (const piece of joinPieces(stream)) {
    const next = begin(thread.read(piece));
    if (reading !== undefined) yield await reading;
    reading = next;
  }
  const last = begin(thread.end());
  if (reading !== undefined) yield await reading;
  yield await last;
}

/** What fails before anybody waits for it is told when somebody does. */
function begin<R>(work: Promise<R>): Promise<R> {
  work.catch(() => undefined);
  return work;
}

async function* joinPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    held.push(piece);
    size += piece.byteLength;
    if (size < pieceBytes) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
