import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Asks for secret words, and talk about them. */
export const examples: Examples = {
  hits: [
    {
      name: "a support that wants to verify",
      files: {
        "mail.eml": makeMail({
          subject: "Your wallet",
          text: "To verify that you own the wallet, please reply with your 12-word recovery phrase.",
        }),
      },
    },
    {
      name: "letters of another alphabet in the words",
      files: {
        "mail.eml": makeMail({
          subject: "Support",
          text: "Please sеnd us your sеed phrаse so that we can restore the balance.",
        }),
      },
    },
    {
      name: "a chat that wants the private key",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Hello, this is the support of your wallet.",
          "We need the private key of your wallet to sync it again.",
        ),
      },
    },
    {
      name: "in Russian",
      files: {
        "mail.eml": makeMail({
          subject: "Поддержка",
          text: "Здравствуйте! Для проверки отправьте нам вашу сид-фразу.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a maker's letter after the first start",
      why: "It says to keep the words to oneself.",
      files: {
        "mail.eml": makeMail({
          subject: "Your new wallet",
          text: "Write down your recovery phrase and keep it safe. Never share it. We will never ask you to send us your recovery phrase.",
        }),
      },
    },
    {
      name: "a customer who asks",
      why: "They ask whether to hand over their own.",
      files: { "ticket.json": makeConversation("ticket", "Should I send you my seed phrase?") },
    },
    {
      name: "an agent who warns",
      why: "Our own side writes, and warns.",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My wallet is empty.",
          "us: I am sorry. Did anyone ask you to share your seed phrase? Never send your seed phrase to anybody.",
        ),
      },
    },
    {
      name: "a round of funding",
      why: "It is another seed.",
      files: {
        "mail.eml": makeMail({
          subject: "News",
          text: "We closed our seed round and want to share the news with investors.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the words are to be typed on a page",
      caughtBy: "message/seed-phrase-page",
      files: {
        "mail.eml": makeMail({
          subject: "Your wallet",
          text: "Enter your 12-word recovery phrase to restore access: https://wallet-sync.stranger.example/",
        }),
      },
    },
  ],
};
