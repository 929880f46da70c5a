import { posix } from "node:path";
import { isTest, type SourceFile } from "./source-file.ts";

const mostLines = 300;

/** oxlint takes a plugin from its default export and no other. */
const mayHaveDefaultExport = "tools/lint/plugin.ts";

/** One sentence for each file that is too long, badly named, or has a default export. */
export function findFileFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...(isTooLong(file)
      ? [`${file.path} has ${file.lines} lines; ${mostLines} are enough. Split it by what it does.`]
      : []),
    ...(isVague(file.path) ? [`${file.path}: name it by what it is or does.`] : []),
    ...(file.hasDefaultExport && file.path !== mayHaveDefaultExport
      ? [`${file.path} has a default export; name it.`]
      : []),
  ]);
}

/** One sentence for each test in a package that does not stand beside the code it tests. */
export function findTestFaults(files: readonly SourceFile[]): string[] {
  const folders = new Set(files.filter(({ path }) => !isTest(path)).map(({ path }) => posix.dirname(path)));
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith("packages/") && path.endsWith(".test.ts"))
    .filter((path) => /\/(?:__tests__|tests?)\//u.test(path) || !folders.has(posix.dirname(path)))
    .map((path) => `${path}: a test stands in the folder of the code it tests.`);
}

function isTooLong({ path, lines, isData }: SourceFile): boolean {
  return lines > mostLines && !isData && !isTest(path) && !/\.generated\.ts$|\/examples\.ts$/u.test(path);
}

/** Package managers and hook managers are things in the world. */
function isVague(path: string): boolean {
  const vague = /(?:^|-)(?:utils?|helpers?|misc|(?<!package-|hook-)managers?)(?:\.|$)|^common(?:\.|$)/u;
  return path.split("/").some((part) => vague.test(part));
}
