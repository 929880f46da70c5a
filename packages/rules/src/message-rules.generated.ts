// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageAddressHidesAnother } from "./message/address-hides-another/rule.ts";
import { rule as messageAgentToldToRun } from "./message/agent-told-to-run/rule.ts";
import { rule as messageAnotherPersonAsks } from "./message/another-person-asks/rule.ts";
import { rule as messageAnswerToNothingAsks } from "./message/answer-to-nothing-asks/rule.ts";
import { rule as messageAnswersGoAstray } from "./message/answers-go-astray/rule.ts";
import { rule as messageAsksForOtherCustomers } from "./message/asks-for-other-customers/rule.ts";
import { rule as messageAsksForOtherCustomersPressed } from "./message/asks-for-other-customers-pressed/rule.ts";
import { rule as messageAssistantToldToAct } from "./message/assistant-told-to-act/rule.ts";
import { rule as messageAttachmentFromElsewhere } from "./message/attachment-from-elsewhere/rule.ts";
import { rule as messageAttachmentNamedTwice } from "./message/attachment-named-twice/rule.ts";
import { rule as messageBlockedFileSentAgain } from "./message/blocked-file-sent-again/rule.ts";
import { rule as messageBrandNameAtLookalike } from "./message/brand-name-at-lookalike/rule.ts";
import { rule as messageBrandNameAtQuickPage } from "./message/brand-name-at-quick-page/rule.ts";
import { rule as messageBrandNameFromFreeMail } from "./message/brand-name-from-free-mail/rule.ts";
import { rule as messageBrandNameFromStranger } from "./message/brand-name-from-stranger/rule.ts";
import { rule as messageBrandNameNotProvedPresses } from "./message/brand-name-not-proved-presses/rule.ts";
import { rule as messageCallAboutCharge } from "./message/call-about-charge/rule.ts";
import { rule as messageChatHandsOverProgram } from "./message/chat-hands-over-program/rule.ts";
import { rule as messageChatMovesThenHandsOver } from "./message/chat-moves-then-hands-over/rule.ts";
import { rule as messageCodeAsked } from "./message/code-asked/rule.ts";
import { rule as messageCodeToScan } from "./message/code-to-scan/rule.ts";
import { rule as messageCommandByKeys } from "./message/command-by-keys/rule.ts";
import { rule as messageCommandHidesItself } from "./message/command-hides-itself/rule.ts";
import { rule as messageCommandOnPretext } from "./message/command-on-pretext/rule.ts";
import { rule as messageCommandPressed } from "./message/command-pressed/rule.ts";
import { rule as messageCommandThatFetches } from "./message/command-that-fetches/rule.ts";
import { rule as messageCommandToPaste } from "./message/command-to-paste/rule.ts";
import { rule as messageDisprovedSenderPresses } from "./message/disproved-sender-presses/rule.ts";
import { rule as messageExtortion } from "./message/extortion/rule.ts";
import { rule as messageFeeBeforePayout } from "./message/fee-before-payout/rule.ts";
import { rule as messageFileBlockedFourTimes } from "./message/file-blocked-four-times/rule.ts";
import { rule as messageFileByDriveLink } from "./message/file-by-drive-link/rule.ts";
import { rule as messageForgedProof } from "./message/forged-proof/rule.ts";
import { rule as messageFormTakesSecret } from "./message/form-takes-secret/rule.ts";
import { rule as messageFortuneForDetails } from "./message/fortune-for-details/rule.ts";
import { rule as messageFundsToSafety } from "./message/funds-to-safety/rule.ts";
import { rule as messageGiftCardsAsked } from "./message/gift-cards-asked/rule.ts";
import { rule as messageGuardsDown } from "./message/guards-down/rule.ts";
import { rule as messageHelpDeskElsewhere } from "./message/help-desk-elsewhere/rule.ts";
import { rule as messageHiddenAsk } from "./message/hidden-ask/rule.ts";
import { rule as messageHiddenCharactersInHeader } from "./message/hidden-characters-in-header/rule.ts";
import { rule as messageHiddenCharactersInName } from "./message/hidden-characters-in-name/rule.ts";
import { rule as messageHiddenOrderToAssistant } from "./message/hidden-order-to-assistant/rule.ts";
import { rule as messageInsistsAfterRefusal } from "./message/insists-after-refusal/rule.ts";
import { rule as messageInstallOnSigningComputer } from "./message/install-on-signing-computer/rule.ts";
import { rule as messageInvitationBringsProgram } from "./message/invitation-brings-program/rule.ts";
import { rule as messageInvitationFromAnother } from "./message/invitation-from-another/rule.ts";
import { rule as messageInvitationToImitatedMeeting } from "./message/invitation-to-imitated-meeting/rule.ts";
import { rule as messageJobBringsProgram } from "./message/job-brings-program/rule.ts";
import { rule as messageJobMovesChannel } from "./message/job-moves-channel/rule.ts";
import { rule as messageJobTask } from "./message/job-task/rule.ts";
import { rule as messageJobTaskPressed } from "./message/job-task-pressed/rule.ts";
import { rule as messageKnownSenderNotProvedAsks } from "./message/known-sender-not-proved-asks/rule.ts";
import { rule as messageLanguageDiffersFromAccount } from "./message/language-differs-from-account/rule.ts";
import { rule as messageLedToImitation } from "./message/led-to-imitation/rule.ts";
import { rule as messageLedToQuickPage } from "./message/led-to-quick-page/rule.ts";
import { rule as messageLinkShowsAnotherAddress } from "./message/link-shows-another-address/rule.ts";
import { rule as messageMailReadsTwoWays } from "./message/mail-reads-two-ways/rule.ts";
import { rule as messageMeetingBringsProgram } from "./message/meeting-brings-program/rule.ts";
import { rule as messageMeetingControlAsked } from "./message/meeting-control-asked/rule.ts";
import { rule as messageMeetingFixAttached } from "./message/meeting-fix-attached/rule.ts";
import { rule as messageMeetingFixBehindLink } from "./message/meeting-fix-behind-link/rule.ts";
import { rule as messageMeetingOnOwnComputer } from "./message/meeting-on-own-computer/rule.ts";
import { rule as messageMeetingUpdateElsewhere } from "./message/meeting-update-elsewhere/rule.ts";
import { rule as messageMoneyForAccess } from "./message/money-for-access/rule.ts";
import { rule as messageNameHoldsOtherAddress } from "./message/name-holds-other-address/rule.ts";
import { rule as messageNameHoldsTrustedAddress } from "./message/name-holds-trusted-address/rule.ts";
import { rule as messageNewAccountPictureInArchivePressed } from "./message/new-account-picture-in-archive-pressed/rule.ts";
import { rule as messageNewEmptyAccount } from "./message/new-empty-account/rule.ts";
import { rule as messageOrderToAssistant } from "./message/order-to-assistant/rule.ts";
import { rule as messageOwnDeskFromOutside } from "./message/own-desk-from-outside/rule.ts";
import { rule as messageOwnDomainNotProved } from "./message/own-domain-not-proved/rule.ts";
import { rule as messageOwnNameAtMeetingHost } from "./message/own-name-at-meeting-host/rule.ts";
import { rule as messageOwnNameFromOutside } from "./message/own-name-from-outside/rule.ts";
import { rule as messagePageToSignInAt } from "./message/page-to-sign-in-at/rule.ts";
import { rule as messagePasswordAsked } from "./message/password-asked/rule.ts";
import { rule as messagePasswordBesideLinkedArchive } from "./message/password-beside-linked-archive/rule.ts";
import { rule as messagePasswordBesideLockedArchive } from "./message/password-beside-locked-archive/rule.ts";
import { rule as messagePasteForPretext } from "./message/paste-for-pretext/rule.ts";
import { rule as messagePayoutChange } from "./message/payout-change/rule.ts";
import { rule as messagePictureInArchive } from "./message/picture-in-archive/rule.ts";
import { rule as messagePictureInArchiveFromNewAccount } from "./message/picture-in-archive-from-new-account/rule.ts";
import { rule as messagePictureInArchivePressed } from "./message/picture-in-archive-pressed/rule.ts";
import { rule as messagePressesAfterRefusal } from "./message/presses-after-refusal/rule.ts";
import { rule as messageProgramForDocument } from "./message/program-for-document/rule.ts";
import { rule as messageProgramNamedTwice } from "./message/program-named-twice/rule.ts";
import { rule as messageProgramReadTwoWays } from "./message/program-read-two-ways/rule.ts";
import { rule as messageRemoteAccessAsked } from "./message/remote-access-asked/rule.ts";
import { rule as messageRoleNameAsksSecrets } from "./message/role-name-asks-secrets/rule.ts";
import { rule as messageSameFileUnderNewName } from "./message/same-file-under-new-name/rule.ts";
import { rule as messageScanOverruled } from "./message/scan-overruled/rule.ts";
import { rule as messageSecretPayment } from "./message/secret-payment/rule.ts";
import { rule as messageSeedPhraseAsked } from "./message/seed-phrase-asked/rule.ts";
import { rule as messageSeedPhrasePage } from "./message/seed-phrase-page/rule.ts";
import { rule as messageSenderImitatesDomain } from "./message/sender-imitates-domain/rule.ts";
import { rule as messageSenderNotProved } from "./message/sender-not-proved/rule.ts";
import { rule as messageSeveralSendersShown } from "./message/several-senders-shown/rule.ts";
import { rule as messageSuperiorFromFreeMail } from "./message/superior-from-free-mail/rule.ts";
import { rule as messageThreadMovedAsks } from "./message/thread-moved-asks/rule.ts";
import { rule as messageThreadTakenOver } from "./message/thread-taken-over/rule.ts";
import { rule as messageThreatWithSignIn } from "./message/threat-with-sign-in/rule.ts";
import { rule as messageUpdateAttached } from "./message/update-attached/rule.ts";
import { rule as messageWalletRequest } from "./message/wallet-request/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageAddressHidesAnother,
  messageAgentToldToRun,
  messageAnotherPersonAsks,
  messageAnswerToNothingAsks,
  messageAnswersGoAstray,
  messageAsksForOtherCustomers,
  messageAsksForOtherCustomersPressed,
  messageAssistantToldToAct,
  messageAttachmentFromElsewhere,
  messageAttachmentNamedTwice,
  messageBlockedFileSentAgain,
  messageBrandNameAtLookalike,
  messageBrandNameAtQuickPage,
  messageBrandNameFromFreeMail,
  messageBrandNameFromStranger,
  messageBrandNameNotProvedPresses,
  messageCallAboutCharge,
  messageChatHandsOverProgram,
  messageChatMovesThenHandsOver,
  messageCodeAsked,
  messageCodeToScan,
  messageCommandByKeys,
  messageCommandHidesItself,
  messageCommandOnPretext,
  messageCommandPressed,
  messageCommandThatFetches,
  messageCommandToPaste,
  messageDisprovedSenderPresses,
  messageExtortion,
  messageFeeBeforePayout,
  messageFileBlockedFourTimes,
  messageFileByDriveLink,
  messageForgedProof,
  messageFormTakesSecret,
  messageFortuneForDetails,
  messageFundsToSafety,
  messageGiftCardsAsked,
  messageGuardsDown,
  messageHelpDeskElsewhere,
  messageHiddenAsk,
  messageHiddenCharactersInHeader,
  messageHiddenCharactersInName,
  messageHiddenOrderToAssistant,
  messageInsistsAfterRefusal,
  messageInstallOnSigningComputer,
  messageInvitationBringsProgram,
  messageInvitationFromAnother,
  messageInvitationToImitatedMeeting,
  messageJobBringsProgram,
  messageJobMovesChannel,
  messageJobTask,
  messageJobTaskPressed,
  messageKnownSenderNotProvedAsks,
  messageLanguageDiffersFromAccount,
  messageLedToImitation,
  messageLedToQuickPage,
  messageLinkShowsAnotherAddress,
  messageMailReadsTwoWays,
  messageMeetingBringsProgram,
  messageMeetingControlAsked,
  messageMeetingFixAttached,
  messageMeetingFixBehindLink,
  messageMeetingOnOwnComputer,
  messageMeetingUpdateElsewhere,
  messageMoneyForAccess,
  messageNameHoldsOtherAddress,
  messageNameHoldsTrustedAddress,
  messageNewAccountPictureInArchivePressed,
  messageNewEmptyAccount,
  messageOrderToAssistant,
  messageOwnDeskFromOutside,
  messageOwnDomainNotProved,
  messageOwnNameAtMeetingHost,
  messageOwnNameFromOutside,
  messagePageToSignInAt,
  messagePasswordAsked,
  messagePasswordBesideLinkedArchive,
  messagePasswordBesideLockedArchive,
  messagePasteForPretext,
  messagePayoutChange,
  messagePictureInArchive,
  messagePictureInArchiveFromNewAccount,
  messagePictureInArchivePressed,
  messagePressesAfterRefusal,
  messageProgramForDocument,
  messageProgramNamedTwice,
  messageProgramReadTwoWays,
  messageRemoteAccessAsked,
  messageRoleNameAsksSecrets,
  messageSameFileUnderNewName,
  messageScanOverruled,
  messageSecretPayment,
  messageSeedPhraseAsked,
  messageSeedPhrasePage,
  messageSenderImitatesDomain,
  messageSenderNotProved,
  messageSeveralSendersShown,
  messageSuperiorFromFreeMail,
  messageThreadMovedAsks,
  messageThreadTakenOver,
  messageThreatWithSignIn,
  messageUpdateAttached,
  messageWalletRequest,
];
