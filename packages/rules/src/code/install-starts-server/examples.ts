import type { Examples } from "@doorward/core";

/** Projects that leave something running when their packages are installed, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that starts in the background on Windows and elsewhere",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "prepare": "start /b node server.js || nohup node server.js &"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a server left behind by a script after installing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "node server.js &"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a detached worker",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "install": "setsid node worker.js"\n  }\n}\n',
        "worker.js": 'console.log("ready");\n',
      },
    },
  ],
  misses: [
    {
      name: "a build step that installing waits for",
      why: "It ends before installing does.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "prepare": "node build.js"\n  }\n}\n',
        "build.js": 'console.log("built");\n',
      },
    },
    {
      name: "a server that starts in the background when somebody starts the project",
      why: "The person asked for a server.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node server.js &"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "hooks that are set up on installing",
      why: "A hook manager writes its settings and ends.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "prepare": "husky"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "a program that detaches its own child",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "postinstall": "node start.js"\n  }\n}\n',
        "start.js":
          'require("child_process").spawn("node", ["server.js"], { detached: true, stdio: "ignore" }).unref();\n',
        "server.js": 'console.log("ready");\n',
      },
    },
  ],
};
