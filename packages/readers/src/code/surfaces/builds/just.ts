import { makeSurface } from "../facts.ts";
import { mostCommands } from "../limits.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";
import type { TextReader } from "../reader.ts";
import { linesWithNeeded, readRecipes, type RecipeForm } from "./recipe-lines.ts";

const justForm: RecipeForm = {
  readHead(line) {
    const match = /^@?([A-Za-z_][\w-]{0,200})((?:\s[^:\n]{0,500})?):(?!=)(.{0,2000})$/u.exec(line);
    if (match === null || /^(?:set|alias|export|import|mod)\s/u.test(line)) return undefined;
    const needs = (match[3] ?? "").split("#", 1)[0]?.replaceAll(/[()&]/gu, " ").split(/\s+/u) ?? [];
    return { names: [match[1] ?? ""], needs: needs.filter((need) => need !== "") };
  },
  isRecipeLine: (line) => /^\s/u.test(line) || line === "",
};

/** Recipes of just; the first one runs when none is named. Source: just.systems manual. */
export const justfile: TextReader = {
  tool: "just",
  kind: "text",
  files: { names: ["justfile", ".justfile"], endings: ["just"] },
  *read(file) {
    const recipes = readRecipes(file.text, justForm);
    const byName = new Map(recipes.map((recipe) => [recipe.name, recipe]));
    for (const [index, recipe] of recipes.entries()) {
      const { trigger } = findScriptRun(recipe.name);
      const commands = linesWithNeeded(recipe, byName, mostCommands);
      const { name, start } = recipe;
      const when = index === 0 ? "build" : trigger === "install" ? "manual" : trigger;
      yield makeSurface(file, { what: "target", name, trigger: when, start, commands });
    }
    for (const match of file.text.matchAll(/:=\s{0,20}`([^`]{1,2000})`/gu)) {
      const start = match.index + match[0].length - (match[1]?.length ?? 0) - 1;
      const commands = [{ text: match[1] ?? "", start }];
      yield makeSurface(file, { what: "expansion", name: "backtick", trigger: "build", start: match.index, commands });
    }
  },
};
