import { splitCsv } from "../link/lists/import/split-csv.ts";
import { refuseList } from "./refuse-list.ts";

/** A row of a table by the names of its columns: small letters and digits alone, so that spellings of them do not count. */
export type TableRow = (column: string) => string;

/** How a table is read. */
export interface TableOptions {
  readonly file: string;
  readonly delimiter: string;
  /** Columns without which it is another table. */
  readonly needed: readonly string[];
}

const longestField = 262_144;

/** The rows of a CSV with a header. Throws a Problem on a row of another form, and where the file is cut off. */
export function* readTable(text: string, { file, delimiter, needed }: TableOptions): Generator<TableRow> {
  let columns: ReadonlyMap<string, number> | undefined;
  if (!/[\r\n]$/u.test(text)) refuseList(file, "is cut off: its last line has no end. Load it again from its source.");
  for (const { line, fields, refused } of splitCsv(text.replace(/^\uFEFF/u, ""), delimiter, longestField)) {
    if (refused !== undefined)
      refuseList(file, `line ${line} cannot be read: ${refused}. Load it again from its source.`);
    if (fields.every((field) => field.trim() === "")) continue;
    if (columns === undefined) {
      const named = new Map(fields.map((field, at) => [plain(field), at]));
      if (needed.every((column) => named.has(column))) columns = named;
      continue;
    }
    const known = columns;
    if (fields.length > known.size || fields.length < known.size - 1)
      refuseList(
        file,
        `line ${line} has ${fields.length} columns and not ${known.size}. Load it again from its source.`,
      );
    yield (column) => fields[known.get(column) ?? -1]?.trim() ?? "";
  }
  if (columns === undefined)
    refuseList(file, `has no row with the columns ${needed.join(", ")}. Name the list as it was published.`);
}

function plain(column: string): string {
  return column.toLowerCase().replaceAll(/[^a-z\d]/gu, "");
}
