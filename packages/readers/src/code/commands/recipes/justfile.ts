import { languageOfText, isCommandLanguage } from "../actions/language.ts";
import { joinPieces, type Piece, readLines, type RecipeCommand } from "./recipe.ts";

interface Recipe {
  readonly name: string;
  readonly pieces: Piece[];
}

const head = /^@?([a-z_][\w-]{0,200})(?:\s+[^:=]{0,1000})?:(?!=)([^]{0,2000})$/iu;

/** The commands of a justfile, by recipe; those between backticks run as soon as just reads the file. */
export function readJustfile(path: string, file: string): RecipeCommand[] {
  const recipes: Recipe[] = [];
  const parsed: Piece[] = [];
  let open: Recipe | undefined;
  for (const line of readLines(file, "\\")) {
    const indent = /^[ \t]+[@-]*/u.exec(line.text)?.[0].length ?? 0;
    if (indent > 0 && open !== undefined) {
      const text = line.text.slice(indent).replaceAll(/\{\{[^}]{0,500}\}\}/gu, "…");
      open.pieces.push({ text, start: line.start + indent, isVerbatim: !text.includes("…") });
      continue;
    }
    const name = line.text.startsWith("#") || line.text.includes(":=") ? undefined : head.exec(line.text)?.[1];
    if (name !== undefined && recipes.length < 5000) recipes.push((open = { name, pieces: [] }));
    for (const found of line.text.matchAll(/:=\s*`([^`]{1,4000})`/gu))
      parsed.push({
        text: found[1] ?? "",
        start: line.start + found.index + found[0].length - (found[1] ?? "").length - 1,
        isVerbatim: true,
      });
  }
  const first: RecipeCommand[] =
    parsed.length === 0
      ? []
      : [{ ...joinPieces(path, file, parsed), language: "shell", name: "", what: "parse", isDefault: true }];
  const filled = recipes.filter((recipe) => recipe.pieces.length > 0);
  return [...first, ...filled.map((recipe) => makeCommand(path, file, recipe, recipe === recipes[0]))];
}

function makeCommand(path: string, file: string, { name, pieces }: Recipe, isDefault: boolean): RecipeCommand {
  const joined = joinPieces(path, file, pieces);
  const named = languageOfText(joined.text);
  const language = named !== undefined && isCommandLanguage(named) ? named : "shell";
  return { ...joined, language, name, what: "target", isDefault };
}
