import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Checks that are turned off for one program or one connection, and code that leaves them on. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that takes any certificate from then on",
      files: {
        "package.json": manifest,
        "server.js":
          'process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";\nfetch("https://a.example/").then(console.log);\n',
      },
    },
    {
      name: "a script that takes the mark of a download off a program",
      files: { "run.command": "xattr -d com.apple.quarantine Setup.app\nopen Setup.app\n" },
    },
    {
      name: "a call of PowerShell past its policy",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").exec("powershell -ExecutionPolicy Bypass -File list.ps1");\n',
      },
    },
    {
      name: "a start script without the check of certificates",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "NODE_TLS_REJECT_UNAUTHORIZED=0 node server.js" } }\n',
        "server.js": 'console.log("ready");\n',
      },
    },
  ],
  misses: [
    {
      name: "a server that says certificates must be right",
      why: "The check is on.",
      files: { "package.json": manifest, "server.js": 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";\n' },
    },
    {
      name: "a script that lists the marks of a file",
      why: "Looking takes nothing off.",
      files: { "show.sh": "xattr -l Setup.app\n" },
    },
    {
      name: "a build server that skips the check for its own proxy",
      why: "It holds for the run on the build server alone.",
      files: {
        ".github/workflows/test.yml":
          "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: NODE_TLS_REJECT_UNAUTHORIZED=0 npm test\n",
      },
    },
  ],
  evasions: [
    {
      name: "an agent for connections that is told to take any certificate",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js":
          'const https = require("https");\nhttps.get("https://a.example/", { agent: new https.Agent({ rejectUnauthorized: false }) });\n',
      },
    },
  ],
};
