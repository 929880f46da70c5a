import { Problem } from "@doorward/core";
import { guardRow, type ImportContext } from "../guard/guard-row.ts";
import type { ListRow } from "../list-row.ts";
import { chooseTextFormat } from "./choose-format.ts";
import { readCsv } from "./csv-format.ts";
import { decodeText } from "./decode-text.ts";
import { chooseJsonFormat, parseJson, readJson } from "./json-formats.ts";
import { readAdblock, readHostsFile, readPlainLines } from "./line-formats.ts";
import type { ListFormat, RawRow } from "./raw-row.ts";

/** How a list is to be read. */
export interface ImportOptions extends ImportContext {
  /** What to call the list in a problem. */
  readonly name: string;
  /** Recognised by content when left out. */
  readonly format?: ListFormat;
  /** For CSV: `domain=2,label=3`, by number from 1 or by name. */
  readonly columns?: string;
}

/** A row that did not become what its list meant. */
export interface RowReport {
  /** Where it stands: `line 12`, `deny 3`. */
  readonly at: string;
  /** Cut to 120 characters. */
  readonly value: string;
  readonly became: "hold" | "refused";
  /** The end of a sentence about the row. */
  readonly reason: string;
}

/** What an import gave. */
export interface ListImport {
  readonly format: ListFormat;
  readonly rows: readonly ListRow[];
  readonly taken: number;
  readonly demoted: number;
  readonly refused: number;
  /** The first 100,000; the counts are of all. */
  readonly reports: readonly RowReport[];
}

/** A larger list is refused as a whole: it is no list of addresses, or not one for this machine. */
export const mostBytes = 268_435_456;
const mostRows = 2_000_000;
const mostReports = 100_000;

/** Reads a list and puts each of its rows past the guard; throws a Problem when it cannot be read at all. */
export function importList(bytes: Uint8Array, options: ImportOptions): ListImport {
  const { name } = options;
  if (bytes.length > mostBytes) throw new Problem("list-not-readable", `${name} is larger than 256 MiB. Split it.`);
  const { format, rows: raws } = openRows(decodeText(bytes, name), options);
  const rows: ListRow[] = [];
  const reports: RowReport[] = [];
  const counts = { taken: 0, hold: 0, refused: 0 };
  for (const raw of raws) {
    const guarded = guardRow(raw, options);
    counts[guarded.became] += 1;
    if (guarded.became !== "refused") rows.push(guarded.row);
    if (guarded.became !== "taken" && reports.length < mostReports)
      reports.push({ at: raw.at, value: raw.value.slice(0, 120), became: guarded.became, reason: guarded.reason });
    if (rows.length > mostRows)
      throw new Problem("list-not-readable", `${name} has more than 2,000,000 rows. Split it.`);
  }
  if (rows.length + counts.refused === 0)
    throw new Problem("list-not-readable", `${name} holds no row. Name its format with --format.`);
  return { format, rows, taken: counts.taken, demoted: counts.hold, refused: counts.refused, reports };
}

function openRows(
  text: string,
  { format, columns, name }: ImportOptions,
): { format: ListFormat; rows: Iterable<RawRow> } {
  const isJson = format === undefined ? /^\s{0,1000}[{[]/u.test(text) && !/^\s{0,1000}\[Adblock/iu.test(text) : false;
  if (isJson || (format !== undefined && isJsonFormat(format))) {
    const data = parseJson(text, name);
    const chosen = format ?? chooseJsonFormat(data);
    if (chosen === undefined)
      throw new Problem("list-not-readable", `${name} is JSON in a form that is not known. Make it a list of texts.`);
    return { format: chosen, rows: readJson(data, chosen, name) };
  }
  const chosen = format ?? chooseTextFormat(text, columns !== undefined);
  if (chosen === "csv") return { format: chosen, rows: readCsv(text, columns, name) };
  if (columns !== undefined) throw new Problem("usage", "--columns is for CSV.");
  const read = chosen === "hosts" ? readHostsFile : chosen === "adblock" ? readAdblock : readPlainLines;
  return { format: chosen, rows: read(text) };
}

function isJsonFormat(format: ListFormat): boolean {
  return !["hosts", "lines", "adblock", "csv"].includes(format);
}
