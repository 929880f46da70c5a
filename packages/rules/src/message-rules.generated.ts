// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageAddressHidesAnother } from "./message/address-hides-another/rule.ts";
import { rule as messageAnotherPersonAsks } from "./message/another-person-asks/rule.ts";
import { rule as messageAnswerToNothingAsks } from "./message/answer-to-nothing-asks/rule.ts";
import { rule as messageAnswersGoAstray } from "./message/answers-go-astray/rule.ts";
import { rule as messageAsksForOtherCustomers } from "./message/asks-for-other-customers/rule.ts";
import { rule as messageAttachmentFromElsewhere } from "./message/attachment-from-elsewhere/rule.ts";
import { rule as messageAttachmentNamedTwice } from "./message/attachment-named-twice/rule.ts";
import { rule as messageBlockedFileSentAgain } from "./message/blocked-file-sent-again/rule.ts";
import { rule as messageBrandNameAtLookalike } from "./message/brand-name-at-lookalike/rule.ts";
import { rule as messageBrandNameFromFreeMail } from "./message/brand-name-from-free-mail/rule.ts";
import { rule as messageBrandNameFromStranger } from "./message/brand-name-from-stranger/rule.ts";
import { rule as messageChatHandsOverProgram } from "./message/chat-hands-over-program/rule.ts";
import { rule as messageChatMovesThenHandsOver } from "./message/chat-moves-then-hands-over/rule.ts";
import { rule as messageFileBlockedFourTimes } from "./message/file-blocked-four-times/rule.ts";
import { rule as messageFileByDriveLink } from "./message/file-by-drive-link/rule.ts";
import { rule as messageForgedProof } from "./message/forged-proof/rule.ts";
import { rule as messageHiddenCharactersInHeader } from "./message/hidden-characters-in-header/rule.ts";
import { rule as messageHiddenCharactersInName } from "./message/hidden-characters-in-name/rule.ts";
import { rule as messageInsistsAfterRefusal } from "./message/insists-after-refusal/rule.ts";
import { rule as messageInvitationBringsProgram } from "./message/invitation-brings-program/rule.ts";
import { rule as messageInvitationToImitatedMeeting } from "./message/invitation-to-imitated-meeting/rule.ts";
import { rule as messageKnownSenderNotProvedAsks } from "./message/known-sender-not-proved-asks/rule.ts";
import { rule as messageLanguageDiffersFromAccount } from "./message/language-differs-from-account/rule.ts";
import { rule as messageMailReadsTwoWays } from "./message/mail-reads-two-ways/rule.ts";
import { rule as messageMeetingOnOwnComputer } from "./message/meeting-on-own-computer/rule.ts";
import { rule as messageNameHoldsOtherAddress } from "./message/name-holds-other-address/rule.ts";
import { rule as messageNameHoldsTrustedAddress } from "./message/name-holds-trusted-address/rule.ts";
import { rule as messageNewAccountPictureInArchivePressed } from "./message/new-account-picture-in-archive-pressed/rule.ts";
import { rule as messageNewEmptyAccount } from "./message/new-empty-account/rule.ts";
import { rule as messageOwnDeskFromOutside } from "./message/own-desk-from-outside/rule.ts";
import { rule as messageOwnDomainNotProved } from "./message/own-domain-not-proved/rule.ts";
import { rule as messageOwnNameFromOutside } from "./message/own-name-from-outside/rule.ts";
import { rule as messagePictureInArchive } from "./message/picture-in-archive/rule.ts";
import { rule as messagePictureInArchiveFromNewAccount } from "./message/picture-in-archive-from-new-account/rule.ts";
import { rule as messagePictureInArchivePressed } from "./message/picture-in-archive-pressed/rule.ts";
import { rule as messagePressesAfterRefusal } from "./message/presses-after-refusal/rule.ts";
import { rule as messageRoleNameAsksSecrets } from "./message/role-name-asks-secrets/rule.ts";
import { rule as messageSameFileUnderNewName } from "./message/same-file-under-new-name/rule.ts";
import { rule as messageScanOverruled } from "./message/scan-overruled/rule.ts";
import { rule as messageSenderImitatesDomain } from "./message/sender-imitates-domain/rule.ts";
import { rule as messageSenderNotProved } from "./message/sender-not-proved/rule.ts";
import { rule as messageSeveralSendersShown } from "./message/several-senders-shown/rule.ts";
import { rule as messageThreadTakenOver } from "./message/thread-taken-over/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageAddressHidesAnother,
  messageAnotherPersonAsks,
  messageAnswerToNothingAsks,
  messageAnswersGoAstray,
  messageAsksForOtherCustomers,
  messageAttachmentFromElsewhere,
  messageAttachmentNamedTwice,
  messageBlockedFileSentAgain,
  messageBrandNameAtLookalike,
  messageBrandNameFromFreeMail,
  messageBrandNameFromStranger,
  messageChatHandsOverProgram,
  messageChatMovesThenHandsOver,
  messageFileBlockedFourTimes,
  messageFileByDriveLink,
  messageForgedProof,
  messageHiddenCharactersInHeader,
  messageHiddenCharactersInName,
  messageInsistsAfterRefusal,
  messageInvitationBringsProgram,
  messageInvitationToImitatedMeeting,
  messageKnownSenderNotProvedAsks,
  messageLanguageDiffersFromAccount,
  messageMailReadsTwoWays,
  messageMeetingOnOwnComputer,
  messageNameHoldsOtherAddress,
  messageNameHoldsTrustedAddress,
  messageNewAccountPictureInArchivePressed,
  messageNewEmptyAccount,
  messageOwnDeskFromOutside,
  messageOwnDomainNotProved,
  messageOwnNameFromOutside,
  messagePictureInArchive,
  messagePictureInArchiveFromNewAccount,
  messagePictureInArchivePressed,
  messagePressesAfterRefusal,
  messageRoleNameAsksSecrets,
  messageSameFileUnderNewName,
  messageScanOverruled,
  messageSenderImitatesDomain,
  messageSenderNotProved,
  messageSeveralSendersShown,
  messageThreadTakenOver,
];
