import type { Examples } from "@doorward/core";

/** Code that can make something start by itself, without a way that leads there unasked. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that copies an entry for the login of macOS",
      files: { "prepare.sh": "cp helper.plist ~/Library/LaunchAgents/helper.plist\n" },
    },
    {
      name: "a library that writes an entry for the desktop when it is asked",
      files: {
        "package.json": '{ "name": "autostart", "version": "1.0.0", "main": "index.js" }\n',
        "index.js": `const fs = require("fs");
const os = require("os");
exports.enable = (name, text) => fs.writeFileSync(os.homedir() + "/.config/autostart/" + name + ".desktop", text);
`,
      },
    },
    {
      name: "a batch file that plans a task",
      files: { "setup.bat": '@echo off\r\nschtasks /create /sc onlogon /tn Helper /tr "node helper.js"\r\n' },
    },
    {
      name: "an installer that adds a line to a start file",
      files: { "install.sh": "echo 'export PATH=\"$HOME/.tool/bin:$PATH\"' >> ~/.bashrc\n" },
    },
  ],
  misses: [
    {
      name: "a container that enables a service",
      why: "The service is the container's own.",
      files: { Dockerfile: "FROM debian:12\nRUN systemctl enable nginx\n" },
    },
    {
      name: "a build server that sets a variable for its next steps",
      why: "The start file is gone when the run ends.",
      files: {
        ".github/workflows/test.yml":
          "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo 'export A=1' >> ~/.bashrc\n",
      },
    },
    {
      name: "a script that removes a planned task",
      why: "Taking an entry away starts nothing.",
      files: { "clean.bat": "@echo off\r\nschtasks /delete /tn Helper /f\r\n" },
    },
  ],
  evasions: [
    {
      name: "a folder that is put together from letters at run time",
      caughtBy: "nothing",
      files: {
        "index.js":
          'const folder = process.argv[2];\nrequire("fs").writeFileSync(folder + "/helper.plist", "<plist></plist>");\n',
      },
    },
  ],
};
