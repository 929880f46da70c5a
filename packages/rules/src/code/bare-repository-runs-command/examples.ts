import type { Examples } from "@doorward/core";

const head = "ref: refs/heads/main\n";

/** Repositories among the files that make Git run something, and those that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a watcher of files that is a script",
      files: {
        "docs/theme.git/HEAD": head,
        "docs/theme.git/config": "[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ./run.sh\n",
        "docs/run.sh": "echo hello\n",
      },
    },
    {
      name: "a hook in such a repository",
      files: {
        "vendor/words/HEAD": head,
        "vendor/words/config": "[core]\n\tbare = true\n",
        "vendor/words/hooks/post-checkout": "#!/bin/sh\necho hello\n",
      },
    },
    {
      name: "a filter in such a repository",
      files: {
        "data/shop.git/HEAD": head,
        "data/shop.git/config": '[core]\n\tbare = true\n[filter "x"]\n\tsmudge = sh run.sh\n',
      },
    },
  ],
  misses: [
    {
      name: "material for the tests of a tool that works with Git",
      why: "Its settings start nothing.",
      files: {
        "test/fixtures/simple.git/HEAD": head,
        "test/fixtures/simple.git/config": "[core]\n\tbare = true\n\tfsmonitor = false\n",
        "test/fixtures/simple.git/hooks/pre-commit.sample": "#!/bin/sh\necho hello\n",
      },
    },
    {
      name: "such a repository whose folder of hooks holds a document",
      why: "A document is no hook.",
      files: {
        "data/shop.git/HEAD": head,
        "data/shop.git/config": "[core]\n\tbare = true\n",
        "data/shop.git/hooks/README.md": "Hooks go here.\n",
      },
    },
    {
      name: "settings of an application beside a file called HEAD",
      why: "They are no settings of Git that start anything.",
      files: { "deploy/HEAD": head, "deploy/config": "[server]\n\tport = 3000\n" },
    },
  ],
  evasions: [
    {
      name: "a repository packed in an archive that a script opens",
      caughtBy: "nothing",
      files: { "tools/open.sh": "tar xf data/shop.tar\n", "data/shop.tar": { base64: "AAAA" } },
    },
  ],
};
