import type { CuePhrase } from "../phrase.ts";

/** Money that comes from nowhere, and deposits that are to be given back. */
export const fortunePhrases: readonly CuePhrase[] = [
  {
    topic: "reward",
    detail: "fortune",
    words: [
      "next of kin",
      "inherit",
      "beneficiary",
      "lottery",
      "lotto",
      "winner",
      "has won",
      "have won",
      "compensation",
      "deceased",
      "atm card",
      "consignment",
      "donat",
    ],
    says: /\b(?:next of kin|inheritance|deceased (?:client|customer|relative)|lott(?:o|ery)\b.{0,60}\b(?:won|win|prize|winner|claim)|(?:has|have) won\b.{0,30}(?:[$€£]|usd|eur|gbp|euros?|dollars?)\s?\d|compensation (?:payment|fund)\b.{0,40}(?:[$€£]|usd|eur|approved)|atm card|(?:dear|attention:?|attn:?) (?:beneficiary|winner)|donat\w{1,4}\b.{0,30}(?:[$€£]|usd|eur)\s?\d.{0,12}(?:,000|million))\b/u,
    unless: /\b(?:inheritance (?:tax|law)|class inheritance|prototype|object-oriented)\b/u,
    isWhole: true,
  },
  {
    topic: "identity-document",
    words: ["full name", "your name", "your details", "your full"],
    says: /\b(?:send|provide|need|give|reply with|forward|submit|furnish|contact (?:him|her|us|me) with)\b.{0,30}\byour (?:full )?(?:names?|details)\b.{0,60}\b(?:address|phone|telephone|occupation|age|bank|passport|number)\b/u,
  },
  {
    topic: "send-money",
    detail: "fee",
    words: [
      "returned",
      "refunded",
      "sent back",
      "send it back",
      "back to you",
      "proof of funds",
      "listing fee",
      "processing fee",
    ],
    says: /\b(?:send|transfer|deposit)\b.{0,50}\b(?:usdt|usdc|eth|btc|sol|bitcoins?|[$€£]\d)\b.{0,100}\b(?:(?:will be|is|gets?) (?:returned|refunded|sent back)|return it|send it back)\b|\b(?:returned|refunded) with (?:the|your|our) (?:investment|payout|transfer)\b|\blisting fee\b.{0,60}\b(?:sent|send|paid|pay|transfer\w{0,3})\b|\bpay (?:only )?(?:the|a|an) (?:listing|processing|courier|notary|clearance|activation) fees?\b/u,
    unless: /\b(?:within \d{1,2} (?:business )?days of (?:your )?(?:return|cancel\w{2,8})|if you (?:cancel|return))\b/u,
  },
  {
    topic: "send-money",
    words: ["wire", "transfer"],
    says: /\b(?:prepare|process|initiate|make|arrange|release|effect|set up|schedule|push through) (?:a |an |the |this |one |another )?(?:urgent |international |domestic |outgoing |same[- ]day |quick |discreet ){0,2}(?:wires?|(?:wire|bank|sepa|swift) transfers?|transfer of (?:[$€£]|usd|eur|gbp))(?! instructions?)\b/u,
  },
];
