import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief that asks to trust the authors",
      files: { "README.md": '# Test\n\nOpen the folder in VS Code and click "Yes, I trust the authors".\n' },
    },
    {
      name: "a brief that asks to trust the workspace",
      files: { "README.md": "# Test\n\nTrust the workspace when the editor asks.\n" },
    },
    {
      name: "a brief that asks to trust the parents as well",
      files: { "README.md": "# Test\n\nWhen VS Code asks, trust this folder and all its parents.\n" },
    },
  ],
  misses: [
    {
      name: "a note on restricted mode",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe extension works in restricted mode.\n" },
    },
    {
      name: "a word on trust between people",
      why: "It is not about an editor.",
      files: { "README.md": "# Shop\n\nWe trust our users.\n" },
    },
    {
      name: "a guide to open the folder",
      why: "It leaves the answer to the reader.",
      files: { "README.md": "# Shop\n\nOpen the folder in your editor.\n" },
    },
  ],
  evasions: [
    {
      name: "a picture of the answer to click",
      caughtBy: "nothing",
      files: {
        "README.md": "# Test\n\nOpen the folder and answer the question as in the picture.\n\n![answer](answer.png)\n",
      },
    },
  ],
};
