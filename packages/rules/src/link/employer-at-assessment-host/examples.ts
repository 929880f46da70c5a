import type { Examples } from "@doorward/core";

/** Employers in front of sites for tests, and honest sites for tests. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange in front of a site for tests",
      files: { "links.txt": "https://coinbase.motion-assess.example/\n" },
    },
    {
      name: "a stablecoin's issuer in front of a skill test",
      files: { "links.txt": "https://tether.trueskilltest.example/invite/1\n" },
    },
    {
      name: "a payment company in front of a hiring site",
      files: { "links.txt": "https://circle.talent-monitoring.example/\n" },
    },
  ],
  misses: [
    {
      name: "the employer's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.coinbase.com/careers\n" },
    },
    {
      name: "a site for tests without any employer",
      why: "A weak sign tells of it.",
      files: { "links.txt": "https://trueskilltest.example/\n" },
    },
    {
      name: "a company nobody knows",
      why: "No known name stands there.",
      files: { "links.txt": "https://acme.skill-board.example/\n" },
    },
  ],
  evasions: [
    {
      name: "an employer outside the file of brands",
      caughtBy: "nothing",
      files: { "links.txt": "https://acme.skill-board.example/invite\n" },
    },
  ],
};
