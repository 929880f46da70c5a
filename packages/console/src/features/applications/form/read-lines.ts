/** What could be read of the lines of a field, and what is wrong with the others. */
export interface ReadLines<Row> {
  readonly rows: readonly Row[];
  /** Whole sentences. */
  readonly faults: readonly string[];
}

/** Reads each line that is not empty; `undefined` for one that is not as it should be. */
export function readLines<Row>(
  text: string,
  wanted: { readonly field: string; readonly as: string },
  readLine: (line: string) => Row | undefined,
): ReadLines<Row> {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = readLine(line.trim());
    if (row === undefined) faults.push(`${wanted.field}, line ${String(index + 1)}: write it as “${wanted.as}”.`);
    else rows.push(row);
  }
  return { rows, faults };
}

/** The lines that are not empty. */
export function listLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const month = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;
const stillGoesOn = /^(?:now|today|present)$/iu;

/** Something with a beginning and an end: `Name, 2019-03, 2021` or `Name, 2019-03, now` or only the name. */
export interface Period {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** Reads one; what stands before the months is the name, commas and all. */
export function readPeriod(line: string): Period | undefined {
  const parts = line.split(",").map((part) => part.trim());
  const isMonth = (part: string | undefined) => part !== undefined && (month.test(part) || stillGoesOn.test(part));
  const count = isMonth(parts.at(-1)) ? (isMonth(parts.at(-2)) ? 2 : 1) : 0;
  const name = parts.slice(0, parts.length - count).join(", ");
  const [from, to] = count === 0 ? [] : parts.slice(-count);
  if (name === "" || stillGoesOn.test(from ?? "")) return undefined;
  return {
    name,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || stillGoesOn.test(to) ? {} : { to }),
  };
}

/** Reads `name, rest` with the rest after the last comma. */
export function readPair(line: string): readonly [string, string] | undefined {
  const at = line.lastIndexOf(",");
  const [name, rest] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  return at < 0 || name === "" || rest === "" ? undefined : [name, rest];
}
