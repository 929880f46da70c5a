import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Funds that are to be moved, and honest talk about funds. */
export const examples: Examples = {
  hits: [
    {
      name: "a wallet that was prepared",
      files: {
        "mail.eml": makeMail({
          subject: "Security alert",
          text: "Your account was compromised. Move your coins to the safe wallet that we created for you.",
        }),
      },
    },
    {
      name: "an address for all",
      files: {
        "mail.eml": makeMail({
          subject: "Migration",
          text: "Please transfer all your funds to this secure address before Friday.",
        }),
      },
    },
    {
      name: "a chat with an agent",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Hackers are in your account right now.",
          "You have to migrate your assets into a new wallet, I help you.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a confirmation",
      why: "It tells of what was done.",
      files: {
        "mail.eml": makeMail({
          subject: "Withdrawal",
          text: "Your withdrawal of 0.5 ETH was sent. You can see it in your history.",
        }),
      },
    },
    {
      name: "a warning",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Stay safe",
          text: "Scammers tell people to transfer their coins to a safe wallet. Never do that.",
        }),
      },
    },
    {
      name: "a customer's wish",
      why: "Nobody is asked to move anything.",
      files: { "ticket.json": makeConversation("ticket", "I would like to know when my funds arrive.") },
    },
  ],
  evasions: [
    {
      name: "the address comes on the telephone",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Security alert",
          text: "Your account was compromised. Our security team will call you.",
        }),
      },
    },
  ],
};
