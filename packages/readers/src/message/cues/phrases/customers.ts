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
    words: ["view as", "view-as", "log in as", "login as", "impersonat", "initiali"],
    says: /\b(?:use|using|open|with)\b.{0,30}\b(?:view[- ]as[- ](?:a |the )?(?:customer|user|client)|log ?in as (?:a |the )?(?:customer|user|client)|impersonation) ?(?:tool|view|mode|function|feature)?\b|\b(?:send|give|tell|read|share)\b.{0,20}\binitiali[sz]ation codes?\b/u,
  },
];
