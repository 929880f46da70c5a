import type { Dependency } from "@doorward/core";
import type { ManifestReading } from "../reading.ts";
import { type Line, scanLines } from "../text/scan-lines.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads a `go.mod`: what it requires, and what it replaces by something else. */
export function readGoModule(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  let name = "";
  let block = "";
  for (const line of scanLines(source.text)) {
    const words = readWords(line);
    const [first = ""] = words;
    if (first === "module") name = words[1] ?? "";
    if (words[1] === "(") block = first;
    else if (first === ")") block = "";
    else dependencies.push(...readDirective(source, line, block === "" ? words : [block, ...words]));
  }
  const identity = { ecosystem: "go", path: source.path, name, version: "", hosts: [] } as const;
  return { path: source.path, ecosystem: "go", identity, dependencies };
}

function readWords(line: Line): string[] {
  const comment = line.text.indexOf("//");
  const isWhole = comment < 0 || line.text.startsWith("// indirect", comment);
  const kept = comment < 0 || !isWhole ? line.text : line.text.slice(0, comment);
  return kept
    .split(/\s+/u)
    .filter((word) => word !== "" && word !== "=>")
    .map((word) => word.replace(/^"|"$/gu, ""));
}

function readDirective(source: Source, line: Line, words: readonly string[]): Dependency[] {
  const [directive, name = "", ...rest] = words;
  const at = () => showAt(source, line.start + line.indent);
  if (directive === "require" && name !== "")
    return [{ ecosystem: "go", name, requested: rest[0] ?? "", source: "registry", group: "runtime", at: at() }];
  if (directive !== "replace" || name === "") return [];
  const target = rest.find((word) => !/^v\d/u.test(word)) ?? "";
  const requested = [target, ...rest.slice(rest.indexOf(target) + 1)].join("@");
  if (/^\.{0,2}[/\\]/u.test(target))
    return [{ ecosystem: "go", name, requested, source: "file", group: "override", at: at() }];
  return [{ ecosystem: "go", name, requested, source: "alias", aliasOf: target, group: "override", at: at() }];
}
