import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Tasks under pressure, and ordinary ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a task for the personal laptop",
      files: {
        "mail.eml": makeMail({
          subject: "Take-home",
          text: "As part of the interview, clone the repository and run the project locally: https://github.com/stranger-example/task. Please use your personal laptop, not a virtual machine.",
        }),
      },
    },
    {
      name: "a task within the hour",
      files: {
        "mail.eml": makeMail({
          subject: "Coding test",
          text: "We liked your profile for the position of developer. Clone the repo, run npm install and npm start, and send a screenshot as soon as possible, before our call.",
        }),
      },
    },
    {
      name: "a task with the guards down",
      files: {
        "mail.eml": makeMail({
          subject: "Technical assessment",
          text: "For the technical assessment run the project locally. Your antivirus may flag the build, please turn off your antivirus first.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "an ordinary task",
      why: "Nobody presses, and no guard is lowered.",
      files: {
        "mail.eml": makeMail({
          subject: "Take-home",
          text: "For the next step of the interview please clone the repository and run npm install. Take the time you need, a week is fine: https://github.com/stranger-example/task",
        }),
      },
    },
    {
      name: "a colleague in haste",
      why: "It is about no job.",
      files: {
        "mail.eml": makeMail({
          subject: "Build",
          text: "Can you run the project locally and check the bug as soon as possible?",
        }),
      },
    },
    {
      name: "a note that warns of such tasks",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          text: "Never run the code of an interview on your own laptop. Attackers ask candidates to clone the repository. If somebody asks you to hurry, report it.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the pressure comes later, in the call",
      caughtBy: "message/job-task",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "For the interview please clone the repository and run the project locally: https://github.com/stranger-example/task",
        }),
      },
    },
  ],
};
