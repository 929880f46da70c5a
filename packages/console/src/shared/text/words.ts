import { countOf } from "@doorward/core";
import type { Shapes } from "../api/contract.ts";

/** What the doors are called. */
export const doorNames: Readonly<Record<Shapes["Door"], string>> = {
  hiring: "Hiring",
  interview: "Interview",
  support: "Support",
  insider: "Insider",
};

/** What the kinds of arrivals are called. */
export const kindNames: Readonly<Record<Shapes["Kind"], string>> = {
  code: "Code",
  link: "Link",
  file: "File",
  message: "Message",
  application: "Application",
  access: "Access",
};

/** The kinds of what can be seen again. */
export type ObservableType = Shapes["Observable"]["type"];

/** What those are called. */
export const observableNames: Readonly<Record<ObservableType, string>> = {
  domain: "Domain",
  url: "Link",
  address: "Network address",
  email: "E-mail address",
  wallet: "Wallet",
  hash: "Hash of a file",
  handle: "Handle",
  package: "Package",
  phone: "Phone number",
  "document-text": "Text of a document",
  image: "Image",
  device: "Device",
  "person-document": "Identity document",
  "postal-address": "Postal address",
  "bank-account": "Bank account",
};

/** What the verdicts are called. */
export const outcomeNames: Readonly<Record<Shapes["Outcome"], string>> = {
  clear: "Clear",
  check: "Check",
  stop: "Stop",
};

/** About people a verdict asks for something, and says nothing of anybody. */
const personOutcomeNames: Readonly<Record<"application" | "access", typeof outcomeNames>> = {
  application: { clear: "Little or nothing noticed", check: "Verify these", stop: "Pause and verify in person" },
  access: { clear: "Nothing stands out", check: "Look into these", stop: "Look first at these" },
};

/** What a verdict on something of a kind is called; of a clear application also whether small signs are told below it, where that is known. */
export function nameOutcome(
  outcome: Shapes["Outcome"],
  kind: Shapes["Kind"] | undefined,
  hasFindings?: boolean,
): string {
  if (kind !== "application" && kind !== "access") return outcomeNames[outcome];
  if (kind === "access" || outcome !== "clear" || hasFindings === undefined) return personOutcomeNames[kind][outcome];
  return hasFindings ? "Small signs only" : "Nothing noticed";
}

/** The words of a verdict's name with which it is told from others where there is little room. */
export function nameOutcomeBriefly(name: string): string {
  return /^(?:Look first|\S+)/u.exec(name)?.[0] ?? name;
}

/** What people decide, as a button says it. */
export const decisionNames: Readonly<Record<Shapes["CaseDecision"], string>> = {
  allowed: "Allow",
  held: "Hold",
  blocked: "Block",
};

/** How many there are as far as was loaded, as a sentence begins: `At least 50 cases` where there is more. */
export function countAtLeast(number: number, hasMore: boolean, one: string): string {
  return `${hasMore ? "At least " : ""}${countOf(number, one)}`;
}
