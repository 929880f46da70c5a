import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { noPolicy, Problem, type Policy, type VerifiedSource } from "@doorward/core";

const fileName = "doorward.yaml";
/** Sources that were verified at the desk; the server writes them there for its judges. */
const sourcesName = "verified-sources.json";
/** No policy that a person writes is longer; what is, is another file. */
const mostBytes = 262_144;
/** Those of the desk are rows, and there may be many thousands. */
const mostSourceBytes = 67_108_864;

/** A policy, and the file it stands in, for telling what was relied on. */
export interface FoundPolicy {
  readonly policy: Policy;
  readonly path?: string;
}

/** The policy in the file named, else in `doorward.yaml` of Doorward's home, else none; with the sources verified at the desk. */
export async function findPolicy(named: string | undefined, home: string): Promise<FoundPolicy> {
  const kept = join(home, fileName);
  const path = named ?? (existsSync(kept) ? kept : undefined);
  const { policy, ...found } = path === undefined ? { policy: noPolicy } : await readFile(path);
  const added = readSources(join(home, sourcesName));
  return { policy: { ...policy, vendors: [...policy.vendors, ...added] }, ...found };
}

function readSources(path: string): readonly VerifiedSource[] {
  if (!existsSync(path)) return [];
  const tooLarge = `${path} is larger than 64 MiB. Remove verified sources that nobody needs.`;
  const text = readText(path, { most: mostSourceBytes, tooLarge });
  try {
    const sources: unknown = JSON.parse(text);
    if (Array.isArray(sources)) return sources as readonly VerifiedSource[];
  } catch {
    // Told below.
  }
  throw new Problem("policy-not-valid", `${path} is damaged. Remove it: the server writes it anew.`);
}

async function readFile(path: string): Promise<FoundPolicy> {
  const tooLarge = `${path} is larger than 256 KiB, and so is no policy. Name another file.`;
  const text = readText(path, { most: mostBytes, tooLarge });
  // Most people have no policy, and then nothing has to know YAML.
  const { readPolicy } = await import("./policy/read-policy.ts");
  return { policy: readPolicy(text, path), path };
}

function readText(path: string, { most, tooLarge }: { readonly most: number; readonly tooLarge: string }): string {
  try {
    if (statSync(path).size > most) throw new Problem("policy-not-valid", tooLarge);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Problem("input-not-found", `There is no policy at ${path}. Check the path.`);
    throw new Problem(
      "input-not-readable",
      `The policy ${path} cannot be read (${code ?? "unknown"}). Check its rights.`,
    );
  }
}
