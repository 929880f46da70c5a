import type { PieceThread } from "./open-piece-thread.ts";

/**
 * What is handed to the thread at once, in bytes: a network and a disk hand over less, each of which would cost a message. Always as many, so
 * that the same stream is cut in the same places.
 */
const pieceBytes = 512 * 1024;

/** Has a stream read by a thread, a piece ahead of whoever takes what comes out. The thread is closed by whoever opened it. */
export async function* readPieces<R>(stream: AsyncIterable<Uint8Array>, thread: PieceThread<R>): AsyncGenerator<R> {
  let reading: Promise<R> | undefined;
  for await (const piece of cutPieces(stream)) {
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

async function* cutPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  for await (const bytes of stream)
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + pieceBytes - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < pieceBytes) continue;
      yield piece;
      piece = new Uint8Array(pieceBytes);
      filled = 0;
    }
  if (filled > 0) yield piece.slice(0, filled);
}
