import type { Lockfile } from "../reading.ts";
import { findMember, type JsonNode, readJson, readTextMember } from "../text/read-json.ts";
import type { Source } from "../text/source.ts";
import { collectLockfile, tellBroken } from "./collect.ts";

/** Reads `Pipfile.lock`. */
export function readPipfileLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "pypi");
  const top = readJson(source.text);
  for (const { value } of findMember(findMember(top, "_meta"), "sources")?.members ?? [])
    collector.addRegistry(readTextMember(value, "url"));
  for (const group of top?.members ?? []) {
    if (group.key === "_meta") continue;
    for (const { key, value } of group.value.members) {
      const addresses = readAddresses(value, ["git", "file", "url"]);
      const integrity = findMember(value, "hashes") !== undefined;
      const local = findMember(value, "path") !== undefined;
      const version = readTextMember(value, "version").replace(/^==/u, "");
      collector.addRow({ name: key, version, addresses, integrity, local, start: value.start });
    }
  }
  return collector.finish(tellBroken(source, top));
}

/** Reads `composer.lock`. Packagist keeps no archives: rows point to forges, and a checksum is the exception. */
export function readComposerLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "composer");
  const top = readJson(source.text);
  for (const { value } of ["packages", "packages-dev"].flatMap((key) => findMember(top, key)?.members ?? [])) {
    const parts = [findMember(value, "source"), findMember(value, "dist")];
    const addresses = parts.flatMap((part) => readAddresses(part, ["url"]));
    const local = parts.some((part) => readTextMember(part, "type") === "path");
    const integrity = parts.some((part) => readTextMember(part, "shasum") !== "");
    const version = readTextMember(value, "version").replace(/^v/u, "");
    collector.addRow({ name: readTextMember(value, "name"), version, addresses, integrity, local, start: value.start });
  }
  return collector.finish(tellBroken(source, top));
}

function readAddresses(node: JsonNode | undefined, keys: readonly string[]): string[] {
  return keys.map((key) => readTextMember(node, key)).filter((address) => address !== "");
}
