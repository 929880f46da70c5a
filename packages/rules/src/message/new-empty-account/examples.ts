import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** New and empty accounts with closed files, and other newcomers. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "The log is attached.", attachments: [{ name: "log.zip", size: 48211 }] }],
          { account: "new" },
        ),
      },
    },
    {
      name: "a file service",
      files: {
        "ticket.json": makeTicket([{ by: "them", text: "The log is here: https://mega.nz/file/abc" }], {
          account: "new",
        }),
      },
    },
    {
      name: "a disk image",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "Hello.", attachments: [{ name: "report.iso", size: 48211 }] }],
          { account: "new" },
        ),
      },
    },
  ],
  misses: [
    {
      name: "a newcomer with a question",
      why: "There is no file.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "How do I verify my account?" }], { account: "new" }) },
    },
    {
      name: "a newcomer with a picture",
      why: "It can be looked at.",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "See the screenshot.", attachments: [{ name: "screenshot.png", size: 48211 }] }],
          { account: "new" },
        ),
      },
    },
    {
      name: "an old account with an archive",
      why: "It is old and used.",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "The log is attached.", attachments: [{ name: "log.zip", size: 48211 }] }],
          { account: "old" },
        ),
      },
    },
  ],
  evasions: [
    {
      name: "an account that was let lie",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "The log is attached.", attachments: [{ name: "log.zip", size: 48211 }] }],
          { account: "old" },
        ),
      },
    },
  ],
};
