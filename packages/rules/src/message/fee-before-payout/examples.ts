import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Fees before payouts, and honest fees. */
export const examples: Examples = {
  hits: [
    {
      name: "a deposit to unlock withdrawals",
      files: {
        "mail.eml": makeMail({
          subject: "Verification",
          text: "To unlock withdrawals you have to pay a refundable verification deposit of 500 USDT to the address below.",
        }),
      },
    },
    {
      name: "a fee before an inheritance",
      files: {
        "mail.eml": makeMail({
          subject: "Release",
          text: "The release fee must be paid before we can transfer the funds to you.",
        }),
      },
    },
    {
      name: "a tax on a profit",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Your profit is ready.",
          "The withdrawal tax is required to release it, send it to this address.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a list of prices",
      why: "The fee is taken off, and nothing is held back.",
      files: {
        "mail.eml": makeMail({
          subject: "Prices",
          text: "Our withdrawal fee is 0.1 percent. The network fee depends on the chain.",
        }),
      },
    },
    {
      name: "a warning",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Beware",
          text: "Never pay a release fee to receive your own money. Scammers ask for a verification deposit before they pay out.",
        }),
      },
    },
    {
      name: "a reminder",
      why: "A bill is to be paid for what was used.",
      files: {
        "mail.eml": makeMail({ subject: "Reminder", text: "Please pay the outstanding amount of $49 for October." }),
      },
    },
  ],
  evasions: [
    {
      name: "a fee by another name",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ subject: "Release", text: "A small contribution opens the vault." }) },
    },
  ],
};
