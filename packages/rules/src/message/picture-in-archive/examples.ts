import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Pictures in closed files, and pictures as pictures. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive with screenshots",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The screenshots are attached.", attachments: [{ name: "case.zip", size: 48211 }] },
        ]),
      },
    },
    {
      name: "a name that says so",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Hello.", attachments: [{ name: "IMG_4411.rar", size: 48211 }] },
        ]),
      },
    },
    {
      name: "a shortcut that is called a photo",
      files: {
        "ticket.json": makeTicket([{ by: "them", text: "Hello.", attachments: [{ name: "photo.lnk", size: 2048 }] }]),
      },
    },
  ],
  misses: [
    {
      name: "a picture",
      why: "It can be looked at.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The screenshot is attached.", attachments: [{ name: "screenshot.png", size: 48211 }] },
        ]),
      },
    },
    {
      name: "an archive with logs",
      why: "It is not said to be a picture.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The log is attached.", attachments: [{ name: "logs.zip", size: 48211 }] },
        ]),
      },
    },
    {
      name: "an agent who sends an archive with pictures",
      why: "It is from our side.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "us",
            text: "The screenshots of the manual are attached.",
            attachments: [{ name: "manual-screenshots.zip", size: 48211 }],
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a document with pictures",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The screenshots are attached.",
            attachments: [{ name: "screenshots.docx", size: 48211 }],
          },
        ]),
      },
    },
  ],
};
