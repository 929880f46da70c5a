import { makeInert, Problem } from "@doorward/core";
import { openScreen, type ScreenHit, type ScreenQuestion } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { needKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readTable } from "../sanctions/read-rows.ts";
import { describeEditions, describeHit, listTitles, tellEditions, tellOutcome } from "../sanctions/tell-hits.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readBorn, readLeast } from "./names-options.ts";
import { readWords } from "./read-words.ts";

const columns = ["name", "born", "document", "wallet", "address"] as const;
type Column = (typeof columns)[number];

/** `doorward names screen <people.tsv>`: asks the lists about many people, and names those of whom something is found. */
export async function screenPeople(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("names", words, { least: { type: "string" }, json: { type: "boolean" } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name one file, or - for standard input: `doorward names screen <people.tsv>`.");
  const least = readLeast(values.least);
  const { environment, output, today } = surroundings;
  const editions = needKeptSanctions(findHome(environment));
  const screen = openScreen(editions);
  const writer = openBatchWriter(output);
  const counts = { people: 0, match: 0, possible: 0 };
  let order: readonly (Column | undefined)[] = columns;
  for await (const { number, fields } of readTable(path, surroundings)) {
    const header = counts.people === 0 && number === 1 ? readHeader(fields) : undefined;
    if (header !== undefined) {
      order = header;
      continue;
    }
    counts.people += 1;
    const question = readPerson(fields, order, number);
    const hits = screen.ask(question, least);
    const listed = hits.filter(({ delistedSince }) => delistedSince === undefined);
    const outcome = listed.some((hit) => hit.outcome === "match") ? "match" : listed.length > 0 ? "possible" : "no hit";
    if (outcome !== "no hit") counts[outcome] += 1;
    const told =
      values.json === true
        ? `${JSON.stringify({ line: number, name: question.name, outcome, hits: hits.map((hit) => describeHit(hit, least)), lists: describeEditions(editions) })}\n`
        : hits.map((hit) => tellRow(number, question, hit, least)).join("");
    const pending = told === "" ? undefined : writer.write(told);
    if (pending !== undefined) await pending;
  }
  if (values.json !== true)
    await writer.write(
      `${writeNumber(counts.people)} people: ${writeNumber(counts.match)} match, ${writeNumber(counts.possible)} possible.\nAsked: ${tellEditions(editions, today)}.\n`,
    );
  await writer.flush();
  return counts.match > 0 ? 2 : counts.possible > 0 ? 1 : 0;
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
  try {
    return {
      name: read("name"),
      born: readBorn(read("born")),
      documents: split("document"),
      wallets: split("wallet"),
      addresses: split("address"),
    };
  } catch (error) {
    if (error instanceof Problem) throw new Problem("input-not-readable", `Line ${line}: ${error.message}`);
    throw error;
  }
}

function tellRow(line: number, { name }: ScreenQuestion, hit: ScreenHit, least: number): string {
  const { party, list, published, loaded, score } = hit;
  const listed = `${listTitles[list]} ${party.id}`;
  const fields = [String(line), name, tellOutcome(hit, least), listed, hit.name, score.toFixed(2), published, loaded];
  return `${fields.map((field) => makeInert(field)).join("\t")}\n`;
}
