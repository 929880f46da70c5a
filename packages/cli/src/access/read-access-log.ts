import { makeInert, Problem, type CustomerKey } from "@doorward/core";
import { recogniseAccessFormat, type AccessFormat, type ReadRows } from "@doorward/readers/access";
import { openPieceThread } from "@doorward/readers/piece-thread";
import { readPieces } from "@doorward/readers/read-pieces";
import { accessProgram } from "./access-program-place.ts";
import type { AccessStart } from "./access-program.ts";
import type { AccessLog } from "./find-access-logs.ts";

/** How logs are read, the same for all that are named together. */
export interface ReadLogOptions {
  /** Recognised by the beginning of each log where it is undefined. */
  readonly format: AccessFormat | undefined;
  readonly source: string | undefined;
  readonly columns: Readonly<Record<string, string>> | undefined;
  /** With which customers are hashed; of this run alone. */
  readonly secret: Uint8Array;
  /** When the rows came in, in milliseconds since 1970. */
  readonly now: number;
}

/** A log that is open, with what it was recognised as. */
export interface OpenLog {
  readonly format: AccessFormat;
  readonly rows: AsyncGenerator<ReadRows>;
}

/** Bytes by which a format is recognised. */
const looked = 65_536;

/** Opens a log and tells its format. Throws a Problem where it is empty or in no format that is read. */
export async function openLog(
  log: AccessLog,
  options: ReadLogOptions,
  ticketCustomers: ReadonlyMap<string, CustomerKey>,
): Promise<OpenLog> {
  const bytes = log.open()[Symbol.asyncIterator]();
  const start = await readStart(bytes);
  const format = options.format ?? recogniseAccessFormat(Buffer.concat(start).toString("utf8"));
  if (format === undefined) {
    await bytes.return?.();
    throw new Problem("input-not-readable", tellUnknown(log, start));
  }
  const { now, secret, source, columns } = options;
  const told = { format, now, secret, source, columns, ticketCustomers };
  return { format, rows: readRows(goOn(start, bytes), told) };
}

async function* readRows(stream: AsyncIterable<Uint8Array>, start: AccessStart): AsyncGenerator<ReadRows> {
  const thread = openPieceThread<ReadRows>({ program: accessProgram, start });
  try {
    yield* readPieces(stream, thread);
  } finally {
    await thread.close();
  }
}

async function readStart(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < looked) {
    const next = await bytes.next();
    if (next.done === true) break;
    pieces.push(next.value);
    size += next.value.length;
  }
  return pieces;
}

async function* goOn(start: readonly Uint8Array[], bytes: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* start;
    for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) yield next.value;
  } finally {
    await bytes.return?.();
  }
}

function tellUnknown({ name }: AccessLog, start: readonly Uint8Array[]): string {
  const isEmpty = start.every((piece) => piece.length === 0);
  return isEmpty
    ? `${makeInert(name)} is empty. Name a log of accesses.`
    : `${makeInert(name)} is in no format that is read. Name it with --format; docs/access.md tells which there are.`;
}
