import type { Examples } from "@doorward/core";
import { makeApplication, otherResumeText, resumeText } from "../example-application.ts";

const advert =
  "We look for an engineer who keeps the services that settle trades running through the night and who explains to others what went " +
  "wrong in the morning. You write programs that fail early and say why. You have moved data between stores without losing any of it, " +
  "you know what a ledger is for, and you would rather remove a part than add one. You will share one week of nights in six with a " +
  "team of nine, and teach the support desk to read the logs of what you build.";

/** Adverts and what resumes repeat of them. */
export const examples: Examples = {
  hits: [
    { name: "the whole advert", files: makeApplication({ advert, text: advert }) },
    {
      name: "the advert in the first person below a resume",
      files: makeApplication({ advert, text: `${resumeText} ${advert}` }),
    },
    { name: "most of the advert", files: makeApplication({ advert, text: `${advert.slice(0, 400)} ${resumeText}` }) },
  ],
  misses: [
    {
      name: "a resume of its own",
      why: "It has few words of the advert.",
      files: makeApplication({ advert, text: resumeText }),
    },
    {
      name: "one sentence of the advert",
      why: "People answer what is asked.",
      files: makeApplication({ advert, text: `${resumeText} I write programs that fail early and say why.` }),
    },
    {
      name: "no advert at hand",
      why: "There is nothing to compare with.",
      files: makeApplication({ text: resumeText }),
    },
  ],
  evasions: [
    {
      name: "the advert in other words",
      caughtBy: "nothing",
      files: makeApplication({ advert, text: otherResumeText }),
    },
  ],
};
