import type { Examples } from "@doorward/core";

/** Names like those of sites for tests, and honest names. */
export const examples: Examples = {
  hits: [
    { name: "a skill and a test", files: { "links.txt": "https://trueskilltest.example/\n" } },
    { name: "a talent and a board", files: { "links.txt": "https://talent-board-360.example/\n" } },
    { name: "an interview and a video", files: { "links.txt": "https://video-interview.example/\n" } },
  ],
  misses: [
    {
      name: "the careers of a company",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://careers.acme.example/\n" },
    },
    {
      name: "a company with one such word",
      why: "One word is no shape.",
      files: { "links.txt": "https://brightskill.example/\n" },
    },
    { name: "an article", why: "A path is no name.", files: { "links.txt": "https://blog.example/interview-test\n" } },
  ],
  evasions: [
    {
      name: "a name without such words",
      caughtBy: "nothing",
      files: { "links.txt": "https://motionboard.example/\n" },
    },
  ],
};
