// Writes the table of characters that look like letters of the alphabet, for comparing hosts with names.
// Usage: node tools/make-confusables.ts <confusables.txt>, from https://www.unicode.org/Public/security/latest/
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source = ""] = process.argv.slice(2);
if (source === "") {
  process.stderr.write("Name the file to read: confusables.txt of UTS 39.\n");
  process.exit(64);
}
const text = readFileSync(source, "utf8");
const version = /^# Version: (\S+)/mu.exec(text)?.[1] ?? "";
const date = /^# Date: (\S+),/mu.exec(text)?.[1] ?? "";

// Letters that the table sends to each other, or nowhere, and that readers take for those of the alphabet all the same.
const ours = new Map(
  `ß=b ƅ=b ʙ=b в=b ð=d ∂=d ᴅ=d ꞓ=e ᴇ=e ɢ=g ʜ=h н=h ȷ=j ĸ=k к=k қ=k ҝ=k κ=k ʟ=l м=m ᴍ=m ɴ=n п=n ʀ=r ʈ=t т=t ᴛ=t`
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, -2), pair.slice(-1)]),
);

const letters = new Map<string, string[]>();
const known = new Set<string>();
for (const [character, letter] of ours) add(character, letter);
for (const [, from = "", to = ""] of text.matchAll(/^([0-9A-F]+) ;\t([0-9A-F ]+?) ;\tMA/gmu)) {
  const character = String.fromCodePoint(Number.parseInt(from, 16));
  const skeleton = String.fromCodePoint(...to.split(" ").map((code) => Number.parseInt(code, 16)));
  const plain = dropMarks(skeleton);
  const letter = plain === "rn" ? "m" : (ours.get(plain) ?? plain).toLowerCase();
  // Plain characters are compared by a table of their own; capitals have their own rows and may look like other letters.
  if (character > "\u007f" && dropMarks(character) === character && /^[a-z0-9-]{1,3}$/u.test(letter))
    add(character, letter);
}

const sorted = [...letters].toSorted(([a], [b]) => (a < b ? -1 : 1));
const table = {
  source: "https://www.unicode.org/Public/security/latest/confusables.txt",
  licence: "Unicode License v3",
  version,
  date,
  letters: Object.fromEntries(sorted.map(([letter, characters]) => [letter, characters.toSorted().join("")])),
};
const file = join(import.meta.dirname, "../packages/readers/src/link/names/data/confusables.json");
writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
process.stdout.write(`wrote   confusables.json, ${sorted.length} letters, Unicode ${version}\n`);

function dropMarks(written: string): string {
  return written.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}

/** Keeps the first letter that is said of a character. */
function add(character: string, letter: string): void {
  if (known.has(character)) return;
  known.add(character);
  letters.set(letter, [...(letters.get(letter) ?? []), character]);
}
