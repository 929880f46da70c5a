// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";

/** Every rule about link, sorted by id. */
export const linkRules: readonly Rule<"link">[] = [];
