import { splitNameAndRange } from "../names/npm-specifier.ts";
import type { Lockfile } from "../reading.ts";
import { type JsonEvent, scanJson } from "../text/scan-json.ts";
import type { Source } from "../text/source.ts";
import { type Collector, collectLockfile, type OpenRow } from "./collect.ts";

/** What an object of the lockfile is: a table of rows by path (`packages`) or by name, a row, names a row asks for. */
type Part = "top" | "by-path" | "by-name" | "row" | "named-row" | "asked" | "other";

interface Frame {
  readonly part: Part;
  readonly row?: OpenRow;
}

/** Reads `package-lock.json` and `npm-shrinkwrap.json` of versions 1 to 3. Version 2 tells each row twice; so do we. */
export function readNpmLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "npm");
  const frames: Frame[] = [];
  const isWhole = scanJson(source.text, (event) => {
    const top = frames.at(-1);
    if (event.kind === "object" || event.kind === "array") {
      frames.push(openFrame(top, event));
    } else if (event.kind === "close") {
      const closed = frames.pop();
      if (closed?.row !== undefined) collector.addRow(closed.row);
    } else if (top?.part === "asked") {
      collector.addAsked(event.key, event.text);
    } else if (top?.row !== undefined) {
      readField(top.row, event, collector);
    }
  });
  return collector.finish(isWhole ? undefined : "not readable as JSON");
}

function openFrame(around: Frame | undefined, event: JsonEvent): Frame {
  const part = event.kind === "object" ? namePart(around?.part, event.key) : "other";
  if (part === "row") return { part, row: openPathRow(event) };
  return part === "named-row" ? { part, row: { name: event.key, start: event.start } } : { part };
}

function namePart(around: Part | undefined, key: string): Part {
  if (around === undefined) return "top";
  if (around === "by-path") return "row";
  if (around === "by-name") return "named-row";
  if (around === "top") return key === "packages" ? "by-path" : key === "dependencies" ? "by-name" : "other";
  if (around === "named-row") return key === "requires" ? "asked" : key === "dependencies" ? "by-name" : "other";
  return around === "row" && /^(?:dev|optional|peer)?dependencies$/iu.test(key) ? "asked" : "other";
}

/** `node_modules/a/node_modules/@b/c` is installed as `@b/c`; a path without it is a folder of the project. */
function openPathRow({ key, start }: JsonEvent): OpenRow {
  const mark = key.lastIndexOf("node_modules/");
  return mark < 0 ? { name: key, local: true, start } : { name: key.slice(mark + "node_modules/".length), start };
}

function readField(row: OpenRow, { key, text }: JsonEvent, collector: Collector): void {
  if (key === "name") row.holds = text;
  else if (key === "version") readVersion(row, text);
  else if (key === "resolved") row.addresses = [text];
  else if (key === "integrity") row.integrity = text !== "";
  else if (key === "from") collector.addAsked(row.name, splitFrom(text));
  else if ((key === "link" || key === "inBundle" || key === "bundled") && text === "true") row.local = true;
}

/** The first version of the format writes addresses and aliases in the place of the version. */
function readVersion(row: OpenRow, text: string): void {
  if (text.startsWith("npm:")) {
    const { name, range } = splitNameAndRange(text.slice(4));
    row.holds = name;
    row.version = range;
  } else if (text.startsWith("file:")) {
    row.local = true;
  } else if (/^[a-z+]{2,12}:/u.test(text)) {
    row.addresses = [text];
  } else {
    row.version = text;
  }
}

function splitFrom(text: string): string {
  const { name, range } = splitNameAndRange(text);
  return name.includes(":") || range === "" ? text : range;
}
