// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageCommandHidesItself } from "./message/command-hides-itself/rule.ts";
import { rule as messageCommandThatFetches } from "./message/command-that-fetches/rule.ts";
import { rule as messageCommandToPaste } from "./message/command-to-paste/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageCommandHidesItself,
  messageCommandThatFetches,
  messageCommandToPaste,
];
