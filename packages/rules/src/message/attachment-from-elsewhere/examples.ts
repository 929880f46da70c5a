import type { Examples } from "@doorward/core";
import { makeChat, makeTicket } from "../example-conversations.ts";

/** Attachments on hosts of strangers, and on those of the help desk. */
export const examples: Examples = {
  hits: [
    {
      name: "a stranger's host",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.pdf", url: "https://drop.example/case.pdf" }] },
        ]),
      },
    },
    {
      name: "a number for a host",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.zip", url: "http://192.0.2.7/case.zip" }] },
        ]),
      },
    },
    {
      name: "a name that looks like the help desk",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "My case.",
            attachments: [{ name: "case.zip", url: "https://help-company.example/case.zip" }],
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "the help desk itself",
      why: "It is the help desk.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "My case.",
            attachments: [{ name: "case.pdf", url: "https://help.company.example/attachments/1" }],
          },
        ]),
      },
    },
    {
      name: "another host of the same company",
      why: "It has the same owner.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.pdf", url: "https://files.company.example/1" }] },
        ]),
      },
    },
    {
      name: "a chat",
      why: "Files of chats lie in many places.",
      files: {
        "chat.json": makeChat([
          { by: "them", text: "My case.", attachments: [{ name: "case.pdf", url: "https://drop.example/case.pdf" }] },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a link in the text",
      caughtBy: "nothing",
      files: { "ticket.json": makeTicket([{ by: "them", text: "My case: https://drop.example/case.pdf" }]) },
    },
  ],
};
