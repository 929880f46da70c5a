import { makeInert, Problem } from "@doorward/core";
import { listTitles, openChanges, type ScreenChange } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { readBoth, type BothEditions } from "../sanctions/read-both.ts";
import { readPeople, type TabledPerson } from "../sanctions/read-people.ts";
import { describeHit, tellOutcome } from "../sanctions/tell-hits.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readLeast } from "./names-options.ts";
import { readWords } from "./read-words.ts";

const advice = "`doorward names rescreen <people.tsv> <edition> [<newer edition>]`";

const kinds: Readonly<Record<ScreenChange["kind"], string>> = {
  listed: "newly listed",
  raised: "more than before",
  lowered: "less than before",
  gone: "no hit any more",
  delisted: "delisted",
};

/** `doorward names rescreen <people.tsv> <edition>`: for whom of many people a newer edition of a list changes something, and what. */
export async function rescreenPeople(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("names", words, {
    older: { type: "string" },
    newer: { type: "string" },
    floor: { type: "string" },
    least: { type: "string" },
    json: { type: "boolean" },
  });
  const [path, first, second, ...others] = positionals;
  if (path === undefined || first === undefined || others.length > 0)
    throw new Problem(
      "usage",
      `Name a file of people, and an edition to compare with the one that is kept: ${advice}.`,
    );
  const least = readLeast(values.least);
  const { older, newer } = readBoth([first, second], values, findHome(surroundings.environment));
  if (older.published === newer.published)
    throw new Problem("usage", `Both editions are of ${older.published}. Name an older or a newer one: ${advice}.`);
  const ask = openChanges(older, newer, surroundings.today);
  const writer = openBatchWriter(surroundings.output);
  const counts: Record<ScreenChange["kind"], number> = { listed: 0, raised: 0, lowered: 0, gone: 0, delisted: 0 };
  let [people, status] = [0, 0];
  for await (const person of readPeople(path, surroundings)) {
    people += 1;
    const changes = ask(person.question, least);
    if (changes.length === 0) continue;
    for (const { kind, hit } of changes) {
      counts[kind] += 1;
      if (kind === "listed" || kind === "raised") status = Math.max(status, hit.outcome === "match" ? 2 : 1);
    }
    const told =
      values.json === true
        ? toLine(person, changes, least, { older, newer })
        : changes.map((change) => tellChange(person, change, least)).join("");
    const pending = writer.write(told);
    if (pending !== undefined) await pending;
  }
  if (values.json !== true) await writer.write(tellSummary(people, counts, { older, newer }));
  await writer.flush();
  return status;
}

function tellChange({ line, question }: TabledPerson, { kind, hit }: ScreenChange, least: number): string {
  const fields = [
    String(line),
    question.name,
    kinds[kind],
    kind === "gone" ? "the entry does not agree any more" : tellOutcome(hit, least),
    `${listTitles[hit.list]} ${hit.party.id}`,
    hit.name,
    hit.score.toFixed(2),
  ];
  return `${fields.map((field) => makeInert(field)).join("\t")}\n`;
}

function toLine(
  { line, question }: TabledPerson,
  changes: readonly ScreenChange[],
  least: number,
  both: BothEditions,
): string {
  const { older, newer } = both;
  const told = changes.map(({ kind, hit }) => ({ change: kind, ...describeHit(hit, least) }));
  const editions = { list: newer.list, older: older.published, newer: newer.published };
  return `${JSON.stringify({ line, name: question.name, changes: told, ...editions })}\n`;
}

function tellSummary(
  people: number,
  counts: Readonly<Record<ScreenChange["kind"], number>>,
  both: BothEditions,
): string {
  const { older, newer } = both;
  const told = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${writeNumber(count)} ${kinds[kind as ScreenChange["kind"]]}`);
  return `${writeNumber(people)} people: ${told.length === 0 ? "nothing changed" : told.join(", ")}.\nCompared: ${listTitles[newer.list]}, ${older.published} with ${newer.published}.\n`;
}
