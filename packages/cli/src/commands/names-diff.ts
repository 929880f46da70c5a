import { makeInert, Problem } from "@doorward/core";
import { diffEditions, importEdition, type Edition, type ListedParty } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { readKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readListFiles } from "../sanctions/read-list-files.ts";
import { listTitles } from "../sanctions/tell-hits.ts";
import type { Surroundings } from "../surroundings.ts";
import { readDay, readFloor } from "./names-options.ts";
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
  const floor = readFloor(values.floor);
  const [olderDay, newerDay] = [readDay(values.older, "--older"), readDay(values.newer, "--newer")];
  const newer = readEdition(second ?? first, { published: newerDay, floor });
  const older =
    second === undefined ? findKept(findHome(environment), newer) : readEdition(first, { published: olderDay, floor });
  if (older.list !== newer.list)
    throw new Problem(
      "usage",
      `One is the ${listTitles[older.list]} and the other the ${listTitles[newer.list]}. Name two editions of one list.`,
    );
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

function readEdition(path: string, options: Parameters<typeof importEdition>[1]): Edition {
  const [files, ...others] = readListFiles([path]);
  if (files === undefined || others.length > 0)
    throw new Problem("usage", `${path} holds more than one list. Name its files.`);
  return importEdition(files, options);
}

function findKept(home: string, { list }: Edition): Edition {
  const kept = readKeptSanctions(home).find((each) => each.list === list);
  if (kept === undefined)
    throw new Problem(
      "input-not-found",
      `No edition of the ${listTitles[list]} is kept. Name two editions to compare.`,
    );
  return kept;
}

function brief({ id, kind, names, programmes }: ListedParty) {
  return { id, kind, name: names[0]?.text ?? "", programmes };
}

function nameOf({ id, names }: ListedParty): string {
  return `${id} ${names[0]?.text ?? ""}`;
}
