import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Files that come again after a block, and honest people whose file was blocked. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive that comes again under a new number",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "I attach the screenshots.",
            attachments: [{ name: "screenshots.zip", size: 48211, blocked: "malware found" }],
          },
          { by: "them", text: "Here it is again.", attachments: [{ name: "screenshots2.zip", size: 48402 }] },
        ]),
      },
    },
    {
      name: "two archives that were both blocked",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "My problem is in here.",
            attachments: [{ name: "problem.zip", blocked: "malware found" }],
          },
          { by: "them", text: "And here.", attachments: [{ name: "details.rar", blocked: "malware found" }] },
        ]),
      },
    },
    {
      name: "an archive again after a notice of the help desk",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "See the file.", attachments: [{ name: "case.7z", size: 9000 }] },
          { by: "system", text: "The attachment was removed because a threat was detected." },
          { by: "them", text: "It did not go through, once more.", attachments: [{ name: "case-new.7z", size: 9100 }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "somebody who sends a picture after the block",
      why: "They did what was asked.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "I attach the screenshots.",
            attachments: [{ name: "screenshots.zip", blocked: "malware found" }],
          },
          { by: "us", text: "We cannot open archives. Please send it as a PNG." },
          { by: "them", text: "Here it is.", attachments: [{ name: "screenshot.png", size: 48211 }] },
        ]),
      },
    },
    {
      name: "an agent who asks to send it again because the upload failed",
      why: "Nothing was blocked.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "I attach the log.", attachments: [{ name: "log.zip", size: 9000 }] },
          { by: "us", text: "The upload failed on our side, please send the file once more." },
          { by: "them", text: "Here you go.", attachments: [{ name: "log.zip", size: 9000 }] },
        ]),
      },
    },
    {
      name: "pictures that the help desk did not take",
      why: "Honest people send a picture again, and a picture starts nothing.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My screen.", attachments: [{ name: "screen.heic", blocked: "type not allowed" }] },
          { by: "them", text: "Once more.", attachments: [{ name: "screen2.heic", blocked: "type not allowed" }] },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "another ticket for each try",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "I attach the screenshots.",
            attachments: [{ name: "screenshots.zip", blocked: "malware found" }],
          },
        ]),
      },
    },
    {
      name: "a renamed file of the same size",
      caughtBy: "message/same-file-under-new-name",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The report.",
            attachments: [{ name: "report.zip", size: 48211, blocked: "malware found" }],
          },
          { by: "them", text: "Now as a text.", attachments: [{ name: "notes.txt", size: 48211 }] },
        ]),
      },
    },
  ],
};
