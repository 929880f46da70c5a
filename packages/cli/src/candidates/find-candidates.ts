import { basename, resolve } from "node:path";
import type { Surroundings } from "../surroundings.ts";
import { readInput } from "../streams/read-input.ts";
import { listFolder } from "./list-folder.ts";
import { splitFile, splitRecords } from "./split-records.ts";

/** One application to be read. */
export interface Candidate {
  /** What people call it: the name of its folder or file. */
  readonly name: string;
  readonly source:
    { readonly kind: "path"; readonly path: string } | { readonly kind: "bytes"; readonly bytes: Uint8Array };
}

/** The applications that were named, and what lies beside some of them and is not read. */
export interface FoundCandidates {
  readonly candidates: readonly Candidate[];
  /** Paths. */
  readonly leftOut: readonly string[];
}

/** Finds the applications that were named; a folder of applications and a list of records are as many. */
export async function findCandidates(
  inputs: readonly string[],
  input: Surroundings["input"],
): Promise<FoundCandidates> {
  if (inputs.length === 1 && inputs[0] === "-") {
    const bytes = await readInput(input);
    const name = "standard-input.json";
    return { candidates: splitRecords(name, bytes) ?? [{ name, source: { kind: "bytes", bytes } }], leftOut: [] };
  }
  const found = inputs.map(findAt);
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

function findAt(path: string): FoundCandidates {
  const { applications, leftOut } = listFolder(path) ?? { applications: [path], leftOut: [] };
  const candidates = applications.flatMap((one) => splitFile(one) ?? [makeCandidate(one)]);
  return { candidates, leftOut };
}

function makeCandidate(path: string): Candidate {
  return { name: basename(resolve(path)), source: { kind: "path", path } };
}
