import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief that names a branch",
      files: { "README.md": "# Test\n\nThe task is on the branch `task`: run `git checkout task`.\n" },
    },
    {
      name: "a brief that asks to switch",
      files: { "README.md": "# Test\n\nSwitch to the branch `challenge` before you open the project.\n" },
    },
    {
      name: "a brief with a block of commands",
      files: { "README.md": "# Test\n\n```sh\ngit checkout interview\nnpm install\n```\n" },
    },
  ],
  misses: [
    {
      name: "a guide to contributions",
      why: "The reader makes the branch.",
      files: { "README.md": "# Shop\n\nCreate a branch of your own and open a pull request.\n" },
    },
    {
      name: "a note on branches",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe branch `main` is protected.\n" },
    },
    {
      name: "a guide to install",
      why: "It names no branch.",
      files: { "README.md": "# Shop\n\nRun `npm install`.\n" },
    },
  ],
  evasions: [
    {
      name: "a branch that a mail names",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nYour contact tells you which branch is yours.\n" },
    },
  ],
};
