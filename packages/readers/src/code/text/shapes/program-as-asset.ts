import type { FileType, TypeGroup } from "../../../type/types.ts";
import { groupOf, isTextual } from "../../../type/types.ts";
import { looksLikeProgram } from "../../../type/looks-like-program.ts";
import type { ShapeText, Sighting } from "./source.ts";

const binaryGroups: ReadonlySet<TypeGroup> = new Set<TypeGroup>([
  "image",
  "font",
  "audio",
  "video",
  "archive",
  "document",
  "data",
  "disk-image",
]);
const textualNames: ReadonlySet<FileType> = new Set<FileType>([
  "svg",
  "word-list",
  "source-map",
  "json",
  "csv",
  "tsv",
  "text",
  "log",
  "css",
  "subtitle",
  "xml",
  "html",
]);

/** Names under which people explain programs. */
const explaining: ReadonlySet<FileType> = new Set<FileType>(["text", "log", "html", "xml"]);

/** What stands in for a file that was not delivered: pointers, error pages, nothing. */
const placeholders: ReadonlySet<FileType> = new Set<FileType>([
  "git-lfs-pointer",
  "git-annex-pointer",
  "html",
  "xml",
  "empty",
]);

/** A program under a name that says image, font, dictionary or data; or text under the name of a binary format. */
export function* findDisguisedAsset(text: ShapeText): Generator<Sighting> {
  const { named, type } = text;
  if (named === undefined || named === type) return;
  const isBinaryName = binaryGroups.has(groupOf(named)) && !isTextual(named);
  if (!isBinaryName && !textualNames.has(named)) return;
  const script =
    groupOf(type) === "script" ? type : type === "binary" ? looksLikeProgram(text.slice(0, 16_384)) : undefined;
  if (script !== undefined && !(explaining.has(named) && isMostlyProse(text)))
    yield { kind: "program-as-asset", offset: 0, measure: text.bytes.length, note: `${script} named as ${named}` };
  else if (isBinaryName && isTextual(type) && !placeholders.has(type))
    yield { kind: "text-as-asset", offset: 0, measure: text.bytes.length, note: `${type} named as ${named}` };
}

/** At least one line in eight is a sentence or a part of one. */
function isMostlyProse(text: ShapeText): boolean {
  const lines = text
    .slice(0, 16_384)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const prose = lines.filter((line) => /(?:[A-Za-z]{2,20}[,.:]? ){4}[a-z]/u.test(line) && !/[;{}=]/u.test(line));
  return prose.length * 8 >= lines.length;
}
