import type { Examples } from "@doorward/core";
import { makeApplication, otherResumeText, resumeText } from "../example-application.ts";

/** Resumes that have words in common. */
export const examples: Examples = {
  hits: [
    {
      name: "the same words under another name",
      files: makeApplication({ emails: ["jane@mail.example"], text: resumeText }),
      earlier: [makeApplication({ names: ["Bob Ray"], emails: ["bob@post.example"], text: resumeText })],
    },
    {
      name: "a few words changed",
      files: makeApplication({ text: resumeText.replace("Northwind", "Harbor").replace("eleven", "twelve") }),
      earlier: [makeApplication({ names: ["Bob Ray"], text: resumeText })],
    },
    {
      name: "a sentence added",
      files: makeApplication({ text: `${resumeText} I also enjoy long walks by the sea.` }),
      earlier: [makeApplication({ names: ["Bob Ray"], text: resumeText })],
    },
  ],
  misses: [
    {
      name: "two resumes of one trade",
      why: "They have few words in common.",
      files: makeApplication({ text: resumeText }),
      earlier: [makeApplication({ names: ["Bob Ray"], text: otherResumeText })],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: makeApplication({ text: resumeText }),
      earlier: [makeApplication({ text: resumeText })],
    },
    {
      name: "a template that somebody noted",
      why: "It was noted why the words are the same.",
      files: makeApplication({ text: resumeText, noted: [{ type: "text", why: "template" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], text: resumeText })],
    },
    {
      name: "two names with one telephone",
      why: "They are no strangers, so that another rule tells of it.",
      files: makeApplication({ phones: ["+44 20 7946 0958"], text: resumeText }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"], text: resumeText })],
    },
  ],
  evasions: [
    {
      name: "every sentence written anew, with one telephone",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({ phones: ["+44 20 7946 0958"], text: otherResumeText }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"], text: resumeText })],
    },
  ],
};
