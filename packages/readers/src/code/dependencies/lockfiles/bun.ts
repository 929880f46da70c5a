import { splitNameAndRange } from "../names/npm-specifier.ts";
import type { Lockfile } from "../reading.ts";
import { findMember, type JsonMember, type JsonNode, readJson } from "../text/read-json.ts";
import type { Source } from "../text/source.ts";
import { type Collector, collectLockfile, tellBroken } from "./collect.ts";

const groups = ["dependencies", "devDependencies", "optionalDependencies"];

/** Reads `bun.lock`: rows are lists of what was chosen, the registry when it is not the usual one, what it asks for, and a checksum. */
export function readBunLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "npm");
  const top = readJson(source.text);
  const packages = findMember(top, "packages")?.members ?? [];
  for (const member of packages) readRow(member, collector);
  const rows = new Map(packages.map((member) => [member.key, member.value]));
  for (const workspace of findMember(top, "workspaces")?.members ?? [])
    for (const asked of groups.flatMap((group) => findMember(workspace.value, group)?.members ?? []))
      readAsked(asked, rows, collector);
  return collector.finish(tellBroken(source, top));
}

function readRow({ key, value }: JsonMember, collector: Collector): void {
  const texts = value.members.map((member) => member.value.text);
  const { name: holds, range } = splitNameAndRange(texts[0] ?? "");
  const isAddress = range.includes(":");
  const local = /^(?:workspace|link|file|root):/u.test(range);
  const registry = isAddress ? "" : (texts[1] ?? "");
  const addresses = isAddress ? [range] : registry === "" ? [] : [registry];
  const integrity = texts.some((text) => /^sha\d{1,3}-/u.test(text));
  const version = isAddress ? "" : range;
  collector.addRow({ name: nameInstalled(key), holds, version, addresses, integrity, local, start: value.start });
  for (const member of value.members)
    for (const asked of groups.flatMap((group) => findMember(member.value, group)?.members ?? []))
      collector.addAsked(asked.key, asked.value.text);
}

function readAsked({ key, value }: JsonMember, rows: ReadonlyMap<string, JsonNode>, collector: Collector): void {
  collector.addAsked(key, value.text);
  const row = rows.get(key);
  const version = splitNameAndRange(row?.members[0]?.value.text ?? "").range;
  if (row !== undefined) collector.addPin({ name: key, requested: value.text, version, start: row.start });
}

/** `a/b` is `b` below `a`; scopes have a slash of their own. */
function nameInstalled(key: string): string {
  const parts = key.split("/");
  const scope = parts.at(-2) ?? "";
  return scope.startsWith("@") ? `${scope}/${parts.at(-1) ?? ""}` : (parts.at(-1) ?? "");
}
