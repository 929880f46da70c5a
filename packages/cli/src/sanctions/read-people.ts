import { Problem } from "@doorward/core";
import type { ScreenQuestion } from "@doorward/readers/sanctions";
import { readBorn } from "../commands/names-options.ts";
import type { Surroundings } from "../surroundings.ts";
import { readRows } from "./read-rows.ts";

const columns = ["name", "born", "document", "wallet", "address"] as const;
type Column = (typeof columns)[number];

/** One of many people who are asked about. */
export interface TabledPerson {
  /** From 1 on. */
  readonly line: number;
  readonly question: ScreenQuestion;
}

/**
 * The people of a table: name, day of birth, documents, wallets and addresses, or the order that a first row names; several of a kind
 * with semicolons. Throws a Problem that names the line.
 */
export async function* readPeople(path: string, surroundings: Surroundings): AsyncGenerator<TabledPerson> {
  let order: readonly (Column | undefined)[] = columns;
  let isFirst = true;
  for await (const { number, fields } of readRows(path, surroundings)) {
    const header = isFirst ? readHeader(fields) : undefined;
    isFirst = false;
    if (header === undefined) yield { line: number, question: readPerson(fields, order, number) };
    else order = header;
  }
}

function readHeader(fields: readonly string[]): readonly (Column | undefined)[] | undefined {
  const named = fields.map((field) => columns.find((column) => column === field.toLowerCase()));
  return named.includes("name") ? named : undefined;
}

function readPerson(fields: readonly string[], order: readonly (Column | undefined)[], line: number): ScreenQuestion {
  const read = (column: Column) => fields[order.indexOf(column)] ?? "";
  const split = (column: Column) =>
    read(column)
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  const [name, documents, wallets] = [read("name"), split("document"), split("wallet")];
  // Whoever is not asked about must not count as somebody without a hit.
  if (name === "" && documents.length + wallets.length === 0)
    throw new Problem("input-not-readable", `Line ${line} names nobody. Give a name, a document or a wallet.`);
  try {
    return { name, born: readBorn(read("born")), documents, wallets, addresses: split("address") };
  } catch (error) {
    if (error instanceof Problem) throw new Problem("input-not-readable", `Line ${line}: ${error.message}`);
    throw error;
  }
}
