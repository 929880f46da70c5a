import type { Examples } from "@doorward/core";
import { makeChat, makeTicket } from "../example-conversations.ts";

/** Files over file services in tickets, and links that are none. */
export const examples: Examples = {
  hits: [
    {
      name: "a file service",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The screenshots are here: https://www.mediafire.com/file/abc/shots" },
        ]),
      },
    },
    {
      name: "a drive",
      files: { "ticket.json": makeTicket([{ by: "them", text: "The report: https://mega.nz/file/abc" }]) },
    },
    {
      name: "a transfer",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Please load it from https://we.tl/t-abc" }]) },
    },
  ],
  misses: [
    {
      name: "an upload in the ticket",
      why: "It came the way it should.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The screenshot is attached.", attachments: [{ name: "screenshot.png", size: 48211 }] },
        ]),
      },
    },
    {
      name: "a link to an explorer",
      why: "It is no file.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "The transaction: https://etherscan.io/tx/0x1" }]) },
    },
    {
      name: "a file service in a chat",
      why: "Chats have no upload of a help desk.",
      files: { "chat.json": makeChat([{ by: "them", text: "The report: https://mega.nz/file/abc" }]) },
    },
    {
      name: "an agent who sends a link",
      why: "It is from our side.",
      files: { "ticket.json": makeTicket([{ by: "us", text: "Load the form from https://mega.nz/file/abc" }]) },
    },
  ],
  evasions: [
    {
      name: "a host of their own",
      caughtBy: "nothing",
      files: { "ticket.json": makeTicket([{ by: "them", text: "The report: https://files.kim.example/report.zip" }]) },
    },
  ],
};
