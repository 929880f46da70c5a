import type { Examples } from "@doorward/core";

/** Environment files that start programs of the folder, and those that set variables. */
export const examples: Examples = {
  hits: [
    {
      name: "an environment file that starts a program",
      files: { ".envrc": "use node 24\nnode tools/env.js\n", "tools/env.js": "1;\n" },
    },
    {
      name: "a hook of mise that starts a script",
      files: { "mise.toml": '[hooks]\nenter = "sh tools/env.sh"\n', "tools/env.sh": "echo hello\n" },
    },
    {
      name: "variables that a script of the folder prints",
      files: { ".envrc": 'eval "$(python3 tools/env.py)"\n', "tools/env.py": 'print("PORT=3000")\n' },
    },
  ],
  misses: [
    {
      name: "variables and paths",
      why: "Nothing is started.",
      files: { ".envrc": "export PORT=3000\nPATH_add bin\n" },
    },
    {
      name: "the shell of a Nix project",
      why: "Nix reads its own file.",
      files: { ".envrc": "use flake\n", "flake.nix": "{ }\n" },
    },
    {
      name: "variables from a file beside it",
      why: "Reading variables is what such a file is for.",
      files: { ".envrc": "source_env .env.local\nsource .env\n", ".env": "PORT=3000\n" },
    },
  ],
  evasions: [
    {
      name: "a script that is read instead of started",
      caughtBy: "nothing",
      files: { ".envrc": "source tools/env.sh\n", "tools/env.sh": "echo hello\n" },
    },
  ],
};
