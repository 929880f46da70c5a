import type { Dependency } from "@doorward/core";
import type { ManifestReading, Registry } from "../reading.ts";
import { scanLines } from "../text/scan-lines.ts";
import { showAt, type Source } from "../text/source.ts";

const gem = /^(?:gem|\w{1,40}\.add(?:_runtime|_development)?_dependency)[ (]\s{0,20}["']([^"']{1,200})["']/u;
const registry = /^source[ (]\s{0,20}["']([^"']{1,2000})["']/u;
const origin = /\b(git|github|gist|bitbucket|path):\s{0,20}["']([^"']{1,2000})["']/u;
const range = /["'],\s{0,20}["']([^"']{1,200})["']/u;

/** Reads a `Gemfile` or a gem's specification line by line, without running it. */
export function readGemfile(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  const registries: Registry[] = [];
  for (const line of scanLines(source.text)) {
    const body = line.text.slice(line.indent, line.indent + 4096);
    const name = gem.exec(body)?.[1];
    const address = registry.exec(body)?.[1];
    const at = () => showAt(source, line.start + line.indent);
    if (name !== undefined) dependencies.push({ ecosystem: "rubygems", name, ...readOrigin(body), at: at() });
    if (address !== undefined) registries.push({ tool: "bundler", key: "source", address, at: at() });
  }
  return { path: source.path, ecosystem: "rubygems", dependencies, registries };
}

function readOrigin(body: string): Pick<Dependency, "requested" | "source" | "group"> {
  const [, kind, target = ""] = origin.exec(body) ?? [];
  const group = body.includes("development") ? "development" : "runtime";
  if (kind === undefined) return { requested: range.exec(body)?.[1] ?? "", source: "registry", group };
  const requested = kind === "git" || kind === "path" ? target : `${kind}:${target}`;
  return { requested, source: kind === "path" ? "file" : "git", group };
}
