import type { Dependency } from "@doorward/core";
import { readRequirement } from "../names/python-requirement.ts";
import type { ManifestReading, Registry } from "../reading.ts";
import { scanLines } from "../text/scan-lines.ts";
import { baseNameOf, showAt, type Source } from "../text/source.ts";

const option = /^--?[a-z][a-z-]*/u;
const registryOptions = new Set(["-i", "--index-url", "--extra-index-url", "-f", "--find-links", "--trusted-host"]);
const includeOptions = new Set(["-r", "--requirement", "-c", "--constraint"]);

/** Reads a requirements file of pip. */
export function readRequirements(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  const registries: Registry[] = [];
  const includes: string[] = [];
  const group = /dev|test|lint|doc/u.test(baseNameOf(source.path)) ? "development" : "runtime";
  for (const line of joinContinued(source.text)) {
    const text = stripComment(line.text);
    const name = option.exec(text)?.[0] ?? "";
    const value = text.slice(name.length).replace(/^[=\s]+/u, "");
    const at = () => showAt(source, line.start);
    if (registryOptions.has(name)) registries.push({ tool: "pip", key: name, address: value, at: at() });
    else if (includeOptions.has(name)) includes.push(value);
    const requirement = readRequirement(name === "-e" || name === "--editable" ? value : name === "" ? text : "");
    if (requirement !== undefined) dependencies.push({ ecosystem: "pypi", ...requirement, group, at: at() });
  }
  return { path: source.path, ecosystem: "pypi", dependencies, registries, includes };
}

/** Lines that end with a backslash go on in the next one; pip joins them before it reads. */
function* joinContinued(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let open: { text: string; start: number } | undefined;
  for (const line of scanLines(text)) {
    const body = line.text.slice(line.indent);
    const start = line.start + line.indent;
    const joined = open === undefined ? { text: body, start } : { text: `${open.text} ${body}`, start: open.start };
    if (body.endsWith("\\") && joined.text.length < 20_000) {
      open = { ...joined, text: joined.text.slice(0, -1) };
      continue;
    }
    open = undefined;
    yield joined;
  }
  if (open !== undefined) yield open;
}

function stripComment(text: string): string {
  const mark = text.startsWith("#") ? 0 : text.search(/\s#/u);
  return (mark < 0 ? text : text.slice(0, mark)).split(" --hash")[0]?.trim() ?? "";
}
