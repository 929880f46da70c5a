import type { Role } from "@doorward/core";
import { baseName } from "../../../type/named-type.ts";
import { findTerritory } from "../../../type/territory.ts";
import { groupOf, type FileType, type TypeGroup } from "../../../type/types.ts";
import { configName, lifecycleName, roleOfFolder, roleOfName } from "./role-names.ts";
import { sampleLines } from "./sample-lines.ts";

const byName = indexRoles(roleOfName);
const byFolder = indexRoles(roleOfFolder);

const roleOfGroup: Readonly<Record<TypeGroup, Role>> = {
  image: "asset",
  font: "asset",
  audio: "asset",
  video: "asset",
  archive: "data",
  package: "data",
  document: "document",
  program: "unknown",
  script: "source",
  markup: "source",
  setting: "data",
  shortcut: "unknown",
  "disk-image": "data",
  key: "data",
  data: "data",
  pointer: "asset",
  text: "document",
  unknown: "unknown",
};
const listed: ReadonlySet<FileType> = new Set<FileType>(["csv", "tsv", "log", "word-list"]);

/**
 * What a file is for. Third parties' code is `vendored` whatever it is; what tools load by name keeps that role even
 * where it is one long line, since a payload behind a configuration makes it look like a bundle. `bytes` may be left
 * out; then only the name can tell a bundle.
 */
export function findRole(path: string, type: FileType, bytes?: Uint8Array): Role {
  const territory = findTerritory(path);
  if (territory === "vendored") return "vendored";
  const named = findNamedRole(path);
  if (named !== undefined) return named;
  if (type === "svg") return "asset";
  if (listed.has(type)) return "data";
  const role = roleOfGroup[groupOf(type)];
  if (role !== "source") return role;
  if (territory === "fixture" || territory === "test") return "test";
  return isBundle(path, territory === "built", bytes) ? "bundle" : "source";
}

function findNamedRole(path: string): Role | undefined {
  const parts = path.toLowerCase().split("/");
  const name = baseName(path).toLowerCase();
  for (let index = 0; index < Math.min(parts.length - 1, 64); index += 1) {
    const folder = parts[index] ?? "";
    const role = byFolder.get(folder) ?? byFolder.get(`${folder}/${parts[index + 1] ?? ""}`);
    if (role !== undefined) return role;
  }
  const stem = name.replace(/\.[a-z]{1,5}$/u, "");
  const role = byName.get(name) ?? (byName.get(stem) === "document" ? "document" : undefined);
  if (role !== undefined) return role;
  if (lifecycleName.test(name)) return "lifecycle";
  return configName.test(name) ? "config" : undefined;
}

const bundleName =
  /[.-](?:min|bundle|umd|iife|chunk|prod|production|vendor)\.[cm]?(?:js|css)$|[.-][\da-f]{8,20}\.(?:js|css)$/u;

/** Whether a tool wrote the file for machines: its name or folder says so and its lines are long, or it is nothing but long lines. */
function isBundle(path: string, isBuilt: boolean, bytes?: Uint8Array): boolean {
  const isNamed = bundleName.test(baseName(path).toLowerCase());
  if (bytes === undefined) return isNamed;
  const { inLongLines, writtenLines } = sampleLines(bytes);
  if (inLongLines >= 0.6 && (isNamed || isBuilt)) return true;
  return inLongLines >= 0.8 && writtenLines < 3 && bytes.length > 1000;
}

function indexRoles(table: Readonly<Partial<Record<Role, string>>>): Map<string, Role> {
  const index = new Map<string, Role>();
  for (const [role, words] of Object.entries(table)) for (const word of words.split(" ")) index.set(word, role as Role);
  return index;
}
