import type { Examples } from "@doorward/core";
import { makeEncryptedZip, makeZip } from "../../text/example-zip.ts";
import { windowsProgramText } from "../example-programs.ts";

/** Archives with a password, with and without something that starts. */
export const examples: Examples = {
  hits: [
    {
      name: "a program behind a password",
      delivered: true,
      files: { "details.zip": makeEncryptedZip(["details.exe"]) },
    },
    {
      name: "a shortcut among documents behind a password",
      delivered: true,
      files: { "docs.zip": makeEncryptedZip(["plan.docx", "plan.lnk"]) },
    },
    {
      name: "such an archive in another one",
      delivered: true,
      files: {
        "mail.zip": makeZip([
          { name: "note.txt", content: "the password follows\n" },
          { name: "in.zip", content: makeEncryptedZip(["view.scr"]).text },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a statement behind a password",
      why: "Banks and tax offices send documents so; that it could not be read is told.",
      delivered: true,
      files: { "statement.zip": makeEncryptedZip(["statement.pdf"]) },
    },
    {
      name: "a program in the open",
      why: "It can be looked at; another rule tells of it.",
      delivered: true,
      files: { "tool.zip": makeZip([{ name: "tool.exe", content: windowsProgramText }]) },
    },
    {
      name: "pictures behind a password",
      why: "Nothing in it starts.",
      delivered: true,
      files: { "photos.zip": makeEncryptedZip(["1.jpg", "2.jpg"]) },
    },
  ],
  evasions: [
    {
      name: "an archive whose names are behind the password too",
      caughtBy: "nothing",
      delivered: true,
      files: { "details.zip": makeEncryptedZip(["details.zip"]) },
    },
  ],
};
