import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Examples, Rule, RuleKind } from "@doorward/core";
import { readSections } from "./sections.ts";

/** The kinds that have rules, in the order of the registry. */
export const ruleKinds = [
  "access",
  "application",
  "code",
  "file",
  "link",
  "message",
] as const satisfies readonly RuleKind[];

/** The files that make a rule. */
export const ruleFiles = ["rule.ts", "examples.ts", "rule.md"] as const;

/** What the three files of one rule say. */
export interface RuleFolder {
  /** `<kind>/<rule-id>`, from the folder's place. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly rule: Rule;
  readonly examples: Examples;
  /** Heading to text of rule.md. */
  readonly sections: ReadonlyMap<string, string>;
}

/** The ids of all rule folders below the rules package's `src`, sorted. */
export function listRuleIds(rulesSource: string): string[] {
  return ruleKinds
    .flatMap((kind) => {
      const folder = join(rulesSource, kind);
      if (!existsSync(folder)) return [];
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map((entry) => `${kind}/${entry.name}`);
    })
    .toSorted();
}

/** One sentence for each file that a rule folder lacks. */
export function findMissingFiles(rulesSource: string, id: string): string[] {
  return ruleFiles
    .filter((file) => !existsSync(join(rulesSource, id, file)))
    .map((file) => `packages/rules/src/${id}/ has no ${file}; every rule has ${ruleFiles.join(", ")}.`);
}

/** Loads a complete rule folder. Throws when one of its files is not a valid program. */
export async function loadRuleFolder(rulesSource: string, id: string): Promise<RuleFolder> {
  const folder = join(rulesSource, id);
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
  const { rule } = (await load("rule.ts")) as { rule: Rule };
  const { examples } = (await load("examples.ts")) as { examples: Examples };
  const sections = readSections(readFileSync(join(folder, "rule.md"), "utf8"));
  return { id, kind: rule.kind, rule, examples, sections };
}
