// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageBlockedFileSentAgain } from "./message/blocked-file-sent-again/rule.ts";
import { rule as messageFileBlockedFourTimes } from "./message/file-blocked-four-times/rule.ts";
import { rule as messageNewAccountPictureInArchivePressed } from "./message/new-account-picture-in-archive-pressed/rule.ts";
import { rule as messageNewEmptyAccount } from "./message/new-empty-account/rule.ts";
import { rule as messagePictureInArchive } from "./message/picture-in-archive/rule.ts";
import { rule as messagePictureInArchiveFromNewAccount } from "./message/picture-in-archive-from-new-account/rule.ts";
import { rule as messagePictureInArchivePressed } from "./message/picture-in-archive-pressed/rule.ts";
import { rule as messageSameFileUnderNewName } from "./message/same-file-under-new-name/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageBlockedFileSentAgain,
  messageFileBlockedFourTimes,
  messageNewAccountPictureInArchivePressed,
  messageNewEmptyAccount,
  messagePictureInArchive,
  messagePictureInArchiveFromNewAccount,
  messagePictureInArchivePressed,
  messageSameFileUnderNewName,
];
