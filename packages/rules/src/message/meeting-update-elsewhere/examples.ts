import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Updates of meeting programs from elsewhere, and from their makers. */
export const examples: Examples = {
  hits: [
    {
      name: "a host that resembles the maker's",
      files: {
        "mail.eml": makeMail({
          subject: "Our call",
          text: "Please update Zoom to the latest version before the meeting: https://zoom.us05.stranger.example/latest",
        }),
      },
    },
    {
      name: "an installer",
      files: {
        "mail.eml": makeMail({
          subject: "Teams",
          text: "Microsoft Teams must be updated before our call, a new version is required: https://files.stranger.example/TeamsSetup.msi",
        }),
      },
    },
    {
      name: "a chat before a call",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Our Zoom call is in ten minutes.",
          "You need to update the client first: https://zoom-update.stranger.example/mac",
        ),
      },
    },
  ],
  misses: [
    {
      name: "the maker's own page",
      why: "The link leads to the maker.",
      files: {
        "mail.eml": makeMail({
          subject: "Our call",
          text: "Please update Zoom before the meeting: https://zoom.us/download",
        }),
      },
    },
    {
      name: "the maker's own mail",
      why: "The maker writes.",
      files: {
        "mail.eml": makeMail({
          from: "Zoom <no-reply@zoom.us>",
          subject: "Update",
          text: "Update Zoom to the latest version before your next meeting: https://zoom.us/support/update",
        }),
      },
    },
    {
      name: "minutes of a meeting",
      why: "The link leads to minutes.",
      files: {
        "mail.eml": makeMail({
          subject: "Minutes",
          text: "In the meeting we decided to update the app. The minutes: https://notes.stranger.example/minutes",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the update comes up on the page of the meeting",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ subject: "Our call", text: "Join here: https://talk.stranger.example/room/1" }) },
    },
  ],
};
