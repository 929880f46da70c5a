import { Problem } from "@doorward/core";
import { tellComparable } from "@doorward/readers/names";
import { openScreen } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { chooseOutcome, outcomeStatus } from "../sanctions/choose-outcome.ts";
import { needKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { describeEditions, describeHit, tellEditions, tellHit } from "../sanctions/tell-hits.ts";
import type { Surroundings } from "../surroundings.ts";
import { diffLists } from "./names-diff.ts";
import { importSanctions } from "./names-import.ts";
import { tellKeptSanctions } from "./names-lists.ts";
import { readBorn, readLeast } from "./names-options.ts";
import { comparePairs } from "./names-pairs.ts";
import { rescreenPeople } from "./names-rescreen.ts";
import { screenPeople } from "./names-screen.ts";
import { readWords } from "./read-words.ts";

type Run = (words: readonly string[], surroundings: Surroundings) => number | Promise<number>;

const commands: ReadonlyMap<string, Run> = new Map<string, Run>([
  ["pairs", comparePairs],
  ["screen", screenPeople],
  ["rescreen", rescreenPeople],
  ["import", importSanctions],
  ["lists", tellKeptSanctions],
  ["diff", diffLists],
]);
const mostShown = 20;

/** `doorward names`: hands over to one of its commands, or asks the lists about one person. */
export async function names(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [first = "", ...rest] = words;
  const run = commands.get(first);
  return run === undefined ? askLists(words, surroundings) : run(rest, surroundings);
}

function askLists(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("names", words, {
    born: { type: "string" },
    document: { type: "string", multiple: true },
    wallet: { type: "string", multiple: true },
    address: { type: "string", multiple: true },
    least: { type: "string" },
    json: { type: "boolean" },
  });
  const [name = "", ...others] = positionals;
  const { document: documents = [], wallet: wallets = [], address: addresses = [] } = values;
  if (others.length > 0 || (name.trim() === "" && documents.length + wallets.length === 0))
    throw new Problem("usage", 'Name one person, in quotes: `doorward names "<name>" --born 1970-01-31`.');
  if (name.trim() !== "" && tellComparable(name) === "no letters")
    throw new Problem("usage", "A name has letters: give it as the passport writes it, or leave it empty.");
  const least = readLeast(values.least);
  const born = readBorn(values.born);
  const editions = needKeptSanctions(findHome(environment));
  const hits = openScreen(editions).ask({ name, born, documents, wallets, addresses }, least);
  const outcome = chooseOutcome(name, hits);
  if (values.json === true) {
    const answer = {
      name,
      outcome,
      hits: hits.map((hit) => describeHit(hit, least)),
      lists: describeEditions(editions),
    };
    output.write(`${JSON.stringify(answer)}\n`);
  } else {
    for (const hit of hits.slice(0, mostShown)) output.write(`${tellHit(hit, least)}\n`);
    if (hits.length > mostShown) output.write(`… and ${hits.length - mostShown} more; --json names them.\n`);
    if (outcome === "no hit")
      output.write("No hit on the lists below, which is no proof that somebody is who they say.\n");
    if (outcome === "not compared")
      output.write(
        "Not compared: the writing of this name is not read. Give the name as in the passport, in Latin letters.\n",
      );
    if (outcome === "match") output.write("Stop what would be paid, and ask counsel before anybody is told.\n");
    output.write(`Asked: ${tellEditions(editions, today)}.\n`);
  }
  return outcomeStatus[outcome];
}
