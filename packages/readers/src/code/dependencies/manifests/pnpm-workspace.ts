import type { Dependency } from "@doorward/core";
import { readNpmSpecifier, splitNameAndRange } from "../names/npm-specifier.ts";
import type { ManifestReading } from "../reading.ts";
import { scanYaml } from "../text/scan-yaml.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads the catalogs and overrides of a `pnpm-workspace.yaml`; written as blocks, as pnpm writes it. */
export function readPnpmWorkspace(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  for (const { path, key, value, start, end } of scanYaml(source.text)) {
    const isCatalog = (path[0] === "catalog" && path.length === 1) || (path[0] === "catalogs" && path.length === 2);
    const isOverride = path[0] === "overrides" && path.length === 1;
    if (value === "" || (!isCatalog && !isOverride)) continue;
    const name = splitNameAndRange(key.split(">").at(-1) ?? key).name;
    const { source: kind, aliasOf } = readNpmSpecifier(value);
    const alias = aliasOf === undefined ? {} : { aliasOf };
    const at = showAt(source, start, end);
    dependencies.push({ ecosystem: "npm", name, requested: value, source: kind, ...alias, group: "override", at });
  }
  return { path: source.path, ecosystem: "npm", dependencies, hasWorkspaces: true };
}
