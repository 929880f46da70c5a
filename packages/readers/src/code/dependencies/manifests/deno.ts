import type { Dependency } from "@doorward/core";
import type { ManifestReading } from "../reading.ts";
import { readNpmSpecifier } from "../names/npm-specifier.ts";
import { findMember, type JsonMember, readJson } from "../text/read-json.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads the import map of a `deno.json`: what it binds to npm is a dependency, every name it binds is known. */
export function readDenoManifest(source: Source): ManifestReading {
  const members = findMember(readJson(source.text), "imports")?.members ?? [];
  return {
    path: source.path,
    ecosystem: "npm",
    dependencies: members
      .filter((member) => member.value.text.startsWith("npm:") || /^https?:/u.test(member.value.text))
      .map((member) => readBinding(source, member)),
    aliases: members.map((member) => member.key.replace(/\/$/u, "")),
  };
}

/** `"chalk": "npm:chalk@5"` asks the registry for the package of the same name; with another name it is an alias. */
function readBinding(source: Source, { key, value }: JsonMember): Dependency {
  const specifier = readNpmSpecifier(value.text);
  const at = showAt(source, value.start, value.end);
  const asked = { ecosystem: "npm", name: key, requested: value.text, group: "runtime", at } as const;
  if (specifier.source !== "alias") return { ...asked, source: specifier.source };
  if (specifier.aliasOf === undefined || specifier.aliasOf === key) return { ...asked, source: "registry" };
  return { ...asked, source: "alias", aliasOf: specifier.aliasOf };
}
