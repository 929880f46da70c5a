import type { Examples } from "@doorward/core";

const head = "ref: refs/heads/main\n";

/** Configurations that start something of the sender's choice, and those with programs of one's own. */
export const examples: Examples = {
  hits: [
    {
      name: "a file of the folder that Git runs with every status",
      files: {
        ".git/HEAD": head,
        ".git/config": "[core]\n\tfsmonitor = ./tools/watch.sh\n",
        "tools/watch.sh": "#!/bin/sh\necho hello\n",
      },
    },
    {
      name: "a line for a shell in place of ssh",
      files: { ".git/HEAD": head, ".git/config": '[core]\n\tsshCommand = "sh -c \'id > /tmp/out; ssh \\"$@\\"\' _"\n' },
    },
    {
      name: "a filter that starts a program of the folder",
      files: {
        ".git/HEAD": head,
        ".git/config": '[filter "words"]\n\tclean = node tools/words.js %f\n',
        "tools/words.js": "process.stdin.pipe(process.stdout);\n",
      },
    },
    {
      name: "an included file with a helper for passwords",
      files: {
        ".git/HEAD": head,
        ".git/config": "[include]\n\tpath = ../tools/gitconfig.inc\n",
        "tools/gitconfig.inc": "[credential]\n\thelper = \"!python3 -c 'print(1)'\"\n",
      },
    },
  ],
  misses: [
    {
      name: "programs of one's own by their names",
      why: "Each of them has to be installed, and does what it always does.",
      files: {
        ".git/HEAD": head,
        ".git/config": `[core]
	pager = delta
	editor = code --wait
	sshCommand = ssh -i ~/.ssh/work
[filter "lfs"]
	smudge = git-lfs smudge -- %f
	process = git-lfs filter-process
	clean = git-lfs clean -- %f
[credential]
	helper = !gh auth git-credential
[gpg]
	program = /usr/bin/gpg
`,
      },
    },
    {
      name: "the built-in watcher of files",
      why: "A truth value switches on what is part of Git.",
      files: { ".git/HEAD": head, ".git/config": "[core]\n\tfsmonitor = true\n" },
    },
    {
      name: "the watcher that Git's own sample suggests",
      why: "The setting follows Git's documentation; the hook is looked at by itself.",
      files: {
        ".git/HEAD": head,
        ".git/config": "[core]\n\tfsmonitor = .git/hooks/query-watchman\n",
        ".git/hooks/query-watchman": "#!/usr/bin/perl\nuse strict;\n",
      },
    },
    {
      name: "settings that lie among the files for people to include",
      why: "Git reads them once somebody includes them.",
      files: { ".gitconfig": "[core]\n\tfsmonitor = ./tools/watch.sh\n", "tools/watch.sh": "#!/bin/sh\necho hello\n" },
    },
  ],
  evasions: [
    {
      name: "a program by a name that only the sender's own set-up installs",
      caughtBy: "nothing",
      files: { ".git/HEAD": head, ".git/config": "[core]\n\tfsmonitor = shop-watch\n" },
    },
  ],
};
