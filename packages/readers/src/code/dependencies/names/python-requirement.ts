import type { Dependency } from "@doorward/core";

/** One requirement of Python: `name[extra]>=1.0; marker`, `name @ address`, or a bare address. */
export interface Requirement {
  /** As written; empty when only an address is given. */
  readonly name: string;
  readonly requested: string;
  readonly source: Dependency["source"];
}

const longest = 4096;

/** Reads a requirement as PEP 508 and pip write it; undefined when it is none. */
export function readRequirement(text: string): Requirement | undefined {
  const written = text.slice(0, longest).trim();
  const address = readBareAddress(written);
  if (address !== undefined) return address;
  const name = /^[\p{L}\p{N}][^\s[(=<>!~;@,]*/u.exec(written)?.[0];
  if (name === undefined) return undefined;
  const rest = written.slice(name.length).trimStart();
  const behind = rest.startsWith("[") && rest.includes("]") ? rest.slice(rest.indexOf("]") + 1).trimStart() : rest;
  if (behind.startsWith("@")) {
    const target = behind.slice(1).trim();
    return { name, requested: target, source: classifyAddress(target) };
  }
  const requested = behind.split(";")[0]?.trim() ?? "";
  if (requested !== "" && !/^[(=<>!~,]/u.test(requested)) return undefined;
  return { name, requested, source: "registry" };
}

/** Python's own comparison form of a name: lower case, with one hyphen for each run of separators (PEP 503). */
export function normalizePythonName(name: string): string {
  return name.replace(/[-_.]+/gu, "-").toLowerCase();
}

/** Where an address of pip, poetry, pdm or uv takes a package from. */
export function classifyAddress(address: string): Dependency["source"] {
  if (/^(?:git|hg|svn|bzr)\+|^git@|\.git(?:$|[@#])/u.test(address)) return "git";
  return /^(?:https?|ftp):/iu.test(address) ? "url" : "file";
}

function readBareAddress(written: string): Requirement | undefined {
  const isAddress = /^(?:(?:git|hg|svn|bzr)\+|https?:|ftp:|file:|git@)/iu.test(written);
  const isPath =
    /^\.{0,2}[/\\]|^\.{1,2}$/u.test(written) || /\.(?:whl|tar\.gz|zip)$/u.test(written.split(" ")[0] ?? "");
  if (!isAddress && !isPath) return undefined;
  const name = /[#&]egg=([\w.-]{1,200})/u.exec(written)?.[1] ?? "";
  return { name, requested: written, source: isAddress ? classifyAddress(written) : "file" };
}
