import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { makeInert, Problem } from "@doorward/core";
import { readIndicators, type IndicatorList, type ReadIndicators } from "@doorward/readers/indicators";
import { findHome } from "../home.ts";
import { placeOfIndicators, readKeptIndicators, writeKeptIndicators } from "../lists/kept-indicators.ts";
import { writeNumber } from "../output/numbers.ts";
import type { Surroundings } from "../surroundings.ts";
import { readDay } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const candidateListsUsage = `Keeps lists of indicators: addresses, numbers, names at services and wallets that somebody connects with people under
borrowed names. \`doorward candidate\` looks into them. What stands on one is a lead that nobody verified, and is told as such.

Usage
  doorward candidate lists import <file> --source <name> --published <day> [--key <file>] [--json]
  doorward candidate lists [--json]
  doorward candidate lists remove <name>

A file has a value a line (e-mail address, telephone number with +, service:name, wallet, URL), or "type<tab>value". What stands
behind is a remark, and is not kept. Numbers of documents and accounts, places and pictures are not taken. Values are kept as
keyed hashes alone. With --key the file has digests, and <file> the key of 64 hexadecimal digits: docs/application.md says how
they are made. Importing a list of the same name again replaces it.

Exit status: 0 done, 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

const mostShown = 10;

/** `doorward candidate lists`: keeps lists of indicators, tells which there are, or removes one. */
export function candidateLists(words: readonly string[], surroundings: Surroundings): number {
  const [first, ...rest] = words;
  if (first === "import") return importIndicators(rest, surroundings);
  return first === "remove" ? removeIndicators(rest, surroundings) : tellIndicators(words, surroundings);
}

function importIndicators(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("candidate lists", words, {
    source: { type: "string" },
    published: { type: "string" },
    key: { type: "string" },
    json: { type: "boolean" },
  });
  const [path, ...others] = positionals;
  const published = readDay(values.published, "--published");
  if (path === undefined || others.length > 0 || values.source === undefined || published === undefined)
    throw new Problem(
      "usage",
      "Name one list, what to call it and of which day it is: `doorward candidate lists import <file> --source <name> --published <day>`.",
    );
  if (published > today) throw new Problem("usage", `--published is ${published}, which is to come. Check the day.`);
  const name = readName(values.source);
  const key = values.key === undefined ? randomBytes(32).toString("hex") : readKey(values.key);
  const options = { name, published, loaded: today, key, isKeyed: values.key !== undefined };
  const read = readIndicators(readBytes(path), options);
  const home = findHome(environment);
  writeKeptIndicators(home, [...readKeptIndicators(home).filter((list) => list.name !== name), read.list]);
  output.write(values.json === true ? tellJson(read, home) : tellImported(read, home));
  return 0;
}

function tellImported({ list, leftOut }: ReadIndicators, home: string): string {
  const rows = leftOut.slice(0, mostShown).map(({ line, reason }) => `  line ${line}: ${makeInert(reason)}\n`);
  const more = leftOut.length > rows.length ? `  … and ${writeNumber(leftOut.length - rows.length)} more\n` : "";
  const left = leftOut.length === 0 ? "" : `Left out: ${writeNumber(leftOut.length)}\n${rows.join("")}${more}`;
  return `Imported ${tellList(list)}.\n${left}Kept as keyed hashes in ${placeOfIndicators(home)}.\n`;
}

function tellJson({ list, leftOut }: ReadIndicators, home: string): string {
  return `${JSON.stringify({ ...describe(list), leftOut, path: placeOfIndicators(home) })}\n`;
}

function tellIndicators(words: readonly string[], { environment, output }: Surroundings): number {
  const { values, positionals } = readWords("candidate lists", words, { json: { type: "boolean" } });
  if (positionals.length > 0)
    throw new Problem(
      "usage",
      "Say what to do with lists: import or remove. `doorward candidate lists --help` says more.",
    );
  const home = findHome(environment);
  const lists = readKeptIndicators(home);
  if (values.json === true) {
    output.write(`${JSON.stringify({ path: placeOfIndicators(home), lists: lists.map(describe) })}\n`);
    return 0;
  }
  if (lists.length === 0) output.write("No list of indicators was imported.\n");
  for (const list of lists) output.write(`${tellList(list)}\n`);
  return 0;
}

function removeIndicators(words: readonly string[], { environment, output }: Surroundings): number {
  const { positionals } = readWords("candidate lists", words, {});
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0)
    throw new Problem("usage", "Name one list: `doorward candidate lists remove <name>`.");
  const home = findHome(environment);
  const lists = readKeptIndicators(home);
  const left = lists.filter((list) => list.name !== name);
  if (left.length === lists.length)
    throw new Problem("input-not-found", `No list of indicators is called ${makeInert(name).slice(0, 60)}.`);
  writeKeptIndicators(home, left);
  output.write(`Removed ${name}.\n`);
  return 0;
}

function describe({ name, published, loaded, digests }: IndicatorList) {
  return { list: name, published, loaded, indicators: digests.length };
}

function tellList({ name, published, loaded, digests }: IndicatorList): string {
  return `${name}, published ${published}, loaded ${loaded} (${writeNumber(digests.length)} leads, unverified)`;
}

/** It stands in evidence, where no name of a person may. */
function readName(text: string): string {
  if (/^[\w.-]{1,40}$/u.test(text)) return text;
  throw new Problem(
    "usage",
    "--source takes up to 40 letters, digits, dots, dashes and underscores, and no person's name.",
  );
}

function readKey(path: string): string {
  const key = readBytes(path).toString("latin1").trim().toLowerCase();
  if (/^[\da-f]{64}$/u.test(key)) return key;
  throw new Problem("input-not-readable", `${makeInert(path)} is no key of 64 hexadecimal digits.`);
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Problem("input-not-found", `There is nothing at ${makeInert(path)}. Check the path.`);
    throw new Problem("input-not-readable", `${makeInert(path)} cannot be read (${code}). Check its rights.`);
  }
}
