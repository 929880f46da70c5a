import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Surroundings } from "../surroundings.ts";
import { readInput } from "../streams/read-input.ts";

/** One application to be read. */
export interface Candidate {
  /** What people call it: the name of its folder or file. */
  readonly name: string;
  readonly source:
    { readonly kind: "path"; readonly path: string } | { readonly kind: "bytes"; readonly bytes: Uint8Array };
}

const record = "application.json";

/** The applications that were named; a folder that holds folders with a record each is as many. */
export async function findCandidates(
  inputs: readonly string[],
  input: Surroundings["input"],
): Promise<readonly Candidate[]> {
  if (inputs.length === 1 && inputs[0] === "-")
    return [{ name: "standard-input.json", source: { kind: "bytes", bytes: await readInput(input) } }];
  return inputs.flatMap((path) => listInside(path) ?? [makeCandidate(path)]);
}

function makeCandidate(path: string): Candidate {
  return { name: basename(resolve(path)), source: { kind: "path", path } };
}

/** The applications in a folder of applications; undefined for anything else, which is told when it is read. */
function listInside(path: string): readonly Candidate[] | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true || existsSync(join(path, record)))
    return undefined;
  const inner = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, record)))
    .map(({ name }) => join(path, name))
    .toSorted();
  return inner.length === 0 ? undefined : inner.map(makeCandidate);
}
