// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";

/** Every rule about application, sorted by id. */
export const applicationRules: readonly Rule<"application">[] = [];
