import type { TreeView } from "../tree/view.ts";
import { isWorthParsing, isWorthParsingVendored, joinInterests, type Interest } from "./interest.ts";
import { resolveImport } from "./program/javascript/modules.ts";
import { resolvePythonImport } from "./program/python/modules.ts";
import type { EvaluatedLanguage, ProgramFile } from "./program/read-programs.ts";
import type { SurveyedFile } from "./survey-files.ts";

/** A program longer than this gets a lexical judgement only; a bundle is one already when it is much shorter. */
const longestParsed = 1_500_000;
const longestBundle = 300_000;
/** The same for a program of third parties without anything odd about it. */
const longestOrdinary = 150_000;
/** Characters of own programs, and of third parties' ones, that are parsed at most. */
const ownBudget = 12_000_000;
const vendoredBudget = 24_000_000;
const rounds = 4;

/** Which programs of a tree are parsed, and which are only judged by their words although they hold telling ones. */
export interface ProgramChoice {
  readonly parsed: readonly ProgramFile[];
  readonly lexical: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Chooses the programs that deserve the parser: by telling words and shapes of their own, by telling words together with
 * those of what they import, and those that import such a program, since what one fetches and another runs may meet in a
 * third that does neither. Small ones go first.
 */
export function choosePrograms(view: TreeView, files: readonly SurveyedFile[]): ProgramChoice {
  const programs = files.filter(({ language }) => language === "javascript" || language === "python");
  const wanted = new Set(programs.filter(isTelling).map(({ path }) => path));
  addImporters(view, programs, wanted);
  const parsed: ProgramFile[] = [];
  const lexical: { path: string; reason: string }[] = [];
  const left = { own: ownBudget, vendored: vendoredBudget };
  for (const file of programs.filter(({ path }) => wanted.has(path)).toSorted((a, b) => a.size - b.size)) {
    const share = file.isVendored ? "vendored" : "own";
    const longest = longestOf(file);
    if (file.size > longest)
      lexical.push({ path: file.path, reason: "a long bundle; judged by its words, not by its flow" });
    else if (left[share] < file.size)
      lexical.push({ path: file.path, reason: "one program too many; judged by its words, not by its flow" });
    else {
      left[share] -= file.size;
      const isBrief = file.isVendored && !file.isShaped;
      parsed.push({ path: file.path, language: file.language as EvaluatedLanguage, isBrief });
    }
  }
  return { parsed: parsed.toSorted((a, b) => (a.path < b.path ? -1 : 1)), lexical };
}

function longestOf({ role, isShaped, isVendored }: SurveyedFile): number {
  if (isShaped) return longestParsed;
  return isVendored ? longestOrdinary : role === "bundle" ? longestBundle : longestParsed;
}

function isTelling(file: SurveyedFile): boolean {
  if (file.isShaped) return true;
  return file.isVendored ? isWorthParsingVendored(file.interest) : isWorthParsing(file.interest);
}

const importPattern = /(?:\bfrom|\bimport|\brequire\s?\(|\bimport\s?\()\s{0,4}["'`]([^"'`\n]{1,200})["'`]/gu;
const pythonImport = /^[ \t]{0,8}(?:from[ \t]{1,4}([\w.]{1,120})[ \t]{1,4}import|import[ \t]{1,4}([\w.]{1,120}))/gmu;

function addImporters(view: TreeView, programs: readonly SurveyedFile[], wanted: Set<string>): void {
  const interests = new Map(programs.map(({ path, interest }) => [path, interest]));
  const isTold = (interest: Interest, targets: readonly string[]) =>
    targets.some((target) => wanted.has(target)) ||
    isWorthParsing(joinInterests([interest, ...targets.flatMap((target) => interests.get(target) ?? [])]));
  let open = programs.filter(({ path, isVendored, size }) => !isVendored && !wanted.has(path) && size <= longestBundle);
  const imports = new Map(open.map((file) => [file.path, listImports(view, file)]));
  for (let round = 0; round < rounds && open.length > 0; round += 1) {
    const reached = open.filter(({ path, interest }) => isTold(interest, imports.get(path) ?? []));
    if (reached.length === 0) return;
    for (const { path } of reached) wanted.add(path);
    open = open.filter(({ path }) => !wanted.has(path));
  }
}

function listImports(view: TreeView, { path, language }: SurveyedFile): string[] {
  const text = view.text(path) ?? "";
  if (language === "python") {
    return [...text.matchAll(pythonImport)].flatMap(
      ([, from, whole]) => resolvePythonImport(view, path, from ?? whole ?? "") ?? [],
    );
  }
  return [...text.matchAll(importPattern)].flatMap(([, specifier = ""]) => resolveImport(view, path, specifier) ?? []);
}
