import { readCmake } from "./cmake.ts";
import { readDockerfile } from "./dockerfile.ts";
import { readJustfile } from "./justfile.ts";
import { readMakefile } from "./makefile.ts";
import type { RecipeCommand } from "./recipe.ts";
import { readTaskfile } from "./taskfile.ts";

type ReadRecipe = (path: string, file: string) => RecipeCommand[] | undefined;

const longest = 1_000_000;

const readers: readonly (readonly [name: RegExp, read: ReadRecipe])[] = [
  [/^(?:gnu)?makefile(?:\.\w+)?$|\.mk$/iu, readMakefile],
  [/^\.?justfile$|\.just$/iu, readJustfile],
  [/^taskfile(?:\.dist)?\.ya?ml$/iu, readTaskfile],
  [/^(?:docker|container)file(?:\.[\w.-]+)?$|\.dockerfile$/iu, readDockerfile],
  [/^cmakelists\.txt$|\.cmake$/iu, readCmake],
];

/**
 * The command texts of a Makefile, justfile, Taskfile, Dockerfile or CMake file, with their places. Undefined when the
 * file is none of these, is longer than a million characters, or cannot be read.
 */
export function extractCommands(path: string, file: string): RecipeCommand[] | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const reader = readers.find(([pattern]) => pattern.test(name));
  return reader === undefined || file.length > longest ? undefined : reader[1](path, file);
}
