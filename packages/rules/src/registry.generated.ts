// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule, RuleKind } from "@doorward/core";
import { rule as codeFolderOpenTask } from "./code/folder-open-task/rule.ts";
import { rule as codeHiddenAddressRuns } from "./code/hidden-address-runs/rule.ts";

/** Every rule, by the kind of facts it receives, sorted by id. */
export const registry: { readonly [K in RuleKind]: readonly Rule<K>[] } = {
  code: [
    codeFolderOpenTask,
    codeHiddenAddressRuns,
  ],
  file: [],
};
