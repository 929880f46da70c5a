import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Pictures in closed files with pressure, and honest anger. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive with screenshots, and anger",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The screenshots are attached.",
            attachments: [{ name: "screenshots.zip", size: 48211 }],
          },
          { by: "them", text: "Why can you not open it? You are useless!" },
        ]),
      },
    },
    {
      name: "haste in the first message",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Urgent! See the photos in the attached archive.",
            attachments: [{ name: "photos.7z", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "a threat",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Open the screenshots in the attached file.",
            attachments: [{ name: "proof.zip", size: 48211 }],
          },
          { by: "them", text: "I will report you to the regulator." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an angry customer with a refund and a picture",
      why: "The picture can be looked at.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "This is unacceptable, I want my refund. See the screenshot.",
            attachments: [{ name: "screenshot.png", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "a patient customer with an archive of screenshots",
      why: "Nobody presses.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "All screenshots are attached. Thank you for your help.",
            attachments: [{ name: "screenshots.zip", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "an angry customer with a log",
      why: "It is not said to be a picture.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "This is ridiculous. The log is attached.",
            attachments: [{ name: "client-log.zip", size: 48211 }],
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "pressure in words that we do not know",
      caughtBy: "message/picture-in-archive",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The screenshots are attached, my mother is ill and needs the money.",
            attachments: [{ name: "screenshots.zip", size: 48211 }],
          },
        ]),
      },
    },
  ],
};
