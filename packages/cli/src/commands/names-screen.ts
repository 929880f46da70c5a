import { makeInert, Problem } from "@doorward/core";
import { listTitles, openScreen, type ScreenHit, type ScreenQuestion } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { chooseOutcome } from "../sanctions/choose-outcome.ts";
import { needKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readPeople } from "../sanctions/read-people.ts";
import { describeEditions, describeHit, tellEditions, tellOutcome } from "../sanctions/tell-hits.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readLeast } from "./names-options.ts";
import { readWords } from "./read-words.ts";

const notCompared = "not compared: give the name in Latin letters, as in the passport";

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
  const counts = { people: 0, match: 0, possible: 0, "not compared": 0, "no hit": 0 };
  for await (const { line, question } of readPeople(path, surroundings)) {
    counts.people += 1;
    const hits = screen.ask(question, least);
    const outcome = chooseOutcome(question.name, hits);
    counts[outcome] += 1;
    const told =
      values.json === true
        ? `${JSON.stringify({ line, name: question.name, outcome, hits: hits.map((hit) => describeHit(hit, least)), lists: describeEditions(editions) })}\n`
        : hits.map((hit) => tellRow(line, question, hit, least)).join("") +
          (outcome === "not compared" ? `${line}\t${makeInert(question.name)}\t${notCompared}\n` : "");
    const pending = told === "" ? undefined : writer.write(told);
    if (pending !== undefined) await pending;
  }
  const uncompared = counts["not compared"] === 0 ? "" : `, ${writeNumber(counts["not compared"])} not compared`;
  if (values.json !== true)
    await writer.write(
      `${writeNumber(counts.people)} people: ${writeNumber(counts.match)} match, ${writeNumber(counts.possible)} possible${uncompared}.\nAsked: ${tellEditions(editions, today)}.\n`,
    );
  await writer.flush();
  return counts.match > 0 ? 2 : counts.possible + counts["not compared"] > 0 ? 1 : 0;
}

function tellRow(line: number, { name }: ScreenQuestion, hit: ScreenHit, least: number): string {
  const { party, list, published, loaded, score } = hit;
  const listed = `${listTitles[list]} ${party.id}`;
  const fields = [String(line), name, tellOutcome(hit, least), listed, hit.name, score.toFixed(2), published, loaded];
  return `${fields.map((field) => makeInert(field)).join("\t")}\n`;
}
