import type { CuePhrase } from "../phrase.ts";

/** What asks for things that belong to one other customer. */
export const customerPhrases: readonly CuePhrase[] = [
  {
    topic: "customer-data",
    words: ["of user", "of customer", "of client", "customer", "client", "account holder", "of the user", "that user"],
    says: /\b(?:send|give|share|provide|export|forward|tell|show|reveal|disclose|look ?up)\b.{0,60}\b(?:documents?|kyc|(?:login |transaction |account |order )?history|(?:home |postal |e-?mail )?address|phone(?: number)?|balances?|records?|data|details|passport)\b.{0,60}\b(?:of|for|about|on|belonging to) (?:the |this |that |another |a |your )?(?:users?|customers?|clients?|account holders?)\b/u,
    unless: /\b(?:my (?:own )?|customer (?:support|service|success|care)|gdpr)\b/u,
  },
  {
    topic: "customer-data",
    words: ["registered", "linked", "on file", "belongs", "behind", "associated", "owner of", "holder of", "owns"],
    says: /\b(?:which|what|whose|who|tell me|give me|send me|need|share)\b.{0,60}\b(?:e-?mails?|phones?|numbers?|addresses|address|names?|identity|balance|id|person|documents?)\b.{0,50}\b(?:registered|linked|on file|associated|behind|used|belongs?)\b.{0,20}\b(?:for|to|with|on|by|of|behind)?\b.{0,12}\b(?:account|user|customer|client|wallet|uid|id|number) ?(?:no\.?|number|id|#)? ?[#a-z]{0,3}\d|\b(?:who|which (?:customer|user|client|person)) (?:owns|is behind|holds)\b.{0,30}\b(?:account|wallet|address|uid)\b|\b(?:owner|holder) of (?:the |this |that )?(?:account|wallet|uid)\b.{0,12}\d/u,
    unless: /\b(?:i am the|my|mine|our own|(?:network|chain|memo|tag|bank|iban|your) )\b/u,
  },
  {
    topic: "customer-data",
    words: [
      "of the customer",
      "of the client",
      "of the user",
      "of a customer",
      "of customer",
      "of the account holder",
      "of your customer",
      "of the person",
      "of the owner",
      "of account",
    ],
    says: /\b(?:full names?|names?|home address|address|e-?mail|phone|kyc|identity|personal (?:data|details)|documents?|(?:transaction|login|trading) (?:history|records?)|ip addresses)\b.{0,40}\b(?:of|for|about|on) (?:the |this |that |a |an |your )?(?:customer|client|user|person|account holder|owner|account)\b.{0,24}(?:\b(?:with|behind|who|of|holding|owning|named|under)\b|\d{4})/u,
    unlessNear: /\bi am the (?:account )?(?:holder|owner)\b/u,
    unless: /\b(?:my|gdpr|data subject|invoices?|customer (?:support|service|success|care))\b/u,
  },
  {
    topic: "customer-data",
    words: ["view as", "view-as", "log in as", "login as", "impersonat", "initiali"],
    says: /\b(?:use|using|open|with)\b.{0,30}\b(?:view[- ]as[- ](?:a |the )?(?:customer|user|client)|log ?in as (?:a |the )?(?:customer|user|client)|impersonation) ?(?:tool|view|mode|function|feature)?\b|\b(?:send|give|tell|read|share)\b.{0,20}\binitiali[sz]ation codes?\b/u,
  },
];
