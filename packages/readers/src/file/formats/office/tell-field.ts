import type { Sight } from "../../../formats/format-reader.ts";
import { placeOf } from "./tell-target.ts";

type Tell = Pick<Sight, "content">["content"];

/** Tells what a field of a document does, by its instruction: `DDEAUTO …`, `HYPERLINK "…"`. */
export function tellField(instruction: string, tell: Tell): void {
  const text = instruction.replaceAll("\\\\", "\\").trim();
  const word = /^[A-Za-z]{1,40}/u.exec(text)?.[0].toUpperCase();
  const rest = text.slice(word?.length ?? 0).trim();
  if (word === "DDE" || word === "DDEAUTO") {
    tell("field-command", text, { target: rest });
    if (word === "DDEAUTO") tell("updates-by-itself", text);
  } else if (word === "HYPERLINK") {
    const target = findQuoted(rest);
    if (placeOf(target) === "web") tell("link", text, { target });
  } else if (word !== undefined && loading.has(word)) tellLoaded(word, text, findQuoted(rest), tell);
}

/** Fields that bring in what lies elsewhere (ECMA-376, 17.16.5). */
const loading: ReadonlySet<string> = new Set(["INCLUDETEXT", "INCLUDE", "INCLUDEPICTURE", "IMPORT", "LINK", "RD"]);

/** A picture of the web is ordinary; one on a server hands over the name of whoever looks. */
function tellLoaded(word: string, text: string, target: string, tell: Tell): void {
  const place = placeOf(target);
  if (place === "local") return;
  const isPicture = word === "INCLUDEPICTURE" || word === "IMPORT";
  tell(isPicture && place === "web" ? "opens-address" : "external-object", text, { target });
}

/** What stands in quotes, or else the first word that looks like a place. */
function findQuoted(text: string): string {
  const quoted = [...text.matchAll(/["“”]([^"“”]{1,4000})["“”]/gu)].map(([, inside = ""]) => inside);
  const words = quoted.length > 0 ? quoted : text.split(/\s+/u);
  return words.find((word) => placeOf(word) !== "local") ?? words[0] ?? "";
}
