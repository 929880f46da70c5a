import type { DependencyDoubt } from "@doorward/core";
import { openSource, showAt, type Source } from "../text/source.ts";
import { findMember, type JsonNode, readJson, readTextMember } from "../text/read-json.ts";

const dependencyGroups = ["dependencies", "optionalDependencies", "peerDependencies"];
/** Scripts that run on the machine of whoever installs the package. */
const installScripts = ["preinstall", "install", "postinstall", "prepare"];

/**
 * Compares the `package.json` inside a package's archive with what the registry tells about that version (the version's
 * object of its JSON), since the registry never checked one against the other. `against` names the field that differs.
 * What the registry adds by itself is left out: the `node-gyp` install script, and optional dependencies among the others.
 */
export function compareWithRegistry(path: string, manifestText: string, registryText: string): DependencyDoubt[] {
  const manifest = readJson(manifestText);
  const registry = readJson(registryText);
  if (manifest?.kind !== "object" || registry?.kind !== "object") return [];
  const source = openSource(path, manifestText);
  const name = readTextMember(registry, "name");
  return [
    ...["name", "version"].filter((key) => readTextMember(manifest, key) !== readTextMember(registry, key)),
    ...compareScripts(manifest, registry),
    ...compareDependencies(manifest, registry),
  ].map((field) => ({
    kind: "registry-differs",
    ecosystem: "npm",
    name,
    against: field,
    at: showField(source, field),
  }));
}

function compareScripts(manifest: JsonNode, registry: JsonNode): string[] {
  const mine = findMember(manifest, "scripts");
  const theirs = findMember(registry, "scripts");
  return installScripts
    .filter((key) => readTextMember(mine, key) !== readTextMember(theirs, key))
    .filter((key) => key !== "install" || readTextMember(theirs, key) !== "node-gyp rebuild" || mine?.kind !== "object")
    .map((key) => `scripts.${key}`);
}

function compareDependencies(manifest: JsonNode, registry: JsonNode): string[] {
  const mine = readAsked(manifest);
  const theirs = readAsked(registry);
  const names = new Set([...mine.keys(), ...theirs.keys()]);
  return [...names].filter((name) => mine.get(name) !== theirs.get(name)).map((name) => `dependencies.${name}`);
}

function readAsked(node: JsonNode): Map<string, string> {
  const members = dependencyGroups.flatMap((group) => findMember(node, group)?.members ?? []);
  return new Map(members.map(({ key, value }) => [key, value.text]));
}

function showField(source: Source, field: string) {
  const last = field.slice(field.indexOf(".") + 1);
  return showAt(source, Math.max(0, source.text.indexOf(`"${last}"`)));
}
