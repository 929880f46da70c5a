/** A value of a row: everything but bytes is the text that PostgreSQL writes for it, and reads again. */
export type Value = string | null | Uint8Array;

/** The first record of a backup. */
export interface Start {
  readonly kind: "start";
  readonly format: 1;
  /** The step of the schema it was made from. */
  readonly step: number;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** The months, `YYYY-MM`, of the first and the last sighting; null when there is none. */
  readonly sightings: readonly [string, string] | null;
  /** The partitions of accesses there were, by name; absent where the backup is older than they are. */
  readonly accesses?: readonly string[];
}

/** The last record: how many rows each table has, and the SHA-256 of everything before this record. */
export interface End {
  readonly kind: "end";
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** One record of a backup. Rows belong to the table that was named last. */
export type BackupRecord =
  | Start
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "row"; readonly values: readonly Value[] }
  | End;

const lengthBytes = 4;

/** A record as bytes: the length of its JSON, the JSON, then the bytes of its values of bytes. */
export function writeRecord(record: BackupRecord): Uint8Array {
  const blobs = record.kind === "row" ? record.values.filter((value) => value instanceof Uint8Array) : [];
  const told = record.kind === "row" ? record.values.map(tellValue) : record;
  const json = Buffer.from(JSON.stringify(told));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, ...blobs]);
}

/** The records of a run of bytes, each with its bytes. Ends in the middle of one when the bytes do. */
export async function* readRecords(
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly record: BackupRecord; readonly bytes: Uint8Array }> {
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  let needed = lengthBytes;
  for await (const piece of plain) {
    held.push(piece);
    heldBytes += piece.length;
    while (heldBytes >= needed) {
      const all = Buffer.concat(held.splice(0));
      const { taken, wanted, records } = takeRecords(all);
      yield* records;
      held.push(all.subarray(taken));
      heldBytes = all.length - taken;
      needed = wanted;
    }
  }
}

interface Taken {
  readonly records: { readonly record: BackupRecord; readonly bytes: Uint8Array }[];
  readonly taken: number;
  /** So many bytes from `taken` on make the next step possible. */
  readonly wanted: number;
}

function takeRecords(all: Buffer): Taken {
  const records: Taken["records"] = [];
  let taken = 0;
  for (;;) {
    if (all.length - taken < lengthBytes) return { records, taken, wanted: lengthBytes };
    const start = taken + lengthBytes;
    const end = start + all.readUInt32BE(taken);
    if (end > all.length) return { records, taken, wanted: end - taken };
    const told = JSON.parse(all.subarray(start, end).toString("utf8")) as Told;
    const blobBytes = Array.isArray(told) ? told.reduce((sum, value) => sum + countBlob(value), 0) : 0;
    if (end + blobBytes > all.length) return { records, taken, wanted: end + blobBytes - taken };
    records.push({ record: readTold(told, all.subarray(end)), bytes: all.subarray(taken, end + blobBytes) });
    taken = end + blobBytes;
  }
}

type ToldValue = string | null | { readonly bytes: number };
type Told = readonly ToldValue[] | Exclude<BackupRecord, { readonly kind: "row" }>;

function tellValue(value: Value): ToldValue {
  return value instanceof Uint8Array ? { bytes: value.length } : value;
}

function countBlob(value: ToldValue): number {
  return value === null || typeof value === "string" ? 0 : value.bytes;
}

function readTold(told: Told, blobs: Buffer): BackupRecord {
  if (!isRow(told)) return told;
  let place = 0;
  const values = told.map((value): Value => {
    if (value === null || typeof value === "string") return value;
    place += value.bytes;
    return blobs.subarray(place - value.bytes, place);
  });
  return { kind: "row", values };
}

function isRow(told: Told): told is readonly ToldValue[] {
  return Array.isArray(told);
}
