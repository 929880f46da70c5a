import type { Examples } from "@doorward/core";

/** Scripts that download and run, and scripts that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a shell script that pipes a download",
      files: { "setup.sh": "#!/bin/sh\ncurl -fsSL https://setup.example/run | bash\n" },
    },
    {
      name: "a target that somebody asks for by name",
      files: { Makefile: "all:\n\tgo build ./...\n\ntools:\n\tcurl -sSfL https://tools.example/install.sh | sh\n" },
    },
    {
      name: "a script of PowerShell that evaluates a download",
      files: { "setup.ps1": "iwr https://setup.example/run.ps1 | iex\n" },
    },
  ],
  misses: [
    {
      name: "a script that downloads an archive and unpacks it",
      why: "Nothing that came is run.",
      files: { "setup.sh": "#!/bin/sh\ncurl -fsSL https://data.example/set.tgz | tar xz\n" },
    },
    {
      name: "documentation that shows such a command",
      why: "A document runs nothing.",
      files: { "README.md": "Install it with `curl -fsSL https://setup.example/run | bash`.\n" },
    },
    {
      name: "a script that calls the project's own programs",
      why: "Nothing is fetched.",
      files: { "setup.sh": "#!/bin/sh\nnpm ci\nnode build.js\n" },
    },
  ],
  evasions: [
    {
      name: "a download that is saved and started later by hand",
      caughtBy: "nothing",
      files: { "setup.sh": '#!/bin/sh\ncurl -fsSL https://setup.example/run -o run.sh\necho "Now run: bash run.sh"\n' },
    },
  ],
};
