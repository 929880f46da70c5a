import type { Examples } from "@doorward/core";

/** Names like those of places for code, and honest tools beside them. */
export const examples: Examples = {
  hits: [
    { name: "a name in pieces", files: { "links.txt": "https://git-hub.example/acme/task\n" } },
    { name: "raw files", files: { "links.txt": "https://github-raw.example/acme/task\n" } },
    { name: "a registry", files: { "links.txt": "https://registry-npmjs.example/-/doorward\n" } },
    { name: "a repository", files: { "links.txt": "https://gitlab-repo.example/acme/task\n" } },
    { name: "a review", files: { "links.txt": "https://bitbucket-review.example/acme\n" } },
  ],
  misses: [
    {
      name: "a tool beside it",
      why: "Tools are honestly called after what they work with.",
      files: { "links.txt": "https://github-stars.example/acme\n" },
    },
    {
      name: "a demonstration",
      why: "On free hosting, developers show what they made.",
      files: { "links.txt": "https://github-review-doorward-example.vercel.app/acme\n" },
    },
    {
      name: "a server of a company",
      why: "What stands in front is whom the company's machine talks to.",
      files: { "links.txt": "https://gitlab.acme.example/repo\n" },
    },
  ],
  evasions: [
    { name: "without a hyphen", caughtBy: "nothing", files: { "links.txt": "https://githubraw.example/acme/task\n" } },
  ],
};
