// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";

/** Every rule about access, sorted by id. */
export const accessRules: readonly Rule<"access">[] = [];
