import type { CustomerKey } from "@doorward/core";
import type { ReadRows } from "@doorward/readers/access";
import { openPieceThread } from "@doorward/readers/piece-thread";
import { readPieces } from "@doorward/readers/read-pieces";
import type { BodyStream } from "../../contract/route.ts";
import { accessProgram } from "./access-program-place.ts";
import type { AccessStart } from "./access-program.ts";

/** What came out of a piece of a log. */
export interface ReadPiece extends ReadRows {
  /** Hashes of the same customers under the key that is coming, while keys change. */
  readonly others: ReadonlyMap<CustomerKey, readonly CustomerKey[]>;
  /** Names the bytes it came from. */
  readonly sha256: string;
}

/** Reads a log in a thread of its own, a piece ahead of whoever takes the rows. Throws a Problem where it cannot be read. */
export async function* readAccess(body: BodyStream, start: AccessStart): AsyncGenerator<ReadPiece> {
  const thread = openPieceThread<ReadPiece>({ program: accessProgram, start });
  try {
    yield* readPieces(body, thread);
  } finally {
    await thread.close();
  }
}
