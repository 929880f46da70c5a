import type { DependencyDoubt, Ecosystem, Locked } from "@doorward/core";
import { readNpmSpecifier } from "../names/npm-specifier.ts";
import { findMember, readJson, readTextMember } from "../text/read-json.ts";
import { openSource, showAt, type Source } from "../text/source.ts";

/** What the packages say that lie unpacked in `node_modules` of the arrival. */
export interface VendoredReading {
  readonly locked: readonly Locked[];
  readonly doubts: readonly DependencyDoubt[];
}

interface Vendored {
  readonly source: Source;
  /** The folder's name below `node_modules`, by which programs import it. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

const manifestPath = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/u;
const mostRead = 10_000;

/** The manifests of unpacked packages among some paths: `node_modules/name/package.json` at any depth. */
export function isVendoredManifest(path: string): boolean {
  return manifestPath.test(path);
}

/**
 * Reads unpacked packages. A package in a folder of another name is told, unless some manifest asks for that alias;
 * listed packages are told as locked. Everything else about them is left to their files.
 */
export function readVendored(
  paths: readonly string[],
  open: (path: string) => string | undefined,
  declaredAliases: ReadonlyMap<string, ReadonlySet<string>>,
  isListed: (ecosystem: Ecosystem, name: string) => boolean,
): VendoredReading {
  const aliases = new Set<string>();
  for (const [name, specifiers] of declaredAliases)
    for (const specifier of specifiers) aliases.add(`${name} ${readNpmSpecifier(specifier).aliasOf ?? ""}`);
  const vendored = paths.slice(0, mostRead).flatMap((path) => readOne(path, open(path) ?? "", aliases));
  const locked = vendored.filter((one) => isListed("npm", one.name)).map(makeLocked);
  const misplaced = vendored.filter(({ folder, name }) => {
    return name.toLowerCase() !== folder.toLowerCase() && !aliases.has(`${folder} ${name}`);
  });
  return { locked, doubts: misplaced.map(makeDoubt) };
}

function readOne(path: string, text: string, aliases: Set<string>): Vendored[] {
  const folder = manifestPath.exec(path)?.[1] ?? "";
  const top = readJson(text);
  for (const group of ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"])
    for (const { key, value } of findMember(top, group)?.members ?? [])
      if (value.text.startsWith("npm:")) aliases.add(`${key} ${readNpmSpecifier(value.text).aliasOf ?? ""}`);
  const name = readTextMember(top, "name");
  const version = readTextMember(top, "version");
  return name === "" || version === "" ? [] : [{ source: openSource(path, text), folder, name, version }];
}

function makeLocked({ source, name, version }: Vendored): Locked {
  return { ecosystem: "npm", name, version, host: "", integrity: false, at: showName(source) };
}

function makeDoubt({ source, folder, name }: Vendored): DependencyDoubt {
  return { kind: "locked-other-package", ecosystem: "npm", name: folder, against: name, at: showName(source) };
}

function showName(source: Source) {
  return showAt(source, Math.max(0, source.text.indexOf('"name"')));
}
