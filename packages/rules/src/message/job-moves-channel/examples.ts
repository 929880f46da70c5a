import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Job offers that move elsewhere, and such that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "to Telegram",
      files: {
        "mail.eml": makeMail({
          subject: "Job opportunity",
          text: "We have a remote position for a developer. Please contact our manager on Telegram: @stranger.",
        }),
      },
    },
    {
      name: "to WhatsApp",
      files: {
        "mail.eml": makeMail({
          subject: "Part-time role",
          text: "Your profile impressed us. Message me on WhatsApp for the details of the role.",
        }),
      },
    },
    {
      name: "to a private mailbox",
      files: {
        "mail.eml": makeMail({ subject: "Interview", text: "For the interview write to my personal email, please." }),
      },
    },
  ],
  misses: [
    {
      name: "a newsletter of jobs",
      why: "A channel for everybody is no private talk.",
      files: {
        "mail.eml": makeMail({
          subject: "Jobs of the week",
          text: "Ten job openings this week. Join our Telegram channel for more.",
        }),
      },
    },
    {
      name: "a friend who changes the chat",
      why: "It is about no job.",
      files: { "mail.eml": makeMail({ text: "Let's continue on Signal." }) },
    },
    {
      name: "an invitation by calendar",
      why: "It stays where it is.",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "The interview is on Tuesday at three. I will send an invitation.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the move comes in a second message",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Opportunity",
          text: "We have a remote position for a developer. Are you interested?",
        }),
      },
    },
  ],
};
