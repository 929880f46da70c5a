// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageCommandHidesItself } from "./message/command-hides-itself/rule.ts";
import { rule as messageCommandThatFetches } from "./message/command-that-fetches/rule.ts";
import { rule as messageCommandToPaste } from "./message/command-to-paste/rule.ts";
import { rule as messageJobBringsProgram } from "./message/job-brings-program/rule.ts";
import { rule as messageJobMovesChannel } from "./message/job-moves-channel/rule.ts";
import { rule as messageJobTask } from "./message/job-task/rule.ts";
import { rule as messageJobTaskPressed } from "./message/job-task-pressed/rule.ts";
import { rule as messageMeetingControlAsked } from "./message/meeting-control-asked/rule.ts";
import { rule as messageMeetingFixAttached } from "./message/meeting-fix-attached/rule.ts";
import { rule as messageMeetingFixBehindLink } from "./message/meeting-fix-behind-link/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageCommandHidesItself,
  messageCommandThatFetches,
  messageCommandToPaste,
  messageJobBringsProgram,
  messageJobMovesChannel,
  messageJobTask,
  messageJobTaskPressed,
  messageMeetingControlAsked,
  messageMeetingFixAttached,
  messageMeetingFixBehindLink,
];
