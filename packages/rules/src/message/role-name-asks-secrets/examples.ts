import type { Examples } from "@doorward/core";
import { makeChat, makeTicket } from "../example-conversations.ts";

/** Roles that ask for secrets, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an admin who asks for the words of a wallet",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Admin",
            text: "Hello sir, please send me your seed phrase so that I can fix the wallet.",
          },
        ]),
      },
    },
    {
      name: "a help desk that wants to see the screen",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "IT Helpdesk",
            text: "This is the IT department. Please install AnyDesk and give me the code.",
          },
        ]),
      },
    },
    {
      name: "a wallet's name",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "MetaMask Support", text: "Please send me your recovery phrase for the verification." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an admin who speaks of a presentation",
      why: "Showing a screen gives no control.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Admin", text: "Please share your screen when you present in the meeting." },
        ]),
      },
    },
    {
      name: "a moderator who warns",
      why: "A warning asks for nothing.",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Moderator",
            text: "Never share your seed phrase with anyone. Admins will never ask for it.",
          },
        ]),
      },
    },
    {
      name: "an agent of ours",
      why: "It is our side.",
      files: {
        "ticket.json": makeTicket([
          { by: "us", name: "Support", text: "Please send me the code that we sent to your phone." },
        ]),
      },
    },
    {
      name: "somebody without a role",
      why: "The name claims nothing; the ask is judged by itself.",
      files: { "chat.json": makeChat([{ by: "them", name: "Ann", text: "Could you share your screen in the call?" }]) },
    },
  ],
  evasions: [
    {
      name: "a name like everybody's",
      caughtBy: "message/seed-phrase-asked",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Robert",
            text: "Hello sir, please send me your seed phrase so that I can fix the wallet.",
          },
        ]),
      },
    },
  ],
};
