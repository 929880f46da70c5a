import { makeSurface } from "../facts.ts";
import { mostCommands } from "../limits.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";
import { linesWithNeeded, readRecipes, type Recipe, type RecipeForm } from "./recipe-lines.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";

/** GNU Make: recipes are indented by a tab; a rule may hold its first command behind `;`. */
const makeForm: RecipeForm = {
  readHead(line) {
    const match = /^([^\s:#=][^:#=]{0,1000}?)\s{0,20}(?:::?)(?![=:])([^;]{0,3000})(?:;(.{1,2000}))?$/u.exec(line);
    if (match === null || line.startsWith("\t")) return undefined;
    const [, names = "", needs = "", rest] = match;
    const needed =
      needs
        .split("#", 1)[0]
        ?.split(/\s+/u)
        .filter((need) => need !== "" && need !== "|") ?? [];
    const head = { names: names.split(/\s+/u), needs: needed };
    return rest === undefined || needs.includes("#") ? head : { ...head, rest };
  },
  isRecipeLine: (line) => line.startsWith("\t"),
  isBetween: (line) => /^ {0,40}(?:ifn?eq|ifn?def|else|endif)(?![\w:])/u.test(line),
};

const tool = "make";
/** Characters of one call of the shell. */
const longestCall = 5000;

/**
 * A Makefile: its default target with all that it needs, each other target, and what runs as soon as Make reads the file.
 * The default target comes first, under its own name.
 */
export const makefile: TextReader = {
  tool,
  kind: "text",
  files: { names: ["makefile", "gnumakefile", "bsdmakefile"], endings: ["mk", "mak"] },
  *read(file) {
    const isMain = !/\.(?:mk|mak)$/u.test(file.name);
    const recipes = readRecipes(file.text, makeForm).filter(({ name }) => !/[$%]/u.test(name));
    const byName = new Map(recipes.toReversed().map((recipe) => [recipe.name, recipe]));
    const first = recipes.find(({ name }) => !name.startsWith("."));
    const goal = /^\.DEFAULT_GOAL\s{0,9}[:?]?=\s{0,9}(\S{1,200})/mu.exec(file.text)?.[1];
    const chosen = (goal === undefined ? undefined : byName.get(goal)) ?? first;
    const others = recipes.filter((recipe) => recipe !== chosen && !recipe.name.startsWith("."));
    for (const recipe of chosen === undefined ? others : [chosen, ...others]) {
      const named = findScriptRun(recipe.name).trigger;
      const trigger = recipe === chosen && isMain ? "build" : named === "install" ? "manual" : named;
      yield makeRecipe(file, recipe, byName, trigger);
    }
    yield* readShellCalls(file);
  },
};

function makeRecipe(
  file: SurfaceFile,
  recipe: Recipe,
  byName: ReadonlyMap<string, Recipe>,
  trigger: "build" | ReturnType<typeof findScriptRun>["trigger"],
): SurfaceFact {
  const commands = linesWithNeeded(recipe, byName, mostCommands).map(({ text, start }) => ({
    text: undollar(text),
    start,
  }));
  return makeSurface(file, { what: "target", name: recipe.name, trigger, start: recipe.start, commands });
}

/** Make writes `$$` for the `$` it hands to the shell, and `$(NAME)` for its own variables. */
function undollar(text: string): string {
  return text.replaceAll(/\$(\$|\(([A-Za-z_]\w{0,60})\))/gu, (_, mark: string, name: string) =>
    mark === "$" ? "$" : `\${${name}}`,
  );
}

/** `$(shell …)` and `!=` run whatever target is asked for. */
function* readShellCalls(file: SurfaceFile): Generator<SurfaceFact> {
  for (const match of file.text.matchAll(/\$[({]shell\s{1,20}|!=[ \t]{0,20}(?=\S)/gu)) {
    const start = match.index + match[0].length;
    const end = match[0].startsWith("!") ? endOfLine(file.text, start) : closeBracket(file.text, start);
    const text = undollar(file.text.slice(start, end));
    yield makeSurface(file, {
      what: "expansion",
      name: "shell",
      trigger: "build",
      start: match.index,
      commands: [{ text, start }],
    });
  }
}

function closeBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at < from + longestCall; at += 1) {
    if (text[at] === "(" || text[at] === "{") depth += 1;
    else if (text[at] === ")" || text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return endOfLine(text, from);
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + longestCall).indexOf("\n");
  return end < 0 ? Math.min(text.length, from + longestCall) : from + end;
}
