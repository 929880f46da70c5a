import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    { name: "a brief that asks for direnv", files: { "README.md": "# Test\n\nRun `direnv allow` first.\n" } },
    { name: "a brief with a block of commands", files: { "README.md": "# Test\n\n```sh\ndirenv allow .\n```\n" } },
    { name: "a brief that asks for mise", files: { "README.md": "# Test\n\nRun `mise trust` in the folder.\n" } },
  ],
  misses: [
    {
      name: "a note on a setting",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe environment is kept in `.envrc`.\n" },
    },
    {
      name: "a guide to export a variable",
      why: "The reader does it by hand.",
      files: { "README.md": "# Shop\n\nSet `PORT` to 3000.\n" },
    },
    {
      name: "a guide to install direnv",
      why: "Installing it allows nothing.",
      files: { "README.md": "# Shop\n\nInstall direnv from your package manager.\n" },
    },
  ],
  evasions: [
    { name: "an alias that does it", caughtBy: "nothing", files: { "README.md": "# Test\n\nRun `make shell`.\n" } },
  ],
};
