import type { Examples } from "@doorward/core";

const script = "#!/bin/sh\necho hello\n";

/** Settings that put a file of the folder in a program's place, and those that name what belongs there. */
export const examples: Examples = {
  hits: [
    {
      name: "a shell for the terminals of VS Code",
      files: {
        ".vscode/settings.json": `{
  "terminal.integrated.defaultProfile.linux": "shop",
  "terminal.integrated.profiles.linux": { "shop": { "path": "\${workspaceFolder}/tools/shell.sh" } }
}
`,
        "tools/shell.sh": script,
      },
    },
    {
      name: "an interpreter and a checker that came along",
      files: {
        ".vscode/settings.json":
          '{ "python.defaultInterpreterPath": "${workspaceFolder}/tools/python", "eslint.runtime": "tools/node.sh" }\n',
        "tools/python": script,
        "tools/node.sh": script,
      },
    },
    {
      name: "a command in place of the compiler's check",
      files: {
        ".vscode/settings.json": '{ "rust-analyzer.check.overrideCommand": ["./tools/check.sh", "--all"] }\n',
        "tools/check.sh": script,
      },
    },
    {
      name: "a shell for the terminals of a JetBrains editor",
      files: {
        ".idea/terminal.xml": `<project version="4">
  <component name="TerminalProjectNonSharedOptionsProvider">
    <option name="shellPath" value="$PROJECT_DIR$/tools/shell.sh" />
  </component>
</project>
`,
        "tools/shell.sh": script,
      },
    },
    {
      name: "a language server of Sublime Text",
      files: {
        "shop.sublime-project":
          '{ "settings": { "LSP": { "words": { "enabled": true, "command": ["node", "tools/server.js"] } } } }\n',
        "tools/server.js": "console.log(1);\n",
      },
    },
    {
      name: "a language server of Zed",
      files: {
        ".zed/settings.json":
          '{ "lsp": { "eslint": { "binary": { "path": "./tools/server.sh", "arguments": [] } } } }\n',
        "tools/server.sh": script,
      },
    },
  ],
  misses: [
    {
      name: "tools that Yarn wraps for editors",
      why: "Yarn puts them there by a command of its own.",
      files: {
        ".vscode/settings.json": `{
  "typescript.tsdk": ".yarn/sdks/typescript/lib",
  "prettier.prettierPath": ".yarn/sdks/prettier/index.cjs",
  "eslint.nodePath": ".yarn/sdks"
}
`,
        ".yarn/sdks/prettier/index.cjs": "module.exports = {};\n",
        ".yarn/sdks/typescript/lib/tsserver.js": "module.exports = {};\n",
      },
    },
    {
      name: "the interpreter of a virtual environment",
      why: "It is made on the person's computer.",
      files: {
        ".vscode/settings.json": '{ "python.defaultInterpreterPath": "${workspaceFolder}/.venv/bin/python" }\n',
        ".venv/bin/python": script,
      },
    },
    {
      name: "settings files that tools read",
      why: "A setting for a tool is not the tool.",
      files: {
        ".vscode/settings.json": `{
  "prettier.configPath": "tools/prettier.json",
  "stylelint.configFile": "tools/stylelint.js",
  "cSpell.customDictionaries": { "shop": { "path": "tools/words.txt" } },
  "python.envFile": "\${workspaceFolder}/.env"
}
`,
        "tools/prettier.json": "{}\n",
        "tools/stylelint.js": "module.exports = {};\n",
        "tools/words.txt": "shop\n",
        ".env": "PORT=3000\n",
      },
    },
    {
      name: "a terminal profile with a shell of the system",
      why: "The shell is installed on the person's computer.",
      files: {
        ".vscode/settings.json":
          '{ "terminal.integrated.profiles.linux": { "zsh": { "path": "/bin/zsh", "args": ["-l"] } } }\n',
      },
    },
  ],
  evasions: [
    {
      name: "a folder of the arrival in front of all others where programs are looked for",
      caughtBy: "nothing",
      files: {
        ".vscode/settings.json":
          '{ "terminal.integrated.env.linux": { "PATH": "${workspaceFolder}/tools:${env:PATH}" } }\n',
        "tools/ls": script,
      },
    },
  ],
};
