import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";
import { makeMail } from "../example-mail.ts";

const program = [{ name: "update.exe", base64: windowsProgram.base64 }];
const notes = [{ name: "notes.txt", base64: "SGVsbG8K" }];

/** Updates that come as a file, and updates that are words. */
export const examples: Examples = {
  hits: [
    {
      name: "an update of the system",
      files: {
        "mail.eml": makeMail({ text: "Screen sharing needs the attached system update.", attachments: program }),
      },
    },
    {
      name: "a client that is too old",
      files: {
        "mail.eml": makeMail({
          text: "Your client is outdated. Install the attached update before our call.",
          attachments: program,
        }),
      },
    },
    {
      name: "a driver in the attachment",
      files: { "mail.eml": makeMail({ text: "The driver update is attached.", attachments: program }) },
    },
  ],
  misses: [
    {
      name: "an update on a project",
      why: "The update is a text.",
      files: { "mail.eml": makeMail({ text: "Attached is the weekly project update.", attachments: notes }) },
    },
    {
      name: "an update by the program itself",
      why: "Nothing came along.",
      files: { "mail.eml": makeMail({ text: "Please update your client from its own menu before our call." }) },
    },
    {
      name: "a tool that was asked for",
      why: "Nobody calls it an update; that a program came is told by another rule.",
      files: { "mail.eml": makeMail({ text: "Here is the small tool that you asked for.", attachments: program }) },
    },
  ],
  evasions: [
    {
      name: "a program without words about it",
      caughtBy: "file/delivered-program",
      files: { "mail.eml": makeMail({ text: "As discussed.", attachments: program }) },
    },
  ],
};
