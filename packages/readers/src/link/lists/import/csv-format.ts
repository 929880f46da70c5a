import { Problem } from "@doorward/core";
import { readColumnMap, readHeader, type CsvColumns } from "./csv-columns.ts";
import type { RawRow } from "./raw-row.ts";
import { readLines } from "./read-lines.ts";
import { splitCsv } from "./split-csv.ts";

const delimiters = [",", ";", "\t", "|"];
/** Lists have a few lines of words in front of their header. */
const mostLead = 50;

/** Whether the text starts with a header that names a column of addresses. */
export function looksLikeCsv(text: string): boolean {
  return readHeader(findHeader(text).header) !== undefined;
}

/** Rows of CSV; the header names the columns, or `columns` does. Throws a Problem when neither tells. */
export function* readCsv(text: string, columns: string | undefined, name: string): Generator<RawRow> {
  const { delimiter, header } = findHeader(text);
  const byHeader = readHeader(header);
  const chosen = columns === undefined ? byHeader : readColumnMap(columns, header);
  if (chosen === undefined)
    throw new Problem("usage", `${name} names no column of domains. Say which with --columns domain=1,label=2.`);
  const headerText = header.join(delimiter);
  for (const { line, fields, refused } of splitCsv(text, delimiter)) {
    const isHeader = fields.join(delimiter) === headerText && (byHeader !== undefined || isNamed(columns));
    const isComment = fields[0]?.startsWith("#") === true || (fields.length === 1 && fields[0]?.trim() === "");
    if (isHeader || (isComment && refused === undefined)) continue;
    yield readRecord(`line ${line}`, fields, chosen, refused);
  }
}

function readRecord(at: string, fields: readonly string[], columns: CsvColumns, refused: string | undefined): RawRow {
  const read = (column: number | undefined) => (column === undefined ? undefined : fields[column]?.trim());
  const value = read(columns.domain);
  const shown = value ?? fields.join(",");
  if (refused !== undefined) return { at, value: shown, effect: "block", refused };
  if (value === undefined) return { at, value: shown, effect: "block", refused: "it has too few columns" };
  const label = read(columns.label);
  const date = read(columns.date);
  const until = read(columns.until);
  return {
    at,
    value,
    effect: "block",
    ...(label === undefined || label === "" ? {} : { label }),
    ...(date === undefined || date === "" ? {} : { date }),
    ...(until === undefined || until === "" ? {} : { until }),
  };
}

/** The first line that is no comment, or the last comment in front of it when that one names columns. */
function findHeader(text: string): { delimiter: string; header: readonly string[] } {
  let comment: readonly string[] = [];
  for (const { number, text: line } of readLines(text)) {
    if (number > mostLead) break;
    const delimiter = chooseDelimiter(line);
    const fields = splitCsv(line.slice(0, 8192), delimiter).next().value?.fields ?? [];
    if (line.startsWith("#")) comment = readHeader(fields) === undefined ? comment : fields;
    else if (line.trim() !== "") return { delimiter, header: comment.length > 0 ? comment : fields };
  }
  return { delimiter: ",", header: comment };
}

function chooseDelimiter(line: string): string {
  const count = (delimiter: string) => line.slice(0, 8192).split(delimiter).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function isNamed(columns: string | undefined): boolean {
  return columns !== undefined && /=\s*[^\d\s]/u.test(columns);
}
