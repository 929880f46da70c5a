import type { Examples } from "@doorward/core";

/** Settings that take the question of trust away, and settings beside them that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a folder that allows its own tasks",
      files: { ".vscode/settings.json": '{ "editor.tabSize": 2, "task.allowAutomaticTasks": "on" }\n' },
    },
    {
      name: "a folder that switches the question of trust off",
      files: { ".vscode/settings.json": '{ "security.workspace.trust.enabled": false }\n' },
    },
    {
      name: "a workspace file that allows its tasks, with the keys inside each other",
      files: {
        "shop.code-workspace":
          '{ "folders": [{ "path": "." }], "settings": { "task": { "allowAutomaticTasks": "on" } } }\n',
      },
    },
  ],
  misses: [
    {
      name: "a folder that forbids tasks on opening",
      why: "It makes the editor more careful.",
      files: { ".vscode/settings.json": '{ "task.allowAutomaticTasks": "off" }\n' },
    },
    {
      name: "a folder that switches the search for tasks on",
      why: "The editor lists the tasks it finds and starts none.",
      files: { ".vscode/settings.json": '{ "task.autoDetect": "on" }\n' },
    },
    {
      name: "a document that shows the setting",
      why: "Nobody reads settings out of a document.",
      files: { "docs/editor.md": 'Put `"task.allowAutomaticTasks": "on"` into your settings.\n' },
    },
  ],
  evasions: [
    {
      name: "a sentence that asks the reader to allow it",
      caughtBy: "nothing",
      files: { "README.md": "When VS Code asks, choose **Allow automatic tasks** so that the editor is set up.\n" },
    },
  ],
};
