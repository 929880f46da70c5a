import type { CodeUnit, ListedPackage, PartlyRead, Unjudged } from "@doorward/core";
import { readCode } from "../code/read-code.ts";
import type { CodeTree } from "./code-units.ts";

const mostUnits = 50;

/** What was read of the code in a delivery. */
export interface CodeUnitsReading {
  readonly units: readonly CodeUnit[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/** Reads each part of a delivery that may hold code as if it had been handed in alone. */
export async function readCodeUnits(
  trees: readonly CodeTree[],
  listed: readonly ListedPackage[],
  skip: ReadonlySet<string>,
  announce: (path: string) => void,
): Promise<CodeUnitsReading> {
  const units: CodeUnit[] = [];
  const unjudged: Unjudged[] = trees
    .slice(mostUnits)
    .map(({ prefix }) => ({ path: prefix, reason: "one archive of code too many to be read" }));
  const partly: PartlyRead[] = [];
  for (const { prefix, tree } of trees.slice(0, mostUnits)) {
    const reading = await readCode(tree, {
      snapshot: { kind: "delivered", name: "" },
      depth: "whole",
      readsOrders: true,
      isWanted: (path) => !skip.has(prefix + path),
      announce: (path) => announce(prefix + path),
      onStart: () => undefined,
      listed,
      history: [],
    });
    units.push({ prefix, facts: reading.facts });
    const place = <T extends { readonly path: string }>(rows: readonly T[]) =>
      rows.map((row) => ({ ...row, path: prefix + row.path }));
    unjudged.push(...place(reading.unjudged), ...findRepository(prefix, tree));
    partly.push(...place(reading.partly));
  }
  return { units, unjudged, partly };
}

/** The past of a repository is read by `doorward scan` alone. */
function findRepository(prefix: string, { entries }: CodeTree["tree"]): Unjudged[] {
  const head = entries.find(({ path }) => /(?:^|\/)\.git\/HEAD$/u.test(path));
  if (head === undefined) return [];
  return [{ path: prefix + head.path, reason: "the history of a repository: unpack it and run `doorward scan`" }];
}
