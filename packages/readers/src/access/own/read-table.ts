import { findLostId, makeInert, type AccessRecord } from "@doorward/core";
import type { FieldType } from "./field-types.ts";
import { ownKinds } from "./own-fields.ts";
import { readOwnRow, type OwnRow, type RowContext } from "./read-own.ts";

/** Reads the rows of a table behind its header. */
export type ReadTableRow = (cells: readonly string[]) => AccessRecord | string;

interface Column {
  /** Our own name. `shift_zone` is the part `zone` of `shift`. */
  readonly name: string;
  readonly at: number;
  /** The value of every row, where the map says so. */
  readonly fixed: string | undefined;
}

const parts: ReadonlySet<string> = new Set(["zone", "days", "from", "until"]);
/** Every name that a column may be mapped to, with the type of its cells. */
const types: ReadonlyMap<string, FieldType> = new Map(
  Object.values(ownKinds).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, { type }]) => (name === "shift" ? [] : [[name, type] as const])),
  ),
);

/**
 * Makes ready to read a table by its header, or says why it cannot be read. `columns` says what stands for our names: a column, or behind
 * `=` the value of every row. Without it, the header has to use our names.
 */
export function openTable(
  header: readonly string[],
  columns: Readonly<Record<string, string>> | undefined,
  context: RowContext,
): ReadTableRow | string {
  const names = header.map((cell) => cell.trim());
  const found = columns === undefined ? takeNames(names) : mapNames(names, columns);
  if (typeof found === "string") return found;
  return (cells) => {
    if (cells.length !== names.length) return `has ${countColumns(cells.length)}, and the header ${names.length}`;
    return findLoss(cells, found) ?? readOwnRow(makeRow(cells, found), context);
  };
}

function takeNames(names: readonly string[]): readonly Column[] | string {
  const columns = names.map((name, at) => ({ name, at, fixed: undefined }));
  const unknown = columns.find(({ name }) => !isKnown(name));
  if (unknown !== undefined)
    return `the column "${makeInert(unknown.name.slice(0, 60))}" has none of our names; say in the map of columns what stands for which`;
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice === undefined ? columns : `two columns have the name "${twice}"`;
}

/** A count of columns in words. */
export function countColumns(count: number): string {
  return count === 1 ? "1 column" : `${count} columns`;
}

function mapNames(names: readonly string[], map: Readonly<Record<string, string>>): readonly Column[] | string {
  const columns: Column[] = [];
  for (const [name, from] of Object.entries(map)) {
    if (!isKnown(name))
      return `the map of columns names the field "${makeInert(name.slice(0, 60))}", which there is not`;
    const fixed = from.startsWith("=") ? from.slice(1) : undefined;
    const at = names.indexOf(from);
    const column = `the column "${makeInert(from.slice(0, 60))}", which the map names for ${name},`;
    if (fixed === undefined && at < 0) return `${column} is not in the header`;
    if (fixed === undefined && names.includes(from, at + 1)) return `${column} is there twice`;
    columns.push({ name, at, fixed });
  }
  return columns;
}

function isKnown(name: string): boolean {
  return name === "kind" || types.has(name) || (name.startsWith("shift_") && parts.has(name.slice(6)));
}

/** Which id of a row is none any more, and why. */
function findLoss(cells: readonly string[], columns: readonly Column[]): string | undefined {
  for (const { name, at } of columns) {
    const loss = types.get(name)?.cell === "id" ? findLostId(cells[at]?.trim() ?? "") : undefined;
    if (loss !== undefined) return `${name} ${loss}`;
  }
  return undefined;
}

/** Empty cells say nothing. */
function makeRow(cells: readonly string[], columns: readonly Column[]): OwnRow {
  const row: Record<string, unknown> = {};
  const shift: Record<string, unknown> = {};
  for (const { name, at, fixed } of columns) {
    const cell = fixed ?? cells[at]?.trim() ?? "";
    if (cell === "") continue;
    if (name.startsWith("shift_"))
      shift[name.slice(6)] = name === "shift_days" ? readList(cell).map(readNumber) : readNumber(cell);
    else row[name] = readCell(cell, types.get(name)?.cell);
  }
  return Object.keys(shift).length === 0 ? row : { ...row, shift };
}

function readCell(cell: string, as: FieldType["cell"]): unknown {
  if (as === "number") return readNumber(cell);
  return as === "list" ? readList(cell) : cell;
}

function readNumber(cell: string): number | string {
  return /^-?\d{1,15}$/u.test(cell) ? Number(cell) : cell;
}

/** A list stands in one cell with semicolons or bars between. */
function readList(cell: string): string[] {
  return cell
    .split(/[;|]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
