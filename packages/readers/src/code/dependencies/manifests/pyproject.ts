import type { Dependency } from "@doorward/core";
import { classifyAddress, readRequirement } from "../names/python-requirement.ts";
import type { ManifestReading, Registry } from "../reading.ts";
import {
  findTomlText,
  readList,
  readTable,
  readTableAt,
  readText,
  readToml,
  type TomlValue,
} from "../text/read-toml.ts";
import { showAt, type Source } from "../text/source.ts";
import { readAddress } from "../text/address.ts";

type Group = Dependency["group"];
type Table = ReadonlyMap<string, TomlValue>;

/** Reads a `pyproject.toml`: the standard's own tables, and those of poetry, pdm, uv and hatch. */
export function readPyproject(source: Source): ManifestReading {
  const top = readToml(source.text);
  if (top === undefined)
    return { path: source.path, ecosystem: "pypi", dependencies: [], unread: "not readable as TOML" };
  const project = readTableAt(top, "project");
  const poetry = readTableAt(top, "tool", "poetry");
  return {
    path: source.path,
    ecosystem: "pypi",
    identity: {
      ecosystem: "pypi",
      path: source.path,
      name: readText(project.get("name")) || readText(poetry.get("name")),
      version: readText(project.get("version")) || readText(poetry.get("version")),
      hosts: readHosts(project, poetry),
    },
    dependencies: [...readStandard(source, top, project), ...readTools(source, top), ...readPoetry(source, poetry)],
    registries: readSources(source, top),
  };
}

function readStandard(source: Source, top: Table, project: Table): Dependency[] {
  const optional = [...readTable(project.get("optional-dependencies")).values()];
  const grouped = [...readTableAt(top, "dependency-groups").values()];
  return [
    ...readRequirements(source, "[project]", project.get("dependencies"), "runtime"),
    ...optional.flatMap((list) => readRequirements(source, "[project.optional", list, "optional")),
    ...grouped.flatMap((list) => readRequirements(source, "[dependency-groups]", list, "development")),
    ...readRequirements(source, "[build-system]", readTableAt(top, "build-system").get("requires"), "development"),
  ];
}

function readTools(source: Source, top: Table): Dependency[] {
  const uv = readTableAt(top, "tool", "uv");
  const pdm = [...readTableAt(top, "tool", "pdm", "dev-dependencies").values()];
  const hatch = [...readTableAt(top, "tool", "hatch", "envs").values()].map((value) => readTable(value));
  return [
    ...readRequirements(source, "[tool.uv", uv.get("dev-dependencies"), "development"),
    ...readRequirements(source, "[tool.uv", uv.get("override-dependencies"), "override"),
    ...readNamed(source, "[tool.uv.sources", readTable(uv.get("sources")), "override"),
    ...pdm.flatMap((list) => readRequirements(source, "[tool.pdm", list, "development")),
    ...hatch.flatMap((table) => readRequirements(source, "[tool.hatch", table.get("dependencies"), "development")),
  ];
}

function readPoetry(source: Source, poetry: Table): Dependency[] {
  const grouped = [...readTable(poetry.get("group")).values()].map((group) => readTable(group).get("dependencies"));
  return [
    ...readNamed(source, "[tool.poetry.dependencies", readTable(poetry.get("dependencies")), "runtime"),
    ...readNamed(source, "[tool.poetry.dev", readTable(poetry.get("dev-dependencies")), "development"),
    ...grouped.flatMap((table) => readNamed(source, "[tool.poetry.group", readTable(table), "development")),
  ];
}

function readRequirements(source: Source, header: string, list: TomlValue, group: Group): Dependency[] {
  return readList(list).flatMap((item) => {
    const written = readText(item);
    const requirement = readRequirement(written);
    if (requirement === undefined) return [];
    const at = showAt(source, findTomlText(source.text, header, written));
    return [{ ecosystem: "pypi", ...requirement, group, at } as const];
  });
}

/** Tables of names: `name = "^1"`, `name = { git = "…" }`, or a list of such. */
function readNamed(source: Source, header: string, table: Table, group: Group): Dependency[] {
  return [...table]
    .filter(([name]) => name !== "python")
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? readList(value) : [value]).map((item) => {
        const details = readTable(item);
        const address = ["git", "url", "path", "file"]
          .map((key) => readText(details.get(key)))
          .find((text) => text !== "");
        const requested = address ?? (readText(item) || readText(details.get("version")));
        const isGit = readText(details.get("git")) !== "";
        const kind = address === undefined ? "registry" : isGit ? "git" : classifyAddress(address);
        const place = showAt(source, findTomlText(source.text, header, name));
        return { ecosystem: "pypi", name, requested, source: kind, group, at: place } as const;
      }),
    );
}

function readSources(source: Source, top: Table): Registry[] {
  const lists = [
    ["poetry", readTableAt(top, "tool", "poetry").get("source")],
    ["pdm", readTableAt(top, "tool", "pdm").get("source")],
    ["uv", readTableAt(top, "tool", "uv").get("index")],
  ] as const;
  const uv = readTableAt(top, "tool", "uv");
  const single = ["index-url", "find-links", "extra-index-url"].flatMap((key) =>
    [uv.get(key), ...readList(uv.get(key))].map((value) => [key, readText(value)] as const),
  );
  return [
    ...lists.flatMap(([tool, list]) =>
      readList(list).map((item) => ({ tool, key: "source", address: readText(readTable(item).get("url")) })),
    ),
    ...single.map(([key, address]) => ({ tool: "uv", key, address })),
  ]
    .filter((registry) => registry.address !== "")
    .map(({ tool, key, address }) => {
      const at = showAt(source, findTomlText(source.text, `[tool.${tool}`, address));
      return { tool, key, address, at };
    });
}

function readHosts(project: Table, poetry: Table): string[] {
  const written = [...readTable(project.get("urls")).values(), poetry.get("homepage"), poetry.get("repository")];
  const hosts = written.map((value) => readAddress(readText(value)).host);
  return [...new Set(hosts.filter((host) => host !== ""))];
}
