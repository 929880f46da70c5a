import type { Wanted } from "./git-address.ts";

/** What a server says it has. */
export interface Advertised {
  /** Full names, `HEAD` among them when it leads to a commit. */
  readonly names: ReadonlySet<string>;
  /** The branch that HEAD names, as `refs/heads/main`. */
  readonly headBranch: string | undefined;
  /** The length of its object ids tells which hash names them. */
  readonly hash: "sha1" | "sha256";
}

const longIds = 64;

/** Reads the output of `git ls-remote --symref`. */
export function readAdvertised(output: string): Advertised {
  const names = new Set<string>();
  let headBranch: string | undefined;
  let hash: Advertised["hash"] = "sha1";
  for (const line of output.split("\n")) {
    const tab = line.indexOf("\t");
    const name = line.slice(tab + 1);
    if (tab < 0 || name.endsWith("^{}")) continue;
    const target = line.slice(0, tab);
    if (target.startsWith("ref: ") && name === "HEAD") headBranch = target.slice("ref: ".length);
    else names.add(name);
    if (tab === longIds) hash = "sha256";
  }
  return { names, headBranch, hash };
}

/**
 * The full name of what was wanted: `HEAD`, a branch, a tag, a pull request, or the commit's own id.
 * Undefined when the server does not have it. A page's address does not say where a branch ends and a path begins; the
 * longest branch that exists is taken, as the sites do.
 */
export function findWanted(wanted: Wanted, { names, headBranch }: Advertised): string | undefined {
  if (wanted.kind === "head") return headBranch !== undefined && names.has(headBranch) ? headBranch : "HEAD";
  if (wanted.kind === "commit") return wanted.id;
  if (wanted.kind === "reference") return names.has(wanted.name) ? wanted.name : undefined;
  for (let text = wanted.text; text !== ""; text = text.slice(0, Math.max(0, text.lastIndexOf("/"))))
    for (const name of [`refs/heads/${text}`, `refs/tags/${text}`, text]) if (names.has(name)) return name;
  return undefined;
}
