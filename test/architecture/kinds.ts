import { kinds } from "@doorward/core";
import { resolveRelative } from "./layers.ts";
import { isTest, type SourceFile } from "./source-file.ts";

/** The folders of a package beside those of the kinds. */
export interface OtherFolders {
  /** Every kind may use them, and they know of no kind. */
  readonly shared: readonly string[];
  /** They bring the kinds together, and no kind knows of them. */
  readonly joining: readonly string[];
}

/** One sentence for each import by which one kind's folder leans on another's, or a shared folder on a kind. */
export function findKindFaults(
  files: readonly SourceFile[],
  packageName: string,
  { shared, joining }: OtherFolders,
): string[] {
  const source = `packages/${packageName}/src/`;
  return files
    .filter(({ path }) => path.startsWith(source))
    .flatMap(({ path, imports }) => {
      const from = folderBelow(source, path);
      if (joining.includes(from)) return [];
      if (from !== "" && !isKind(from) && !shared.includes(from))
        return [`${path}: ${from}/ is neither a kind nor one of ${[...shared, ...joining].join(", ")}.`];
      return imports.flatMap((request) => {
        const to = folderBelow(source, resolveRelative(path, request) ?? "");
        if (from === "" || to === from || !(isKind(to) || joining.includes(to))) return [];
        return [`${path} imports ${request}: ${from}/ may not lean on ${to}/.`];
      });
    });
}

/** One sentence for each import by which a rule leans on more than core, its own folder and what its kind shares. */
export function findRuleFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const [, own, kind] = /^(packages\/rules\/src\/([^/]+)\/[^/]+\/)[^/]+\.ts$/u.exec(path) ?? [];
    if (own === undefined || kind === undefined || !isKind(kind)) return [];
    return imports.flatMap((request) => {
      const target = resolveRelative(path, request);
      if (target === undefined || target.startsWith(own) || target.startsWith("packages/rules/src/text/")) return [];
      if (target.startsWith(`packages/rules/src/${kind}/`) && target.split("/").length === 5) return [];
      return [
        `${path} imports ${request}: a rule leans on core, on rules/src/text and on files beside its folder only.`,
      ];
    });
  });
}

/** One sentence for each file of the product that loads examples. */
export function findExampleFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith("packages/") && !path.endsWith(".generated.ts") && !isTest(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((request) => /\/examples(?:\.generated)?(?:\.ts)?$/u.test(request))
        .map((request) => `${path} imports ${request}: examples are never loaded when judging.`),
    );
}

function folderBelow(source: string, path: string): string {
  return path.startsWith(source) ? (/^([^/]+)\//u.exec(path.slice(source.length))?.[1] ?? "") : "";
}

function isKind(folder: string): boolean {
  return kinds.some((kind) => kind === folder);
}
