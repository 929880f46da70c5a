import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Files behind links with their password, and without. */
export const examples: Examples = {
  hits: [
    {
      name: "pictures of a customer",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My USDT never arrived. All screenshots are here https://files.stranger.example/d/Screenshots.zip password is 2026",
        ),
      },
    },
    {
      name: "a task",
      files: {
        "mail.eml": makeMail({
          subject: "Task",
          text: "Please download the archive: https://files.stranger.example/task.rar\n\nArchive password: task2026",
        }),
      },
    },
    {
      name: "a shared file with a bill",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "Your invoice is here: https://mega.nz/file/abc\n\nThe password for the file is 4711.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a shared folder of a company",
      why: "It is no archive, and no bait.",
      files: {
        "mail.eml": makeMail({
          subject: "Plans",
          text: "The plans are at https://cloud.stranger.example/s/plans, the password for the folder: blue7",
        }),
      },
    },
    {
      name: "an archive without a password",
      why: "Everybody can look into it.",
      files: {
        "mail.eml": makeMail({
          subject: "Pictures",
          text: "The pictures are here: https://files.stranger.example/party.zip",
        }),
      },
    },
    {
      name: "a meeting",
      why: "The password opens a meeting.",
      files: {
        "mail.eml": makeMail({
          subject: "Meeting",
          text: "Join Zoom Meeting\nhttps://us06web.zoom.us/j/81234567890\nMeeting ID: 812 3456 7890\nPasscode: 451233",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the password comes in a second message",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ subject: "Files", text: "The files are here: https://files.stranger.example/a.zip" }),
      },
    },
  ],
};
