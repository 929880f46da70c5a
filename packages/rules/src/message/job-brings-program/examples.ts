import type { Examples } from "@doorward/core";
import { windowsProgram, encodeBase64 } from "../../text/example-bytes.ts";
import { makeMail } from "../example-mail.ts";

/** Programs that come with jobs, and honest talk about jobs. */
export const examples: Examples = {
  hits: [
    {
      name: "a meeting program of their own",
      files: {
        "mail.eml": makeMail({
          subject: "Interview for the position of lead developer",
          text: "We are hiring. The interview is held in our own client, please download the desktop app here: https://talk.stranger.example/get",
        }),
      },
    },
    {
      name: "a program as a description of the job",
      files: {
        "mail.eml": makeMail({
          subject: "Job offer",
          text: "Please find the job description of the position at our company attached.",
          attachments: [{ name: "Job Description.exe", base64: windowsProgram.base64 }],
        }),
      },
    },
    {
      name: "an installer behind a link",
      files: {
        "mail.eml": makeMail({
          subject: "Investment call",
          text: "We would like to invest in your project. Our video conference runs here: https://files.stranger.example/ConferenceSetup.msi",
        }),
      },
    },
  ],
  misses: [
    {
      name: "an invitation to an interview",
      why: "Nothing is to be installed.",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "Thank you for applying for the position of engineer. The interview takes place on Zoom: https://us06web.zoom.us/j/81234567890",
        }),
      },
    },
    {
      name: "a description as a document",
      why: "A document is what a description is.",
      files: {
        "mail.eml": makeMail({
          subject: "Job offer",
          text: "Please find the job description of the position attached.",
          attachments: [
            { name: "description.txt", type: "text/plain", base64: encodeBase64("Senior engineer, remote.") },
          ],
        }),
      },
    },
    {
      name: "an agenda of a meeting with a link",
      why: "It is about no job, and nothing is to be installed.",
      files: {
        "mail.eml": makeMail({
          subject: "Agenda",
          text: "The agenda of the meeting is here: https://notes.stranger.example/agenda",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the program as a task of code",
      caughtBy: "message/job-task",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "As the next step of the interview please clone the repository and run the project locally: https://github.com/stranger-example/task",
        }),
      },
    },
  ],
};
