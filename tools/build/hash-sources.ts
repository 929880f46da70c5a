import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One hash of the names and contents of files, tests apart. */
export function hashSources(root: string, patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const names = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((name) => name.replaceAll("\\", "/"));
  for (const name of [...new Set(names)].toSorted()) {
    if (/\.test(?:-support)?\.tsx?$/u.test(name) || statSync(join(root, name)).isDirectory()) continue;
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update("\0");
  }
  return hash.digest("hex");
}
