import type { Examples } from "@doorward/core";

/** Sites named after such programs that ask to sign in, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "a registry and a sign-in", files: { "links.txt": "https://npmjs-registry.example/login\n" } },
    { name: "a code host and a session", files: { "links.txt": "https://github-desk.example/session\n" } },
    { name: "a chat program and a verification", files: { "links.txt": "https://discord-gardeners.example/verify\n" } },
  ],
  misses: [
    {
      name: "a tool around a code host",
      why: "It asks for nothing.",
      files: { "links.txt": "https://github-readme-tools.example/\n" },
    },
    {
      name: "the registry's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.npmjs.com/login\n" },
    },
    {
      name: "an article about signing in",
      why: "The path begins otherwise.",
      files: { "links.txt": "https://npm-handbook.example/guides/login\n" },
    },
    {
      name: "a server that a company runs itself",
      why: "The program's name stands in front of the company's domain.",
      files: { "links.txt": "https://gitlab.acme.example/login\n" },
    },
  ],
  evasions: [
    {
      name: "a path that says nothing",
      caughtBy: "nothing",
      files: { "links.txt": "https://npmjs-registry.example/a\n" },
    },
  ],
};
