import type { Ecosystem } from "@doorward/core";
import { normalizeName } from "../names/normalize.ts";

/** The package and version that the address of an archive names; an empty version when it cannot be told. */
export interface NamedArchive {
  readonly name: string;
  readonly version: string;
}

const pythonArchive = /\.(?:whl|tar\.gz|tar\.bz2|zip|tgz|egg)$/u;

/** What the path of an archive's address names, where the registry's form of addresses is followed; undefined elsewhere. */
export function readArchiveName(ecosystem: Ecosystem, path: string, expected: string): NamedArchive | undefined {
  if (ecosystem === "npm") return readNpmArchive(path);
  return ecosystem === "pypi" ? readPythonArchive(path, expected) : undefined;
}

/** `…/@scope/name/-/name-1.0.0.tgz`, on the registry and on every mirror; `…/download/@scope/name/1.0.0/…` on GitHub's. */
function readNpmArchive(path: string): NamedArchive | undefined {
  const plain = path.replace(/%2f/giu, "/");
  const parts = plain.split("/").filter((part) => part !== "");
  const dash = parts.lastIndexOf("-");
  const download = parts.indexOf("download");
  if (dash > 0) {
    const base = parts[dash - 1] ?? "";
    const scope = parts[dash - 2] ?? "";
    const file = parts.at(-1) ?? "";
    const isVersioned = file.startsWith(`${base}-`) && file.endsWith(".tgz");
    const version = isVersioned ? file.slice(base.length + 1, -".tgz".length) : "";
    return { name: scope.startsWith("@") ? `${scope}/${base}` : base, version };
  }
  const [scope = "", base = "", version = ""] = download < 0 ? [] : parts.slice(download + 1);
  return scope.startsWith("@") ? { name: `${scope}/${base}`, version } : undefined;
}

/** `name-1.0.0-py3-none-any.whl`, `name-1.0.0.tar.gz`. Names may hold hyphens, so the expected one is tried first. */
function readPythonArchive(path: string, expected: string): NamedArchive | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1);
  if (!pythonArchive.test(file)) return undefined;
  const normal = normalizeName("pypi", file);
  const name = normalizeName("pypi", expected);
  if (normal.startsWith(`${name}-`)) return { name: expected, version: "" };
  return { name: /^.{0,200}?(?=-\d)/u.exec(normal)?.[0] ?? normal, version: "" };
}
