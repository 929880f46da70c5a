import { decodeWords } from "./encoded-words.ts";
import type { PartOddity } from "./part.ts";
import type { ParameterValue } from "./read-parameters.ts";

/** Endings that mean the same. */
const sameEndings: Readonly<Record<string, string>> = { jpeg: "jpg", htm: "html", tiff: "tif", mpeg: "mpg" };

/**
 * Every name that is given for the file of a part, the one that most programs take first: of the disposition, then of
 * the type. Tells whether they differ, and whether what opens the file would differ.
 */
export function nameFiles(
  types: readonly ParameterValue[],
  dispositions: readonly ParameterValue[],
): { names: readonly string[]; oddity?: PartOddity } {
  const names = new Set<string>();
  for (const { parameters } of dispositions) addNames(names, parameters.get("filename"));
  for (const { parameters } of types) addNames(names, parameters.get("name"));
  // A name outside its own header: some programs take it from there.
  for (const { parameters } of dispositions) addNames(names, parameters.get("name"));
  for (const { parameters } of types) addNames(names, parameters.get("filename"));
  if (names.size < 2) return { names: [...names] };
  const endings = new Set([...names].map((name) => readEnding(name)).filter((ending) => ending !== ""));
  return { names: [...names], oddity: endings.size > 1 ? "file-endings-differ" : "file-names-differ" };
}

function addNames(names: Set<string>, values: readonly string[] = []): void {
  for (const value of values) {
    const name = decodeWords(value).trim();
    if (name !== "") names.add(name);
  }
}

function readEnding(name: string): string {
  const ending = /\.([A-Za-z0-9]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return sameEndings[ending] ?? ending;
}
