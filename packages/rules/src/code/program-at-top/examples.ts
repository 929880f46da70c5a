import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";

const sources = {
  "package.json": '{ "name": "shop", "version": "1.0.0" }\n',
  "src/index.js": "export const a = 1;\n",
  "src/cart.js": "export const b = 2;\n",
  "src/user.js": "export const c = 3;\n",
};

/** Trees with something to double-click beside their sources, and trees that carry programs for a reason. */
export const examples: Examples = {
  hits: [
    { name: "a program of Windows beside the sources", files: { ...sources, "Start.exe": windowsProgram } },
    {
      name: "a script of macOS that a double-click starts",
      files: { ...sources, "Camera fix.command": "#!/bin/sh\necho fixed\n" },
    },
    {
      name: "a shortcut beside the sources",
      files: { ...sources, "Brief.lnk": { base64: "TAAAAAEUAgAAAAAAwAAAAAAAAEY=" } },
    },
  ],
  misses: [
    {
      name: "a program in the folder of a tool that needs it",
      why: "It lies where the package keeps what it starts itself, and other rules tell of it weakly.",
      files: { ...sources, "vendor/notify/notify.exe": windowsProgram },
    },
    {
      name: "a package that carries a program for one system",
      why: "There is hardly any source, since carrying the program is what the package is for.",
      files: {
        "package.json": '{ "name": "tool-win32-x64", "version": "1.0.0", "os": ["win32"] }\n',
        "tool.exe": windowsProgram,
      },
    },
    {
      name: "a script that a terminal starts",
      why: "A double-click opens it in an editor.",
      files: { ...sources, "build.sh": "#!/bin/sh\nset -e\nnpm run build\n" },
    },
  ],
  evasions: [
    {
      name: "the same program in a folder below",
      caughtBy: "file/program-in-tree",
      files: { ...sources, "drivers/camera/Start.exe": windowsProgram },
    },
  ],
};
