import type { Dependency } from "@doorward/core";
import { readNpmSpecifier, splitNameAndRange } from "../names/npm-specifier.ts";
import type { ManifestReading } from "../reading.ts";
import { readAddress } from "../text/address.ts";
import { findMember, type JsonNode, readJson, readTextMember, readTexts } from "../text/read-json.ts";
import { showAt, type Source } from "../text/source.ts";

type Group = Dependency["group"];

const groups: readonly (readonly [string, Group])[] = [
  ["dependencies", "runtime"],
  ["devDependencies", "development"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"],
];
const mostOverrides = 2000;

/** Reads a `package.json`, also one with duplicate keys: each is told. */
export function readNpmManifest(source: Source): ManifestReading {
  const top = readJson(source.text);
  if (top?.kind !== "object")
    return { path: source.path, ecosystem: "npm", dependencies: [], unread: "not readable as JSON" };
  const declared = groups.flatMap(([key, group]) => readGroup(source, top, key, group));
  const workspaces = findMember(top, "workspaces");
  return {
    path: source.path,
    ecosystem: "npm",
    identity: {
      ecosystem: "npm",
      path: source.path,
      name: readTextMember(top, "name"),
      version: readTextMember(top, "version"),
      hosts: readHosts(top),
    },
    dependencies: [
      ...declared,
      ...readBundled(source, top, declared),
      ...readOverrides(source, [
        findMember(top, "overrides"),
        findMember(top, "resolutions"),
        findMember(findMember(top, "pnpm"), "overrides"),
      ]),
      ...readCatalogs(source, workspaces),
    ],
    hasWorkspaces: workspaces !== undefined,
    aliases: readAliases(top),
  };
}

/** The repository a `package.json` names as its own, as `owner/name`; empty when it names none. */
export function readOwnRepository(text: string): string {
  const repository = findMember(readJson(text), "repository");
  const written = repository?.kind === "string" ? repository.text : readTextMember(repository, "url");
  return readAddress(written).repository;
}

/** Dependencies that an object of names and specifiers declares. */
function readSpecifiers(source: Source, node: JsonNode | undefined, group: Group): Dependency[] {
  if (node?.kind !== "object") return [];
  return node.members
    .filter((member) => member.value.kind === "string")
    .map(({ key, value }) => makeDependency(source, key, value, group));
}

function readGroup(source: Source, top: JsonNode, key: string, group: Group): Dependency[] {
  return top.members
    .filter((member) => member.key === key)
    .flatMap((member) => readSpecifiers(source, member.value, group));
}

function makeDependency(source: Source, name: string, value: JsonNode, group: Group): Dependency {
  const specifier = readNpmSpecifier(value.text);
  return {
    ecosystem: "npm",
    name,
    requested: value.text.slice(0, 4096),
    source: specifier.source,
    ...(specifier.aliasOf === undefined ? {} : { aliasOf: specifier.aliasOf }),
    group,
    at: showAt(source, value.start, value.end),
  };
}

/** Packages that the package carries inside itself without asking for them elsewhere. */
function readBundled(source: Source, top: JsonNode, declared: readonly Dependency[]): Dependency[] {
  const known = new Set(declared.map((dependency) => dependency.name));
  return ["bundleDependencies", "bundledDependencies"]
    .flatMap((key) => readTexts(findMember(top, key)))
    .filter((node) => !known.has(node.text))
    .map((node) => ({
      ecosystem: "npm",
      name: node.text,
      requested: "bundled",
      source: "file",
      group: "runtime",
      at: showAt(source, node.start, node.end),
    }));
}

/** npm nests overrides; yarn and pnpm write paths as keys: `a/**` + `/b`, `a>b`, `b@1`. */
function readOverrides(source: Source, nodes: readonly (JsonNode | undefined)[]): Dependency[] {
  const found: Dependency[] = [];
  const waiting: { readonly node: JsonNode; readonly name: string }[] = nodes.flatMap((node) =>
    node?.kind === "object" ? [{ node, name: "" }] : [],
  );
  for (let next = waiting.pop(); next !== undefined && found.length < mostOverrides; next = waiting.pop()) {
    for (const { key, value } of next.node.members) {
      const name = key === "." ? next.name : nameOverridden(key);
      if (value.kind === "object") waiting.push({ node: value, name });
      else if (value.kind === "string") found.push(makeDependency(source, name, value, "override"));
    }
  }
  return found;
}

function nameOverridden(key: string): string {
  const last = key.slice(0, 1024).split(">").at(-1)?.trim() ?? "";
  const parts = last.split("/");
  const base = parts.at(-1) ?? "";
  const scope = parts.at(-2) ?? "";
  return splitNameAndRange(scope.startsWith("@") ? `${scope}/${base}` : base).name;
}

/** bun keeps shared ranges beside the workspaces. */
function readCatalogs(source: Source, workspaces: JsonNode | undefined): Dependency[] {
  const named = findMember(workspaces, "catalogs")?.members.map((member) => member.value) ?? [];
  return [findMember(workspaces, "catalog"), ...named].flatMap((node) => readSpecifiers(source, node, "override"));
}

function readHosts(top: JsonNode): string[] {
  const written = ["homepage", "repository", "bugs"].flatMap((key) => {
    const node = findMember(top, key);
    return [node?.kind === "string" ? node.text : readTextMember(node, "url")];
  });
  return [...new Set(written.map((text) => readAddress(text).host).filter((host) => host !== ""))];
}

function readAliases(top: JsonNode): string[] {
  const keyed = ["imports", "_moduleAliases", "alias", "browser", "importMap"].flatMap((key) => {
    const node = findMember(top, key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  });
  return keyed.map((key) => key.replace(/\/\*?$/u, ""));
}
