import type { Examples } from "@doorward/core";

const head = "ref: refs/heads/main\n";

/** Repositories among the files of another, and folders that only look a little like one. */
export const examples: Examples = {
  hits: [
    {
      name: "a bare repository among the files",
      files: {
        "data/shop.git/HEAD": head,
        "data/shop.git/config": "[core]\n\tbare = true\n",
        "data/shop.git/objects/x": "x\n",
      },
    },
    {
      name: "one under a name that says nothing",
      files: { "docs/theme/HEAD": head, "docs/theme/config": "[core]\n\tbare = false\n\tworktree = ..\n" },
    },
    {
      name: "material for the tests of a tool that works with Git",
      files: { "test/fixtures/simple.git/HEAD": head, "test/fixtures/simple.git/config": "[core]\n\tbare = true\n" },
    },
  ],
  misses: [
    {
      name: "a folder with a configuration and no HEAD",
      why: "Git does not take it for a repository.",
      files: { "deploy/config": "[core]\n\tbare = true\n" },
    },
    {
      name: "the repository of the delivered folder itself",
      why: "It is the one the person knows of.",
      files: { ".git/HEAD": head, ".git/config": "[core]\n\tbare = false\n" },
    },
    {
      name: "a document about HEAD",
      why: "There is no configuration beside it.",
      files: { "docs/HEAD": "HEAD is the current commit.\n" },
    },
  ],
  evasions: [
    {
      name: "the same repository packed in an archive that a script opens",
      caughtBy: "nothing",
      files: { "tools/open.sh": "tar xf data/shop.tar\n", "data/shop.tar": { base64: "AAAA" } },
    },
  ],
};
