import { Problem } from "@doorward/core";
import { importEdition, replaceEdition, type Edition } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { writeNumber } from "../output/numbers.ts";
import { placeOfSanctions, readKeptSanctions, writeKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readListFiles } from "../sanctions/read-list-files.ts";
import { listTitles } from "../sanctions/tell-hits.ts";
import type { Surroundings } from "../surroundings.ts";
import { readDay, readFloor } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** `doorward names import <file>`: keeps editions of sanctions lists in the place of older ones, all that are named or none. */
export function importSanctions(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("names", words, {
    published: { type: "string" },
    floor: { type: "string" },
    "may-shrink": { type: "boolean" },
    json: { type: "boolean" },
  });
  if (positionals.length === 0) throw new Problem("usage", "Name a list: `doorward names import <file | folder>`.");
  const published = readDay(values.published, "--published");
  const floor = readFloor(values.floor);
  const home = findHome(environment);
  let kept = readKeptSanctions(home);
  const imported: Edition[] = [];
  for (const files of readListFiles(positionals)) {
    const edition = importEdition(files, { published, floor });
    if (edition.published > today)
      throw new Problem(
        "list-not-readable",
        `${files[0]?.name ?? "The list"} says it is of ${edition.published}, which is to come. Check the day.`,
      );
    kept = replaceEdition(kept, edition, { today, mayShrink: values["may-shrink"] === true });
    imported.push(edition);
  }
  writeKeptSanctions(home, kept);
  const lines = imported.map((edition) => ({ ...countEdition(edition), delisted: countDelisted(kept, edition) }));
  if (values.json === true) output.write(`${JSON.stringify({ imported: lines, path: placeOfSanctions(home) })}\n`);
  else {
    for (const { list, published: day, parties, persons, names, wallets, delisted } of lines) {
      const gone = delisted === 0 ? "" : ` ${writeNumber(delisted)} who were on it before are delisted.`;
      output.write(
        `Imported ${listTitles[list]}, published ${day}: ${writeNumber(parties)} parties, ${writeNumber(persons)} of them persons, ${writeNumber(names)} names, ${writeNumber(wallets)} wallets.${gone}\n`,
      );
    }
    output.write(`Kept in ${placeOfSanctions(home)}.\n`);
  }
  return 0;
}

function countEdition({ list, published, parties }: Edition) {
  const sum = (count: (party: Edition["parties"][number]) => number) =>
    parties.reduce((all, party) => all + count(party), 0);
  return {
    list,
    published,
    parties: parties.length,
    persons: sum(({ kind }) => (kind === "person" ? 1 : 0)),
    names: sum(({ names }) => names.length),
    wallets: sum(({ wallets }) => wallets.length),
  };
}

function countDelisted(kept: ReturnType<typeof readKeptSanctions>, { list, published }: Edition): number {
  return kept.find((each) => each.list === list)?.delisted.filter(({ since }) => since === published).length ?? 0;
}
