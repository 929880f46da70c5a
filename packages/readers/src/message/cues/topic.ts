/** What a text asks of a person, how it presses, or what it tells of. */
export type CueTopic =
  PressureTopic | AskTopic | SituationTopic | "refusal" | "block-notice" | "direct-assistant" | "warning";

type PressureTopic = "urgency" | "threat" | "secrecy" | "authority" | "anger";

type AskTopic =
  | "open-attachment"
  | "open-link"
  | "sign-in"
  | "credential"
  | "one-time-code"
  | "seed-phrase"
  | "connect-wallet"
  | "send-money"
  | "move-funds"
  | "change-payout"
  | "identity-document"
  | "install-program"
  | "update-program"
  | "remote-support"
  | "screen-control"
  | "paste-command"
  | "disable-protection"
  | "enable-content"
  | "file-password"
  | "run-code"
  | "scan-code"
  | "call-number"
  | "gift-card"
  | "payment"
  | "invoice"
  | "move-channel"
  | "use-own-computer";

type SituationTopic =
  | "job-offer"
  | "interview"
  | "meeting"
  | "meeting-problem"
  | "account-problem"
  | "withdrawal-problem"
  | "refund"
  | "screenshot"
  | "reward"
  | "investment"
  | "help-desk"
  | "delivery"
  | "legal";
