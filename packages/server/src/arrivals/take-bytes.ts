import type { BodyStream } from "../contract/route.ts";
import type { Services } from "../services.ts";
import type { Content } from "./accept.ts";
import { glimpseBytes } from "./guess-kind.ts";
import { keepStream } from "@doorward/store";

/** What is no larger is held in memory and kept together with its arrival. */
const mostHeldBytes = 1024 * 1024;

/** Takes a body: a small one into memory, a larger one straight into the store, a piece at a time. */
export async function takeBytes(
  body: BodyStream,
  { database, limits, now }: Services,
): Promise<{ readonly content: Content; readonly head: Uint8Array }> {
  const pieces = body[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
    held.push(piece.value);
    size += piece.value.byteLength;
    if (size > mostHeldBytes) {
      const head = Buffer.concat(held).subarray(0, glimpseBytes);
      const blob = await keepStream(database, resume(held, pieces), { mostBytes: limits.mostBytes, at: now() });
      return { content: { kind: "kept", blob }, head };
    }
  }
  const bytes = Buffer.concat(held);
  return { content: { kind: "bytes", bytes }, head: bytes.subarray(0, glimpseBytes) };
}

/** What was taken already, then the rest. */
async function* resume(held: Uint8Array[], rest: AsyncIterator<Uint8Array>): BodyStream {
  try {
    for (let piece = held.shift(); piece !== undefined; piece = held.shift()) yield piece;
    for (let piece = await rest.next(); piece.done !== true; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}
