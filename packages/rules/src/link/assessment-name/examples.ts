import type { Examples } from "@doorward/core";

/** Names of several words about tests, and names of one. */
export const examples: Examples = {
  hits: [
    { name: "two stems in one word", files: { "links.txt": "https://hireskillboard.example/assessment\n" } },
    { name: "a number that such sites like", files: { "links.txt": "https://interview-portal360.example/\n" } },
    { name: "a skill and an assessment", files: { "links.txt": "https://skill-assessment-360.example/\n" } },
    { name: "a talent and an interview", files: { "links.txt": "https://talent-interview-board.example/\n" } },
    { name: "a career and a quiz", files: { "links.txt": "https://career-quiz-pro.example/\n" } },
  ],
  misses: [
    {
      name: "a firm that recruits",
      why: "It is called after its trade.",
      files: { "links.txt": "https://talentrecruit.example/\n" },
    },
    { name: "one stem", why: "Schools are called so.", files: { "links.txt": "https://skilltree.example/\n" } },
    {
      name: "a name of one such word",
      why: "A weak sign tells of it.",
      files: { "links.txt": "https://video-interview.example/\n" },
    },
    {
      name: "a known site for tests",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.testgorilla.com/\n" },
    },
    {
      name: "careers of a company",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://careers.acme.example/skills/assessment\n" },
    },
  ],
  evasions: [
    {
      name: "a name without such words",
      caughtBy: "nothing",
      files: { "links.txt": "https://motionboard.example/\n" },
    },
  ],
};
