/** A cell of a table; what is not known leaves it empty. */
export type TableCell = string | number | Date | null | undefined;

/** Spreadsheets run cells that begin with one of these, also after blanks. A quote in front makes them text. */
const runs = /^[\s\u{feff}\u{200b}-\u{200f}]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]|^[\t\r\n]/u;

/** Writes a row of comma-separated values with its end, as RFC 4180 says. No text in it is run by a spreadsheet as a formula. */
export function writeTableRow(cells: readonly TableCell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

function writeCell(cell: TableCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const inert = runs.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
