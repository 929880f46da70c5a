import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** New and empty accounts that press, and honest people on their first day. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive with screenshots, and anger",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "My deposit is lost, the screenshots are attached.",
              attachments: [{ name: "screenshots.zip", size: 48211 }],
            },
            { by: "them", text: "Why can you not open it? This is unacceptable!" },
          ],
          { account: "new" },
        ),
      },
    },
    {
      name: "a program with the name of a photo, and haste",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "Urgent! Please look at the photo.",
              attachments: [{ name: "photo.png.scr", size: 700416 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
    {
      name: "a refusal, and the same again",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "See the screenshots in the attached archive.",
              attachments: [{ name: "details.rar", size: 48211 }],
            },
            { by: "us", text: "We cannot open archives." },
            {
              by: "them",
              text: "Just open the attached archive.",
              attachments: [{ name: "details.rar", size: 48211 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
  ],
  misses: [
    {
      name: "an honest customer on the first day",
      why: "A picture can be looked at, and nobody presses.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "My deposit does not show, see the screenshot.",
              attachments: [{ name: "screenshot.png", size: 48211 }],
            },
          ],
          { account: "new" },
        ),
      },
    },
    {
      name: "an angry customer of long standing with a refund",
      why: "The account is old and the file is a picture.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "This is unacceptable! I want my refund, see the screenshot.",
              attachments: [{ name: "screenshot.png", size: 48211 }],
            },
          ],
          { account: "old" },
        ),
      },
    },
    {
      name: "a new customer who is angry",
      why: "There is no file.",
      files: {
        "ticket.json": makeTicket(
          [{ by: "them", text: "I have waited for hours, this is ridiculous. Where is my money?" }],
          { account: "new" },
        ),
      },
    },
  ],
  evasions: [
    {
      name: "an account that was let lie for a month",
      caughtBy: "message/picture-in-archive-pressed",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "The screenshots are attached.",
              attachments: [{ name: "screenshots.zip", size: 48211 }],
            },
            { by: "them", text: "Why can you not open it? This is unacceptable!" },
          ],
          { account: "old" },
        ),
      },
    },
  ],
};
