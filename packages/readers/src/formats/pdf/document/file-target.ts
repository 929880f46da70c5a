import { decodeTextString } from "../syntax/text-string.ts";
import { isDictionary, type PdfDictionary, type PdfValue } from "../syntax/value.ts";

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The file a value names: a string, or a file specification (ISO 32000-2, 7.11). Empty when it names none. */
export function readFileTarget(value: PdfValue | undefined, resolve: Resolve): string {
  const found = resolve(value);
  if (typeof found === "string") return decodeTextString(found);
  if (!isDictionary(found)) return "";
  for (const key of ["UF", "F", "Unix", "DOS", "Mac"]) {
    const name = resolve(found.get(key));
    if (typeof name === "string" && name !== "") return decodeTextString(name);
  }
  return "";
}

/** What a launch action starts, with its parameters, as one line. */
export function readLaunchTarget(action: PdfDictionary, resolve: Resolve): string {
  const parts = [readFileTarget(action.get("F"), resolve)];
  for (const system of ["Win", "Mac", "Unix"]) {
    const settings = resolve(action.get(system));
    if (typeof settings === "string") parts.push(decodeTextString(settings));
    if (!isDictionary(settings)) continue;
    for (const key of ["F", "P"]) {
      const text = resolve(settings.get(key));
      if (typeof text === "string") parts.push(decodeTextString(text));
      else if (key === "F") parts.push(readFileTarget(text, resolve));
    }
  }
  return [...new Set(parts)].filter((part) => part !== "").join(" ");
}
