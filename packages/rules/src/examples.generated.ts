// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Examples } from "@doorward/core";
import { examples as codeFolderOpenTask } from "./code/folder-open-task/examples.ts";
import { examples as codeHiddenAddressRuns } from "./code/hidden-address-runs/examples.ts";

/** The examples of every rule by its id, for tests, documentation and drills. No judgement loads them. */
export const examplesByRule: ReadonlyMap<string, Examples> = new Map<string, Examples>([
  ["code/folder-open-task", codeFolderOpenTask],
  ["code/hidden-address-runs", codeHiddenAddressRuns],
]);
