import { posix } from "node:path";
import { isTest, type SourceFile } from "./source-file.ts";

/** What the files of one package may lean on. */
export interface Layer {
  /** Packages of this workspace. */
  readonly packages: readonly string[];
  /** Node's own modules. */
  readonly node: boolean;
  /** Packages from the registry; which ones, its manifest says. */
  readonly registry: boolean;
}

/** What tests may use beside what their package may. */
const forTests = /^node:|^fast-check$/u;

/** One sentence for each import that the table of layers does not allow. */
export function findLayerFaults(files: readonly SourceFile[], layers: Readonly<Record<string, Layer>>): string[] {
  return files.flatMap((file) => {
    const name = nameOfPackage(file.path);
    if (name === undefined) return [];
    const layer = layers[name];
    if (layer === undefined) return [`${file.path}: the package ${name} is not in the table.`];
    return file.imports.flatMap((request) => {
      const reason = refuse(file.path, request, layer);
      return reason === undefined ? [] : [`${file.path} imports ${request}: ${reason}.`];
    });
  });
}

/** The package a file belongs to; undefined for tools and tests. */
function nameOfPackage(path: string): string | undefined {
  return /^packages\/([^/]+)\//u.exec(path)?.[1];
}

/** Where a relative import leads, from the top of the checkout; undefined for any other import. */
export function resolveRelative(path: string, request: string): string | undefined {
  return request.startsWith(".") ? posix.join(posix.dirname(path), request) : undefined;
}

function refuse(path: string, request: string, layer: Layer): string | undefined {
  const target = resolveRelative(path, request);
  if (target !== undefined)
    return nameOfPackage(target) === nameOfPackage(path) ? undefined : "other packages are imported by their name";
  if (isTest(path) && forTests.test(request)) return undefined;
  const sibling = /^@doorward\/([^/]+)/u.exec(request)?.[1];
  if (sibling !== undefined)
    return layer.packages.includes(sibling) ? undefined : `it may lean on ${layer.packages.join(", ") || "nothing"}`;
  if (request.startsWith("node:")) return layer.node ? undefined : "it does without Node's modules";
  return layer.registry ? undefined : "it does without packages from the registry";
}
