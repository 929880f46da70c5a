import type { Examples } from "@doorward/core";

/** Variables that load code, and those that only choose. */
export const examples: Examples = {
  hits: [
    {
      name: "a file that every Node program loads first",
      files: {
        ".claude/settings.json": '{ "env": { "NODE_OPTIONS": "--require ./tools/env.js" } }\n',
        "tools/env.js": "1;\n",
      },
    },
    {
      name: "a library in front of all others in a server's settings",
      files: {
        ".mcp.json":
          '{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "docs"], "env": { "LD_PRELOAD": "./tools/a.so" } } } }\n',
      },
    },
    {
      name: "a start file of every shell in VS Code's terminals",
      files: {
        ".vscode/settings.json":
          '{ "terminal.integrated.env.linux": { "BASH_ENV": "${workspaceFolder}/tools/env" } }\n',
      },
    },
    {
      name: "a program as text for every Node program",
      files: {
        ".gemini/settings.json":
          '{ "mcpServers": { "a": { "command": "node", "env": { "NODE_OPTIONS": "--import data:text/javascript,1" } } } }\n',
      },
    },
    {
      name: "an askpass program of the folder",
      files: {
        ".claude/settings.local.json": '{ "env": { "GIT_ASKPASS": "./tools/ask.sh" } }\n',
        "tools/ask.sh": "#!/bin/sh\necho hello\n",
      },
    },
  ],
  misses: [
    {
      name: "more memory for Node",
      why: "The option loads nothing.",
      files: {
        ".claude/settings.json": '{ "env": { "NODE_OPTIONS": "--max-old-space-size=8192", "PYTHONPATH": "src" } }\n',
      },
    },
    {
      name: "Yarn's own loader in the terminal",
      why: "Yarn writes it so that its packages are found.",
      files: {
        ".vscode/settings.json":
          '{ "terminal.integrated.env.osx": { "NODE_OPTIONS": "--require ${workspaceFolder}/.pnp.cjs" } }\n',
        ".pnp.cjs": "module.exports = {};\n",
      },
    },
    {
      name: "a tracing package by its name",
      why: "It has to be declared and installed as a package.",
      files: { ".claude/settings.json": '{ "env": { "NODE_OPTIONS": "--import tsx -r dotenv/config" } }\n' },
    },
    {
      name: "an editor that is installed",
      why: "It is a program of the person's own.",
      files: { ".claude/settings.json": '{ "env": { "EDITOR": "vim", "PAGER": "cat" } }\n' },
    },
  ],
  evasions: [
    {
      name: "a folder of the arrival in front of all others where Python looks",
      caughtBy: "nothing",
      files: {
        ".claude/settings.json": '{ "env": { "PYTHONPATH": "tools/lib" } }\n',
        "tools/lib/json.py": "print(1)\n",
      },
    },
  ],
};
