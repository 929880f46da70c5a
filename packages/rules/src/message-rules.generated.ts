// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageAnotherPersonAsks } from "./message/another-person-asks/rule.ts";
import { rule as messageAsksForOtherCustomers } from "./message/asks-for-other-customers/rule.ts";
import { rule as messageAttachmentFromElsewhere } from "./message/attachment-from-elsewhere/rule.ts";
import { rule as messageBlockedFileSentAgain } from "./message/blocked-file-sent-again/rule.ts";
import { rule as messageChatHandsOverProgram } from "./message/chat-hands-over-program/rule.ts";
import { rule as messageChatMovesThenHandsOver } from "./message/chat-moves-then-hands-over/rule.ts";
import { rule as messageFileBlockedFourTimes } from "./message/file-blocked-four-times/rule.ts";
import { rule as messageFileByDriveLink } from "./message/file-by-drive-link/rule.ts";
import { rule as messageInsistsAfterRefusal } from "./message/insists-after-refusal/rule.ts";
import { rule as messageInvitationBringsProgram } from "./message/invitation-brings-program/rule.ts";
import { rule as messageInvitationFromAnother } from "./message/invitation-from-another/rule.ts";
import { rule as messageInvitationToImitatedMeeting } from "./message/invitation-to-imitated-meeting/rule.ts";
import { rule as messageLanguageDiffersFromAccount } from "./message/language-differs-from-account/rule.ts";
import { rule as messageMeetingBringsProgram } from "./message/meeting-brings-program/rule.ts";
import { rule as messageMeetingOnOwnComputer } from "./message/meeting-on-own-computer/rule.ts";
import { rule as messageNewAccountPictureInArchivePressed } from "./message/new-account-picture-in-archive-pressed/rule.ts";
import { rule as messageNewEmptyAccount } from "./message/new-empty-account/rule.ts";
import { rule as messagePictureInArchive } from "./message/picture-in-archive/rule.ts";
import { rule as messagePictureInArchiveFromNewAccount } from "./message/picture-in-archive-from-new-account/rule.ts";
import { rule as messagePictureInArchivePressed } from "./message/picture-in-archive-pressed/rule.ts";
import { rule as messagePressesAfterRefusal } from "./message/presses-after-refusal/rule.ts";
import { rule as messageRoleNameAsksSecrets } from "./message/role-name-asks-secrets/rule.ts";
import { rule as messageSameFileUnderNewName } from "./message/same-file-under-new-name/rule.ts";
import { rule as messageScanOverruled } from "./message/scan-overruled/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageAnotherPersonAsks,
  messageAsksForOtherCustomers,
  messageAttachmentFromElsewhere,
  messageBlockedFileSentAgain,
  messageChatHandsOverProgram,
  messageChatMovesThenHandsOver,
  messageFileBlockedFourTimes,
  messageFileByDriveLink,
  messageInsistsAfterRefusal,
  messageInvitationBringsProgram,
  messageInvitationFromAnother,
  messageInvitationToImitatedMeeting,
  messageLanguageDiffersFromAccount,
  messageMeetingBringsProgram,
  messageMeetingOnOwnComputer,
  messageNewAccountPictureInArchivePressed,
  messageNewEmptyAccount,
  messagePictureInArchive,
  messagePictureInArchiveFromNewAccount,
  messagePictureInArchivePressed,
  messagePressesAfterRefusal,
  messageRoleNameAsksSecrets,
  messageSameFileUnderNewName,
  messageScanOverruled,
];
