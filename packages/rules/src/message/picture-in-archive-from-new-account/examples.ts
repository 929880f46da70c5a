import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** New and empty accounts with pictures in closed files, and honest newcomers. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive with screenshots",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "My deposit is lost, the screenshots are attached.",
              attachments: [{ name: "case.zip", size: 48211 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
    {
      name: "an archive whose name says it",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "Hello, I have a problem.", attachments: [{ name: "Screenshots.rar", size: 48211 }] }],
          { account: "new" },
        ),
      },
    },
    {
      name: "a file service in place of an upload",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "Hello, the screenshots are here: https://www.mediafire.com/file/abc/shots" }],
          { account: "new" },
        ),
      },
    },
  ],
  misses: [
    {
      name: "a newcomer with a picture",
      why: "It can be looked at.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "My deposit is lost, the screenshot is attached.",
              attachments: [{ name: "screenshot.png", size: 48211 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
    {
      name: "an old customer with an archive of screenshots",
      why: "The account is old and used; this alone is only a weak sign.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "All screenshots are attached.",
              attachments: [{ name: "screenshots.zip", size: 48211 }],
            },
          ],
          { account: "old" },
        ),
      },
    },
    {
      name: "a newcomer with a log in an archive",
      why: "It is not said to be a picture.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "The log of the client is attached.",
              attachments: [{ name: "client-log.zip", size: 48211 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
  ],
  evasions: [
    {
      name: "an account that was let lie",
      caughtBy: "message/picture-in-archive",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "All screenshots are attached.",
              attachments: [{ name: "screenshots.zip", size: 48211 }],
            },
          ],
          { account: "old" },
        ),
      },
    },
  ],
};
