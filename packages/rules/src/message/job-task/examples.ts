import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";
import { makeEmptyZip } from "../../text/example-zip.ts";

/** Tasks of code, and jobs without one. */
export const examples: Examples = {
  hits: [
    {
      name: "a repository",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "For the interview please clone the repository and run the project locally: https://github.com/stranger-example/task",
        }),
      },
    },
    {
      name: "an archive",
      files: {
        "mail.eml": makeMail({
          subject: "Coding challenge",
          text: "Your coding challenge is attached, run npm install and fix the bug.",
          attachments: [{ name: "challenge.zip", base64: makeEmptyZip("README.md", "index.js") }],
        }),
      },
    },
    {
      name: "an archive behind a link",
      files: {
        "mail.eml": makeMail({
          subject: "Technical test",
          text: "We are hiring a developer. Download the project, run it locally and fix the login: https://files.stranger.example/task.zip",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a link to a description",
      why: "There is no code to run.",
      files: {
        "mail.eml": makeMail({
          subject: "Position",
          text: "The job description of the position at our company: https://jobs.stranger.example/1",
        }),
      },
    },
    {
      name: "a project between colleagues",
      why: "It is about no job.",
      files: {
        "mail.eml": makeMail({
          subject: "Bug",
          text: "Please clone the repository and run the project locally: https://github.com/stranger-example/tool",
        }),
      },
    },
    {
      name: "a talk about code",
      why: "Nobody asks to run it here.",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "In the interview we talk about your code at https://github.com/stranger-example/yours",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the code is handed over later",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "In the interview our engineer will send you a small project.",
        }),
      },
    },
  ],
};
