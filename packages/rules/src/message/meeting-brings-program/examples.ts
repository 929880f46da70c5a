import type { Examples } from "@doorward/core";
import { mailWithFile } from "../example-invitations.ts";

const shortcut = "TAAAAAEUAgAAAAAAwAAAAAAAAEY=";

/** Meetings with programs, and honest meetings. */
export const examples: Examples = {
  hits: [
    {
      name: "a moved meeting with a shortcut",
      files: {
        "mail.eml": mailWithFile(
          "The meeting was moved to four, please see the attached agenda.",
          "Agenda.pdf.lnk",
          shortcut,
        ),
      },
    },
    {
      name: "an update before a call",
      files: {
        "mail.eml": mailWithFile("Before our Zoom meeting please install the attached update.", "Update.lnk", shortcut),
      },
    },
    {
      name: "a shortcut of the web",
      files: {
        "mail.eml": mailWithFile(
          "Join our meeting with the attached file.",
          "Meeting.url",
          "W0ludGVybmV0U2hvcnRjdXRdDQpVUkw9aHR0cHM6Ly9maWxlcy5leGFtcGxlLw0K",
        ),
      },
    },
  ],
  misses: [
    {
      name: "an agenda",
      why: "It is a text.",
      files: {
        "mail.eml": mailWithFile("The meeting was moved to four, the agenda is attached.", "Agenda.txt", "aGVsbG8="),
      },
    },
    {
      name: "a script of a colleague",
      why: "Colleagues send each other scripts, and other rules know the dangerous ones.",
      files: {
        "mail.eml": mailWithFile(
          "As we said in the meeting, here is the script.",
          "analyse.py",
          "cHJpbnQoImhlbGxvIikK",
        ),
      },
    },
    {
      name: "a shortcut without a meeting",
      why: "Rules about files judge it.",
      files: {
        "mail.eml": mailWithFile(
          "Here is the page.",
          "Page.url",
          "W0ludGVybmV0U2hvcnRjdXRdDQpVUkw9aHR0cHM6Ly9maWxlcy5leGFtcGxlLw0K",
        ),
      },
    },
  ],
  evasions: [
    {
      name: "words that speak of no meeting",
      caughtBy: "nothing",
      files: { "mail.eml": mailWithFile("See you at four.", "Agenda.lnk", shortcut) },
    },
  ],
};
