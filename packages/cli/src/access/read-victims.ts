import { makeInert, Problem } from "@doorward/core";
import { readText } from "../streams/read-text.ts";

/** Somebody who was defrauded, and when the deceiver first wrote or called. */
export interface NamedVictim {
  /** The id that the organisation's systems use. */
  readonly customer: string;
  /** Milliseconds since 1970. */
  readonly firstContactAt: number;
}

const mostVictims = 5000;
const longestId = 200;

/** Reads a table with `customer` and `first_contact`, or such a row of JSON a line. Throws a Problem for the first row that is neither. */
export function readVictims(path: string): readonly NamedVictim[] {
  const lines = readText(path)
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((text, at) => ({ text, number: at + 1 }))
    .filter(({ text }) => text.trim() !== "" && !text.startsWith("#"));
  const isJson = lines[0]?.text.trimStart().startsWith("{") === true;
  const rows = isJson ? lines.map((line) => ({ ...line, cells: readObject(line.text) })) : readTable(path, lines);
  const victims = new Map<string, NamedVictim>();
  for (const { cells, number } of rows) {
    const victim = readVictim(cells, `${makeInert(path)}, line ${String(number)}`);
    const before = victims.get(victim.customer);
    // Who was contacted twice was contacted first the first time.
    if (before === undefined || before.firstContactAt > victim.firstContactAt) victims.set(victim.customer, victim);
  }
  if (victims.size === 0)
    throw new Problem("input-not-readable", `There is no victim in ${makeInert(path)}. ${advice}`);
  if (victims.size > mostVictims)
    throw new Problem(
      "input-not-readable",
      `There are more than ${mostVictims.toLocaleString("en")} victims in ${makeInert(path)}. Ask about some of them.`,
    );
  return [...victims.values()];
}

const advice =
  'Write "customer,first_contact" into the first line, and a customer a line: C-1042,2026-11-02T09:00:00Z.';

interface Line {
  readonly text: string;
  readonly number: number;
}
type Cells = readonly [customer: unknown, firstContact: unknown];

function readTable(path: string, [head, ...lines]: readonly Line[]): readonly (Line & { readonly cells: Cells })[] {
  const separator = [",", ";", "\t"].find((each) => head?.text.includes(each)) ?? ",";
  const names = splitCells(head?.text ?? "", separator).map((name) => name.toLowerCase());
  const customer = names.findIndex((name) => /^customer(?:_id)?$/u.test(name));
  const contact = names.findIndex((name) => /^first_contact(?:_at)?$/u.test(name));
  if (customer < 0 || contact < 0)
    throw new Problem("input-not-readable", `${makeInert(path)} is no table of victims. ${advice}`);
  return lines.map((line) => {
    const cells = splitCells(line.text, separator);
    return { ...line, cells: [cells[customer], cells[contact]] };
  });
}

function splitCells(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
}

function readObject(text: string): Cells {
  try {
    const row = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return [row["customer"], row["first_contact"] ?? row["first_contact_at"]];
  } catch {
    return [undefined, undefined];
  }
}

function readVictim([customer, contact]: Cells, where: string): NamedVictim {
  if (typeof customer !== "string" || customer === "" || customer.length > longestId)
    throw new Problem("input-not-readable", `${where}: there is no customer. ${advice}`);
  const firstContactAt = typeof contact === "string" ? readTime(contact) : undefined;
  if (firstContactAt === undefined)
    throw new Problem(
      "input-not-readable",
      `${where}: the first contact is no time. Write a day, 2026-11-02, or a moment with its zone, 2026-11-02T09:00:00Z.`,
    );
  return { customer, firstContactAt };
}

/** A day alone is its beginning in UTC, so that no view of somebody who helped counts. */
function readTime(text: string): number | undefined {
  const isTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/u.test(text);
  const at = isTime ? Date.parse(text.replace(" ", "T")) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
