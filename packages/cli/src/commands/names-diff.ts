import { makeInert, Problem } from "@doorward/core";
import { diffEditions, listTitles, type ListedParty } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { readBoth } from "../sanctions/read-both.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

const mostShown = 20;

/** `doorward names diff <older> [<newer>]`: what changed between two editions, or between the one that is kept and a file. */
export function diffLists(words: readonly string[], { environment, output }: Surroundings): number {
  const { values, positionals } = readWords("names", words, {
    older: { type: "string" },
    newer: { type: "string" },
    floor: { type: "string" },
    json: { type: "boolean" },
  });
  const [first, second, ...others] = positionals;
  if (first === undefined || others.length > 0)
    throw new Problem(
      "usage",
      "Name two editions of a list, or one to compare with the one that is kept: `doorward names diff <older> <newer>`.",
    );
  const { older, newer } = readBoth([first, second], values, findHome(environment));
  const { added, changed, delisted } = diffEditions(older, newer);
  if (values.json === true) {
    const answer = {
      list: newer.list,
      older: older.published,
      newer: newer.published,
      added: added.map(brief),
      changed: changed.map(({ party, changes }) => ({ ...brief(party), changes })),
      delisted: delisted.map((party) => ({ ...brief(party), since: newer.published })),
    };
    output.write(`${JSON.stringify(answer)}\n`);
    return 0;
  }
  output.write(`${listTitles[newer.list]}, ${older.published} to ${newer.published}.\n`);
  tell("Added", added.map(nameOf));
  tell(
    "Changed",
    changed.map(({ party, changes }) => `${nameOf(party)} (${changes.join("; ")})`),
  );
  tell(`Delisted since ${newer.published}`, delisted.map(nameOf));
  return 0;

  function tell(title: string, lines: readonly string[]): void {
    output.write(`${title}: ${writeNumber(lines.length)}\n`);
    for (const line of lines.slice(0, mostShown)) output.write(`  ${makeInert(line)}\n`);
    if (lines.length > mostShown)
      output.write(`  … and ${writeNumber(lines.length - mostShown)} more; --json names them.\n`);
  }
}

function brief({ id, kind, names, programmes }: ListedParty) {
  return { id, kind, name: names[0]?.text ?? "", programmes };
}

function nameOf({ id, names }: ListedParty): string {
  return `${id} ${names[0]?.text ?? ""}`;
}
