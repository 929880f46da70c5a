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
  const beginning = Buffer.concat(start);
  const format = options.format ?? recogniseAccessFormat(beginning.toString("utf8"));
  if (format === undefined) {
    await bytes.return?.();
    throw new Problem("input-not-readable", tellUnknown(log, beginning));
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

/** How files begin that are often meant to be logs, with what to do: archives and spreadsheets, packed files, UTF-16. */
const beginnings: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b], "is an archive or a spreadsheet. Unpack it, or save the table as CSV in UTF-8."],
  [[0x1f, 0x8b], "is packed by gzip. Let its name end in .gz, or unpack it."],
  [[0xff, 0xfe], "is written in UTF-16. Save it in UTF-8."],
  [[0xfe, 0xff], "is written in UTF-16. Save it in UTF-8."],
];

function tellUnknown({ name }: AccessLog, start: Buffer): string {
  const known = beginnings.find(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  const says =
    start.length === 0
      ? "is empty. Name a log of accesses."
      : (known?.[1] ??
        "is in no format that is read. If it is a log, name its format with --format (docs/access.md); if it is none and lies in a folder of logs, move it, or name the logs one by one.");
  return `${makeInert(name)} ${says}`;
}
