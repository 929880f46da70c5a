import type { Examples } from "@doorward/core";
import { makeChat } from "../example-conversations.ts";

/** Chats that move and hand over a file, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a recruiter who moves and sends an archive",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "We have a job offer for you, remote, with a salary of 200k. Let us continue on Telegram.",
          },
          {
            by: "them",
            name: "Ann",
            text: "The description of the job:",
            attachments: [{ name: "Job_Description.zip", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "a move and a file service",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "Please add me on WhatsApp for the interview. The documents: https://mega.nz/file/abc",
          },
        ]),
      },
    },
    {
      name: "a move and a shortcut",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "We offer you a position as an engineer. Let us move to Telegram." },
          { by: "them", name: "Ann", text: "Our deck.", attachments: [{ name: "Deck.pdf.lnk", size: 2048 }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a friend who moves and sends pictures",
      why: "There is no offer.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Add me on WhatsApp, then I send the photos." },
          { by: "them", name: "Ann", text: "From the offsite.", attachments: [{ name: "offsite.zip", size: 9000 }] },
        ]),
      },
    },
    {
      name: "a community that also has another channel",
      why: "No file comes along.",
      files: { "chat.json": makeChat([{ by: "them", name: "Mod", text: "Join us on Telegram, too." }]) },
    },
    {
      name: "two people",
      why: "The one who moves is not the one who sends.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Let us continue on Telegram." },
          { by: "them", name: "Kim", text: "My logs.", attachments: [{ name: "logs.zip", size: 9000 }] },
        ]),
      },
    },
    {
      name: "a document",
      why: "It can be looked at and is judged by itself.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Let us continue on Telegram." },
          { by: "them", name: "Ann", text: "Our deck.", attachments: [{ name: "Deck.pdf", size: 9000 }] },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "the file some days later in the other chat",
      caughtBy: "nothing",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "The description of the job:",
            attachments: [{ name: "Job_Description.zip", size: 48211 }],
          },
        ]),
      },
    },
  ],
};
