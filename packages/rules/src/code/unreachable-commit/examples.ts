import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0" }\n';
const first = { files: { "package.json": manifest } };

/** Repositories with commits that nothing leads to, and repositories without. */
export const examples: Examples = {
  hits: [
    {
      name: "a commit with a program that no branch leads to",
      files: { "package.json": manifest },
      commits: [first, { files: { "loader.js": "start();\n" }, isDropped: true }],
    },
    {
      name: "one that was dropped from another branch",
      files: { "package.json": manifest },
      commits: [
        first,
        { branch: "task", files: { "a.js": "export {};\n" } },
        { branch: "task", files: { ".vscode/tasks.json": "{}\n" }, isDropped: true },
      ],
    },
    {
      name: "two of them",
      files: { "package.json": manifest },
      commits: [first, { files: { "a.js": "1;\n" }, isDropped: true }, { files: { "b.js": "2;\n" }, isDropped: true }],
    },
  ],
  misses: [
    {
      name: "a repository with one branch",
      why: "Every commit is on it.",
      files: { "package.json": manifest },
      commits: [first, { files: { "index.js": "export {};\n" } }],
    },
    {
      name: "a branch that was not merged",
      why: "The branch leads to its commits, and everybody can see it.",
      files: { "package.json": manifest },
      commits: [first, { branch: "task", files: { "index.js": "export {};\n" } }],
    },
    {
      name: "a project without a history",
      why: "There are no commits at all.",
      files: { "package.json": manifest },
    },
  ],
  evasions: [
    {
      name: "a program that was added to Git and never put into a commit",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        ".git/HEAD": "ref: refs/heads/main\n",
        ".git/config": "[core]\n\tbare = false\n",
      },
    },
  ],
};
