import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Pages that want secret words, and guides that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a restore page",
      files: {
        "mail.eml": makeMail({
          subject: "Your wallet",
          text: "Enter your 12-word recovery phrase to restore access: https://wallet-sync.stranger.example/",
        }),
      },
    },
    {
      name: "an import of keys",
      files: {
        "mail.eml": makeMail({
          subject: "Migration",
          text: "All wallets must be migrated. Import your private key here: https://migrate.stranger.example/now",
        }),
      },
    },
    {
      name: "a chat with a page",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Go to https://fix.stranger.example and type your seed phrase there, it syncs the balance.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "the maker's own guide",
      why: "The maker's own site is no stranger.",
      files: {
        "mail.eml": makeMail({
          from: "Ledger <hello@ledger.com>",
          subject: "Restore",
          text: "To restore your device, enter your recovery phrase on the device itself. Read how: https://support.ledger.com/article/restore",
        }),
      },
    },
    {
      name: "a warning with a link",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Beware",
          text: "Never enter your recovery phrase on a web page. Read more: https://blog.stranger.example/scams",
        }),
      },
    },
    {
      name: "a guide without a link",
      why: "There is no page.",
      files: { "mail.eml": makeMail({ subject: "Guide", text: "Enter your recovery phrase on the device." }) },
    },
  ],
  evasions: [
    {
      name: "the words are to be sent",
      caughtBy: "message/seed-phrase-asked",
      files: { "mail.eml": makeMail({ text: "Please send me your recovery phrase." }) },
    },
  ],
};
