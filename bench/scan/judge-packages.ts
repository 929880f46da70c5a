import { availableParallelism } from "node:os";
import type { Verdict } from "@doorward/core";
import { openScanner } from "../../packages/cli/src/scanner.ts";
import type { FetchedPackage } from "./fetch-packages.ts";

/** A package with the verdict on it, or with the reason why there is none. */
export interface JudgedPackage {
  readonly name: string;
  readonly group: FetchedPackage["group"];
  readonly verdict: Verdict | undefined;
  readonly failure: string | undefined;
}

/** Judges archives through the scanner of the command line, as many at a time as the machine has cores. */
export async function judgePackages(packages: readonly FetchedPackage[]): Promise<JudgedPackage[]> {
  const scanner = openScanner({ output: process.stdout, errors: process.stderr, environment: {}, today: "" });
  const judged = new Map<string, JudgedPackage>();
  const waiting = packages.values();
  const work = async (): Promise<void> => {
    for (const { name, group, archive } of waiting) {
      const outcome = await scanner.scan(archive, { accept: () => undefined, onProgress: () => undefined }).then(
        (verdict) => ({ verdict, failure: undefined }),
        (error: unknown) => ({ verdict: undefined, failure: String(error) }),
      );
      judged.set(name, { name, group, ...outcome });
      if (judged.size % 25 === 0) process.stderr.write(`Judging packages: ${judged.size} of ${packages.length} …\n`);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    scanner.close();
  }
  return packages.flatMap(({ name }) => judged.get(name) ?? []);
}
