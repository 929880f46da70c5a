import { isTest, type SourceFile } from "./source-file.ts";

/** Modules that only some places may import, and which. */
export interface Guard {
  readonly modules: RegExp;
  readonly why: string;
  /** Starts of paths. */
  readonly places: readonly string[];
  /** Tests may import them wherever they stand. */
  readonly inTests: boolean;
}

/** One sentence for each import of a guarded module from another place. */
export function findGuardFaults(files: readonly SourceFile[], guards: readonly Guard[]): string[] {
  return files.flatMap(({ path, imports }) =>
    guards
      .filter((guard) => !isPlace(path, guard))
      .flatMap(({ modules, why }) =>
        imports.filter((request) => modules.test(request)).map((request) => `${path} imports ${request}: ${why}.`),
      ),
  );
}

/** One sentence for each import of Node's modules from a place that also runs in a browser. */
export function findBrowserFaults(files: readonly SourceFile[], places: readonly string[]): string[] {
  return files
    .filter(({ path }) => !isTest(path) && places.some((place) => path.startsWith(place)))
    .flatMap(({ path, imports }) =>
      imports
        .filter((request) => request.startsWith("node:"))
        .map((request) => `${path} imports ${request}: it also runs in a browser.`),
    );
}

/** One sentence for each file of the product that loads a module chosen at run time. */
export function findComputedImports(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, hasComputedImport }) => path.startsWith("packages/") && hasComputedImport)
    .map(({ path }) => `${path} imports a module whose name it works out; write the name down, or generate a list.`);
}

function isPlace(path: string, { places, inTests }: Guard): boolean {
  return places.some((place) => path.startsWith(place)) || (inTests && isTest(path));
}
