import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { noPolicy, Problem, type Policy, type VerifiedSource } from "@doorward/core";

const fileName = "doorward.yaml";
/** Sources that were verified at the desk; the server writes them there for its judges. */
const sourcesName = "verified-sources.json";
/** No policy is longer; what is, is another file. */
const mostBytes = 262_144;

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
  const sources = join(home, sourcesName);
  if (!existsSync(sources)) return { policy, ...found };
  const added = JSON.parse(readText(sources)) as readonly VerifiedSource[];
  return { policy: { ...policy, vendors: [...policy.vendors, ...added] }, ...found };
}

async function readFile(path: string): Promise<FoundPolicy> {
  const text = readText(path);
  // Most people have no policy, and then nothing has to know YAML.
  const { readPolicy } = await import("./policy/read-policy.ts");
  return { policy: readPolicy(text, path), path };
}

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > mostBytes)
      throw new Problem("policy-not-valid", `${path} is larger than 256 KiB, and so is no policy. Name another file.`);
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
