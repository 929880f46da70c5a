import { splitLines } from "../documents/ini.ts";

/** A named recipe of a file of recipes, as Make and just write them. */
export interface Recipe {
  readonly name: string;
  readonly start: number;
  readonly needs: readonly string[];
  /** Command lines, those that go on over several lines joined. */
  readonly lines: readonly { readonly text: string; readonly start: number }[];
}

/** How the heads of recipes are told from other lines. */
export interface RecipeForm {
  /** Reads a head: the names it defines, and what they need. */
  readonly readHead: (
    line: string,
  ) => { readonly names: readonly string[]; readonly needs: readonly string[]; readonly rest?: string } | undefined;
  /** Whether a line belongs to the recipe above it. */
  readonly isRecipeLine: (line: string) => boolean;
  /** Whether a line stands between recipe lines without ending the recipe. */
  readonly isBetween?: (line: string) => boolean;
}

interface OpenRecipe {
  readonly name: string;
  readonly start: number;
  readonly needs: string[];
  readonly lines: { text: string; start: number }[];
}

/** One more than a reader keeps, so that it tells. */
const mostRecipes = 2500;

/** Every recipe of a text, in order. Lexical: conditions and variables are not evaluated. */
export function readRecipes(text: string, form: RecipeForm): Recipe[] {
  const recipes: OpenRecipe[] = [];
  let open: OpenRecipe[] = [];
  let continues = false;
  for (const { line, start } of splitLines(text)) {
    if (continues || (open.length > 0 && form.isRecipeLine(line))) {
      for (const recipe of open) addLine(recipe, line, start, continues);
      continues = line.endsWith("\\");
      continue;
    }
    const isHead = line.trim() !== "" && form.isBetween?.(line) !== true;
    const head = isHead ? form.readHead(line.slice(0, 5000)) : undefined;
    if (head === undefined) {
      if (line.trim() !== "" && !line.startsWith("#") && form.isBetween?.(line) !== true) open = [];
      continue;
    }
    open = head.names.slice(0, 20).map((name) => ({ name, start, needs: [...head.needs], lines: [] }));
    if (head.rest !== undefined)
      for (const recipe of open) addLine(recipe, head.rest, start + line.indexOf(head.rest), false);
    recipes.push(...open);
    if (recipes.length > mostRecipes) break;
  }
  return recipes;
}

/** A recipe's lines after those of the recipes it needs, in the order they run. */
export function linesWithNeeded(
  recipe: Recipe,
  byName: ReadonlyMap<string, Recipe>,
  most: number,
): Recipe["lines"][number][] {
  const seen = new Set([recipe]);
  for (const each of seen)
    for (const need of each.needs.slice(0, most)) {
      const other = byName.get(need);
      if (other !== undefined && seen.size < most) seen.add(other);
    }
  const lines: Recipe["lines"][number][] = [];
  for (const each of [...seen].toReversed()) for (const line of each.lines) if (lines.length <= most) lines.push(line);
  return lines;
}

function addLine({ lines }: OpenRecipe, line: string, start: number, continues: boolean): void {
  const last = lines.at(-1);
  if (continues && last !== undefined) last.text += `\n${line.trim()}`;
  else {
    const text = line.trimStart();
    const prefix = /^[@+-]{0,3}\s{0,20}/u.exec(text)?.[0] ?? "";
    if (text.trim() !== "")
      lines.push({ text: text.slice(prefix.length), start: start + line.length - text.length + prefix.length });
  }
}
