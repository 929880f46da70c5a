import type { Dependency } from "@doorward/core";
import type { ManifestReading } from "../reading.ts";
import { readAddress } from "../text/address.ts";
import { findTomlText, readTable, readTableAt, readText, readToml, type TomlValue } from "../text/read-toml.ts";
import { showAt, type Source } from "../text/source.ts";

type Table = ReadonlyMap<string, TomlValue>;

const groups: readonly (readonly [string, Dependency["group"]])[] = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "development"],
  ["build-dependencies", "runtime"],
];

/** Reads a `Cargo.toml`, with the tables of targets, workspaces, patches and replacements. */
export function readCargoManifest(source: Source): ManifestReading {
  const top = readToml(source.text);
  if (top === undefined)
    return { path: source.path, ecosystem: "cargo", dependencies: [], unread: "not readable as TOML" };
  const named = readTableAt(top, "package");
  const targets = [...readTable(top.get("target")).values()].map((target) => readTable(target));
  const patches = [...readTable(top.get("patch")).values(), top.get("replace")].map((patch) => readTable(patch));
  const written = [named.get("homepage"), named.get("repository")].map((value) => readAddress(readText(value)).host);
  return {
    path: source.path,
    ecosystem: "cargo",
    identity: {
      ecosystem: "cargo",
      path: source.path,
      name: readText(named.get("name")),
      version: readText(named.get("version")),
      hosts: [...new Set(written.filter((host) => host !== ""))],
    },
    dependencies: [
      ...[top, ...targets, readTableAt(top, "workspace")].flatMap((table) =>
        groups.flatMap(([key, group]) => readEntries(source, key, readTable(table.get(key)), group)),
      ),
      ...patches.flatMap((table) => readEntries(source, "[patch", table, "override")),
    ],
    hasWorkspaces: top.has("workspace"),
  };
}

function readEntries(source: Source, header: string, table: Table, group: Dependency["group"]): Dependency[] {
  return [...table].map(([name, value]) => {
    const details = readTable(value);
    const holds = readText(details.get("package"));
    const at = showAt(source, findTomlText(source.text, header, name));
    const { requested, source: kind } = readOrigin(value, details);
    if (holds === "" || kind !== "registry")
      return { ecosystem: "cargo", name: holds || name, requested, source: kind, group, at } as const;
    return { ecosystem: "cargo", name, requested, source: "alias", aliasOf: holds, group, at } as const;
  });
}

function readOrigin(value: TomlValue, details: Table): Pick<Dependency, "requested" | "source"> {
  const git = readText(details.get("git"));
  const path = readText(details.get("path"));
  if (git !== "") return { requested: git, source: "git" };
  if (path !== "") return { requested: path, source: "file" };
  if (details.get("workspace") === true) return { requested: "", source: "workspace" };
  return { requested: readText(value) || readText(details.get("version")), source: "registry" };
}
