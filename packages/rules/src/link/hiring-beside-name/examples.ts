import type { Examples } from "@doorward/core";

/** Employers joined with words about tests, and honest pages for applicants. */
export const examples: Examples = {
  hits: [
    { name: "a custodian and an assessment", files: { "links.txt": "https://fireblocks-assessment.example/\n" } },
    { name: "an exchange and an interview", files: { "links.txt": "https://kraken-interview.example/\n" } },
    { name: "an exchange and a hiring team", files: { "links.txt": "https://coinbase-hiring.example/\n" } },
  ],
  misses: [
    {
      name: "the employer's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.fireblocks.com/careers/\n" },
    },
    {
      name: "careers of a company nobody knows",
      why: "No known name stands there.",
      files: { "links.txt": "https://acme-interview.example/\n" },
    },
    {
      name: "a second domain for jobs",
      why: "Honest companies have them; the name alone is told by another rule.",
      files: { "links.txt": "https://coinbase-careers.example/\n" },
    },
  ],
  evasions: [
    {
      name: "the words turned to another language",
      caughtBy: "nothing",
      files: { "links.txt": "https://gemini-vorstellung.example/\n" },
    },
  ],
};
