import { randomInt } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { makeInert, Problem } from "@doorward/core";
import {
  buildList,
  importList,
  listFormats,
  mostBytes,
  readRows,
  type ListFormat,
  type ListImport,
} from "@doorward/readers/lists";
import { findHome } from "../home.ts";
import { placeOfLists, readKeptLists, writeKeptLists } from "../lists/kept-lists.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeNumber } from "../output/numbers.ts";
import { readWords } from "./read-words.ts";

const mostShown = 10;
const longestName = 60;

/** `doorward lists import <file>`: replaces the rows of one list and says what became of each that was not taken. */
export function importFile(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("lists", words, {
    source: { type: "string" },
    label: { type: "string" },
    format: { type: "string" },
    columns: { type: "string" },
    json: { type: "boolean" },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name one list: `doorward lists import <file>`.");
  const source = readSource(values.source ?? basename(path).replace(/\.[a-z]{1,5}$/iu, ""));
  const { columns } = values;
  const imported = importList(readList(path), {
    name: path,
    source,
    label: values.label ?? "listed as bad",
    today,
    ...(values.format === undefined ? {} : { format: readFormat(values.format) }),
    ...(columns === undefined ? {} : { columns }),
  });
  refuseEmpty(imported, path);
  const home = findHome(environment);
  keep(imported, source, home, today);
  output.write(values.json === true ? tellJson(imported, source, home) : tell(imported, source, path, home));
  return 0;
}

/** A list of which nothing is left must not take the place of the one that was there. */
function refuseEmpty({ rows, refused, reports }: ListImport, path: string): void {
  if (rows.length > 0) return;
  const [first] = reports;
  throw new Problem(
    "list-not-readable",
    `None of the ${writeNumber(refused)} rows of ${path} can be used (${first?.at ?? ""}: ${first?.reason ?? ""}), so nothing was changed. Name its format with --format.`,
  );
}

function keep({ rows }: ListImport, source: string, home: string, today: string): void {
  const kept = readKeptLists(home);
  const known = kept === undefined ? { rows: [], sources: [] } : readRows(kept, placeOfLists(home));
  const importedOn = new Map(known.sources.map(({ name, since }) => [name, since]));
  importedOn.set(source, today);
  const others = known.rows.filter((row) => row.source !== source && (row.until === undefined || row.until >= today));
  const all = [...others, ...rows];
  writeKeptLists(home, buildList(all, { importedOn, seed: randomInt(2 ** 32) }));
}

function tell(
  { format, taken, demoted, refused, reports }: ListImport,
  source: string,
  path: string,
  home: string,
): string {
  const counts = `taken ${writeNumber(taken)}, taken as a doubt only ${writeNumber(demoted)}, refused ${writeNumber(refused)}`;
  const lines = [`Imported ${path} as "${source}" (${format}). Rows: ${counts}.`];
  for (const { at, value, became, reason } of reports.slice(0, mostShown))
    lines.push(
      `  ${at}: ${became === "hold" ? "doubt only" : "refused"}, ${makeInert(value.slice(0, 60))}: ${reason}.`,
    );
  const more = demoted + refused - Math.min(mostShown, reports.length);
  if (more > 0) lines.push(`  … and ${writeNumber(more)} more; --json names them.`);
  lines.push(`Kept in ${placeOfLists(home)}.`);
  return `${lines.join("\n")}\n`;
}

function tellJson({ format, taken, demoted, refused, reports }: ListImport, source: string, home: string): string {
  return `${JSON.stringify({ source, format, taken, demoted, refused, reports, path: placeOfLists(home) })}\n`;
}

function readSource(name: string): string {
  const source = name.trim();
  if (source === "" || source.length > longestName || /[\p{Cc}\p{Cf}]/u.test(source))
    throw new Problem("usage", `Give the list a name of at most ${longestName} plain characters with --source.`);
  return source;
}

function readFormat(name: string): ListFormat {
  const format = listFormats.find((each) => each === name);
  if (format === undefined)
    throw new Problem("usage", `There is no format "${name}". Choose one of ${listFormats.join(", ")}.`);
  return format;
}

function readList(path: string): Uint8Array {
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new Problem("list-not-readable", `${path} is no file. Name the list itself.`);
    if (about.size > mostBytes) throw new Problem("list-not-readable", `${path} is larger than 256 MiB. Split it.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Problem("input-not-found", `There is no list at ${path}. Check the path.`);
    throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
  }
}
