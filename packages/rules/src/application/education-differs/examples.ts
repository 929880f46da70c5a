import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Education that differs between sources. */
export const examples: Examples = {
  hits: [
    {
      name: "another degree in the profile",
      files: makeApplication({
        education: [
          { degree: "BSc Physics", where: "resume" },
          { degree: "BA History", where: "profile" },
        ],
      }),
    },
    {
      name: "another degree in the form",
      files: makeApplication({
        education: [{ degree: "MSc Computing" }, { degree: "BSc Mathematics", where: "resume" }],
      }),
    },
    {
      name: "three sources of which one differs",
      files: makeApplication({
        education: [
          { degree: "BSc Physics" },
          { degree: "BSc Physics", where: "resume" },
          { degree: "Diploma Design", where: "reference" },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "the same degree in another writing",
      why: "It is the same.",
      files: makeApplication({
        education: [
          { degree: "B.Sc. Physics", where: "resume" },
          { degree: "BSc, physics", where: "profile" },
        ],
      }),
    },
    {
      name: "a degree in full and in short",
      why: "It is the same, and a source that leaves the subject out says nothing of it.",
      files: makeApplication({
        education: [
          { degree: "Bachelor of Science in Physics", where: "resume" },
          { degree: "B.Sc. Physics", where: "profile" },
          { degree: "BSc" },
        ],
      }),
    },
    {
      name: "a profile with the last of two degrees",
      why: "Both sources have one in common.",
      files: makeApplication({
        education: [
          { degree: "BSc Physics", where: "resume" },
          { degree: "MSc Physics", where: "resume" },
          { degree: "MSc Physics", where: "profile" },
        ],
      }),
    },
    {
      name: "one source without any",
      why: "Leaving out says nothing.",
      files: makeApplication({ education: [{ degree: "BSc Physics", where: "resume" }] }),
    },
  ],
  evasions: [{ name: "no degree in any source", caughtBy: "nothing", files: makeApplication({ education: [] }) }],
};
