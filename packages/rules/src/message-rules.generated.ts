// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as messageAddressHidesAnother } from "./message/address-hides-another/rule.ts";
import { rule as messageAnswerToNothingAsks } from "./message/answer-to-nothing-asks/rule.ts";
import { rule as messageAnswersGoAstray } from "./message/answers-go-astray/rule.ts";
import { rule as messageAttachmentNamedTwice } from "./message/attachment-named-twice/rule.ts";
import { rule as messageBrandNameAtLookalike } from "./message/brand-name-at-lookalike/rule.ts";
import { rule as messageBrandNameFromFreeMail } from "./message/brand-name-from-free-mail/rule.ts";
import { rule as messageBrandNameFromStranger } from "./message/brand-name-from-stranger/rule.ts";
import { rule as messageForgedProof } from "./message/forged-proof/rule.ts";
import { rule as messageHiddenCharactersInHeader } from "./message/hidden-characters-in-header/rule.ts";
import { rule as messageHiddenCharactersInName } from "./message/hidden-characters-in-name/rule.ts";
import { rule as messageKnownSenderNotProvedAsks } from "./message/known-sender-not-proved-asks/rule.ts";
import { rule as messageMailReadsTwoWays } from "./message/mail-reads-two-ways/rule.ts";
import { rule as messageNameHoldsOtherAddress } from "./message/name-holds-other-address/rule.ts";
import { rule as messageNameHoldsTrustedAddress } from "./message/name-holds-trusted-address/rule.ts";
import { rule as messageOwnDeskFromOutside } from "./message/own-desk-from-outside/rule.ts";
import { rule as messageOwnDomainNotProved } from "./message/own-domain-not-proved/rule.ts";
import { rule as messageOwnNameFromOutside } from "./message/own-name-from-outside/rule.ts";
import { rule as messageSenderImitatesDomain } from "./message/sender-imitates-domain/rule.ts";
import { rule as messageSenderNotProved } from "./message/sender-not-proved/rule.ts";
import { rule as messageSeveralSendersShown } from "./message/several-senders-shown/rule.ts";
import { rule as messageThreadTakenOver } from "./message/thread-taken-over/rule.ts";

/** Every rule about message, sorted by id. */
export const messageRules: readonly Rule<"message">[] = [
  messageAddressHidesAnother,
  messageAnswerToNothingAsks,
  messageAnswersGoAstray,
  messageAttachmentNamedTwice,
  messageBrandNameAtLookalike,
  messageBrandNameFromFreeMail,
  messageBrandNameFromStranger,
  messageForgedProof,
  messageHiddenCharactersInHeader,
  messageHiddenCharactersInName,
  messageKnownSenderNotProvedAsks,
  messageMailReadsTwoWays,
  messageNameHoldsOtherAddress,
  messageNameHoldsTrustedAddress,
  messageOwnDeskFromOutside,
  messageOwnDomainNotProved,
  messageOwnNameFromOutside,
  messageSenderImitatesDomain,
  messageSenderNotProved,
  messageSeveralSendersShown,
  messageThreadTakenOver,
];
