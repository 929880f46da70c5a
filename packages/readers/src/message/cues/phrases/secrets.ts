import type { CuePhrase } from "../phrase.ts";

const seedWords = [
  "seed",
  "recovery",
  "secret",
  "mnemonic",
  "12 ",
  "12-",
  "24 ",
  "24-",
  "twelve",
  "twenty",
  "backup phrase",
  "wallet phrase",
];
const walletWords = ["private key", "secret", "seed", "mnemonic", "keystore", "12 ", "24 ", "twelve", "twenty"];
/** Developers hand keys of servers and seeds of random numbers about; those of wallets stand beside such words. */
const aboutWallets =
  /\b(?:wallets?|coins|crypto|cryptocurrenc\w{1,3}|funds|balance|metamask|ledger|trezor|phantom|bitcoins?|blockchain|airdrop)\b/u;
const notAsked =
  /\b(?:my (?:\w{1,12} )?(?:seed|recovery|secret|private|mnemonic|backup|12|24|wallet|keystore)|seed (?:round|funding|investors?|data|stage|capital|money)|pre-?seed|ssh|public key|tls|ssl|pgp|gpg|certificates?|write (?:it |them )?down)\b/u;

/** Asks for what opens an account or a wallet. A cue whose value is `answer` asks to hand it to whoever writes. */
export const secretPhrases: readonly CuePhrase[] = [
  {
    topic: "seed-phrase",
    detail: "answer",
    words: seedWords,
    says: /\b(?:send|sending|reply|replying|provide|providing|give|giving|share|sharing|tell|forward|(?:message|dm|e-?mail|text) (?:me|us)|supply|submit|submitting|confirm|confirming|verify|verifying|validate|need|want|require|what is|what are|read out|dictate|upload|photo of|picture of|screenshot of)\b.{0,70}\b(?:seed[- ]?(?:phrases?|words?)|recovery (?:phrases?|words?|seed)|secret recovery (?:phrases?|words?)|mnemonic (?:phrase|words)|(?:12|24|twelve|twenty-?four)[- ]words? (?:phrase|seed|backup|recovery|key)|backup phrase|wallet phrase)\b/u,
    unless: notAsked,
  },
  {
    topic: "seed-phrase",
    detail: "answer",
    words: walletWords,
    says: /\b(?:send|sending|reply|replying|provide|providing|give|giving|share|sharing|tell|forward|(?:message|dm|e-?mail|text) (?:me|us)|supply|submit|submitting|confirm|confirming|verify|verifying|need|want|require|dictate|upload|photo of|picture of|screenshot of)\b.{0,70}\b(?:private keys?|secret (?:phrase|words|keys?)|seed|mnemonic|keystore(?: file)?|(?:your|the|all) (?:secret )?(?:12|24|twelve|twenty-?four) words)\b/u,
    requires: aboutWallets,
    unless: notAsked,
  },
  {
    topic: "seed-phrase",
    words: seedWords,
    says: /\b(?:enter|entering|type|typing|import|importing|input|inputting|paste|pasting|restore|fill in|insert|use|using|complete|log ?in|sign ?in|unlock|recover|connect|authenticate|verification|sync|synchroni[sz]e|re-?enter)\b.{0,60}\b(?:seed[- ]?(?:phrases?|words?)|recovery (?:phrases?|words?|seed)|secret recovery phrases?|mnemonic (?:phrase|words)|(?:12|24|twelve|twenty-?four)[- ]words? (?:phrase|seed|backup|recovery|key)|backup phrase|wallet phrase)\b/u,
    unless: notAsked,
  },
  {
    topic: "seed-phrase",
    words: walletWords,
    says: /\b(?:enter|entering|type|typing|import|importing|input|inputting|paste|pasting|fill in|insert|re-?enter)\b.{0,60}\b(?:private keys?|secret (?:phrase|words|keys?)|mnemonic|keystore(?: file)?|(?:your|the|all) (?:secret )?(?:12|24|twelve|twenty-?four) words)\b/u,
    requiresNear:
      /\b(?:wallets?|coins?|crypto|funds|balance|assets?|metamask|ledger|trezor|phantom|bitcoin|blockchain|restore access|airdrop|migrat\w{1,4})\b/u,
    unless: notAsked,
  },
  {
    topic: "one-time-code",
    words: ["code", "otp", "one-time", "one time", "2fa", "authenticator", "passcode", "digits", "6-digit"],
    says: /\b(?:send|sending|reply|replying|provide|providing|give|giving|share|sharing|tell|telling|read|forward|(?:text|message|dm|e-?mail) (?:me|us|it|them|the|your)|dictate|screenshot of|need|what is|what's|submit|respond with|say)\b.{0,60}\b(?:one[- ]time (?:codes?|passwords?|passcodes?|pins?)|otps?|2fa(?: codes?| token)?|two[- ]factor(?: authentication)? codes?|(?:verification|security|sms|authenticat(?:or|ion)|login|confirmation|access|backup|recovery|6[- ]digit|six[- ]digit) (?:codes?|pins?)|(?:6|six)[- ]digits?|code (?:that )?(?:you|we|i)(?:'ll| will| have| just|'ve)? ?(?:just )?(?:received?|get|got|sent|receiving)|code (?:from|on|in) your (?:phone|app|authenticator|sms|e-?mail))\b|\b(?:code|otp|digits|passcode)\b.{0,80}\b(?:read|tell|give|send|say|dictate|forward|share) (?:it|this|that|them)\b.{0,12}\b(?:to|me|us|back|with)\b/u,
    unless:
      /\b(?:(?:test|shared|staging|demo|sandbox) account|we(?:'ve| have)? (?:just )?sent you|was sent to (?:you|your)|(?:api|error|discount|promo|coupon|zip|postal|source) codes?|didn't (?:request|ask)|did not (?:request|ask)|need (?:to enter|this code)|resend|request a new|(?:not|never|n't) (?:get|got|receiv\w{1,3}|send|sent)|(?:send|give|provide|need|e-?mail|text) (?:me |us )?(?:a|an|another|new|my|the new) (?:\w{1,16} ){0,2}(?:code|otp|password|passcode|pin)(?! (?:that )?you))\b/u,
  },
  {
    topic: "one-time-code",
    words: ["code", "digits", "push"],
    says: /\b(?:send|give|tell|forward|text|read|pass)\b.{0,16}\b(?:me|us)\b.{0,12}\b(?:the|that) (?:code|digits|number)\b.{0,24}\b(?:(?:just|will|has|have) (?:just )?(?:sent|texted|messaged|get|got|receive[d]?|arrive[d]?)|(?:comes?|came|arrives?|arrived|popped))\b|\b(?:get|receive|see)\b.{0,16}\b(?:code|digits)\b.{0,16}\b(?:reply|respond|answer|send|forward|text|tell)\b.{0,10}\b(?:with it|it|them|us|me)\b|\b(?:receive|get|see)\b.{0,20}\bpush\b.{0,40}\b(?:approve|accept|confirm) (?:it|them|this)\b/u,
    unless: /\b(?:never|not asked|test account)\b/u,
  },
  {
    topic: "one-time-code",
    words: ["with the code", "with this code", "with that code", "with the digits"],
    says: /\b(?:reply|respond|answer|write|get back)\b.{0,40}\bwith (?:the|this|that) (?:code|digits)\b/u,
  },
  {
    topic: "one-time-code",
    words: ["approve", "accept", "tap", "press"],
    says: /\b(?:approve|accept|confirm|tap (?:yes|approve|allow) on|press (?:yes|approve) on)\b.{0,30}\b(?:push|login|log-in|sign-in|mfa|2fa|authenticat(?:or|ion)|duo|okta)\b.{0,20}\b(?:notification|request|prompt|message|push|popup)s?\b/u,
  },
  {
    topic: "credential",
    detail: "answer",
    words: ["password", "credential", "login", "username", "pin", "api key", "api secret", "cvv", "private key"],
    says: /\b(?:send|sending|reply|replying|provide|providing|give|giving|share|sharing|tell|forward|(?:e-?mail|text|message|dm) (?:me|us)|respond|responding|supply)\b.{0,50}\b(?:(?:your |us |me )(?:the |your |current |e-?mail |account |mailbox |login ){0,4}passwords?|login (?:details|credentials)|credentials|usernames? (?:and|&) passwords?|your pin|pin (?:code|number)|api (?:keys?|secrets?)|cvv)\b/u,
    unless:
      /\b(?:my (?:\w{1,12} )?(?:password|login|credentials|username|account|pin|api)|password[- ](?:protected|manager|less|reset)|reset (?:link|your password)|new password|(?:file|archive|zip) password|password (?:for|to|of) (?:the|this) (?:\w{1,12} )?(?:file|archive|zip|document|pdf|attach\w{0,6})|password (?:is|:)|drop a pin|pin (?:this|it|the)|read-only api key)\b/u,
  },
  {
    topic: "credential",
    words: [
      "password",
      "credential",
      "login",
      "username",
      "pin",
      "api key",
      "api secret",
      "cvv",
      "card number",
      "bank",
      "security question",
      "security answer",
      "secret key",
    ],
    says: /\b(?:send|sending|reply|provide|providing|give|share|sharing|enter|entering|confirm|confirming|verify|verifying|validate|type|supply|submit|tell|forward|e-?mail|input|fill in|respond|re-?enter)\b.{0,50}\b(?:passwords?|login (?:details|credentials|information|data)|credentials|usernames? (?:and|&) passwords?|account (?:details|credentials)|pin(?: code| number)?|api (?:keys?|secrets?)|bank(?:ing)? (?:details|information|login)|(?:credit |debit )?card (?:number|details|information)|cvv|security (?:answers?|questions?)|secret keys?)\b/u,
    unless:
      /\b(?:password[- ](?:protected|manager|less)|reset link|new password|(?:file|archive|zip) password|password (?:for|to) (?:the|this) (?:file|archive|zip|document|attach\w{0,6})|password (?:is|:))\b/u,
  },
  {
    topic: "connect-wallet",
    words: ["wallet", "metamask", "ledger", "trezor", "phantom", "dapp"],
    says: /\b(?:connect|connecting|link|linking|sync|synchroni[sz]e|validate|verify|verifying|authenticate|reconnect|import|migrate|rectify|restore|re-?validate|upgrade)\b.{0,30}\b(?:wallets?|metamask|ledger|trezor|phantom|trust ?wallet|rabby|keplr)\b/u,
  },
  {
    topic: "connect-wallet",
    words: ["sign", "approve", "permit", "confirm"],
    says: /\b(?:sign|signing|approve|approving|confirm)\b.{0,30}\b(?:transaction|message|request|permit|signature|smart contract|contract|token (?:approval|allowance)|allowance)\b.{0,40}\b(?:wallet|metamask|phantom|rabby|on[- ]chain|ledger)\b|\bpermit2?\b.{0,20}\bsignature\b/u,
  },
];
