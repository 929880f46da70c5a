import { findLostId, makeInert, Problem } from "@doorward/core";
import { customerType, describeFound, splitCsv } from "@doorward/readers/access";
import { readText } from "../streams/read-text.ts";

/** Somebody who was defrauded, and when the deceiver first wrote or called. */
export interface NamedVictim {
  /** The id that the organisation's systems use. */
  readonly customer: string;
  /** Milliseconds since 1970. */
  readonly firstContactAt: number;
}

const mostVictims = 5000;

/**
 * Reads a table with `customer` and `first_contact`, or such a row of JSON a line. Ids are taken as they are written, numbers of JSON as
 * their digits. Throws a Problem for the first row that is neither.
 */
export function readVictims(path: string): readonly NamedVictim[] {
  const text = readText(path).replace(/^\uFEFF/u, "");
  const rows = text.trimStart().startsWith("{") ? readObjects(text) : readTable(path, text);
  const victims = new Map<string, NamedVictim>();
  for (const row of rows) {
    const victim = readVictim(row, `${makeInert(path)}, row ${String(row.number)}`);
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

/** What stands for a victim; undefined where nothing does. */
interface VictimRow {
  /** From 1 on: of a table with its header as the first, otherwise the line. */
  readonly number: number;
  readonly customer: unknown;
  readonly contact: unknown;
  /** Why the customer is not the one that was meant. */
  readonly loss?: string | undefined;
}

function readTable(path: string, text: string): readonly VictimRow[] {
  const [remarks = ""] = /^(?:#[^\n]*\n|\s*\n)*/u.exec(text) ?? [];
  const table: (Pick<VictimRow, "number"> & { readonly cells: readonly string[] })[] = [];
  const { feed, end } = splitCsv({
    row: (cells, number) => {
      if (cells.some((cell) => cell.trim() !== "") && !isRemark(cells)) table.push({ number, cells });
    },
    refuse: (number, reason) => {
      throw new Problem("input-not-readable", `${makeInert(path)}, row ${String(number)} ${reason}.`);
    },
  });
  feed(text.slice(remarks.length));
  end();
  const [head, ...rows] = table;
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const customer = names.findIndex((name) => /^customer(?:_id)?$/u.test(name));
  const contact = names.findIndex((name) => /^first_contact(?:_at)?$/u.test(name));
  if (customer < 0 || contact < 0)
    throw new Problem("input-not-readable", `${makeInert(path)} is no table of victims. ${advice}`);
  return rows.map(({ number, cells }) => {
    const [id, time] = [customer, contact].map((at) => cells[at]?.trim());
    return { number, customer: id, contact: time, loss: findLostId(id ?? "") };
  });
}

/** What spreadsheets show for a value that they do not have begins in the same way, and is none. */
function isRemark([first = ""]: readonly string[]): boolean {
  return first.startsWith("#") && findLostId(first.trim()) === undefined;
}

function readObjects(text: string): readonly VictimRow[] {
  return text
    .split("\n")
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, number }) => ({ number, ...readObject(line) }));
}

function readObject(line: string): Omit<VictimRow, "number"> {
  try {
    const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return { customer: row["customer"], contact: row["first_contact"] ?? row["first_contact_at"] };
  } catch {
    return { customer: undefined, contact: undefined };
  }
}

function readVictim({ customer, contact, loss }: VictimRow, where: string): NamedVictim {
  if (customer === undefined || customer === "")
    throw new Problem("input-not-readable", `${where}: there is no customer. ${advice}`);
  if (loss !== undefined) throw new Problem("input-not-readable", `${where}: the customer ${loss}.`);
  const id = customerType.read(customer);
  if (typeof id !== "string")
    throw new Problem(
      "input-not-readable",
      `${where}: the customer must be ${customerType.is}; it is ${describeFound(customer)}.`,
    );
  const firstContactAt = typeof contact === "string" ? readTime(contact) : undefined;
  if (firstContactAt === undefined)
    throw new Problem(
      "input-not-readable",
      `${where}: the first contact is no time. Write a day, 2026-11-02, or a moment with its zone, 2026-11-02T09:00:00Z.`,
    );
  return { customer: id, firstContactAt };
}

/** A day alone is its beginning in UTC, so that no view of somebody who helped counts. */
function readTime(text: string): number | undefined {
  const isTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/u.test(text);
  const at = isTime && isDay(text.slice(0, 10)) ? Date.parse(text.replace(" ", "T")) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** A day that no month has is read as one of the next month by Date. */
function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
