import type { Dependency } from "@doorward/core";
import type { ManifestReading } from "../reading.ts";
import { classifyAddress } from "../names/python-requirement.ts";
import { findTomlText, readList, readTable, readText, readToml, type TomlValue } from "../text/read-toml.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads a `Pipfile`. */
export function readPipfile(source: Source): ManifestReading {
  const top = readToml(source.text);
  if (top === undefined)
    return { path: source.path, ecosystem: "pypi", dependencies: [], unread: "not readable as TOML" };
  const tables = [...top].filter(([key]) => key !== "source" && key !== "requires" && key !== "scripts");
  return {
    path: source.path,
    ecosystem: "pypi",
    dependencies: tables.flatMap(([key, table]) =>
      [...readTable(table)].map(([name, value]) => readEntry(source, key, name, value)),
    ),
    registries: readList(top.get("source")).map((item) => {
      const address = readText(readTable(item).get("url"));
      const at = showAt(source, findTomlText(source.text, "[[source]]", address));
      return { tool: "pipenv", key: "source", address, at };
    }),
  };
}

function readEntry(source: Source, table: string, name: string, value: TomlValue): Dependency {
  const details = readTable(value);
  const address = ["git", "file", "path"].map((key) => readText(details.get(key))).find((text) => text !== "");
  const group = table === "packages" ? "runtime" : "development";
  const at = showAt(source, findTomlText(source.text, `[${table}]`, name));
  if (address === undefined) {
    const requested = readText(value) || readText(details.get("version"));
    return { ecosystem: "pypi", name, requested, source: "registry", group, at };
  }
  const kind = details.has("git") ? "git" : classifyAddress(address);
  return { ecosystem: "pypi", name, requested: address, source: kind, group, at };
}
