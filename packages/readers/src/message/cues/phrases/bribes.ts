import type { CuePhrase } from "../phrase.ts";

const money = String.raw`(?:[$€£₹]\s?\d[\d.,]{0,9}k?\b|\b\d[\d.,]{0,9}k?\s?[$€£₹]|\b\d{1,3}k (?:a|per|each|every) (?:day|week|month)\b|\b\d[\d.,]{0,9}k?\s?(?:usd[tc]?|dollars?|bucks|euros?|eur|pounds?|gbp|btc|eth|inr|rupees|pesos)\b|\b(?:good|big|easy|serious|extra|nice|real|a lot of) (?:money|cash)\b|\b(?:cash|usdt|crypto)\b|\ba (?:cut|share|percentage|commission)\b|\b\d{1,2} ?%)`;
const whose = String.raw`(?:customer|client|user|account|kyc|holder|vip|whale|member)s?'?s?`;
const access = String.raw`(?:\b${whose} (?:data(?:bases?)?|records?|info(?:rmation)?|lists?|profiles?|balances?|dumps?)\b|\b(?:names?|phones?|numbers?|addresses|e-?mails?|data|details|lists?|records?)(?: and \w{1,12})? of (?:the |your |some )?(?:customers?|clients?|users?|holders?)\b|\b(?:admin|support|internal|inside|insider|back-?office|staff|crm|agents?'?|work) (?:panel|tools?|dashboard|console|systems?|access|login|portal|credentials|session)\b|\baccess to (?:the |your |their |some |certain )?(?:\w{1,12} )?(?:panel|dashboard|crm|back-?office|systems?|database|customers?|clients?|accounts?|users?|tools?)\b|\byour (?:\w{1,12} )?(?:login|access|credentials|session|panel)\b|\b(?:photos?|pictures?|screenshots?) of (?:the |your |some )?(?:${whose}|screen|panel)\b|\blook(?:ing)? up (?:a few |some |certain |\d{1,3} )?(?:customers?|accounts?|users?|clients?|people|names)\b)`;

/** What belongs to the writer, to a job that is advertised, to a reward for reports, or to a contract. */
const honest =
  /\b(?:my (?:own )?(?:account|wallet|data|login|access|password|phone)|(?:own|regain|restore|recover)\b.{0,20}\baccount|salary|per (?:year|annum)|annual(?:ly)?|yearly|(?:open )?position|vacancy|benefits|bount(?:y|ies)|vulnerabilit\w{1,3}|disclosure|invoice|quot(?:e|ation)|subscription|licen[cs]e[sd]?|per seat|free (?:trial|plan)|discount|refund|pricing|price list|proposal|gift card|compliance training|(?:was|were|been|being) offered|offered (?:me|us|my|our|an?|one|somebody|someone|employees|staff|agents|insiders)|(?:contacted|approached) (?:me|us|our|an?)\b|gdpr|subscribers?|refer(?:s|red|rals?)?|affiliates?|partners? program|a year|pen-?test\w{0,3}|staging|recruiters?|great team|exposed|analysts?|training)\b/u;

/** Offers of money for what somebody inside can see or open. */
export const bribePhrases: readonly CuePhrase[] = [
  {
    topic: "bribe",
    words: ["pay", "offer", "give you", "reward", "send you", "split", "transfer you"],
    says: new RegExp(
      String.raw`\b(?:pay(?:ing|s)?|offer(?:ing|s)?|give|giving|reward|send|split|transfer)\b.{0,40}${money}.{0,60}\b(?:for|if|per|each|every|to|when|in (?:exchange|return)|once|and you)\b.{0,60}${access}`,
      "u",
    ),
    unless: honest,
  },
  {
    topic: "bribe",
    words: ["pay", "paid", "reward", "compensat", "money", "usdt", "dollars", "cash", "worth"],
    says: new RegExp(
      String.raw`\b(?:sell|rent|lend|share|give|send|show|get|pull|export|copy|provide|need|want|look(?:ing)?|for)\b.{0,40}${access}.{0,80}\b(?:pay|paid|rewards?|rewarded|compensat\w{2,4}|you (?:get|earn|make|receive)|worth|(?:we|i)(?:'ll| will) (?:give|send))\b.{0,40}${money}`,
      "u",
    ),
    unless: honest,
  },
  {
    topic: "bribe",
    words: ["send", "give", "need", "want", "get", "names", "phones", "screenshots", "photos", "customer", "client"],
    says: new RegExp(
      String.raw`\b(?:sell|share|give|send|show|get|pull|copy|provide|need|want)\b.{0,40}${access}.{0,60}${money}.{0,20}\b(?:each|apiece|a piece|per (?:record|customer|client|account|name|line|photo|screenshot))\b`,
      "u",
    ),
    unless: honest,
  },
  {
    topic: "bribe",
    words: ["buy", "buying", "purchase"],
    says: new RegExp(
      String.raw`\b(?:we|i|looking to|want to|ready to|who|also)(?:'ll| will| would| can| are| am)? ?(?:buy|buying|purchase)\b.{0,20}\b${whose} (?:data(?:bases?)?|records?|lists?|info|details|dumps?)\b`,
      "u",
    ),
    unless: honest,
  },
  {
    topic: "bribe",
    words: [
      "insider",
      "inside man",
      "someone inside",
      "somebody inside",
      "people inside",
      "work at",
      "work in",
      "work for",
      "working at",
      "works at",
    ],
    says: new RegExp(
      String.raw`\b(?:looking for|need|want|seek(?:ing)?|recruit(?:ing)?|searching for|buy(?:ing)?|if you|anyone|do you|you)\b.{0,40}\b(?:insiders?|inside man|(?:someone|somebody|people|employees?|agents?|staff) inside|work(?:s|ing)? (?:at|in|for))\b.{0,100}(?:\bpay(?:ing)?\b|\bpaid\b|\breward|\bearn\b|\bmake\b).{0,40}${money}`,
      "u",
    ),
    requires: new RegExp(String.raw`\binsiders?\b|\binside man\b|\binside\b|${access}`, "u"),
    unless: honest,
  },
  {
    topic: "money-offer",
    words: [
      "pay you",
      "give you",
      "offer you",
      "send you",
      "you will",
      "you'll",
      "you can",
      "you could",
      "you get",
      "earn",
      "want to make",
      "wanna make",
    ],
    says: new RegExp(
      String.raw`\b(?:i|we|they|my (?:boss|friends?|people|clients?|partners?))(?:'ll| will| can| could| would|'m ready to|'re ready to| am ready to| are ready to| want to)? ?(?:pay|give|offer|send) you\b.{0,60}${money}|\b(?:you(?:'ll| will| can| could)?|want to|wanna) (?:get|earn|make|receive|be paid)\b.{0,40}${money}`,
      "u",
    ),
    unless: honest,
  },
  {
    topic: "inside-access",
    words: [
      "you work",
      "you are an",
      "you have access",
      "you can see",
      "you can open",
      "your access",
      "your panel",
      "your login",
      "your screen",
      "photo",
      "picture",
      "screenshot",
      "look up",
      "you sit",
    ],
    says: new RegExp(
      String.raw`\b(?:you (?:work|have|can (?:see|open|look|get|check|pull)|are an?|sit)|since you|your)\b.{0,60}${access}|\b(?:take|send|make|need|want|share)\b.{0,20}\b(?:photos?|pictures?|screenshots?) of (?:the |your |some )?(?:${whose}|screen|panel)\b|\b(?:need|want|have)\b.{0,20}\blook(?:ing)? up (?:a few |some |certain |\d{1,3} )?(?:customers?|accounts?|users?|clients?)\b`,
      "u",
    ),
    unless: honest,
  },
];
